import type { Day } from '../model/day.js';
import { FAST, type Steps } from '../model/steps.js';

/** Cells counted in a lane, at most, and for each of its events. */
const MOST_CELLS = 2 ** 18;
const CELLS_PER_EVENT = 4;

/**
 * How many events the fullest cell of any lane holds, for cells of any length: days are counted once, and pairs of them
 * added up to ever longer cells.
 *
 * @param lanes where the events of each lane stand, in runs of any order
 * @returns for a length in days a number that no cell of that length exceeds by much
 */
export function* fullestCells(lanes: readonly (readonly Float64Array[])[]): Steps<(cell: Day) => number> {
  let [first, last, events] = [Infinity, -Infinity, 0];
  for (const days of lanes.flat()) {
    events += days.length;
    for (let i = 0; i < days.length; i += 1) {
      if (i % FAST === 0) yield;
      const day = days[i] ?? 0;
      if (day < first) first = day;
      if (day > last) last = day;
    }
  }
  const span = Math.max(last - first, 0) + 1;
  const shortest = Math.max(Math.ceil(Math.log2(span / Math.min(events * CELLS_PER_EVENT, MOST_CELLS))), 0);
  const most: number[] = [];
  for (const runs of lanes) {
    let counts = new Uint32Array(Math.ceil(span / 2 ** shortest) + 1);
    for (const days of runs)
      for (let i = 0; i < days.length; i += 1) {
        if (i % FAST === 0) yield;
        const at = Math.floor(((days[i] ?? 0) - first) / 2 ** shortest);
        counts[at] = (counts[at] ?? 0) + 1;
      }
    for (let power = 0; ; power += 1) {
      let fullest = most[power] ?? 0;
      const pairs = new Uint32Array(Math.ceil(counts.length / 2));
      for (let i = 0; i < counts.length; i += 1) {
        if (i % FAST === 0) yield;
        const count = counts[i] ?? 0;
        if (count > fullest) fullest = count;
        pairs[i >> 1] = (pairs[i >> 1] ?? 0) + count;
      }
      most[power] = fullest;
      if (counts.length === 1) break;
      counts = pairs;
    }
  }
  return (cell) => {
    const power = Math.log2(cell) - shortest;
    const at = Math.min(Math.max(Math.floor(power), 0), most.length - 1);
    // Between two lengths as much as the one, and its share of the next.
    const share = Math.min(Math.max(power - at, 0), 1);
    return Math.ceil((most[at] ?? 0) * 2 ** share);
  };
}
