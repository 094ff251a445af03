import { html, nothing, type ReactiveController, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import {
  categoryChoices,
  chosenNote,
  personChoices,
  sourceChoices,
  type FilterContext,
} from '../../drawing/filter-html.js';
import { tiledWay } from '../../drawing/tiled-way.js';
import type { Localizer } from '../../locale/localizer.js';
import type { EventIndex } from '../../model/event-index.js';
import { isFiltering, NO_FILTER, printFilter, type Filter } from '../../model/filter.js';
import { toggleFilter } from '../../model/toggle-filter.js';
import type { TimelineStore } from '../../store/timeline-store.js';
import { countsOf } from './event-counts.js';
import type { ChronicleFilter } from './filter-element.js';

const TYPING_PAUSE = 150;

export interface FilterHands {
  readonly store: () => TimelineStore;
  /** The reader set a filter. */
  readonly onFilter: () => void;
}

/** One element's filter: what is typed and opened in it, and what its choices do. */
export class FilterDesk implements ReactiveController {
  #expanded = false;
  #typed: string | null = null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ChronicleFilter,
    private readonly hands: FilterHands,
  ) {
    host.addController(this);
  }

  /** Whoever leaves in mid-word has asked for nothing. */
  hostDisconnected(): void {
    this.#stopTyping();
  }

  html(index: EventIndex, localizer: Localizer, direction: 'ltr' | 'rtl'): TemplateResult {
    const context: FilterContext = {
      index,
      localizer,
      filter: this.#filter,
      counts: countsOf(index, () => this.host.requestUpdate()),
      onToggle: (group, id) => this.#apply(toggleFilter(this.#filter, group, id)),
    };
    const { compact } = this.host;
    const folded = compact && !this.#expanded;
    return html`<div class="line">
        ${categoryChoices(context)} ${compact ? this.#moreHtml(localizer) : nothing}
      </div>
      <div id="rest" ?hidden=${folded}>${folded ? nothing : this.#restHtml(context, direction)}</div>
      ${this.#resultHtml(context)}`;
  }

  #moreHtml(localizer: Localizer): TemplateResult {
    return html`<button
      type="button"
      class="control more"
      part="more"
      aria-expanded=${this.#expanded}
      aria-controls="rest"
      @click=${this.#handleMore}
    >
      ${localizer.say('filter')}
    </button>`;
  }

  #restHtml(context: FilterContext, direction: 'ltr' | 'rtl'): TemplateResult {
    const { localizer } = context;
    const query = this.#typed ?? context.filter.query;
    return html`<div class="search">
        <label for="query" part="search-label">${localizer.say('filterSearch')}</label>
        <input
          id="query"
          part="search"
          type="search"
          dir=${query ? 'auto' : direction}
          maxlength="200"
          autocomplete="off"
          placeholder=${localizer.say('filterPlaceholder')}
          .value=${live(query)}
          @input=${this.#handleInput}
        />
      </div>
      <details part="group">
        <summary part="fold">${localizer.say('filterPeople')} ${chosenNote('persons', context)}</summary>
        ${personChoices(context)}
      </details>
      <details part="group">
        <summary part="fold">${localizer.say('filterSources')} ${chosenNote('sources', context)}</summary>
        ${sourceChoices(context)}
      </details>`;
  }

  /** The line stands from the start, so that what is put into it later is announced. */
  #resultHtml({ index, localizer, filter, counts }: FilterContext): TemplateResult {
    const filtering = isFiltering(filter);
    const { matching, state } = this.hands.store();
    const found = () =>
      tiledWay(index)?.matching(index, matching, localizer) ??
      localizer.say('filterCount', { count: matching.length, total: index.events.length });
    let result = filtering ? found() : '';
    if (state.searching) result = localizer.say('searching');
    else if (!filtering && !counts) result = localizer.say('counting');
    return html`<div class="result">
      <p part="count" role=${this.host.givenStore ? nothing : 'status'}>${result}</p>
      ${
        filtering
          ? html`<button type="button" class="control clear" part="clear" @click=${this.#handleClear}>
              ${localizer.say('filterClear')}
            </button>`
          : nothing
      }
    </div>`;
  }

  readonly #handleMore = () => {
    this.#expanded = !this.#expanded;
    this.host.requestUpdate();
  };

  readonly #handleInput = (event: Event) => {
    this.#typed = (event.target as HTMLInputElement).value;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      const query = this.#typed ?? '';
      this.#typed = null;
      this.#apply({ ...this.#filter, query });
    }, TYPING_PAUSE);
  };

  /** The button goes with the filter: focus moves to the first choice, not out of the element. */
  readonly #handleClear = async () => {
    this.#stopTyping();
    this.#apply(NO_FILTER);
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('.choice, input')?.focus();
  };

  #stopTyping(): void {
    clearTimeout(this.#timer);
    this.#typed = null;
  }

  get #filter(): Filter {
    return this.hands.store().state.filter;
  }

  #apply(filter: Filter): void {
    if (printFilter(filter) === printFilter(this.#filter)) return this.host.requestUpdate();
    this.hands.store().update({ filter });
    this.hands.onFilter();
  }
}
