import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import { boxHtml, regionName } from '../../drawing/box-html.js';
import type { Counts, FilterContext } from '../../drawing/filter-html.js';
import { problemsHtml, stateHtml } from '../../drawing/problems-html.js';
import type { EventIndex } from '../../model/event-index.js';
import { isFiltering, NO_FILTER, printFilter, toggleFilter, type Filter } from '../../model/filter.js';
import { ChronicleElement } from '../chronicle-element.js';
import { lazyView } from '../lazy-view.js';
import type * as filterView from './filter-view.js';
import { stateStyles } from '../state-styles.js';
import { controls, tokens } from '../tokens.js';

const TYPING_PAUSE = 150;

const FILTER_VIEW = lazyView(() => import('../reading-views.js').then(({ filter }) => filter));
type FilterView = typeof filterView;

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
export class ChronicleFilter extends ChronicleElement {
  static override styles = [tokens, controls, stateStyles];

  /** Shows the categories in one line; a button opens the rest. */
  @property({ type: Boolean }) compact = false;

  @state() private expanded = false;

  #counts: Counts | null = null;
  #countedFor: EventIndex | null = null;
  #typed: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#typed = null;
  }

  override render(): TemplateResult {
    const { localizer, direction, state, label } = this;
    const { index } = state;
    const empty = stateHtml(state, localizer, () => this.retry());
    return boxHtml(
      {
        localizer,
        direction,
        name: this.givenStore ? null : (label ?? regionName('filter', state, localizer)),
      },
      html`${empty} ${index && this.ownsTimeline ? problemsHtml(state.problems, localizer) : nothing}
      ${index && empty === nothing ? this.#filterHtml(index) : nothing}`,
    );
  }

  #filterHtml(index: EventIndex): TemplateResult {
    const view = this.need(FILTER_VIEW);
    if (!view) return html`${this.absentHtml()}`;
    const { localizer, compact, expanded } = this;
    const { filter } = this.state;
    const context: FilterContext = {
      index,
      localizer,
      filter,
      counts: this.#count(index, view),
      onToggle: (group, id) => this.#apply(toggleFilter(this.state.filter, group, id)),
    };
    const more = html`<button
      type="button"
      class="control more"
      part="more"
      aria-expanded=${expanded}
      aria-controls="rest"
      @click=${() => (this.expanded = !expanded)}
    >
      ${localizer.say('filter')}
    </button>`;
    return html`<div class="line">${view.categoryChoices(context)} ${compact ? more : nothing}</div>
      <div id="rest" ?hidden=${compact && !expanded}>
        ${compact && !expanded ? nothing : this.#restHtml(context, view)}
      </div>
      ${this.#resultHtml()}`;
  }

  #restHtml(context: FilterContext, view: FilterView): TemplateResult {
    const { localizer } = this;
    const query = this.#typed ?? context.filter.query;
    return html`<div class="search">
        <label for="query" part="search-label">${localizer.say('filterSearch')}</label>
        <input
          id="query"
          part="search"
          type="search"
          dir=${query ? 'auto' : this.direction}
          maxlength="200"
          autocomplete="off"
          placeholder=${localizer.say('filterPlaceholder')}
          .value=${live(query)}
          @input=${this.#handleInput}
        />
      </div>
      <details part="group">
        <summary part="fold">${localizer.say('filterPeople')} ${view.chosenNote('persons', context)}</summary>
        ${view.personChoices(context)}
      </details>
      <details part="group">
        <summary part="fold">
          ${localizer.say('filterSources')} ${view.chosenNote('sources', context)}
        </summary>
        ${view.sourceChoices(context)}
      </details>`;
  }

  /** The line stands from the start, so that what is put into it later is announced. */
  #resultHtml(): TemplateResult {
    const { localizer, givenStore } = this;
    const { filter, index } = this.state;
    const filtering = isFiltering(filter);
    const values = { count: this.store.matching.length, total: index?.events.length ?? 0 };
    return html`<div class="result">
      <p part="count" role=${givenStore ? nothing : 'status'}>
        ${filtering ? localizer.say('filterCount', values) : nothing}
      </p>
      ${
        filtering
          ? html`<button type="button" class="control clear" part="clear" @click=${this.#handleClear}>
              ${localizer.say('filterClear')}
            </button>`
          : nothing
      }
    </div>`;
  }

  readonly #handleInput = (event: Event) => {
    this.#typed = (event.target as HTMLInputElement).value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const query = this.#typed ?? '';
      this.#typed = null;
      this.#apply({ ...this.state.filter, query });
    }, TYPING_PAUSE);
  };

  /** The button goes with the filter: focus moves to the first choice, not out of the element. */
  readonly #handleClear = async () => {
    clearTimeout(this.#timer);
    this.#typed = null;
    this.#apply(NO_FILTER);
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLElement>('.choice, input')?.focus();
  };

  #apply(filter: Filter): void {
    if (printFilter(filter) === printFilter(this.state.filter)) return this.requestUpdate();
    this.store.update({ filter });
    this.tell('chronicle-filter-change', { filter: printFilter(filter), count: this.store.matching.length });
    // Alone, the line of the result says so itself.
    if (this.givenStore) this.announceCount();
  }

  #count(index: EventIndex, { countEvents }: FilterView): Counts {
    if (this.#countedFor !== index || !this.#counts) this.#counts = countEvents(index);
    this.#countedFor = index;
    return this.#counts;
  }
}
