import type { EdtfValue } from '../model/edtf-value.js';
import type { TimeWindow } from '../model/time-window.js';

/**
 * How many dates fall in each of `bins` equal stretches of a window: the ground of the overview. A date that spans
 * several is counted in each, so that a long, vaguely dated event shows along its whole length.
 */
export function densityOf(values: readonly EdtfValue[], window: TimeWindow, bins: number): Uint32Array {
  // Differences first, then a running sum: one step a date, however long it lasts.
  const steps = new Int32Array(bins + 1);
  const perDay = bins / (window.end - window.start);
  const bin = (day: number) => Math.min(Math.max(Math.floor((day - window.start) * perDay), 0), bins - 1);
  for (const { earliestStart, latestEnd } of values) {
    if (latestEnd < window.start || earliestStart >= window.end) continue;
    const from = bin(earliestStart);
    const to = bin(latestEnd);
    steps[from] = (steps[from] ?? 0) + 1;
    steps[to + 1] = (steps[to + 1] ?? 0) - 1;
  }
  const counts = new Uint32Array(bins);
  let running = 0;
  for (let i = 0; i < bins; i += 1) {
    running += steps[i] ?? 0;
    counts[i] = running;
  }
  return counts;
}
