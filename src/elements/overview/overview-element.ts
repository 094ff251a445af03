import { html, nothing, svg, type PropertyValues, type SVGTemplateResult, type TemplateResult } from 'lit';
import { property, query } from 'lit/decorators.js';
import { regionName } from '../../drawing/box-html.js';
import { LIVE_INK } from '../../drawing/ink.js';
import { overviewInk } from '../../drawing/overview-svg.js';
import { problemsHtml, stateHtml } from '../../drawing/problems-html.js';
import { chaptersOf } from '../../layout/chapters.js';
import type { TimeChoice } from '../../layout/chart-item.js';
import type { CountedWay } from '../../layout/counted-way.js';
import { densityOf } from '../../layout/density.js';
import { drawnColumns } from '../../layout/event-columns.js';
import { memo } from '../../layout/memo.js';
import { axisTicks, type Tick } from '../../layout/ticks.js';
import { axisLine, timeScale, type TimeScale } from '../../layout/time-scale.js';
import { calendarDate, monthStart } from '../../locale/calendar-months.js';
import type { EventIndex } from '../../model/event-index.js';
import { printWindow, type TimeWindow } from '../../model/time-window.js';
import { SizeController } from '../../store/size-controller.js';
import { breathe, LONG } from '../../store/slices.js';
import { lazyView } from '../lazy-view.js';
import { stateStyles } from '../state-styles.js';
import { TextMeasurer } from '../text-measurer.js';
import { controls, tokens } from '../tokens.js';
import { ViewElement } from '../view-element.js';
import type { HandledOverview, OverviewHand } from './overview-hand.js';
import { overviewStyles } from './overview-styles.js';

const SLIDERS_VIEW = lazyView(() => import('./sliders-view.js'));
/** What moves the window comes when a pointer first does. */
const HAND = lazyView(() => import('./overview-hand.js'));

const HEIGHT = 36;
const TICKS = 22;
const BIN = 3;
/** Half a label stands beyond the first and last tick. */
const MARGIN = 16;

/**
 * The whole span on plain linear time, with the stretch that linked elements show marked on it. Drag the mark or its
 * edges, or press elsewhere to go there; alone it has two sliders for the same.
 *
 * @fires {CustomEvent<{range: string | null}>} chronicle-range-change - The reader moved the window; `null` shows all.
 *
 * @csspart base - The box around everything.
 * @csspart density - How many events fall where (SVG).
 * @csspart axis - The line of time (SVG).
 * @csspart ticks - Its ticks (SVG).
 * @csspart tick-label - A year on it (SVG).
 * @csspart slider - One of the two sliders.
 * @csspart drawing - The SVG drawing.
 * @csspart sliders - The two sliders of an overview that stands alone.
 * @csspart state - What stands there while nothing can be shown.
 * @csspart problems - The notice of events that could not be shown.
 */
export class ChronicleOverview extends ViewElement {
  static override styles = [tokens, controls, stateStyles, overviewStyles];

  /** Whether statements are counted at the time they were made or at the time they speak of. */
  @property() time: TimeChoice = 'said';

  /** Which way time runs; `auto` follows the direction of the text. */
  @property({ attribute: 'axis-direction' }) axisDirection: 'auto' | 'ltr' | 'rtl' = 'auto';

  @query('.strip') private readonly strip!: HTMLElement | null;
  @query('.brush') private readonly brushGroup!: SVGGElement | null;

