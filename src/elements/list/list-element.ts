import type { PropertyValues } from 'lit';
import { property } from 'lit/decorators.js';
import type { RenderEvent } from '../../drawing/rendered-event.js';
import type { EventIndex } from '../../model/event-index.js';
import { lazyView } from '../lazy-view.js';
import { PartElement } from '../part-element.js';
import type { ListDesk } from './list-desk.js';

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
 * @csspart tiled - How much of a document in tiles is loaded.
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
export class ChronicleList extends PartElement {
  /** `list` under the headings of years, or `table`. */
  @property() view: 'list' | 'table' = 'list';

  /** Level of the headings of years, 1 to 5; events are one deeper. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Draws events in a page's own way; see "Draw events yourself". */
  @property({ attribute: false }) renderEvent: RenderEvent | null = null;

  #desk: ListDesk | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.wear(this.renderEvent?.styles);
  }

  protected get region() {
    return this.view === 'table' ? 'table' : 'list';
  }

  protected content(index: EventIndex): unknown {
    const view = this.need(LIST_VIEW);
    if (!view) return this.absentHtml();
    this.#desk ??= new view.ListDesk(this, {
      store: () => this.store,
      announce: (words) => this.announce(words),
      onSelect: (id) => this.tell('chronicle-select', { id }),
      onFilter: () => this.tellFilter(),
    });
    return this.#desk.html(index, this.localizer, this.printing);
  }
}
