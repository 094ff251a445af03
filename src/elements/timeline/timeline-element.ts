import { html, nothing, type LitElement, type PropertyValues, type TemplateResult } from 'lit';
import { property, query, state } from 'lit/decorators.js';
import { problemsHtml, stateHtml } from '../../drawing/problems-html.js';
import type { RenderEvent } from '../../drawing/rendered-event.js';
import type { AxisChoice, Orientation } from '../../layout/chart-composer.js';
import type { LaneChoice, TimeChoice } from '../../layout/chart-item.js';
import { expectUpright } from '../../layout/upright-ways.js';
import type { EventIndex } from '../../model/event-index.js';
import { printFilter } from '../../model/filter.js';
import { VIEWS, type View } from '../../store/state.js';
import { linkedView, type LinkedView } from '../../store/linked-view.js';
import type { ChronicleChart } from '../chart/chart-element.js';
import { lazyView } from '../lazy-view.js';
import { stateStyles } from '../state-styles.js';
import { controls, tokens } from '../tokens.js';
import { ViewElement } from '../view-element.js';
import { AddressKeeper } from './address-keeper.js';
import { endHtml, type EndSection } from './timeline-end.js';
import { introHtml } from './timeline-intro.js';
import { timelineStyles } from './timeline-styles.js';
import { chartViewHtml, type ViewOptions } from './timeline-view.js';
import { ToolbarFocus } from './toolbar-focus.js';
import { toolbar } from './toolbar.js';
import { isEnabled, runCommand } from './view-commands.js';

const STATUS = {
  timeline: 'statusTimeline',
  list: 'statusList',
  table: 'statusTable',
  story: 'statusStory',
} as const;
const OTHER_VIEWS = lazyView(() => import('../reading-views.js').then(({ others }) => others));
const END_VIEW = lazyView(() => import('./end-view.js'));
const SHEET_VIEW = lazyView(() => import('./sheet-view.js'));
/** What paper needs besides the screen comes when the page has long been drawn, so that it is here for a reader who prints. */
const SHEET_PAUSE = 3000;

/**
 * The whole timeline: heading, summary, toolbar, filter, chart with overview, list, sources. What a publisher pastes.
 * Children in the page stand for it until the script has run, and where none runs. The parts of the elements inside show
 * through under their own names, save `base`, `state` and `problems`: `::part(event-title)` reaches the open event.
 *
 * @fires {CustomEvent<{id: string | null}>} chronicle-select - The reader opened an event, or closed it (`null`).
 * @fires {CustomEvent<{range: string | null}>} chronicle-range-change - The reader moved the window; `null` shows all.
 * @fires {CustomEvent<{view: string}>} chronicle-view-change - The reader changed the view.
 * @fires {CustomEvent<{filter: string, count: number}>} chronicle-filter-change - The reader changed the filter.
 *
 * @slot - Stands for the timeline until it is drawn, and below the words of what went wrong where it cannot be.
 * @slot header - Stands before the title.
 * @slot event-extra - Stands after the parts of the open event, before its sources.
 * @slot footer - Stands at the end.
 *
 * @csspart base - The box around everything.
 * @csspart title - The title of the document.
 * @csspart summary - How many events, from when to when.
 * @csspart description - The description of the document.
 * @csspart content-note - The note before the timeline.
 * @csspart toolbar - The row of controls.
 * @csspart control - Each control of the toolbar.
 * @csspart filter - The legend and filter.
 * @csspart chart - The chart.
 * @csspart overview - The overview under the chart.
 * @csspart list - The list or table.
 * @csspart story - The story: its bar, the chart and the step.
 * @csspart questions - The questions with their answers, and two sources compared.
 * @csspart sources - The bibliography.
 * @csspart share - Link, citation, files and embedding.
 * @csspart end - Questions, sources, method, corrections and what can be shared: a row of controls, and below it the one that is open.
 * @csspart section - The one that is open.
 *
 * @cssprop [--chronicle-min-block-size=0] - Least height, so that the page does not move when the timeline arrives.
 * @cssprop [--chronicle-padding=20px clamp(12px, 3cqi, 28px) 24px] - Room around everything.
 */
export class ChronicleTimeline extends ViewElement {
  static override styles = [tokens, controls, stateStyles, timelineStyles];

  /** What is shown: `timeline`, `list`, `table` or `story`. */
  @property({ reflect: true, useDefault: true }) view: View = 'timeline';

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

  /** Level of the heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Keeps the view in the page's fragment, so that a link leads to it. */
  @property({ type: Boolean }) hash = false;

  /** Draws events in a page's own way, in chart and list and on paper; see "Draw events yourself". */
  @property({ attribute: false }) renderEvent: RenderEvent | null = null;

