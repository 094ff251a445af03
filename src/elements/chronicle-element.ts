import {
  adoptStyles,
  LitElement,
  nothing,
  type CSSResultOrNative,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property, state } from 'lit/decorators.js';
import { partMissingHtml } from '../drawing/problems-html.js';
import { createLocalizer, type CalendarChoice, type Localizer } from '../locale/localizer.js';
import type { TimelineDocument } from '../model/document.js';
import type { Problem } from '../model/problem.js';
import { deferred } from '../store/deferred.js';
import { StoreController } from '../store/store-controller.js';
import type { TimelineState } from '../store/state.js';
import type { TimelineStore } from '../store/timeline-store.js';
import { LanguageController } from './language-controller.js';
import type { LazyView, ViewModule } from './lazy-view.js';
import type {} from './events.js';
import { StatusLine } from './status-line.js';

/** The event that Tab leads to, the first of a list, the way out of an empty one, the button of the view. */
const FOCUSED_INSTEAD =
  '[data-id][tabindex="0"], [data-event], .state button, p.state, [data-view][aria-pressed="true"]';

export interface LoadResult {
  readonly document: TimelineDocument;
  readonly problems: readonly Problem[];
}

/**
 * What all elements share: where their data comes from, in which language they speak, and how they tell the page
 * that something happened. An element with `src`, `document` or a script child owns a timeline; one without uses
 * the element named by `for`, else its nearest ancestor that owns one.
 *
 * @fires {CustomEvent<LoadResult>} chronicle-load - A document was read and what was good in it drawn.
 * @fires {CustomEvent<{problems: Problem[]}>} chronicle-error - Nothing could be drawn.
 *
 * @cssprop [--chronicle-paper=light-dark(#fffefb, #15171c)] - The ground.
 * @cssprop [--chronicle-text=light-dark(#1c1f24, #ece9e2)] - Text, and what is chosen or has focus.
 * @cssprop [--chronicle-quiet=light-dark(#565b64, #a9adb5)] - Text that stands back: dates, notes, the axis.
 * @cssprop [--chronicle-line=light-dark(#d9d7d0, #343841)] - Hairlines.
 * @cssprop [--chronicle-hatch=light-dark(#cfccc3, #454a55)] - The hatching where the axis skips time.
 * @cssprop [--chronicle-category-ID=the colour in the document] - Colour of the category with this id.
 * @cssprop [--chronicle-text-size=max(1rem, 16px)] - Size of text; every other size follows it.
 * @cssprop [--chronicle-font=system-ui, 'Segoe UI', 'Noto Sans', sans-serif] - Font of text and controls.
 * @cssprop [--chronicle-heading-font='Source Serif 4', Georgia, 'Noto Serif', serif] - Font of titles and quotations.
 * @cssprop [--chronicle-font-persian=Vazirmatn, 'Noto Sans Arabic', 'Noto Naskh Arabic', system-ui, sans-serif] - The same for Persian text and controls.
 * @cssprop [--chronicle-heading-font-persian=Vazirmatn, 'Noto Naskh Arabic', serif] - The same for Persian titles.
 */
export abstract class ChronicleElement extends LitElement {
  /** Address of a timeline document (JSON). */
  @property() src: string | null = null;

  /** Id of the element whose timeline this one shows. */
  @property() for: string | null = null;

  /** Name of the region, for assistive technology; by default the document's title. */
  @property() label: string | null = null;

  /** Calendar of all dates: `auto` follows the language. */
  @property() calendar: CalendarChoice = 'auto';

  /** Colours: `auto` follows the page's `color-scheme`. */
  @property() theme: 'auto' | 'light' | 'dark' = 'auto';

  /** @internal The store of an element that renders this one inside itself. */
  @property({ attribute: false }) givenStore: TimelineStore | null = null;

  /** Whether the page is being laid out for paper, where everything stands open. */
  @state() protected printing = false;

  protected readonly timeline = new StoreController(this, () => this.handleStoreChange());
  readonly #status = new StatusLine(this);
  readonly #language = new LanguageController(this);
  #given: unknown;
  #inline: HTMLScriptElement | null = null;
  #inlineWatch: MutationObserver | null = null;
  #ready = deferred<LoadResult>();
  #told: TimelineState | null = null;

  /** The document drawn; set it to JSON text or the value it stands for. It is never changed. */
  @property({ attribute: false })
  get document(): TimelineDocument | null {
    return this.state.index?.document ?? null;
  }
  set document(value: unknown) {
    this.#given = value;
    this.#startReading();
  }

