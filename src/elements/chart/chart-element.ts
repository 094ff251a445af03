import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { nothingFoundHtml } from '../../drawing/nothing-found-html.js';
import { problemsHtml, stateHtml } from '../../drawing/problems-html.js';
import { tiledWay } from '../../drawing/tiled-way.js';
import type { RenderEvent } from '../../drawing/rendered-event.js';
import type { Surface } from '../../gestures/pan-zoom.js';
import type { AxisChoice, Orientation } from '../../layout/chart-composer.js';
import type { LaneChoice, TimeChoice } from '../../layout/chart-item.js';
import type { ChartLayout } from '../../layout/chart-layout.js';
import type { AxisLine } from '../../layout/time-scale.js';
import { expectUpright } from '../../layout/upright-ways.js';
import type { Id } from '../../model/document.js';
import { NO_FILTER } from '../../model/filter.js';
import { parseWindow, printWindow } from '../../model/time-window.js';
import { SizeController } from '../../store/size-controller.js';
import { lazyView } from '../lazy-view.js';
import { forgetWidths } from '../text-measure.js';
import { TextMeasurer } from '../text-measurer.js';
import { stateStyles } from '../state-styles.js';
import { controls, tokens } from '../tokens.js';
import { ViewElement } from '../view-element.js';
import { chartHtml } from './chart-html.js';
import { chartStyles } from './chart-styles.js';
import { ChartTips } from './chart-tips.js';
import { ChartWindow } from './chart-window.js';
import { EventFocus } from './event-focus.js';
import { HeldKeys } from './held-keys.js';
import type { KeyedChart } from './keyboard.js';
import { LayoutMorph } from './layout-morph.js';
import type { OpenEvent } from './open-event.js';
import type { Panels } from './panels.js';
import { PointerHold } from './pointer-hold.js';
import { SlicedLayout, type Laid } from './sliced-layout.js';
import { SpokenEvents } from './spoken-events.js';

/** About what A4 and Letter have between their margins: an upright chart would run over the foot of a page. */
const PAPER_WIDTH = 640;

const OPEN_VIEW = lazyView(() => import('./open-event-view.js'));
const PANELS = lazyView(() => import('./panels.js'));

/**
 * The chart: events on an axis of time that skips quiet years, each mark drawn as well as its date is known. Zoom with
 * Ctrl or Cmd and the wheel, with a pinch or with keys; drag to pan; press an event to read it.
 *
 * @fires {CustomEvent<{id: string | null}>} chronicle-select - The reader opened an event, or closed it (`null`).
 * @fires {CustomEvent<{range: string | null}>} chronicle-range-change - The reader moved the window; `null` shows all.
 * @fires {CustomEvent<{filter: string, count: number}>} chronicle-filter-change - The reader cleared the filter.
 *
 * @slot overview - Stands between the drawing and the open event.
 * @slot event-extra - Stands after the parts of the open event, before its sources.
 *
 * @csspart base - The box around everything.
 * @csspart drawing - The SVG drawing.
 * @csspart lane-line - The hairline between two lanes (SVG).
 * @csspart lane-name - The name of a lane (SVG).
 * @csspart axis - The line of time (SVG).
 * @csspart ticks - Its ticks (SVG).
 * @csspart tick-label - A year, month or day on it (SVG).
 * @csspart break - The hatching where the axis skips time (SVG).
 * @csspart break-label - How much it skips (SVG).
 * @csspart mark - An event's shape, with what is known of its date (SVG).
 * @csspart cluster-mark - Several events that stand too close, with their number (SVG).
 * @csspart arc - A tie of the open event (SVG).
 * @csspart arc-label - Its verb (SVG).
 * @csspart arc-ground - What parts the verb from the lines it crosses (SVG).
 * @csspart event - The button of an event.
 * @csspart label - The title written beside a mark.
 * @csspart tip - The preview shown on hover and focus.
 * @csspart cluster - The button of several events that stand too close.
 * @csspart details - The open event.
 * @csspart close - The button that closes it.
 * @csspart article - The open event itself.
 * @csspart event-date - Its date and the precision of it.
 * @csspart event-title - Its title.
 * @csspart event-categories - Its categories, each with its shape.
 * @csspart event-note - What else is to be said of the date, and whether accounts differ.
 * @csspart event-summary - Its summary.
 * @csspart event-body - Its longer text.
 * @csspart event-section - A part of it under a heading of its own.
 * @csspart event-quote - A quotation.
 * @csspart event-claim - What one source says.
 * @csspart claim-evidence - What opens the quotations and reports of one answer among many.
 * @csspart question - The answers to a question.
 * @csspart disputed - The word and the shape that say that answers differ.
 * @csspart scale - The figures of the answers on their scale.
 * @csspart answers - The answers, side by side.
 * @csspart outside - The words that say that a source stands outside the record's documents.
 * @csspart voices - The number of independent voices, which opens the rule.
 * @csspart event-media - A picture, or a link to another medium.
 * @csspart event-related - A related event.
 * @csspart event-source - A source of the event.
 * @csspart back - The number of a source, which leads back to where it is cited.
 * @csspart cite - How to cite the event.
 * @csspart fold - What opens and closes a piece that is folded.
 * @csspart link - A link, or a word that leads to another event.
 * @csspart control - A button with a word.
 * @csspart help - The list of all keys, opened by the question mark.
 * @csspart cluster-list - The events of a cluster that no zoom can part.
 * @csspart tiled - How much of a document in tiles is loaded.
 * @csspart hint - The line that names the keys.
 * @csspart state - What stands there while nothing can be shown.
 * @csspart problems - The notice of events that could not be shown.
 */
