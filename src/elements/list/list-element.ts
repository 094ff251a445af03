import { html, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { boxHtml, regionName } from '../../drawing/box-html.js';
import { nothingFoundHtml } from '../../drawing/nothing-found-html.js';
import { problemsHtml, stateHtml } from '../../drawing/problems-html.js';
import type { RenderEvent } from '../../drawing/rendered-event.js';
import type { Column, Sorting } from '../../drawing/table-sort.js';
import type { Id } from '../../model/document.js';
import type { EventIndex, IndexedEvent } from '../../model/event-index.js';
import { NO_FILTER } from '../../model/filter.js';
import { ChronicleElement } from '../chronicle-element.js';
import { lazyView } from '../lazy-view.js';
import { stateStyles } from '../state-styles.js';
import { controls, tokens } from '../tokens.js';

const PAGE_SIZE = 100;

const LIST_VIEW = lazyView(() => import('./list-view.js'));

/**
 * The events as a chronological list under the headings of their years, or as a table that sorts; each opens where
 * it stands. Follows the filter of its timeline.
 *
 * @fires {CustomEvent<{id: string | null}>} chronicle-select - The reader opened an event, or closed it (`null`).
 * @fires {CustomEvent<{filter: string, count: number}>} chronicle-filter-change - The reader cleared the filter.
 *
 * @slot event-extra - Stands after the parts of the open event, before its sources.
 *
 * @csspart base - The box around everything.
 * @csspart period - The events of one year.
 * @csspart period-heading - The year.
 * @csspart entry - One event in the list.
 * @csspart entry-button - What opens and closes it.
 * @csspart entry-details - The open event, in list and table.
 * @csspart table - The table.
 * @csspart column-heading - The heading of a column.
 * @csspart sort - The button in it that sorts.
 * @csspart row - A row of the table.
 * @csspart pager - What turns the pages of a long list.
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
 * @csspart state - What stands there while nothing can be shown.
 * @csspart problems - The notice of events that could not be shown.
 */
export class ChronicleList extends ChronicleElement {
  static override styles = [tokens, controls, stateStyles];

  /** `list` under the headings of years, or `table`. */
  @property() view: 'list' | 'table' = 'list';

  /** Level of the headings of years, 1 to 5; events are one deeper. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Draws events in a page's own way; see "Draw events yourself". */
  @property({ attribute: false }) renderEvent: RenderEvent | null = null;

  @state() private page = 0;
  @state() private sorting: Sorting = { column: 'date', descending: false };
  @state() private shown: ReadonlySet<string> = new Set();

  #rows: readonly IndexedEvent[] = [];
  #sortedFor: readonly unknown[] = [];
  #revealed: Id | null = null;

  protected override firstUpdated(changed: PropertyValues<this>): void {
    super.firstUpdated(changed);
    (this.renderRoot as ShadowRoot).addEventListener('keydown', this.#handleKeydown as EventListener);
  }

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.wear(this.renderEvent?.styles);
    const { index, selected } = this.state;
    if (!index) return;
    this.#sort(index);
    const at = selected === this.#revealed ? -1 : this.#rows.findIndex(({ event }) => event.id === selected);
    if (at >= 0) this.page = Math.floor(at / PAGE_SIZE);
    this.#revealed = selected;
    this.page = Math.min(this.page, this.#pages - 1);
  }

  override render(): TemplateResult {
    const { localizer, direction, state, label } = this;
    const { index } = state;
    const empty = stateHtml(state, localizer, () => this.retry());
    const part = this.view === 'table' ? 'table' : 'list';
    return boxHtml(
      { localizer, direction, name: this.givenStore ? null : (label ?? regionName(part, state, localizer)) },
      html`${empty} ${index && this.ownsTimeline ? problemsHtml(state.problems, localizer) : nothing}
      ${index && empty === nothing ? this.#eventsHtml(index) : nothing} ${this.renderStatus()}`,
    );
  }

  #eventsHtml(index: EventIndex): TemplateResult {
    const { localizer, headingLevel, shown, page, printing } = this;
    const view = this.need(LIST_VIEW);
    if (!view) return html`${this.absentHtml()}`;
    if (this.#rows.length === 0) return nothingFoundHtml(localizer, () => this.#clearFilter());
    const start = page * PAGE_SIZE;
    const entries = printing ? this.#rows : this.#rows.slice(start, start + PAGE_SIZE);
    const context = {
      index,
      localizer,
      headingLevel,
      shown,
      sorting: this.sorting,
      renderEvent: this.renderEvent,
      extraFor: (id: Id) =>
        html`${id === this.state.selected ? html`<slot name="event-extra"></slot>` : nothing}${view.citeEventHtml(index.document, id, localizer, (words) => this.announce(words))}`,
      isOpen: (id: Id) => printing || id === this.state.selected,
      onToggle: (id: Id) => this.#select(id === this.state.selected ? null : id),
      onSelect: (id: Id) => this.#select(id),
      onShow: (url: string) => (this.shown = new Set([...shown, url])),
      onSort: (column: Column) => this.#sortBy(column),
    };
    return html`${this.view === 'table' ? view.tableHtml(entries, context) : view.listHtml(entries, context)}
    ${view.pagerHtml(page, this.#pages, localizer, (next) => void this.#turnTo(next))}`;
  }

  /** Escape closes what is open, and nothing else: a host's dialog still gets it. */
  readonly #handleKeydown = (event: KeyboardEvent) => {
    const { selected } = this.state;
    if (event.key !== 'Escape' || selected === null || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.#select(null);
    this.renderRoot.querySelector<HTMLElement>(`#entry-${CSS.escape(selected)} button`)?.focus();
  };

  #select(id: Id | null): void {
    this.#revealed = id;
    const elsewhere = id !== null && !this.renderRoot.querySelector(`#entry-${CSS.escape(id)}`);
    if (elsewhere) this.#revealed = null;
    this.store.update({ selected: id });
    this.tell('chronicle-select', { id });
    if (id !== null) void this.#showEntry(id);
  }

  /** Closing what was open above moves everything: the button a reader pressed stays where it can be seen. */
  async #showEntry(id: Id): Promise<void> {
    await this.updateComplete;
    const entry = this.renderRoot.querySelector(`#entry-${CSS.escape(id)}`);
    entry?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    const { top = 0 } = entry?.getBoundingClientRect() ?? {};
    if (top < 0 || top > window.innerHeight - 80)
      entry?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  #clearFilter(): void {
    this.store.update({ filter: NO_FILTER });
    this.tellFilter();
  }

  #sortBy(column: Column): void {
    const { sorting } = this;
    this.sorting = { column, descending: sorting.column === column && !sorting.descending };
    this.page = 0;
  }

  async #turnTo(page: number): Promise<void> {
    this.page = page;
    await this.updateComplete;
    this.renderRoot.querySelector('.box')?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  get #pages(): number {
    return Math.max(1, Math.ceil(this.#rows.length / PAGE_SIZE));
  }

  /** Sorting is dear for long documents: done again only when something it depends on has changed. */
  #sort(index: EventIndex): void {
    const sorting = this.view === 'table' ? this.sorting : null;
    const view = sorting && this.need(LIST_VIEW);
    const inputs = [this.store.matching, sorting, this.localizer, view];
    if (inputs.every((input, i) => input === this.#sortedFor[i])) return;
    this.#sortedFor = inputs;
    this.#rows =
      sorting && view
        ? view.sortEntries(this.store.matching, sorting, index, this.localizer)
        : this.store.matching;
  }
}