  /**
   * Fulfilled when the document has been read and drawn, rejected only where nothing could be drawn. A new promise for
   * each document.
   */
  get ready(): Promise<LoadResult> {
    return this.#ready.promise;
  }

  /** @internal */
  get ownsTimeline(): boolean {
    return this.givenStore === null && (Boolean(this.src) || this.#given != null || this.#inline !== null);
  }

  protected get store(): TimelineStore {
    return this.timeline.store;
  }

  protected get state(): TimelineState {
    return this.store.state;
  }

  /** Everything that is said, in the language and calendar of this element. */
  protected get localizer(): Localizer {
    const shared = this.#speaksForItself('lang') ? null : this.state.language;
    const lang = (shared?.lang ?? this.#language.found.lang) || this.document?.lang || 'en';
    return createLocalizer(lang, { calendar: this.calendar });
  }

  /** Direction of the text: as an ancestor states it, else that of the language. */
  protected get direction(): 'ltr' | 'rtl' {
    const shared = this.#speaksForItself('lang') || this.#speaksForItself('dir') ? null : this.state.language;
    return shared?.dir ?? this.#language.found.dir ?? this.localizer.dir;
  }

  /** An owner sets the language that linked elements share, unless they state their own. */
  #speaksForItself(attribute: 'lang' | 'dir'): boolean {
    return this.timeline.isOwner || this.hasAttribute(attribute);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    addEventListener('beforeprint', this.#handlePrint);
    addEventListener('afterprint', this.#handlePrint);
    this.#watchInline();
    this.#startReading();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    removeEventListener('beforeprint', this.#handlePrint);
    removeEventListener('afterprint', this.#handlePrint);
    this.#inlineWatch?.disconnect();
    this.#inlineWatch = null;
    // Moving an element takes it out and puts it back at once: only one that stays out gives up its load.
    queueMicrotask(() => {
      if (this.isConnected || this.timeline.own.state.status !== 'loading') return;
      this.timeline.own.cancel();
      this.#read = null;
    });
  }

  #hadFocus = false;

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#hadFocus = Boolean(this.shadowRoot?.activeElement);
    if (changed.has('src') && this.hasUpdated) this.#startReading();
    else if (changed.has('src') || changed.has('for') || changed.has('givenStore')) this.timeline.resolve();
    if (this.timeline.isOwner) {
      // The tag, not the language of the messages: texts of authors are chosen by it.
      const { tag: lang } = this.localizer;
      const dir = this.direction;
      const known = this.state.language;
      if (known?.lang !== lang || known.dir !== dir) this.timeline.own.update({ language: { lang, dir } });
      this.#announceSwitch();
    }
  }

  /** What had focus may be gone, with a filter for instance: then focus goes to what is nearest, not to the page. */
  protected override updated(_changed: PropertyValues<this>): void {
    if (!this.#hadFocus || this.shadowRoot?.activeElement) return;
    this.renderRoot.querySelector<HTMLElement>(FOCUSED_INSTEAD)?.focus();
  }

  /** Tries again to load what failed. */
  retry(): void {
    if (this.timeline.isOwner) this.#startReading();
    else this.store.dispatchEvent(new Event('retry'));
  }

  /** Tells the page what a reader did. */
  protected tell<T>(type: string, detail: T): void {
    this.dispatchEvent(new CustomEvent(type, { detail, bubbles: true, composed: true }));
  }

  /**
   * The templates and styles of a view, or `null` while they are on their way; the element is updated when they have
   * come, and is not complete before.
   */
  protected need<T extends ViewModule>(view: LazyView<T>): T | null {
    if (view.now) {
      if (!this.#adopted.has(view.now)) this.#adopt(view.now);
      return view.now;
    }
    if (this.partMissing) return null;
    const coming = view.load().then(
      () => this.requestUpdate(),
      () => void (this.partMissing = true),
    );
    this.#coming.add(coming);
    void coming.then(() => this.#coming.delete(coming));
    return null;
  }
  /** Whether a view could not be fetched; it is not asked for again until the reader does. */
  @state() private partMissing = false;

  /** What stands in place of a view that is not here: nothing while it is on its way, words where it did not come. */
  protected absentHtml(): TemplateResult | typeof nothing {
    return this.partMissing ? partMissingHtml(this.localizer, () => (this.partMissing = false)) : nothing;
  }

  readonly #coming = new Set<Promise<void>>();
  readonly #adopted = new Set<ViewModule>();

  #adopt(view: ViewModule): void {
    this.#adopted.add(view);
    const styles = [...this.#adopted].flatMap((it) => it.styles as CSSResultOrNative | CSSResultOrNative[]);
    const { elementStyles } = this.constructor as typeof LitElement;
    adoptStyles(this.renderRoot as ShadowRoot, [...elementStyles, ...styles]);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const settled = await super.getUpdateComplete();
    if (this.#coming.size === 0) return settled;
    await Promise.all(this.#coming);
    return this.getUpdateComplete();
  }

  readonly #handlePrint = ({ type }: Event) => {
    for (const details of this.#unfolded) details.open = false;
    this.printing = type === 'beforeprint';
    // The page is laid out for paper as soon as this returns.
    if (this.isUpdatePending) this.performUpdate();
    const folded = 'details:not([open], .no-print, .no-print *)';
    this.#unfolded = this.printing ? [...this.renderRoot.querySelectorAll<HTMLDetailsElement>(folded)] : [];
    for (const details of this.#unfolded) details.open = true;
  };
  #unfolded: HTMLDetailsElement[] = [];

  /** Says something aloud, through the status line of the outermost element. */
  protected announce(text: string): void {
    if (this.givenStore === null) this.#status.say(text);
    else this.dispatchEvent(new CustomEvent('chronicle--say', { detail: text, bubbles: true }));
  }

  /** How many events a filter has left. */
  protected announceCount(): void {
    const { index } = this.state;
    const count = this.store.matching.length;
    const values = { count, total: index?.events.length ?? 0 };
    this.announce(this.localizer.say(count ? 'filterCount' : 'emptyFiltered', values));
  }

  /** A page that switches language or calendar changes everything at once, which focus does not say. */
  #announceSwitch(): void {
    const { localizer } = this;
    const before = this.#spoken;
    // Before a document is here its own language is not known: what it brings is no switch.
    this.#spoken = this.state.index ? localizer : null;
    if (!this.#spoken || !before || before === localizer) return;
    void import('./reading-views.js').then(
      ({ switchWords }) => {
        const words = switchWords(before, localizer);
        if (words) this.announce(words);
      },
      () => undefined,
    );
  }
  #spoken: Localizer | null = null;

  /** The status line, to be rendered once by every element; inside another element there is none. */
  protected renderStatus(): TemplateResult | typeof nothing {
    return this.givenStore === null ? this.#status.render(this.localizer.tag) : nothing;
  }

  protected handleStoreChange(): void {
    if (!this.timeline.isOwner) return;
    const { state } = this.timeline.own;
    const before = this.#told;
    this.#told = state;
    if (state.index && state.index !== before?.index) void this.#tellLoaded(state);
    else if (state.status === 'failed' && before?.status !== 'failed') void this.#tellFailed(state);
  }

  async #tellLoaded({ index, problems }: TimelineState): Promise<void> {
    if (!index) return;
    const { resolve } = this.#ready;
    await this.updateComplete;
    const detail: LoadResult = { document: index.document, problems };
    resolve(detail);
    this.tell('chronicle-load', detail);
  }

  async #tellFailed({ problems }: TimelineState): Promise<void> {
    const { reject } = this.#ready;
    await this.updateComplete;
    reject(new Error(problems[0]?.message ?? 'The timeline could not be read.'));
    this.tell('chronicle-error', { problems });
  }

  /** Begins to read whatever data the element has. What it had stays drawn until the new has come. */
  #startReading(): void {
    this.timeline.resolve();
    if (!this.isConnected || !this.ownsTimeline) return;
    const source = this.#given ?? this.#inline?.textContent ?? this.src;
    if (source === this.#read && this.state.status !== 'failed') return;
    this.#read = source;
    this.#ready = deferred<LoadResult>();
    // Whoever does not wait for it must not be told of a rejection nobody handles.
    this.#ready.promise.catch(() => undefined);
    this.#told = null;
    if (this.#given != null || this.#inline) this.timeline.own.read(source);
    else if (this.src) void this.timeline.own.fetch(this.src);
  }
  #read: unknown = null;

  /** A script child may be parsed after the element: classic scripts run in the middle of a page. */
  #watchInline(): void {
    const look = () => {
      const script = this.querySelector<HTMLScriptElement>(':scope > script[type="application/json"]');
      if (script?.textContent === this.#inline?.textContent) return;
      this.#inline = script;
      this.#startReading();
      this.requestUpdate();
    };
    this.#inline = this.querySelector(':scope > script[type="application/json"]');
    this.#inlineWatch = new MutationObserver(look);
    this.#inlineWatch.observe(this, { childList: true, subtree: true, characterData: true });
  }
}
