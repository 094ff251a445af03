import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { keyed } from 'lit/directives/keyed.js';
import { faceOf } from '../../../.storybook/arg-types.js';
import '../../../src/define.js';
import type { ChronicleElement } from '../../../src/elements/chronicle-element.js';
// All that is otherwise fetched when it is first needed: what a state brings is there at once.
import '../../../src/elements/accounts/accounts-view.js';
import '../../../src/elements/filter/filter-view.js';
import '../../../src/elements/list/list-view.js';
import '../../../src/elements/overview/sliders-view.js';
import '../../../src/elements/reading-views.js';
import '../../../src/elements/share/share-view.js';
import '../../../src/elements/sources/sources-view.js';
import '../../../src/elements/story/story-view.js';
import { controls, tokens } from '../../../src/elements/tokens.js';
import { element } from '../../fixtures/element.js';
import { anatomyStyles } from './anatomy-styles.js';
import { calloutsHtml, legendHtml, statesHtml } from './anatomy-html.js';
import { placeCallouts, type Callout, type Target } from './callouts.js';
import { rootsIn, seenParts } from './parts.js';
import { SUBJECTS, type PlateState } from './subjects.js';

const frame = (): Promise<number> => new Promise(requestAnimationFrame);

/**
 * A plate of the docs: an element of the kit as it is drawn, with a number at each part that can be seen and a legend in
 * the words of the manifest. Parts are found, never listed: what is renamed or new is named here at once.
 */
export class AnatomyPlate extends LitElement {
  static override styles = [tokens, controls, anatomyStyles];

  /** The tag of the element that is shown. */
  @property() of = 'chronicle-timeline';

  @state() private shown = 0;
  @state() private pointed: string | null = null;
  @state() private pinned: string | null = null;
  @state() private seen: readonly Target[] = [];
  @state() private callouts: readonly Callout[] = [];
  @state() private height = 0;
  @state() private surveyed: PlateState | null = null;
  /** By part, the states in which it was seen; `null` until all were looked at. */
  @state() private places: ReadonlyMap<string, readonly string[]> | null = null;
  @query('.stage') private readonly stage!: HTMLElement | null;
  @query('.picture') private readonly picture!: HTMLElement | null;
  @query('.picture > *') private readonly subject!: ChronicleElement | null;
  @query('.survey > *') private readonly sample!: ChronicleElement | null;