  @query('chronicle-chart') private readonly chart!: ChronicleChart | null;
  @query(':is([part=chart], [part=list], [part=story])') private readonly shown!: LitElement | null;
  @state() private filterOpen = false;
  @state() private openSection: EndSection | null = null;
  /** What the reader chose in the toolbar, over what the page's attributes say. */
  @state() private chosen: Partial<ViewOptions> = {};

  readonly #address = new AddressKeeper(this);
  readonly #toolbarFocus = new ToolbarFocus(this, '.toolbar', () => this.direction);
  readonly #sectionFocus = new ToolbarFocus(this, '.sections', () => this.direction);
  #sheetTimer: ReturnType<typeof setTimeout> | undefined;
  #shownView: View = 'timeline';
  /** Whether the view has once been drawn: until then what the page holds stands for it. */
  #drawn = false;

  /** Shows a stretch of time, given as EDTF. */
  show(range: string): void {
    this.chart?.show(range);
  }

  /** Shows everything. */
  fit(): void {
    this.chart?.fit();
  }

  /** Opens an event and brings it into view; `null` closes. */
  select(id: string | null): void {
    if (this.chart) this.chart.select(id);
    else this.store.update({ selected: id });
  }

  /** The chart as it is now, as an SVG picture of its own. Resolves to `''` in views without a chart. */
  async toSvg(): Promise<string> {
    return (await this.chart?.toSvg()) ?? '';
  }

  /**
   * Fulfilled when all that paper needs is here. It comes by itself a few seconds after the first drawing; a page that
   * prints by script before that waits for this first.
   */
  async prepareToPrint(): Promise<void> {
    await Promise.all([this.ready, SHEET_VIEW.load()]);
  }

  /** @internal */
  get linkedView(): LinkedView {
    return linkedView(this.state, this.range);
  }

  /** @internal */
  applyLinkedView({ event, range, filter, view, story }: LinkedView): void {
    this.store.update({ story: story || null });
    this.selected = event;
    this.range = range;
    this.filter = filter || null;
    this.view = view;
    if (event !== null) this.followLink(event);
  }

  /** @internal The address of this page with a story in it; `null` where the page keeps no view there. */
  linkToStory(story: string): string | null {
    if (!this.hash) return null;
    const view: LinkedView = { event: null, range: null, filter: '', view: 'story', story };
    return this.#address.addressOf(view);
  }

  /** @internal */
  followLink(event: string): void {
    this.selected = event;
    void this.#showLinked(event);
  }

