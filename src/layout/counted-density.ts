import type { Tiled } from '../model/tiled.js';
import type { TimeWindow } from '../model/time-window.js';

/** How many events fall in each of `bins` equal stretches: those of a cell are spread evenly over it. */
export function densityOfCells({ overview }: Tiled, { start, end }: TimeWindow, bins: number): Uint32Array {
  const sums = new Float64Array(bins);
  const perDay = bins / (end - start);
  for (const { from, to, count } of overview) {
    const [low, high] = [(from - start) * perDay, (to - start) * perDay];
    for (let i = Math.max(Math.floor(low), 0); i < Math.min(high, bins); i += 1)
      sums[i]! += (count * (Math.min(high, i + 1) - Math.max(low, i))) / (high - low);
  }
  return Uint32Array.from(sums, Math.ceil);
}
