import type { DateColumns, IndexedEvent } from '../model/event-index.js';
import type { TimeWindow } from '../model/time-window.js';

/**
 * How many dates fall in each of `bins` equal stretches of a window: the ground of the overview. A date that spans
 * several is counted in each, so that a long, vaguely dated event shows along its whole length.
 */
export function densityOf(
  entries: readonly IndexedEvent[],
  { start, end }: DateColumns,
  window: TimeWindow,
  bins: number,
): Uint32Array {
  // Differences first, then a running sum: one step a date, however long it lasts.
  const steps = new Int32Array(bins + 1);
  const perDay = bins / (window.end - window.start);
  const bin = (day: number) => Math.min(Math.max(Math.floor((day - window.start) * perDay), 0), bins - 1);
  // Where no event is missing there is no need to look at any: numbers lie closer together.
  for (let i = 0; i < entries.length; i += 1) {
    const order = entries.length === start.length ? i : entries[i]!.order;
    const first = start[order]!;
    const after = end[order]!;
    // Undated ones are not numbers, which lie nowhere.
    if (!(after > window.start && first < window.end)) continue;
    const from = bin(first);
    const to = bin(after - 1);
    steps[from]! += 1;
    steps[to + 1]! -= 1;
  }
  let running = 0;
  return new Uint32Array(steps.subarray(0, bins).map((step) => (running += step)));
}
