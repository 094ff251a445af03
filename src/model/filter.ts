import type { Id } from './document.js';
import type { EventIndex, IndexedEvent } from './event-index.js';
import { fold } from './fold.js';

/** What the reader wants to see. Within a group any value will do; all groups must agree. */
export interface Filter {
  readonly categories: readonly Id[];
  readonly persons: readonly Id[];
  readonly sources: readonly Id[];
  /** Words to be found, all of them, anywhere in the event. */
  readonly query: string;
}

export const NO_FILTER: Filter = { categories: [], persons: [], sources: [], query: '' };

const GROUPS = [
  ['category', 'categories'],
  ['person', 'persons'],
  ['source', 'sources'],
] as const;

/** Reads the form of the `filter` attribute, such as `category=executions&q=appeal`. Unknown names are ignored. */
export function parseFilter(text: string | null | undefined): Filter {
  const names = new URLSearchParams(text ?? '');
  const values = (name: string) => [...new Set(names.getAll(name).filter(Boolean))];
  return {
    categories: values('category'),
    persons: values('person'),
    sources: values('source'),
    query: (names.get('q') ?? '').slice(0, 200),
  };
}

/** Writes a filter in the form that `parseFilter` reads; `''` where nothing is filtered. */
export function printFilter(filter: Filter): string {
  const names = new URLSearchParams();
  for (const [name, group] of GROUPS) for (const id of filter[group]) names.append(name, id);
  if (filter.query.trim()) names.set('q', filter.query);
  return names.toString();
}

export function isFiltering(filter: Filter): boolean {
  return printFilter(filter) !== '';
}

/** What of an event each group of a filter looks at. */
export const GROUP_VALUES = {
  categories: ({ event }: IndexedEvent): readonly Id[] => event.categories ?? [],
  persons: ({ actors }: IndexedEvent): readonly Id[] => actors,
  sources: ({ sources }: IndexedEvent): readonly Id[] => sources,
};

/** The words of a query. A date half typed ends with what will part its figures. */
export function queryWords({ query }: Filter): readonly string[] {
  return fold(query)
    .split(/[/.-]?(?:\s|$)/u)
    .filter(Boolean);
}

/** The events that a filter leaves, in chronological order. */
export function filterEvents(index: EventIndex, filter: Filter): readonly IndexedEvent[] {
  if (!isFiltering(filter)) return index.events;
  const groups = GROUPS.map(([, group]) => ({
    wanted: new Set(filter[group]),
    of: GROUP_VALUES[group],
  })).filter(({ wanted }) => wanted.size > 0);
  const words = queryWords(filter);
  return index.events.filter((entry) => {
    if (!groups.every(({ wanted, of }) => of(entry).some((id) => wanted.has(id)))) return false;
    if (words.length === 0) return true;
    const text = searchText(index, entry);
    return words.every((word) => text.includes(word));
  });
}

/** Folding a text costs more than searching it, so each event's is kept, for as long as the event lives. */
const searchTexts = new WeakMap<object, string>();

function searchText(index: EventIndex, entry: IndexedEvent): string {
  let text = searchTexts.get(entry.event);
  if (text === undefined) {
    text = foldedText(index, entry);
    searchTexts.set(entry.event, text);
  }
  return text;
}

/** All that is said of an event, as it is searched. */
export function foldedText(index: EventIndex, { event, actors }: IndexedEvent): string {
  const { id: _id, ...said } = event;
  const strings: string[] = [];
  collectStrings(said, strings);
  for (const id of actors) collectStrings(index.actors.get(id)?.name, strings);
  return fold(strings.join('\n'));
}

/** Dates, ids and figures are searched with the words: a reader may look for "1988-08-16". */
function collectStrings(value: unknown, into: string[]): void {
  if (typeof value === 'string') into.push(value);
  else if (typeof value === 'number') into.push(String(value));
  else if (value && typeof value === 'object')
    for (const part of Object.values(value)) collectStrings(part, into);
}
