import type { ChartLayout } from '../../layout/chart-layout.js';
import type { Id } from '../../model/document.js';
import type { EventIndex, IndexedEvent } from '../../model/event-index.js';
import { isAmong, placeOf } from '../../model/place-in-list.js';

/** With more events than this only those in view, and the focused one's neighbours, have a button. */
const EVERY_BUTTON = 600;
const NEIGHBOURS = 10;

/** The events that have a button, in order of the list. */
export function reachableEvents(
  entries: readonly IndexedEvent[],
  { byId, events }: EventIndex,
  layout: ChartLayout,
  current: Id | null,
  selected: Id | null,
): readonly IndexedEvent[] {
  if (entries.length <= EVERY_BUTTON) return entries;
  const orders = new Set(layout.marks.map(({ order }) => order));
  const at = placeOf(entries, byId.get(current ?? '')?.order ?? Infinity);
  for (const { order } of entries.slice(Math.max(at - NEIGHBOURS, 0), at + NEIGHBOURS + 1)) orders.add(order);
  const open = byId.get(selected ?? '')?.order;
  if (open !== undefined && isAmong(entries, open)) orders.add(open);
  return [...orders].sort((a, b) => a - b).flatMap((order) => events[order] ?? []);
}
