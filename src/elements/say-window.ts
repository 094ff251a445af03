import { tiledWay } from '../drawing/tiled-way.js';
import type { Localizer } from '../locale/localizer.js';
import type { DateColumns, EventIndex, IndexedEvent } from '../model/event-index.js';
import type { TimeWindow } from '../model/time-window.js';
import type { TimelineStore } from '../store/timeline-store.js';

/**
 * Tells what a window shows now, and once more when all has come that a document in tiles still lacks of it.
 *
 * @param name of the window, where it is called otherwise
 */
export async function tellWindow(
  store: TimelineStore,
  localizer: Localizer,
  announce: (words: string) => void,
  shown: () => TimeWindow,
  name?: () => string | undefined,
): Promise<void> {
  const isComing = () => (store.state.index?.tiled?.coming ?? 0) > 0;
  const tell = () => announce(sayWindow(shown(), store.state.index, store.matching, localizer, name?.()));
  tell();
  if (!isComing()) return;
  while (isComing()) await new Promise((next) => store.addEventListener('change', next, { once: true }));
  tell();
}

/**
 * "Showing 1997 to 2004, 6 of 20 events." The margins that a drawing has around its events are no time of theirs.
 *
 * @param name of the window, where it is called otherwise
 */
export function sayWindow(
  { start, end }: TimeWindow,
  index: EventIndex | null | undefined,
  entries: readonly IndexedEvent[],
  localizer: Localizer,
  name?: string,
): string {
  const part = index && tiledWay(index)?.window(index, { start, end }, localizer);
  if (part) return part;
  const { span, said } = index ?? {};
  const from = Math.max(Math.round(start), span?.start ?? -Infinity);
  const to = Math.min(Math.round(end), span?.end ?? Infinity);
  // A window with no event in it may lie in the margin.
  const shown = (speaker: Localizer) =>
    from < to ? speaker.span(from, to) : speaker.span(Math.round(start), Math.round(end));
  const count = said ? countInside(entries, said, start, end) : 0;
  return localizer.say('statusWindow', { span: name ?? shown, count, total: entries.length });
}

/** How many events lie in a window, whole or in part. */
function countInside(
  entries: readonly IndexedEvent[],
  said: DateColumns,
  start: number,
  end: number,
): number {
  let count = 0;
  for (const { order } of entries) {
    if ((said.end[order] ?? NaN) > start && (said.start[order] ?? NaN) < end) count += 1;
  }
  return count;
}
