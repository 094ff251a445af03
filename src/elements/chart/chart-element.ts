import { html, nothing, svg, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { chartEvents } from '../../drawing/chart-events-html.js';
import type { keyHelp } from '../../drawing/key-help-html.js';
import { chartInk } from '../../drawing/chart-svg.js';
import { LIVE_INK } from '../../drawing/ink.js';
import { labelsSvg } from '../../drawing/labels-svg.js';
import { place } from '../../drawing/place.js';
import { nothingFoundHtml } from '../../drawing/nothing-found-html.js';
import { problemsHtml, stateHtml } from '../../drawing/problems-html.js';
import { arcsOf } from '../../layout/arcs.js';
import type { MeasureText } from '../../layout/box.js';
import type { Stop } from '../../gestures/roving-focus.js';
import { prefersStillness } from '../../gestures/window-flight.js';
import { ChartComposer, type AxisChoice, type Orientation } from '../../layout/chart-composer.js';
import { drawnDate, laneOf, type LaneChoice, type TimeChoice } from '../../layout/chart-item.js';
import type { ChartLayout, PlacedCluster } from '../../layout/chart-layout.js';
import { zoomedWindow, type AxisLine } from '../../layout/time-scale.js';
import { openGap } from '../../layout/vertical-layout.js';
import type { Id } from '../../model/document.js';
import type { EventIndex, IndexedEvent } from '../../model/event-index.js';
import { NO_FILTER, printFilter } from '../../model/filter.js';
import { wholeYears } from '../../locale/calendar-months.js';
import { parseWindow, printWindow, type TimeWindow } from '../../model/time-window.js';
import { SizeController } from '../../store/size-controller.js';
import { lazyView } from '../lazy-view.js';
import { forgetWidths, textMeasure } from '../text-measure.js';
import { sayWindow } from '../say-window.js';
import { stateStyles } from '../state-styles.js';
import { controls, tokens } from '../tokens.js';
import { ViewElement } from '../view-element.js';
import { ChartKeys, type KeyTarget } from './chart-keys.js';
import { chartStyles } from './chart-styles.js';
import { ChartWindow } from './chart-window.js';
import { DetailsGap } from './details-gap.js';
import { LayoutMorph } from './layout-morph.js';
import { PointerHold } from './pointer-hold.js';
import { SpokenEvents } from './spoken-events.js';

/** With more events than this only those in view, and the focused one's neighbours, have a button. */
const EVERY_BUTTON = 600;
const NEIGHBOURS = 10;
const ENDS = {
  list: { first: 'statusFirst', last: 'statusLast' },
  lane: { first: 'statusFirstInLane', last: 'statusLastInLane' },
} as const;
/** Room around an open event between the rows of an upright chart. */
const GAP_MARGIN = 20;

/** About what A4 and Letter have between their margins: an upright chart would run over the foot of a page. */
const PAPER_WIDTH = 640;

const EVENT_VIEW = lazyView(() => import('../reading-views.js').then(({ event }) => event));

/**
 * The chart: events on an axis of time that skips quiet years, each mark drawn as well as its date is known. Zoom with
 * Ctrl or Cmd and the wheel, with a pinch or with keys; drag to pan; press an event to read it.
 *
 * @fires {CustomEvent<{id: string | null}>} chronicle-select - The reader opened an event, or closed it (`null`).
 * @fires {CustomEvent<{range: string | null}>} chronicle-range-change - The reader moved the window; `null` shows all.
 * @fires {CustomEvent<{filter: string, count: number}>} chronicle-filter-change - The reader cleared the filter.
 *
 * @slot overview - Stands between the drawing and the open event.
 *
 * @csspart base - The box around everything.
 * @csspart drawing - The SVG drawing.
 * @csspart event - The button of an event.
 * @csspart label - The title written beside a mark.
 * @csspart tip - The preview shown on hover and focus.
 * @csspart cluster - The button of several events that stand too close.
 * @csspart details - The open event.
 * @csspart close - The button that closes it.
 * @csspart help - The list of all keys, opened by the question mark.
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
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  @query('.stage') private readonly stage!: HTMLElement | null;
  /** Draws the list of all keys, while it is shown. */
  @state() private help: typeof keyHelp | null = null;

  readonly #composer = new ChartComposer();
  readonly #size = new SizeController(this, () => this.stage);
  readonly #view = new ChartWindow({
    store: () => this.store,
    line: () => this.#line,
    onMoved: (window, quietly) => {
      this.tell('chronicle-range-change', { range: window && printWindow(window) });
      if (!quietly) this.#announceWindow();
    },
  });
  readonly #keys = new ChartKeys();
  readonly #hold = new PointerHold();
  readonly #spoken = new SpokenEvents();
  readonly #gap = new DetailsGap(() => this.requestUpdate());
  readonly #morph = new LayoutMorph(() => this.requestUpdate());
  /** As composed for now, and as shown at this moment. */
  #composed: ChartLayout | null = null;
  #layout: ChartLayout | null = null;
  /** The event that Tab leads to. */
  #current: Id | null = null;
  #tipsOff = false;

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
    const { index, selected, window, filter } = this.state;
    if (!index) return '';
    const { stillSvg } = await import('../../formats/still-svg.js');
    return stillSvg(index.document, {
      width: Math.max(this.#layout?.width ?? 0, 320) + 48,
      lang: this.localizer.tag,
      theme: isDark(this) ? 'dark' : 'light',
      range: window && printWindow(window),
      filter: printFilter(filter),
      selected,
      lanes: this.lanes,
      time: this.time,
      axis: this.axis,
      calendar: this.calendar,
      direction: this.#layout?.direction,
      measure: this.#measure,
    });
  }

  /** @internal Leads a reader who followed a link elsewhere on the page to an event: opens it and gives it focus. */
  async visit(id: Id): Promise<void> {
    this.select(id);
    this.#focusEvent(id);
    await this.showDetails();
  }

  /** @internal Scrolls so far that the beginning of the open event can be seen, and part of the chart still. */
  async showDetails(): Promise<void> {
    await this.updateComplete;
    const details = this.renderRoot.querySelector('[data-details]');
    if (!details || details.getBoundingClientRect().top < window.innerHeight * 0.75) return;
    details.scrollIntoView({ block: 'start', behavior: prefersStillness() ? 'instant' : 'smooth' });
  }

  /** @internal The window, for the toolbar of an element that renders this one. */
  get view(): ChartWindow {
    return this.#view;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    document.fonts.addEventListener('loadingdone', this.#handleFonts);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    document.fonts.removeEventListener('loadingdone', this.#handleFonts);
    this.#endHover();
    this.#view.stop();
    this.#morph.stop();
    this.#hold.letGo();
    this.#gap.stop();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    const { index, selected } = this.state;
    if (!index || this.#size.width === 0) {
      this.#layout = null;
      return;
    }
    const unit = this.#size.textSize / 16;
    const layout = this.#composer.compose({
      index,
      entries: this.store.matching,
      localizer: this.localizer,
      measure: this.#measure,
      // Paper has another width than the window: there titles are part of the drawing, which shrinks or grows as one.
      width: this.printing ? PAPER_WIDTH : Math.round(this.#size.width / unit),
      window: this.state.window,
      time: this.time,
      lanes: this.lanes,
      axis: this.axis,
      orientation: this.printing ? 'horizontal' : this.orientation,
      direction: this.axisDirection === 'auto' ? this.direction : this.axisDirection,
    });
    if (changed.has('time') && this.#composed && this.hasUpdated) this.#morph.begin(this.#composed);
    this.#composed = layout;
    const moving = this.#morph.blend(layout);
    const gap = this.printing ? 0 : (this.#gap.heightOf(selected) * 16) / this.#size.textSize;
    const upright = layout.orientation === 'vertical';
    this.#layout =
      upright && gap > 0 ? openGap(moving, this.#rowEnd(moving, selected), gap + GAP_MARGIN) : moving;
    this.#keepCurrent();
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
      ${empty} ${this.ownsTimeline ? problemsHtml(this.state.problems, localizer) : nothing}
      <div
        class=${this.#stageClasses()}
        @click=${this.#handleClick}
        @keydown=${this.#handleKeydown}
        @focusin=${this.#handleFocusIn}
        @pointerover=${this.#handlePointerOver}
        @pointerenter=${() => addEventListener('keydown', this.#handleHoverKey)}
        @pointerleave=${this.#endHover}
        @wheel=${this.#handleWheel}
        @transitionend=${() => this.requestUpdate()}
      >
        ${
          index && empty === nothing && this.store.matching.length === 0
            ? nothingFoundHtml(localizer, this.#handleClearFilter)
            : nothing
        }
        ${index && this.#layout && empty === nothing ? this.#renderChart(index, this.#layout) : nothing}
        <slot name="overview"></slot>
      </div>
      ${this.help?.(localizer, this.#handleHelpKey) ?? nothing}
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
    this.#followWindow(layout);
    this.#gap.watch(upright ? this.renderRoot.querySelector('.between') : null, this.state.selected);
  }

  #renderChart(index: EventIndex, layout: ChartLayout): TemplateResult {
    const { localizer } = this;
    const { selected } = this.state;
    const entries = this.#buttons(layout);
    const windowed = entries.length < this.store.matching.length;
    return html`${svg`<svg class="ink" part="drawing" viewBox=${`0 0 ${layout.width} ${layout.height}`} aria-hidden="true" focusable="false">
        ${chartInk({
          layout,
          ink: LIVE_INK,
          textDirection: localizer.dir,
          selected,
          arcs: arcsOf(index, selected, layout, localizer, this.#measure),
          count: (events) => localizer.number(events),
        })}
        ${this.printing ? labelsSvg(layout, LIVE_INK) : nothing}
      </svg>`}
      ${layout.clusters.map(
        (cluster) =>
          html`<button
            class="cluster"
            part="cluster"
            type="button"
            tabindex="-1"
            aria-hidden=${windowed ? nothing : 'true'}
            aria-label=${windowed ? this.#clusterName(cluster) : nothing}
            data-cluster=${cluster.ids.join(' ')}
            ${place(cluster.hit)}
          ></button>`,
      )}
      <ol class="events" role="list" aria-label=${localizer.say('events')} aria-describedby="hint">
        ${chartEvents({
          layout,
          entries,
          total: windowed ? this.store.matching.length : null,
          localizer,
          documentLang: index.document.lang,
          current: this.#current,
          selected,
          hasPlace: (entry) => drawnDate(entry, this.time) !== null,
          describe: (entry) => this.#spoken.describe(entry, index, localizer),
          details: selected === null ? nothing : this.#renderDetails(index, layout, selected),
        })}
      </ol>`;
  }

  /** Where not every event has a button, a cluster is the way to those that have none. */
  #clusterName({ items }: PlacedCluster): string {
    const start = items.reduce((least, { time }) => Math.min(least, time.start), Infinity);
    const end = items.reduce((most, { time }) => Math.max(most, time.end), -Infinity);
    return this.localizer.say('cluster', { count: items.length, span: this.localizer.span(start, end) });
  }

  #renderDetails(index: EventIndex, layout: ChartLayout, id: Id): TemplateResult | typeof nothing {
    const entry = index.byId.get(id);
    if (!entry) return nothing;
    const view = this.need(EVENT_VIEW);
    const { localizer } = this;
    // Between the rows of an upright chart; an undated event has no row, and opens after all of them.
    const between = layout.orientation === 'vertical' && drawnDate(entry, this.time) !== null;
    return html`<div
      class=${between ? 'details between' : 'details'}
      part="details"
      data-details
      ${place(between ? { y: this.#rowEnd(layout, id) + 6 } : {})}
    >
      <button class="close control no-print" part="close" type="button" data-close>
        ${localizer.say('close')}
      </button>
      ${
        view
          ? view.eventHtml(entry, {
              index,
              localizer,
              headingLevel: this.headingLevel,
              extra: view.citeEventHtml(index.document, id, localizer),
              onSelect: (next: Id) => this.#choose(next),
            })
          : this.absentHtml()
      }
    </div>`;
  }

  #stageClasses(): string {
    const upright = this.#layout?.orientation === 'vertical';
    return `stage${upright ? ' vertical' : ''}${this.state.moving ? ' moving' : ''}${this.#tipsOff ? ' tips-off' : ''}${this.printing ? ' printing' : ''}`;
  }

  readonly #handleClick = (event: MouseEvent) => {
    const target = event.target as Element;
    if (target.closest('[data-close]')) return this.#close();
    const cluster = target.closest<HTMLElement>('[data-cluster]')?.dataset['cluster'];
    if (cluster) return this.#view.showEvents(cluster.split(' '));
    const id = target.closest<HTMLElement>('[data-id]')?.dataset['id'];
    if (id !== undefined && !target.closest('[data-details]'))
      this.#choose(id === this.state.selected ? null : id);
  };

  readonly #handleKeydown = (event: KeyboardEvent) => {
    if (event.altKey || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    if (event.key === 'Escape') return this.#handleEscape(event);
    const target = event.target as HTMLElement;
    const id = target.dataset['id'];
    if (id === undefined) return;
    const entries = this.store.matching;
    const from = entries.findIndex((entry) => entry.event.id === id);
    this.#keys.handle(event, from, this.#keyTarget(entries, entries[from]));
  };

  readonly #handleHelpKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.#handleEscape(event);
  };

  #handleEscape(event: KeyboardEvent): void {
    if (this.help) {
      event.preventDefault();
      event.stopPropagation();
      this.help = null;
    } else if (this.state.selected !== null) {
      event.preventDefault();
      event.stopPropagation();
      this.#close();
    } else if (!this.#tipsOff) {
      this.#tipsOff = true;
      this.requestUpdate();
    }
  }

  readonly #handleFocusIn = (event: FocusEvent) => {
    const id = (event.target as HTMLElement).dataset['id'];
    if (id === undefined) return;
    if (this.#current !== id || this.#tipsOff) {
      this.#current = id;
      this.#tipsOff = false;
      this.requestUpdate();
    }
    if ((event.target as Element).matches(':focus-visible')) this.#view.reveal(id, true);
  };

  readonly #handlePointerOver = () => {
    if (this.stage && this.#layout?.orientation === 'horizontal') {
      void this.#hold
        .take(this.stage, { move: this.#handleMove, end: this.#handleMoved }, (event) =>
          this.#isOnDrawing(event),
        )
        .then(() => this.#layout && this.#followWindow(this.#layout));
    }
    if (!this.#tipsOff) return;
    this.#tipsOff = false;
    this.requestUpdate();
  };

  /** What a pointer calls up Escape sends away, wherever focus is. */
  readonly #handleHoverKey = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || this.#tipsOff) return;
    this.#tipsOff = true;
    this.requestUpdate();
  };

  readonly #endHover = () => removeEventListener('keydown', this.#handleHoverKey);

  readonly #handleClearFilter = () => {
    this.store.update({ filter: NO_FILTER });
    this.tell('chronicle-filter-change', { filter: '', count: this.store.matching.length });
    this.announceCount();
  };

  readonly #handleFonts = () => {
    forgetWidths();
    this.requestUpdate();
  };

  readonly #handleMove = (window: TimeWindow) => {
    this.#view.stop();
    this.#view.set(window, true);
  };

  readonly #handleMoved = () => this.#view.set(this.#view.current, false);

  /** Upright charts are zoomed by the wheel too; sideways ones by d3-zoom, once it is here. */
  readonly #handleWheel = (event: WheelEvent) => {
    const line = this.#line;
    if (this.#hold.held || !line || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.#view.set(zoomedWindow(line, this.#view.current, 2 ** (-event.deltaY / 200)), false);
  };

  get #measure(): MeasureText {
    return textMeasure(getComputedStyle(this.stage ?? this));
  }

  get #line(): AxisLine | null {
    const { index } = this.state;
    return index && this.#composer.line(index, this.time, this.axis);
  }

  #followWindow({ plot, direction }: ChartLayout): void {
    const line = this.#line;
    const unit = this.#size.textSize / 16;
    if (line) {
      this.#hold.follow(this.#view.current, {
        line,
        start: plot.x * unit,
        length: plot.width * unit,
        direction,
      });
    }
  }

  #keyTarget(entries: readonly IndexedEvent[], focused: IndexedEvent | undefined): KeyTarget {
    const { localizer } = this;
    const { index } = this.state;
    const when = focused?.when ?? undefined;
    return {
      axisDirection: this.#layout?.direction ?? 'ltr',
      stops: this.#stops(entries),
      wordsOf: (at) => {
        const entry = entries[at];
        if (!entry || !index) return { title: '', date: '', years: [] };
        const title = localizer.text(entry.event.title, index.document.lang)?.value ?? '';
        const { date } = this.#spoken.describe(entry, index, localizer);
        return { title, date, years: entry.when ? wholeYears(entry.when, localizer) : [] };
      },
      focus: (at) => this.#focusEvent(entries[at]?.event.id),
      onEnd: (end, where) => this.announce(localizer.say(ENDS[where][end])),
      zoomBy: (factor) => this.#view.zoomBy(factor, when && (when.earliestStart + when.latestEnd + 1) / 2),
      fit: () => this.#view.reach.zoomedIn && this.#view.flyTo(this.#view.bounds),
      help: () => (this.help ? (this.help = null) : void this.#openHelp()),
    };
  }

  #announceWindow(): void {
    const { index } = this.state;
    this.announce(sayWindow(this.#view.current, index?.span, this.store.matching, this.localizer));
  }

  #choose(id: Id | null): void {
    this.store.update({ selected: id });
    this.tell('chronicle-select', { id });
    if (id !== null) {
      this.#current = id;
      this.#view.reveal(id, true);
      void this.showDetails();
    }
  }

  #close(): void {
    const { selected } = this.state;
    this.#choose(null);
    if (selected !== null) this.#focusEvent(selected);
  }

  #focusEvent(id: Id | undefined): void {
    if (id === undefined) return;
    this.#current = id;
    this.requestUpdate();
    void this.updateComplete.then(() => {
      const button = this.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
      button?.focus({ preventScroll: false });
    });
  }

  #stops(entries: readonly IndexedEvent[]): Stop[] {
    const lanes = new Set(this.#layout?.lanes.map(({ id }) => id));
    return entries.map((entry) => {
      const lane = laneOf(entry, this.lanes);
      // Upright charts have no lanes; those that are too many share one.
      const at = drawnDate(entry, this.time)?.earliestStart ?? Infinity;
      return { id: entry.event.id, lane: lanes.has(lane) ? lane : null, at };
    });
  }

  /** Focus does what else an announcement would have to: a screen reader begins to read the keys. */
  async #openHelp(): Promise<void> {
    this.help = (await import('../reading-views.js').catch(() => null))?.keyHelp ?? null;
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.help')?.focus();
  }

  #isOnDrawing(event: Event): boolean {
    const target = event.composedPath()[0];
    return (
      target instanceof Element &&
      !target.closest('[data-details], slot, [slot]') &&
      this.renderRoot.contains(target)
    );
  }

  #buttons(layout: ChartLayout): readonly IndexedEvent[] {
    const entries = this.store.matching;
    if (entries.length <= EVERY_BUTTON) return entries;
    const shown = new Set(layout.marks.map(({ id }) => id));
    const at = entries.findIndex(({ event }) => event.id === this.#current);
    return entries.filter(
      ({ event }, i) =>
        shown.has(event.id) || event.id === this.state.selected || Math.abs(i - at) <= NEIGHBOURS,
    );
  }

  /** Tab always leads to an event: the last one visited, or its nearest survivor in time. */
  #keepCurrent(): void {
    const entries = this.store.matching;
    if (entries.some(({ event }) => event.id === this.#current)) return;
    const order = this.state.index?.byId.get(this.#current ?? '')?.order ?? 0;
    let nearest = entries[0];
    for (const entry of entries) {
      if (Math.abs(entry.order - order) < Math.abs((nearest?.order ?? 0) - order)) nearest = entry;
    }
    this.#current = nearest?.event.id ?? null;
  }

  #rowEnd(layout: ChartLayout, id: Id | null): number {
    const mark = layout.marks.find((it) => it.id === id);
    return mark ? mark.hit.y + mark.hit.height : layout.height;
  }
}

/** Whether an element is drawn dark, by the scheme it inherits or the reader's setting. */
function isDark(element: Element): boolean {
  const probe = getComputedStyle(element).colorScheme;
  if (!probe.includes('dark')) return false;
  return !probe.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}
