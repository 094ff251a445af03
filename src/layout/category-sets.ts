import type { Id } from '../model/document.js';
import type { EventIndex } from '../model/event-index.js';
import { STRIDE, type Steps } from '../model/steps.js';

/** Which categories each event has, as the number of a set of them: a long document has many events and few sets. */
export interface CategorySets {
  /** By the place of the event in the list. */
  readonly of: Uint32Array;
  readonly sets: readonly (readonly Id[])[];
}

/** A category, and how many events have it, be it with others. */
export type CategoryShare = readonly [category: Id, count: number];

export function* categorySets({ events }: EventIndex): Steps<CategorySets> {
  const of = new Uint32Array(events.length);
  const numbers = new Map<string, number>();
  const sets: (readonly Id[])[] = [];
  for (let i = 0; i < of.length; i += 1) {
    if (i % STRIDE === 0) yield;
    const categories = events[i]?.event.categories ?? [];
    const key = categories.length === 1 ? (categories[0] ?? '') : JSON.stringify(categories);
    let number = numbers.get(key);
    if (number === undefined) numbers.set(key, (number = sets.push([...new Set(categories)]) - 1));
    of[i] = number;
  }
  return { of, sets };
}

/** How many events each category has, the most frequent first; those of equal number as their sets first occur. */
export function categoryShares(perSet: Uint32Array, { sets }: CategorySets): CategoryShare[] {
  const counts = new Map<Id, number>();
  perSet.forEach((count, set) => {
    if (count > 0) for (const id of sets[set] ?? []) counts.set(id, (counts.get(id) ?? 0) + count);
  });
  return [...counts].sort((a, b) => b[1] - a[1]);
}