export class ChronicleChart extends ViewElement {
  static override styles = [tokens, controls, stateStyles, chartStyles];

  /** What the rows of the chart stand for. */
  @property() lanes: LaneChoice = 'category';

  /** Whether statements stand at the time they were made or at the time they speak of. */
  @property() time: TimeChoice = 'said';

  /** `broken` skips quiet years and says so; `linear` is plain time. */
  @property() axis: AxisChoice = 'broken';

  /** `auto` turns the axis upright in containers narrower than about 600 px. */
  @property() orientation: Orientation = 'auto';

  /** Which way time runs; `auto` follows the direction of the text. */
  @property({ attribute: 'axis-direction' }) axisDirection: 'auto' | 'ltr' | 'rtl' = 'auto';

  /** Level of the heading of an open event, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Draws events in a page's own way; see "Draw events yourself". */
  @property({ attribute: false }) renderEvent: RenderEvent | null = null;

  /** @internal The event whose details stand elsewhere on the page. */
  @property({ attribute: false }) detailsElsewhere: Id | null = null;

  @query('.stage') private readonly stage!: HTMLElement | null;

  readonly #composed = new SlicedLayout(() => this.requestUpdate());
  readonly #size = new SizeController(this, () => this.stage);
  readonly #text = new TextMeasurer(this, () => this.stage);
  readonly #view = new ChartWindow({
    store: () => this.store,
    line: () => this.#line,
    onMoved: (window, quietly) => {
      this.tell('chronicle-range-change', { range: window && printWindow(window) });
      if (!quietly) this.announceWindow(() => this.#view.current);
    },
  });
  #panels: Panels | null = null;
  readonly #help = { toggle: () => void this.#calledFor().then((panels) => panels?.toggleHelp()) };
  readonly #keys = new HeldKeys(this, this.#view, this.#help, () => this.#keyed);
  readonly #tips = new ChartTips(this);
  readonly #hold = new PointerHold(this.#view, () => this.#surface);
  readonly #focus = new EventFocus(this);
  readonly #spoken = new SpokenEvents();
  readonly #hands = {
    announce: (words: string) => this.announce(words),
    onSelect: (id: Id) => this.#choose(id),
  };
  #open: OpenEvent | null = null;
  readonly #morph = new LayoutMorph(() => this.requestUpdate());
  /** As shown at this moment, and what it was made of. */
  #layout: ChartLayout | null = null;
  #laid: Laid | null = null;

  /** Shows a stretch of time, given as EDTF. */
  show(range: string): void {
    const window = parseWindow(range, this.#view.bounds);
    if (window) this.#view.flyTo(window, false);
  }

  /** Shows everything. */
  fit(): void {
    this.#view.flyTo(this.#view.bounds, false);
  }

  /** Opens an event and brings it into view; `null` closes. */
  select(id: string | null): void {
    this.store.update({ selected: id });
    if (id !== null) this.#view.reveal(id, false);
  }

  /** The chart as it is now, as an SVG picture of its own. Resolves to `''` while there is no document. */
  async toSvg(): Promise<string> {
    const { state } = this;
    if (!state.index) return '';
    const { chartPicture } = await import('./chart-picture.js');
    return chartPicture(this, state.index, state, this.#layout, this.localizer.tag, this.#text.measure);
  }

  /** @internal Leads a reader who followed a link elsewhere on the page to an event: opens it and gives it focus. */
  async visit(id: Id): Promise<void> {
    this.select(id);
    this.#focus.move(id);
    await this.showDetails();
  }

  /** @internal Scrolls so far that the beginning of the open event can be seen, and part of the chart still. */
  async showDetails(): Promise<void> {
    await this.updateComplete;
    this.#open?.scrollTo();
  }

  /** @internal The window, for the toolbar of an element that renders this one. */
  get view(): ChartWindow {
    return this.#view;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void expectUpright(this.orientation, innerWidth);
    document.fonts.addEventListener('loadingdone', this.#handleFonts);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.fonts.removeEventListener('loadingdone', this.#handleFonts);
    this.#view.stop();
    this.#keys.stop();
    this.#morph.stop();
    this.#composed.stop();
    this.#hold.letGo();
    this.#open?.gap.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.wear(this.renderEvent?.styles);
    const { index, selected } = this.state;
    if (!index || this.#size.width === 0) {
      this.#layout = null;
      this.#laid = null;
      return;
    }
    const unit = this.#size.textSize / 16;
    this.#laid = this.#composed.of({
      index,
      entries: this.store.matching,
      localizer: this.localizer,
      measure: this.#text.measure,
      // Paper has another width than the window: there titles are part of the drawing, which shrinks or grows as one.
      width: this.printing ? PAPER_WIDTH : Math.round(this.#size.width / unit),
      window: this.state.window,
      time: this.time,
      lanes: this.lanes,
      axis: this.axis,
      orientation: this.printing ? 'horizontal' : this.orientation,
      direction: this.axisDirection === 'auto' ? this.direction : this.axisDirection,
    });
    if (changed.has('time') && this.hasUpdated) this.#morph.begin();
    if (selected !== null) {
      const view = this.need(OPEN_VIEW);
      this.#open ??= view && new view.OpenEvent(this, this.#hands);
    }
    const layout = this.#laid && this.#morph.blend(this.#laid.layout);
    this.#layout = layout && (this.#open?.gap.makeRoom(layout, selected, this.#size.textSize) ?? layout);
    this.#focus.keep(this.store.matching, index);
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const settled = await super.getUpdateComplete();
    const coming = this.#size.coming ?? this.#composed.coming ?? this.#keys.coming;
    if (!coming) return settled;
    await coming;
    return this.getUpdateComplete();
  }

  override render(): TemplateResult {
    const { index } = this.state;
    const { localizer } = this;
    const label = this.label ?? (index && localizer.text(index.document.title, index.document.lang)?.value);
    const nested = this.givenStore !== null;
    const empty = stateHtml(this.state, localizer, () => this.retry());
    return html`<div
      class="box"
      part="base"
      lang=${localizer.tag}
      dir=${this.direction}
      role=${nested ? nothing : 'region'}
      aria-label=${nested ? nothing : (label ?? localizer.say('chart'))}
    >
      ${empty} ${index && this.ownsTimeline ? problemsHtml(this.state.problems, localizer) : nothing}
      <div
        class=${this.#stageClasses()}
        @click=${this.#handleClick}
        @keydown=${this.#handleKeydown}
        @keyup=${this.#keys.handleKeyUp}
        @focusin=${this.#handleFocusIn}
        @pointerover=${this.#handlePointerOver}
        @pointerenter=${this.#tips.beginHover}
        @pointerleave=${this.#tips.endHover}
        @wheel=${this.#hold.handleWheel}
        @transitionend=${this.#text.check}
      >
        ${
          index && empty === nothing && !index.tiled && this.store.matching.length === 0
            ? nothingFoundHtml(localizer, this.#handleClearFilter)
            : nothing
        }
        ${this.#laid && this.#layout && empty === nothing ? this.#renderChart(this.#laid, this.#layout) : nothing}
        <slot name="overview"></slot>
      </div>
      ${tiledWay(index)?.note(index!, localizer)} ${this.#panels?.render(index, localizer)}
      ${index && empty === nothing ? html`<p class="hint quiet small no-print" part="hint" id="hint">${localizer.say('keyHint')}</p>` : nothing}
      ${this.renderStatus()}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const layout = this.#layout;
    if (!layout) return;
    const upright = layout.orientation === 'vertical';
    if (upright) this.#hold.letGo();
    this.#hold.follow();
    this.#open?.gap.watch(upright ? this.renderRoot.querySelector('.between') : null, this.state.selected);
  }

  #renderChart({ input: { index, entries } }: Laid, layout: ChartLayout): TemplateResult {
    const { localizer, time, printing } = this;
    const { selected, moving } = this.state;
    return chartHtml({
      index,
      localizer,
      layout,
      matching: entries,
      current: this.#focus.current,
      selected,
      time,
      printing,
      ties:
        selected === null
          ? nothing
          : this.#open?.ties({ index, localizer }, layout, selected, this.#text.measure),
      renderEvent: this.renderEvent,
      moving,
      describe: (entry) => this.#spoken.describe(entry, index, localizer, moving),
      details:
        selected === null || selected === this.detailsElsewhere
          ? nothing
          : (this.#open?.detailsHtml({ index, localizer }, layout, selected) ?? this.absentHtml()),
    });
  }

  #stageClasses(): string {
    const upright = this.#layout?.orientation === 'vertical';
    return `stage${upright ? ' vertical' : ''}${this.state.moving ? ' moving' : ''}${this.#tips.off ? ' tips-off' : ''}${this.printing ? ' printing' : ''}`;
  }

  readonly #handleClick = (event: MouseEvent) => {
    // Keys with a modifier belong to the browser and to assistive technology; a press by key counts no clicks.
    if (event.detail === 0 && (event.altKey || event.ctrlKey || event.metaKey)) return;
    const target = event.target as Element;
    if (target.closest('[data-close]')) return this.#close();
    const cluster = target.closest<HTMLElement>('[data-cluster]')?.dataset['cluster'];
    if (cluster) return this.#openCluster(cluster, target);
    const id = target.closest<HTMLElement>('[data-id]')?.dataset['id'];
    if (id !== undefined && !target.closest('[data-details]'))
      this.#choose(id === this.state.selected ? null : id);
  };

  /** By a closer look, or, where none parts its events, as a list of them. */
  #openCluster(key: string, button: Element): void {
    const cluster = this.#layout?.clusters.find((it) => it.cluster.key === key)?.cluster;
    if (!cluster) return;
    if (cluster.partable && !cluster.band) {
      // Its button goes with it: focus stays in the stretch that the reader asked to see.
      this.#focus.visit(cluster.ids()[0] ?? '');
      this.#view.showStretch(cluster.stretch ?? cluster);
    } else void this.#calledFor().then((panels) => panels?.showCluster(cluster, button as HTMLElement));
  }

  /** The lists below the drawing, which come when a reader first calls for one. */
  async #calledFor(): Promise<Panels | null> {
    const view = await PANELS.load().catch(() => null);
    if (view) this.need(PANELS);
    return (this.#panels ??=
      view &&
      new view.Panels(this, (id) => {
        this.#choose(id);
        this.#focus.move(id);
      }));
  }

  readonly #handleKeydown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    if (event.key === 'Escape') return this.#handleEscape(event);
    const id = (event.target as HTMLElement).dataset['id'];
    if (id !== undefined) this.#keys.handle(event, id);
    else tiledWay(this.state.index)?.handleKey(event, this.#view, this.#help, this.#layout?.clusters);
  };

  /** The chart as its keys find it. */
  get #keyed(): KeyedChart {
    const { lanes, time, localizer } = this;
    return {
      index: this.state.index,
      entries: this.store.matching,
      isCurrent: (entries) => entries === this.store.matching,
      layout: this.#layout,
      lanes,
      time,
      localizer,
      spoken: this.#spoken,
      focus: this.#focus,
      announce: (words) => this.announce(words),
    };
  }

  #handleEscape(event: KeyboardEvent): void {
    if (!this.#panels?.close()) {
      if (this.state.selected === null) return this.#tips.sendAway();
      this.#close();
    }
    event.preventDefault();
    event.stopPropagation();
  }

  readonly #handleFocusIn = (event: FocusEvent) => {
    const id = (event.target as HTMLElement).dataset['id'];
    if (id === undefined) return;
    this.#keys.prepare();
    this.#tips.allow();
    this.#focus.visit(id);
    if ((event.target as Element).matches(':focus-visible')) this.#view.reveal(id, true);
  };

  readonly #handlePointerOver = () => {
    if (this.stage && this.#layout?.orientation === 'horizontal') void this.#hold.take(this.stage);
    this.#tips.allow();
  };

  readonly #handleClearFilter = () => {
    this.store.update({ filter: NO_FILTER });
    this.tellFilter();
  };

  readonly #handleFonts = () => {
    forgetWidths();
    this.#text.check();
  };

  get #line(): AxisLine | null {
    const { index } = this.state;
    return index && this.#composed.composer.line(index, this.time, this.axis);
  }

  get #surface(): Surface | null {
    const line = this.#line;
    if (!line || !this.#layout) return null;
    const { plot, direction } = this.#layout;
    const unit = this.#size.textSize / 16;
    return { line, start: plot.x * unit, length: plot.width * unit, direction };
  }

  #choose(id: Id | null): void {
    this.store.update({ selected: id });
    this.tell('chronicle-select', { id });
    if (id !== null) {
      this.#focus.visit(id);
      this.#view.reveal(id, true);
      void this.showDetails();
    }
  }

  #close(): void {
    const { selected } = this.state;
    this.#choose(null);
    if (selected !== null) this.#focus.move(selected);
  }
}