  /** A link among the questions or sources leads to its event, which stands further up. */
  readonly #lead = ({ detail: { id } }: CustomEvent<{ id: string | null }>): void => {
    if (id !== null) void this.chart?.visit(id);
  };

  /** A link to an event leads to it: as an anchor would, once the document is here. */
  async #showLinked(event: string): Promise<void> {
    await this.ready.catch(() => undefined);
    await this.updateComplete;
    if (this.selected === event) await this.chart?.showDetails();
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    this.#address.follow();
    super.willUpdate(changed);
    if (changed.has('view')) {
      this.store.update({ view: VIEWS.includes(this.view) ? this.view : 'timeline' });
      // It comes while the document does.
      if (this.view !== 'timeline') OTHER_VIEWS.load().catch(() => undefined);
    }
    if (changed.has('lanes') || changed.has('axis') || changed.has('time')) this.chosen = {};
  }

  protected override get awaited(): Promise<unknown> | null {
    // Once drawn it does not go again to wait for what turns its axis.
    const turned = this.hasUpdated ? null : expectUpright(this.orientation, innerWidth);
    return this.#address.awaited ?? super.awaited ?? turned;
  }

  protected override handleStoreChange(): void {
    super.handleStoreChange();
    if (this.state.view !== this.#shownView) this.view = this.state.view;
    this.#shownView = this.state.view;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void expectUpright(this.orientation, innerWidth);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#sheetTimer);
    this.#sheetTimer = undefined;
  }

  override render(): TemplateResult {
    const { index, status } = this.state;
    const { localizer } = this;
    const held = !this.#drawn && status !== 'failed' && this.querySelector(':scope > :not(script, [slot])');
    return html`${held ? html`<div class="waiting"><slot></slot></div>` : nothing}
      <div
        class="box"
        part="base"
        role="region"
        aria-label=${this.#title(index) ?? localizer.say('chart')}
        lang=${localizer.tag}
        dir=${this.direction}
        @chronicle--say=${(event: CustomEvent<string>) => this.announce(event.detail)}
      >
        <div class="inside">
          <slot name="header"></slot>
          ${index ? this.#renderWhole(index) : html`${this.#stateHtml()}<slot></slot>`}
          <slot name="footer"></slot>
        </div>
        ${this.renderStatus()}
      </div>`;
  }

  protected override updated(changed: PropertyValues<this>): void {
    super.updated(changed);
    if (this.state.index && !this.state.moving) this.#address.write();
    if (this.state.index && !this.#drawn) void this.#uncover();
    // What fails to come is asked for again by whoever prints.
    if (this.state.index)
      this.#sheetTimer ??= setTimeout(() => void SHEET_VIEW.load().catch(() => undefined), SHEET_PAUSE);
  }

  /** What the page holds in place of the timeline stands until that is drawn. */
  async #uncover(): Promise<void> {
    await this.updateComplete;
    await this.shown?.updateComplete;
    this.#drawn = true;
    this.requestUpdate();
  }

  #stateHtml(): TemplateResult | typeof nothing {
    return stateHtml(this.state, this.localizer, () => this.retry());
  }

  #renderWhole(index: EventIndex): TemplateResult {
    const { localizer, store, calendar } = this;
    const { problems, view } = this.state;
    const options = this.viewOptions;
    // What a sheet stands for on paper is for the screen alone.
    const look = this.printing && SHEET_VIEW.now && view !== 'story' ? 'no-print' : '';
    const headingLevel = Math.min(this.headingLevel + 1, 6);
    const empty = this.#stateHtml();
    return html`${introHtml({ index, localizer }, this.#title(index), this.headingLevel, this.state)}
    ${problemsHtml(problems, localizer)} ${empty === nothing ? this.#renderControls(index, options) : nothing}
    ${empty === nothing ? this.#renderView(view, options, look) : empty}
    ${endHtml({
      index,
      localizer,
      store,
      calendar,
      headingLevel,
      look: this.printing && view === 'story' ? 'no-print' : look,
      open: this.openSection,
      contentOf: (section, end) => this.need(END_VIEW)?.contentOf(section, end) ?? this.absentHtml(),
      onOpen: (section) => (this.openSection = section),
      handleKey: this.#sectionFocus.handleKey,
      handleFocus: this.#sectionFocus.handleFocus,
      onSelect: this.#lead,
    })}
    ${this.printing && view !== 'story' ? this.#renderSheet(index) : nothing}`;
  }

  #renderView(view: View, options: ViewOptions, look: string): TemplateResult | typeof nothing {
    if (view === 'timeline') return chartViewHtml(this, this.store, options, look);
    return this.need(OTHER_VIEWS)?.otherViewHtml(this, view, this.store, options, look) ?? this.absentHtml();
  }

  /** Toolbar and filter: of no use where there is nothing to look at. */
  #renderControls(index: EventIndex, options: ViewOptions): TemplateResult {
    const { localizer, store } = this;
    const { view, filter } = this.state;
    return html`<div @keydown=${this.#toolbarFocus.handleKey} @focusin=${this.#toolbarFocus.handleFocus}>
        ${toolbar({
          localizer,
          mirrored: this.direction === 'rtl',
          view,
          storied: view === 'story' || Boolean(index.document.stories?.length),
          ...options,
          axis: index.tiled ? null : options.axis,
          time: index.spokenOf ? options.time : null,
          filterOpen: this.filterOpen,
          filterCount: new URLSearchParams(printFilter(filter)).size,
          enabled: (command) => isEnabled(command, this.chart?.hasUpdated ? this.chart.view : null),
          onCommand: (command) => this.chart && runCommand(command, this.chart.view),
          onView: (next) => this.#changeView(next),
          onChoose: (next) => (this.chosen = { ...this.chosen, ...next }),
          onFilter: () => (this.filterOpen = !this.filterOpen),
        })}
      </div>
      ${
        this.filterOpen ? (this.need(OTHER_VIEWS)?.filterViewHtml(this, store) ?? this.absentHtml()) : nothing
      }`;
  }

  /** What stands on paper in place of chart, list and all that opens. */
  #renderSheet(index: EventIndex): TemplateResult {
    const { localizer, store, direction } = this;
    // Too early for the events in full: the paper says that they are still coming.
    return (
      this.need(SHEET_VIEW)?.sheetHtml(this, store, { index, localizer }, direction) ??
      html`<p class="sheet">${localizer.say('list')}: ${localizer.say('loading')}</p>`
    );
  }

  /** @internal What the attributes say, and over it what the reader chose. */
  get viewOptions(): ViewOptions {
    const { lanes, axis, time, chosen } = this;
    return { lanes, axis, time, ...chosen };
  }

  #title(index: EventIndex | null): string | undefined {
    return (
      this.label ??
      (index ? this.localizer.text(index.document.title, index.document.lang)?.value : undefined)
    );
  }

  #changeView(view: View): void {
    this.view = view;
    this.store.update({ view });
    this.tell('chronicle-view-change', { view });
    this.announce(this.localizer.say(STATUS[view]));
  }
}
