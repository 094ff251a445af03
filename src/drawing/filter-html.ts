import { html, nothing, type TemplateResult } from 'lit';
import type { Id } from '../model/document.js';
import type { EventIndex } from '../model/event-index.js';
import type { Filter } from '../model/filter.js';
import { STRIDE, type Steps } from '../model/steps.js';
import { categorySymbol } from './category-symbol.js';
import { sourceName } from './cites-html.js';
import type { Reading } from './reading.js';
import { textHtml } from './text-html.js';

export type FilterGroup = 'categories' | 'persons' | 'sources';

const PARTS = { categories: 'category', persons: 'person', sources: 'source' } as const;

/** How many events each category, actor and source has. */
export type Counts = Readonly<Record<FilterGroup, ReadonlyMap<Id, number>>>;

export interface FilterContext extends Reading {
  readonly filter: Filter;
  /** `null` while they are being counted. */
  readonly counts: Counts | null;
  readonly onToggle: (group: FilterGroup, id: Id) => void;
}

export function* countSteps(index: EventIndex): Steps<Counts> {
  const counts = {
    categories: new Map<Id, number>(),
    persons: new Map<Id, number>(),
    sources: new Map<Id, number>(),
  };
  for (const { event, order, actors, sources } of index.events) {
    if (order % STRIDE === 0) yield;
    for (const id of index.tiled ? [] : new Set(event.categories)) add(counts.categories, id);
    for (const id of actors) add(counts.persons, id);
    for (const id of sources) add(counts.sources, id);
  }
  // Of a document in tiles the categories are counted to the last event, whatever is loaded.
  index.tiled?.groups.forEach((ids, group) => {
    for (const id of new Set(ids)) add(counts.categories, id, index.tiled?.totals[group]);
  });
  return counts;
}

function add(counts: Map<Id, number>, id: Id, count = 1): void {
  counts.set(id, (counts.get(id) ?? 0) + count);
}

/** Every category with its symbol: the legend of the chart, and a filter. */
export function categoryChoices(context: FilterContext): TemplateResult {
  const choices = [...context.index.categories.values()].map((category) =>
    choiceHtml(
      'categories',
      category.id,
      textHtml(category.label, context),
      context,
      categorySymbol(category),
    ),
  );
  return groupHtml('categories', choices, context);
}

/** People and organisations, those named by most events first. */
export function personChoices(context: FilterContext): TemplateResult {
  const { index, counts } = context;
  if (!counts) return html`<p class="quiet">${context.localizer.say('counting')}</p>`;
  const named = [...counts.persons].filter(([id]) => index.actors.has(id)).sort((a, b) => b[1] - a[1]);
  const choices = named.map(([id]) =>
    choiceHtml('persons', id, textHtml(index.actors.get(id)?.name, context), context),
  );
  return groupHtml('persons', choices, context);
}

/** Cited sources by their number in the bibliography. */
export function sourceChoices(context: FilterContext): TemplateResult {
  const { index, localizer } = context;
  const cited = [...index.sources].filter(([, { citedBy }]) => citedBy.length > 0);
  const choices = cited.map(([id, { source, number }]) =>
    choiceHtml('sources', id, html`[${localizer.number(number)}] ${sourceName(source, context)}`, context),
  );
  return groupHtml('sources', choices, context);
}

function groupHtml(
  group: FilterGroup,
  choices: readonly TemplateResult[],
  { localizer, filter }: FilterContext,
): TemplateResult {
  const name = { categories: 'filterCategories', persons: 'filterPeople', sources: 'filterSources' } as const;
  return html`<ul
    role="list"
    aria-label=${localizer.say(name[group])}
    class=${`choices ${group}${filter[group].length > 0 ? ' chosen' : ''}`}
  >
    ${choices}
  </ul>`;
}

function choiceHtml(
  group: FilterGroup,
  id: Id,
  name: unknown,
  context: FilterContext,
  symbol: unknown = nothing,
): TemplateResult {
  const { filter, counts, localizer, onToggle } = context;
  const count = counts && (counts[group].get(id) ?? 0);
  return html`<li>
    <button
      type="button"
      class="choice"
      part=${PARTS[group]}
      aria-pressed=${filter[group].includes(id)}
      data-choice=${id}
      @click=${() => onToggle(group, id)}
    >
      ${symbol}
      ${
        count === null
          ? name
          : html`<span>${name} <span class="count" aria-hidden="true">${localizer.number(count)}</span></span>
              <span class="unseen">${localizer.say('eventCount', { count })}</span>`
      }
    </button>
  </li>`;
}

/** Marks a group in which something is chosen, so that it can be told while it is closed. */
export function chosenNote(
  group: FilterGroup,
  { filter, localizer }: FilterContext,
): TemplateResult | typeof nothing {
  const { length } = filter[group];
  return length > 0 ? html`<span class="note">(${localizer.number(length)})</span>` : nothing;
}
