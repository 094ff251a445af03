import type { Localizer } from '../locale/localizer.js';
import { disputedEvents } from '../model/disputes.js';
import type { Text } from '../model/document.js';
import type { EventIndex, IndexedEvent } from '../model/event-index.js';

export type Column = 'date' | 'title' | 'category' | 'disputed' | 'who' | 'sources';
export const COLUMNS: readonly Column[] = ['date', 'title', 'category', 'disputed', 'who', 'sources'];

export interface Sorting {
  readonly column: Column;
  readonly descending: boolean;
}

/** What a row says in a column of words. */
export function namesIn(
  column: 'category' | 'who',
  { event, actors }: IndexedEvent,
  index: EventIndex,
): readonly Text[] {
  return column === 'category'
    ? (event.categories ?? []).map((id) => index.categories.get(id)?.label ?? id)
    : actors.map((id) => index.actors.get(id)?.name ?? id);
}

/** Rows in a new order; equal ones stay chronological, in both directions. Undated events keep to the end. */
export function sortEntries(
  entries: readonly IndexedEvent[],
  { column, descending }: Sorting,
  index: EventIndex,
  localizer: Localizer,
): readonly IndexedEvent[] {
  if (column === 'date' && !descending) return entries;
  const collator = new Intl.Collator(localizer.tag);
  const sign = descending ? -1 : 1;
  const keyed = entries.map((entry) => ({ entry, key: keyOf(entry, column, index, localizer) }));
  keyed.sort((a, b) => {
    if (a.key === null || b.key === null) return Number(a.key === null) - Number(b.key === null);
    const order =
      typeof a.key === 'number' || typeof b.key === 'number'
        ? Number(a.key) - Number(b.key)
        : collator.compare(a.key, b.key);
    return sign * order || a.entry.order - b.entry.order;
  });
  return keyed.map(({ entry }) => entry);
}

function keyOf(
  entry: IndexedEvent,
  column: Column,
  index: EventIndex,
  localizer: Localizer,
): string | number | null {
  const { lang } = index.document;
  if (column === 'date') return entry.when?.earliestStart ?? null;
  if (column === 'title') return localizer.text(entry.event.title, lang)?.value ?? null;
  if (column === 'sources') return entry.sources.length;
  if (column === 'disputed') return disputedEvents(index).get(entry.event.id) ?? 0;
  return localizer.text(namesIn(column, entry, index)[0], lang)?.value ?? null;
}
