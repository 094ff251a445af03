import { html, nothing, type TemplateResult } from 'lit';
import { listHtml } from '../../drawing/list-html.js';
import { nothingFoundHtml } from '../../drawing/nothing-found-html.js';
import { pagerHtml } from '../../drawing/pager-html.js';
import { printedPart } from '../../drawing/printed-part-html.js';
import { tableHtml } from '../../drawing/table-html.js';
import { sortEntries, type Column, type Sorting } from '../../drawing/table-sort.js';
import { tiledWay } from '../../drawing/tiled-way.js';
import type { Localizer } from '../../locale/localizer.js';
import type { Id } from '../../model/document.js';
import type { EventIndex, IndexedEvent } from '../../model/event-index.js';
import { NO_FILTER } from '../../model/filter.js';
import type { TimelineStore } from '../../store/timeline-store.js';
import { citeEventHtml } from '../cite-event.js';
import type { ChronicleList } from './list-element.js';

const PAGE_SIZE = 100;
/** So many stand on one page, where the browser's own search finds them all: some thousands of nodes. */
const ONE_PAGE = 500;

export interface ListHands {
  readonly store: () => TimelineStore;
  readonly announce: (words: string) => void;
  readonly onSelect: (id: Id | null) => void;
  /** The reader cleared the filter. */
  readonly onFilter: () => void;
}

/** One element's list or table: its pages, its order, and what its controls and keys do. */
export class ListDesk {
  #page = 0;
  #sorting: Sorting = { column: 'date', descending: false };
  /** Addresses of pictures that the reader asked to see. */
  #shown: ReadonlySet<string> = new Set();
  #rows: readonly IndexedEvent[] = [];
  #sortedFor: readonly unknown[] = [];
  #revealed: Id | null = null;

  constructor(
    private readonly host: ChronicleList,
    private readonly hands: ListHands,
  ) {
    (host.renderRoot as ShadowRoot).addEventListener('keydown', this.#handleKeydown as EventListener);
  }

  /** @param printing whether all stands open on one page */
  html(index: EventIndex, localizer: Localizer, printing: boolean): TemplateResult {
    this.#arrange(index, localizer);
    const note = tiledWay(index)?.note(index, localizer, true);
    if (this.#rows.length === 0 && index.tiled) return html`${note}`;
    if (this.#rows.length === 0) return nothingFoundHtml(localizer, () => this.#clearFilter());
    const { headingLevel, renderEvent, view } = this.host;
    const { selected } = this.#state;
    const size = this.#pageSize;
    const start = this.#page * size;
    const onPage = this.#rows.slice(start, start + size);
    const { entries, note: printed } = printing
      ? printedPart(this.#rows, start, localizer)
      : { entries: onPage, note: nothing };
    const context = {
      index,
      localizer,
      headingLevel,
      shown: this.#shown,
      sorting: this.#sorting,
      renderEvent,
      extraFor: (id: Id) =>
        html`${id === selected ? html`<slot name="event-extra"></slot>` : nothing}${citeEventHtml(index.document, id, localizer, this.hands.announce)}`,
      isOpen: (id: Id) => printing || id === selected,
      ...(renderEvent ? {} : { basis: [index, localizer, headingLevel, this.#shown] }),
      onToggle: (id: Id) => this.#select(id === this.#state.selected ? null : id),
      onSelect: (id: Id) => this.#select(id),
      onShow: (url: string) => this.#show(url),
      onSort: (column: Column) => this.#sortBy(column),
    };
    const shown = { first: start + 1, last: start + onPage.length, total: this.#rows.length };
    return html`${note} ${printed}
    ${view === 'table' ? tableHtml(entries, context) : listHtml(entries, context)}
    ${pagerHtml(this.#page, this.#pages, localizer, (next) => void this.#turnTo(next), shown)}`;
  }

  get #state() {
    return this.hands.store().state;
  }

  get #pages(): number {
    return Math.max(1, Math.ceil(this.#rows.length / this.#pageSize));
  }

  get #pageSize(): number {
    return this.#rows.length <= ONE_PAGE ? ONE_PAGE : PAGE_SIZE;
  }

  /** The rows in their order, on the page that holds the open event. */
  #arrange(index: EventIndex, localizer: Localizer): void {
    const { selected } = this.#state;
    this.#sort(index, localizer);
    const at = selected === this.#revealed ? -1 : this.#rows.findIndex(({ event }) => event.id === selected);
    if (at >= 0) this.#page = Math.floor(at / this.#pageSize);
    this.#revealed = selected;
    this.#page = Math.min(this.#page, this.#pages - 1);
  }

  /** Sorting is dear for long documents: done again only when something it depends on has changed. */
  #sort(index: EventIndex, localizer: Localizer): void {
    const sorting = this.host.view === 'table' ? this.#sorting : null;
    const { matching } = this.hands.store();
    const inputs = [matching, sorting, localizer];
    if (inputs.every((input, i) => input === this.#sortedFor[i])) return;
    this.#sortedFor = inputs;
    this.#rows = sorting ? sortEntries(matching, sorting, index, localizer) : matching;
  }

  /** Escape closes what is open, and nothing else: a host's dialog still gets it. */
  readonly #handleKeydown = (event: KeyboardEvent) => {
    const { selected } = this.#state;
    if (event.key !== 'Escape' || selected === null || event.defaultPrevented) return;
    event.preventDefault();
    event.stopPropagation();
    this.#select(null);
    this.host.renderRoot.querySelector<HTMLElement>(`#entry-${CSS.escape(selected)} button`)?.focus();
  };

  #select(id: Id | null): void {
    this.#revealed = id;
    const elsewhere = id !== null && !this.host.renderRoot.querySelector(`#entry-${CSS.escape(id)}`);
    if (elsewhere) this.#revealed = null;
    this.hands.store().update({ selected: id });
    this.hands.onSelect(id);
    if (id !== null) void this.#showEntry(id);
  }

  /** Closing what was open above moves everything: the button a reader pressed stays where it can be seen. */
  async #showEntry(id: Id): Promise<void> {
    const { host } = this;
    await host.updateComplete;
    const entry = host.renderRoot.querySelector(`#entry-${CSS.escape(id)}`);
    entry?.querySelector<HTMLElement>('button')?.focus({ preventScroll: true });
    const { top = 0 } = entry?.getBoundingClientRect() ?? {};
    if (top < 0 || top > window.innerHeight - 80)
      entry?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }

  #clearFilter(): void {
    this.hands.store().update({ filter: NO_FILTER });
    this.hands.onFilter();
  }

  #show(url: string): void {
    this.#shown = new Set([...this.#shown, url]);
    this.host.requestUpdate();
  }

  #sortBy(column: Column): void {
    const sorting = this.#sorting;
    this.#sorting = { column, descending: sorting.column === column && !sorting.descending };
    this.#page = 0;
    this.host.requestUpdate();
  }

  async #turnTo(page: number): Promise<void> {
    const { host } = this;
    this.#page = page;
    host.requestUpdate();
    await host.updateComplete;
    host.renderRoot.querySelector('.box')?.scrollIntoView({ block: 'start', behavior: 'instant' });
  }
}
