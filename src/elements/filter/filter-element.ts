import { nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { EventIndex } from '../../model/event-index.js';
import { lazyView } from '../lazy-view.js';
import { PartElement } from '../part-element.js';
import type { FilterDesk } from './filter-desk.js';

const FILTER_VIEW = lazyView(() => import('../reading-views.js').then(({ filter }) => filter));

/**
 * Legend and filter in one: categories with their symbols, people, sources and a search, each with the number of its
 * events. Within a group any choice will do; all groups must agree.
 *
 * @fires {CustomEvent<{filter: string, count: number}>} chronicle-filter-change - The reader changed the filter.
 *
 * @csspart base - The box around everything.
 * @csspart category - A category to choose, with its symbol.
 * @csspart person - A person or organisation to choose.
 * @csspart source - A source to choose.
 * @csspart more - In compact mode, the button that shows people, sources and search.
 * @csspart group - People or sources under their name.
 * @csspart search-label - The words before the search.
 * @csspart fold - What opens and closes a group.
 * @csspart control - A button with a word.
 * @csspart search - The search field.
 * @csspart count - How many events are left.
 * @csspart clear - The button that clears the filter.
 * @csspart state - What stands there while nothing can be shown.
 * @csspart problems - The notice of events that could not be shown.
 */
export class ChronicleFilter extends PartElement {
  /** Shows the categories in one line; a button opens the rest. */
  @property({ type: Boolean }) compact = false;

  #desk: FilterDesk | undefined;

  protected get region() {
    return 'filter' as const;
  }

  /** It says all it has to say in the line of its result. */
  protected override renderStatus(): typeof nothing {
    return nothing;
  }

  protected content(index: EventIndex): TemplateResult | typeof nothing {
    const view = this.need(FILTER_VIEW);
    if (!view) return this.absentHtml();
    this.#desk ??= new view.FilterDesk(this, {
      store: () => this.store,
      // Alone, the line of the result says so itself.
      onFilter: () => this.tellFilter(this.givenStore !== null),
    });
    return this.#desk.html(index, this.localizer, this.direction);
  }
}