  /** Fulfilled once every state was looked at. */
  readonly complete: Promise<void>;
  #completed: () => void = () => undefined;
  #entered: PlateState | null = null;
  #measuring = 0;
  readonly #sizes = new ResizeObserver(() => this.#measureSoon());
  readonly #changes = new MutationObserver(() => this.#measureSoon());
  readonly #near = new IntersectionObserver((entries) => {
    if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
    this.#near.disconnect();
    void this.#survey();
  });

  constructor() {
    super();
    this.complete = new Promise((fulfil) => (this.#completed = fulfil));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#near.observe(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    cancelAnimationFrame(this.#measuring);
    for (const observer of [this.#sizes, this.#changes, this.#near]) observer.disconnect();
  }

  override render(): TemplateResult {
    const state = this.#states[this.shown];
    const pointed = this.pointed ?? this.pinned;
    return html`<div class="box">
      ${statesHtml(this.of, this.#states, this.shown, (name) => this.#show(name))}
      <div class="stage" @pointerover=${this.#measureSoon} @focusin=${this.#measureSoon}>
        <div class="picture">${state ? keyed(state, this.#draw(state)) : nothing}</div>
        ${
          this.stage
            ? calloutsHtml(
                this.callouts,
                this.height,
                this.#edges,
                this.seen.find(({ name }) => name === pointed),
              )
            : nothing
        }
        <div class="survey" aria-hidden="true" inert>
          ${this.surveyed ? keyed(this.surveyed, this.#draw(this.surveyed)) : nothing}
        </div>
      </div>
      ${legendHtml({
        parts: faceOf(this.of).cssParts ?? [],
        callouts: this.callouts,
        pinned: this.pinned,
        point: (name) => (this.pointed = name),
        pin: (name) => (this.pinned = this.pinned === name ? null : name),
        seenIn: (part) => this.places && (this.places.get(part) ?? []),
        show: (name) => this.#show(name),
      })}
    </div>`;
  }

  protected override updated(_changed: PropertyValues): void {
    const state = this.#states[this.shown];
    if (state && state !== this.#entered) void this.#enter(state);
  }

  get #states(): readonly PlateState[] {
    return SUBJECTS.get(this.of) ?? [];
  }

  get #names(): string[] {
    return (faceOf(this.of).cssParts ?? []).map(({ name }) => name);
  }

  readonly #draw = ({ args = {}, document }: PlateState): TemplateResult => element(this.of, args, document);

  #show(name: string): void {
    this.shown = this.#states.findIndex((state) => state.name === name);
    this.pinned = null;
  }

  async #enter(state: PlateState): Promise<void> {
    this.#entered = state;
    const host = this.subject;
    if (!host) return;
    this.#sizes.disconnect();
    this.#sizes.observe(host);
    if (this.stage) this.#sizes.observe(this.stage);
    await drawn(host, state);
    this.#measureSoon();
  }

  readonly #measureSoon = (): void => {
    cancelAnimationFrame(this.#measuring);
    this.#measuring = requestAnimationFrame(() => this.#measure());
  };

  #measure(): void {
    const { stage, subject } = this;
    if (!stage || !subject) return;
    this.#changes.disconnect();
    for (const root of rootsIn(subject))
      this.#changes.observe(root, { subtree: true, childList: true, attributes: true });
    this.seen = seenParts(subject, this.#names, stage.getBoundingClientRect());
    const narrow = stage.clientWidth <= 640;
    const { callouts, height } = placeCallouts(this.seen, {
      picture: this.#edges,
      margin: narrow ? 26 : 44,
      sides: narrow ? [this.#textFromRight ? 'left' : 'right'] : ['left', 'right'],
    });
    this.callouts = callouts;
    this.height = height;
  }

  get #textFromRight(): boolean {
    return getComputedStyle(this).direction === 'rtl';
  }

  /** Where the picture lies on the stage. */
  get #edges() {
    const origin = this.stage?.getBoundingClientRect() ?? new DOMRect();
    const { left, top, right, bottom } = this.picture?.getBoundingClientRect() ?? new DOMRect();
    return {
      left: left - origin.left,
      top: top - origin.top,
      right: right - origin.left,
      bottom: bottom - origin.top,
    };
  }

  /** Draws each state out of sight, to learn which parts it has. */
  async #survey(): Promise<void> {
    await this.updateComplete;
    const places = new Map<string, string[]>();
    for (const state of this.#states) {
      if (!this.isConnected) return;
      this.surveyed = state;
      await this.updateComplete;
      const host = this.sample;
      if (!host) continue;
      await drawn(host, state);
      for (const { name } of await settled(() => seenParts(host, this.#names, new DOMRect())))
        places.set(name, [...(places.get(name) ?? []), state.name]);
    }
    this.surveyed = null;
    this.places = places;
    await this.updateComplete;
    this.#completed();
  }
}

/** An element in one of its states: loaded, drawn, and led there as a reader would be. */
async function drawn(host: ChronicleElement, { act }: PlateState): Promise<void> {
  await host.ready.catch(() => undefined);
  await host.updateComplete;
  await act?.(host);
}

/** What is found once nothing has been added to it for some frames: parts of the kit come when they are needed. */
async function settled(find: () => Target[]): Promise<Target[]> {
  let found = find();
  for (let calm = 0, at = 0; calm < 10 && at < 90; at += 1) {
    await frame();
    const now = find();
    calm = now.length === found.length ? calm + 1 : 0;
    found = now;
  }
  return found;
}

if (!customElements.get('anatomy-plate')) customElements.define('anatomy-plate', AnatomyPlate);
