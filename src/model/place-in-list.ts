import type { IndexedEvent } from './event-index.js';

/** Where an event stands among those that a filter leaves, or where it would: a search by halves. */
export function placeOf(entries: readonly IndexedEvent[], order: number): number {
  let [low, high] = [0, entries.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((entries[middle]?.order ?? Infinity) < order) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Whether a filter leaves an event. */
export function isAmong(entries: readonly IndexedEvent[], order: number): boolean {
  return entries[placeOf(entries, order)]?.order === order;
}
