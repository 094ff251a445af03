import {
  html,
  LitElement,
  nothing,
  render,
  type CSSResultGroup,
  type PropertyValues,
  type TemplateResult,
} from 'lit';
import { property } from 'lit/decorators.js';
import { comingWords } from '../locale/languages.js';
import { createLocalizer, type CalendarChoice, type Localizer } from '../locale/localizer.js';
import type { TimelineDocument } from '../model/document.js';
import { sourceOf } from '../model/tiled.js';
import { tiledWay } from '../drawing/tiled-way.js';
import { printFilter } from '../model/filter.js';
import { deferred } from '../store/deferred.js';
import { StoreController } from '../store/store-controller.js';
import type { TimelineState } from '../store/state.js';
import type { TimelineStore } from '../store/timeline-store.js';
import { FocusKeeper } from './focus-keeper.js';
import { InlineDocument } from './inline-document.js';
import { LanguageController } from './language-controller.js';
import type { LazyView, ViewModule } from './lazy-view.js';
import { LazyViews } from './lazy-views.js';
import type { LoadResult } from './events.js';
import { PrintController } from './print-controller.js';
import { StatusLine } from './status-line.js';
import { SwitchAnnouncer } from './switch-announcer.js';

export type { LoadResult } from './events.js';

/**
 * What all elements share: where their data comes from, in which language they speak, and how they tell the page
 * that something happened. An element with `src`, `document` or a script child owns a timeline; one without uses
 * the element named by `for`, else its nearest ancestor that owns one.
 *
 * @fires {CustomEvent<LoadResult>} chronicle-load - A document was read and what was good in it drawn.
 * @fires {CustomEvent<{problems: Problem[]}>} chronicle-error - Nothing could be drawn.
 *
 * @slot empty - Stands where there are no events, in place of the kit's words.
 * @slot error - Stands where nothing could be drawn, in place of what went wrong and "Try again"; `chronicle-error` has both.
 *
 * @cssprop [--chronicle-paper=light-dark(#fffefb, #15171c)] - The ground.
 * @cssprop [--chronicle-text=light-dark(#1c1f24, #ece9e2)] - Text, and what is chosen or has focus.
 * @cssprop [--chronicle-quiet=light-dark(#565b64, #a9adb5)] - Text that stands back: dates, notes, the axis.
 * @cssprop [--chronicle-line=light-dark(#d9d7d0, #343841)] - Hairlines.
 * @cssprop [--chronicle-hatch=light-dark(#cfccc3, #454a55)] - The hatching where the axis skips time.
 * @cssprop [--chronicle-accent=light-dark(#7a4a12, #e0b070)] - The ties between events and their verbs.
 * @cssprop [--chronicle-color-N=the colour N of the kit] - One of the kit's seven category colours, wherever a document uses it.
 * @cssprop [--chronicle-category-ID=the colour in the document] - Colour of the category with this id.
 * @cssprop [--chronicle-text-size=max(1rem, 16px)] - Size of text; every other size follows it.
 * @cssprop [--chronicle-padding=0] - Room around an element that stands alone; a timeline has 20px clamp(12px, 3cqi, 28px) 24px by itself.
 * @cssprop [--chronicle-radius=0] - Corners of the paper, of previews and of frames.
 * @cssprop [--chronicle-font=system-ui, 'Segoe UI', 'Noto Sans', sans-serif] - Font of text and controls.
 * @cssprop [--chronicle-heading-font='Source Serif 4', Georgia, 'Noto Serif', serif] - Font of titles and quotations.
 * @cssprop [--chronicle-font-persian=Vazirmatn, 'Noto Sans Arabic', 'Noto Naskh Arabic', system-ui, sans-serif] - The same for Persian text and controls.
 * @cssprop [--chronicle-heading-font-persian=Vazirmatn, 'Noto Sans Arabic', 'Noto Naskh Arabic', 'Noto Serif', serif] - The same for Persian titles.
 */
