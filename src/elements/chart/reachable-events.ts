import type { ChartLayout } from '../../layout/chart-layout.js';
import type { Id } from '../../model/document.js';
import type { IndexedEvent } from '../../model/event-index.js';

/** With more events than this only those in view, and the focused one's neighbours, have a button. */
const EVERY_BUTTON = 600;
const NEIGHBOURS = 10;

/** The events that have a button. */
export function reachableEvents(
  entries: readonly IndexedEvent[],
  layout: ChartLayout,
  current: Id | null,
  selected: Id | null,
): readonly IndexedEvent[] {
  if (entries.length <= EVERY_BUTTON) return entries;
  const shown = new Set(layout.marks.map(({ id }) => id));
  const at = entries.findIndex(({ event }) => event.id === current);
  return entries.filter(
    ({ event }, i) => shown.has(event.id) || event.id === selected || Math.abs(i - at) <= NEIGHBOURS,
  );
}