  readonly #size = new SizeController(this, () => this.strip);
  readonly #text = new TextMeasurer(this, () => this.strip);
  readonly #counts = memo(densityOf);
  readonly #line = memo((index: EventIndex, time: TimeChoice) => {
    const { start, end } = this.#spanOf(index, time);
    return axisLine(chaptersOf(start < end ? [{ start, end }] : [], 'linear'));
  });
  readonly #spanOf = memo((index: EventIndex, time: TimeChoice): TimeWindow => {
    if (index.tiled) return index.tiled.span;
    const days = drawnColumns(index, time);
    // Undated ones are not numbers, and are no less and no more than any.
    const start = days.start.reduce((least, day) => (day < least ? day : least), Infinity);
    return { start, end: days.end.reduce((most, day) => (day > most ? day : most), -Infinity) };
  });
  #index: EventIndex | null = null;
  #hand: OverviewHand | null = null;
  /** Whether a press began before the hand came, which then knows nothing of it, and where it ended. */
  #unheld = false;
  #pressed: number | null = null;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#letGo();
  }

  /** Not in the task in which all others look through a long document that comes. */
  protected override async scheduleUpdate(): Promise<void> {
    const { index } = this.state;
    const isNew = index !== this.#index;
    this.#index = index;
    if (isNew && index && index.events.length > LONG) await breathe();
    await super.scheduleUpdate();
  }

  override render(): TemplateResult {
    const { index } = this.state;
    const { localizer } = this;
    const nested = this.givenStore !== null;
    const empty = nested ? nothing : stateHtml(this.state, localizer, () => this.retry());
    const scale = this.#scale;
    return html`<div
      class="box"
      part="base"
      lang=${localizer.tag}
      dir=${this.direction}
      role=${nested ? nothing : 'region'}
      aria-label=${nested ? nothing : (this.label ?? regionName('overview', this.state, localizer))}
    >
      ${empty} ${index && this.ownsTimeline ? problemsHtml(this.state.problems, localizer) : nothing}
      <div
        class=${this.state.window ? 'strip' : 'strip whole'}
        @pointerover=${this.#takeHold}
        @pointerdown=${() => (this.#unheld = this.#hand === null)}
        @pointerup=${this.#handlePress}
      >
        ${index && scale && empty === nothing ? this.#renderStrip(index, scale) : nothing}
      </div>
      ${index && !nested && empty === nothing ? this.#renderSliders() : nothing} ${this.renderStatus()}
    </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    const scale = this.#scale;
    if (!scale || !this.brushGroup) this.#letGo();
    else this.#hand?.mark(this.state.window && this.#marked(scale), scale.pixels, HEIGHT);
  }

  /** The window on the strip, from its left edge to its right. */
  #marked(scale: TimeScale): [number, number] {
    const { start, end } = this.#window;
    const [a, b] = [this.#flip(scale(start), scale), this.#flip(scale(end), scale)];
    return [Math.min(a, b), Math.max(a, b)];
  }

  async #takeHold(): Promise<void> {
    if (this.#hand && this.#pressed === null) return;
    const module = await HAND.load().catch(() => null);
    const [group, pressed] = [this.brushGroup, this.#pressed];
    // A hand that comes much later, by another try, shall not carry it out.
    this.#pressed = null;
    if (!module || !group || !this.isConnected) return;
    this.#hand ??= new module.OverviewHand(group, this.#handled);
    if (pressed !== null) this.#hand.press(pressed);
    this.requestUpdate();
  }

  #letGo(): void {
    this.#hand?.disconnect();
    this.#hand = this.#pressed = null;
  }

  #renderStrip(index: EventIndex, scale: TimeScale): TemplateResult {
    const { localizer } = this;
    const bins = Math.max(Math.floor(scale.pixels / BIN), 1);
    const counts = index.tiled
      ? (index.tiled.way as CountedWay).density(index.tiled, this.#bounds, bins)
      : this.#counts(this.store.matching, drawnColumns(index, this.time), this.#bounds, bins);
    const { measure } = this.#text;
    const ticks: Tick[] = axisTicks(scale, localizer, measure, this.#finestTick).fine.map((tick) => ({
      ...tick,
      // There is one row only: where a year begins, its name stands for its first month.
      label: tick.label && this.#beginsYear(tick.day) ? localizer.tick(tick.day, 'year') : tick.label,
      at: this.#flip(tick.at, scale),
    }));
    return html`${svg`<svg part="drawing" viewBox=${`0 0 ${scale.pixels + MARGIN * 2} ${HEIGHT + TICKS}`} aria-hidden="true" focusable="false">
      <g transform=${`translate(${MARGIN} 0)`}>
        ${overviewInk({
          counts,
          width: scale.pixels,
          height: HEIGHT,
          ticks,
          mirrored: this.#mirrored,
          textDirection: localizer.dir,
          ink: LIVE_INK,
        })}
        ${this.#hand ? nothing : this.#renderWindow(scale)}
        <g class="brush"></g>
      </g>
    </svg>`}`;
  }

  #renderWindow(scale: TimeScale): SVGTemplateResult {
    const [start, end] = this.#marked(scale);
    return svg`<rect class="window" x=${start} width=${Math.max(end - start, 2)} height=${HEIGHT} />`;
  }

  #renderSliders(): unknown {
    const view = this.need(SLIDERS_VIEW);
    if (!view) return this.absentHtml();
    return view.slidersHtml({
      window: this.#window,
      bounds: this.#bounds,
      span: this.#span,
      localizer: this.localizer,
      onSlide: (window) => this.store.update({ window, moving: true }),
      onRest: this.#handled.rest,
    });
  }

  /** A press on the strip, where the hand had not come yet. */
  readonly #handlePress = (event: PointerEvent) => {
    const left = this.strip?.getBoundingClientRect().left;
    if (!this.#unheld || !this.#scale || left === undefined) return;
    this.#unheld = false;
    this.#pressed = ((event.clientX - left) * 16) / this.#size.textSize - MARGIN;
    void this.#takeHold();
  };

  /** This element as its hand finds it. */
  readonly #handled: HandledOverview = ((element: ChronicleOverview) => ({
    get window() {
      return element.#window;
    },
    get bounds() {
      return element.#bounds;
    },
    dayAt(pixel) {
      const scale = element.#scale;
      return scale ? scale.invert(element.#flip(pixel, scale)) : element.#bounds.start;
    },
    show: (window, moving) => element.store.update({ window, moving }),
    rest: () => element.#rest(),
  }))(this);

  #rest(): void {
    const { window } = this.state;
    this.store.update({ moving: false });
    this.tell('chronicle-range-change', { range: window && printWindow(window) });
    // Alone it is said in the words of its sliders.
    this.announceWindow(
      () => this.#window,
      () =>
        this.givenStore ? undefined : SLIDERS_VIEW.now?.windowName(this.#window, this.#span, this.localizer),
    );
    this.requestUpdate();
  }

  /** From the first day that events can mean to the day after their last. */
  get #span(): TimeWindow {
    const { index } = this.state;
    return index ? this.#spanOf(index, this.time) : { start: 0, end: 1 };
  }

  /** Months only where the whole span is shorter than two years. */
  get #finestTick(): 'day' | 'year' {
    const { start, end } = this.#bounds;
    return end - start > 2 * 365 ? 'year' : 'day';
  }

  #beginsYear(day: number): boolean {
    const calendar = this.localizer.firstCalendar;
    return monthStart(calendar, calendarDate(day, calendar).year, 1) === day;
  }

  get #mirrored(): boolean {
    return (this.axisDirection === 'auto' ? this.direction : this.axisDirection) === 'rtl';
  }

  /** Pixels from the start of time to pixels from the left edge, and back. */
  #flip(at: number, scale: TimeScale): number {
    return this.#mirrored ? scale.pixels - at : at;
  }

  get #bounds(): TimeWindow {
    const { index } = this.state;
    const chapter = index && this.#line(index, this.time).chapters[0];
    return chapter ?? { start: 0, end: 1 };
  }

  get #window(): TimeWindow {
    const bounds = this.#bounds;
    const { window } = this.state;
    if (!window) return bounds;
    return { start: Math.max(window.start, bounds.start), end: Math.min(window.end, bounds.end) };
  }

  get #scale(): TimeScale | null {
    const { index } = this.state;
    const width = (this.#size.width * 16) / this.#size.textSize;
    if (!index || width <= MARGIN * 2) return null;
    return timeScale(this.#line(index, this.time), this.#bounds, Math.round(width) - MARGIN * 2, 0);
  }
}