export abstract class ChronicleElement extends LitElement {
  /** Address of a timeline document (JSON). */
  @property() src: string | null = null;

  /** Megabytes after which the reading of `src` stops. */
  @property({ type: Number, attribute: 'size-limit' }) sizeLimit = 20;

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

  protected readonly timeline = new StoreController(this, () => this.handleStoreChange());
  readonly #status = new StatusLine(this);
  readonly #language = new LanguageController(this);
  readonly #inline = new InlineDocument(this, () => this.#startReading());
  readonly #paper = new PrintController(this, () => this.isUpdatePending && this.performUpdate());
  readonly #views = new LazyViews(this);
  readonly #switch = new SwitchAnnouncer((words) => this.announce(words));
  #given: unknown;
  #ready = deferred<LoadResult>();
  #told: TimelineState | null = null;

  constructor() {
    super();
    this.addController(new FocusKeeper(this));
  }

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
    // An address set a moment ago is read with the next update; who asks now means that one.
    if (this.isConnected && this.ownsTimeline && this.#source !== this.#read) this.#startReading();
    return this.#ready.promise;
  }

  /** @internal */
  get ownsTimeline(): boolean {
    return (
      this.givenStore === null && (Boolean(this.src) || this.#given != null || this.#inline.script !== null)
    );
  }

  protected get store(): TimelineStore {
    return this.timeline.store;
  }

  protected get state(): TimelineState {
    return this.store.state;
  }

  /** Everything that is said, in the language and calendar of this element. */
  protected get localizer(): Localizer {
    return createLocalizer(this.#lang, { calendar: this.calendar });
  }

  get #lang(): string {
    const shared = this.#speaksForItself('lang') ? null : this.state.language;
    return (shared?.lang ?? this.#language.found.lang) || this.document?.lang || 'en';
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
    this.#startReading();
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // Moving an element takes it out and puts it back at once: only one that stays out gives up its load.
    queueMicrotask(() => this.isConnected || this.#giveUp());
  }

  #giveUp(): void {
    const { own } = this.timeline;
    if (own.state.status !== 'loading') return;
    own.cancel();
    own.update({ status: own.state.index ? 'ready' : 'empty' });
    this.#read = null;
  }

  /** Nothing to show is left: what was drawn goes too. */
  #forget(): void {
    this.#giveUp();
    const { status } = this.timeline.own.state;
    if (status === 'ready' || status === 'failed') this.#ready = deferred<LoadResult>();
    this.#read = null;
    this.#told = null;
    this.timeline.own.update({ status: 'empty', index: null, problems: [], selected: null });
  }

  /** What has to be here before anything can be drawn as it shall be; `null` where all is. */
  protected get awaited(): Promise<unknown> | null {
    return comingWords(this.#lang);
  }

  /** Nothing is worded in one language that is about to be said in another: what the page holds stays until then. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    const coming = this.awaited;
    if (!coming) return super.scheduleUpdate();
    if (!this.hasUpdated)
      render(html`<div class="waiting"><slot></slot></div>`, this.renderRoot, this.renderOptions);
    return coming.then(() => this.scheduleUpdate());
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    // What was set before the class was known arrives with the first update, after the element was connected.
    if (changed.has('src') && (this.hasUpdated || this.#read === null)) this.#startReading();
    else if (changed.has('src') || changed.has('for') || changed.has('givenStore')) this.timeline.resolve();
    if (this.timeline.isOwner) {
      // The tag, not the language of the messages: texts of authors are chosen by it.
      const { tag: lang } = this.localizer;
      const dir = this.direction;
      const known = this.state.language;
      if (known?.lang !== lang || known.dir !== dir) this.timeline.own.update({ language: { lang, dir } });
      this.#switch.follow(this.state.index && this.localizer);
    }
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    // A page that sets properties sets no attribute, and an element writes none of its own: the box has the theme too.
    const box = this.renderRoot.querySelector<HTMLElement>('.box');
    box?.style.setProperty('--_scheme', this.theme === 'auto' ? '' : this.theme);
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
    return this.#views.need(view);
  }

  /** Takes on the styles that a page brings along for what it draws itself. */
  protected wear(styles: CSSResultGroup | undefined): void {
    this.#views.wear(styles);
  }

  /** What stands in place of a view that is not here: nothing while it is on its way, words where it did not come. */
  protected absentHtml(): TemplateResult | typeof nothing {
    return this.#views.absentHtml(this.localizer);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const settled = await super.getUpdateComplete();
    if (!this.#views.coming) return settled;
    await this.#views.coming;
    return this.getUpdateComplete();
  }

  /** Whether the page is being laid out for paper, where everything stands open. */
  protected get printing(): boolean {
    return this.#paper.printing;
  }

  /** Says something aloud, through the status line of the outermost element. */
  protected announce(text: string): void {
    if (this.givenStore === null) this.#status.say(text);
    else this.dispatchEvent(new CustomEvent('chronicle--say', { detail: text, bubbles: true }));
  }

  /** Tells the page, and aloud, what filter a reader has set, as soon as it is known how many events it leaves. */
  protected tellFilter(aloud = true): void {
    const { store } = this;
    store.whenMatched(() => {
      const filter = printFilter(store.state.filter);
      this.tell('chronicle-filter-change', { filter, count: store.matching.length });
      if (aloud) this.announceCount();
    });
  }

  /** How many events a filter has left. */
  protected announceCount(): void {
    const { index } = this.state;
    const count = this.store.matching.length;
    const part = tiledWay(index)?.matching(index!, this.store.matching, this.localizer);
    if (part) return this.announce(part);
    const values = { count, total: index?.events.length ?? 0 };
    this.announce(this.localizer.say(count ? 'filterCount' : 'emptyFiltered', values));
  }

  /** The status line, to be rendered once by every element; inside another element there is none. */
  protected renderStatus(): TemplateResult | typeof nothing {
    return this.givenStore === null ? this.#status.render(this.localizer.tag) : nothing;
  }

  protected handleStoreChange(): void {
    if (!this.timeline.isOwner) return;
    const { state } = this.timeline.own;
    const before = this.#told;
    if (state.searching && !this.#searching) this.announce(this.localizer.say('searching'));
    this.#searching = state.searching;
    if (state.status !== 'loading') this.#told = state;
    // While something is on its way what was there before stays drawn: it is no news.
    if (state.status === 'ready' && sourceOf(state.index) !== sourceOf(before?.index))
      void this.#tellLoaded(state);
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

  /** The document itself, else its text in the page, else its address. */
  get #source(): unknown {
    return this.#given ?? this.#inline.script?.textContent ?? this.src;
  }

  /** Begins to read whatever data the element has. What it had stays drawn until the new has come. */
  #startReading(): void {
    this.timeline.resolve();
    if (!this.isConnected) return;
    if (!this.ownsTimeline) return this.#forget();
    const source = this.#source;
    if (source === this.#read && this.state.status !== 'failed') return;
    // Whoever asked before there was anything to load waits for this load.
    if (this.#read !== null) this.#ready = deferred<LoadResult>();
    this.#read = source;
    // Whoever does not wait for it must not be told of a rejection nobody handles.
    this.#ready.promise.catch(() => undefined);
    this.#told = null;
    if (this.#given != null || this.#inline.script) this.timeline.own.read(source);
    else if (this.src)
      void this.timeline.own.fetch(this.src, {
        sizeLimit: this.sizeLimit > 0 ? this.sizeLimit * 1e6 : undefined,
        tiles: () => import('./tiles-view.js'),
      });
  }
  #read: unknown = null;
  /** Whether a search under way has been told of. */
  #searching = false;
}
