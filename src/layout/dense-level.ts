import { bisectLeft, bisectRight } from 'd3-array';
import type { Day } from '../model/day.js';
import type { DateColumns } from '../model/event-index.js';
import { FAST, type Steps } from '../model/steps.js';

/** Events of a lane as columns, in order of `at`. */
export interface Run {
  /** Order of each event in the list of all. */
  readonly event: Int32Array;
  readonly at: Float64Array;
}

/** Bars that share a row, none overlapping another. */
export interface BarRow extends Run {
  readonly end: Float64Array;
}

/** Long events that found no row free. */
export interface Crowd extends Run {
  /** Their ends, in an order of their own: how many lie over a stretch follows from two searches. */
  readonly ends: Float64Array;
  readonly longest: number;
}

/** What of a lane is drawn as bars, and what of it did not find a row. */
export interface Bars {
  readonly rows: readonly BarRow[];
  readonly crowd: Crowd | null;
}

/** Parts a list by the number of a part that each place in it has; within a part the order stays. */
export function* parted(list: Int32Array, partOf: Uint8Array, parts: number): Steps<Int32Array[]> {
  const sizes = new Uint32Array(parts);
  for (let i = 0; i < list.length; i += 1) {
    if (i % FAST === 0) yield;
    const part = partOf[i] ?? 0;
    sizes[part] = (sizes[part] ?? 0) + 1;
  }
  const groups = Array.from(sizes, (size) => new Int32Array(size));
  const filled = new Uint32Array(parts);
  for (let i = 0; i < list.length; i += 1) {
    if (i % FAST === 0) yield;
    const part = partOf[i] ?? 0;
    const group = groups[part];
    const at = filled[part] ?? 0;
    if (group) group[at] = list[i] ?? 0;
    filled[part] = at + 1;
  }
  return groups;
}

/** A run with the columns of its events. */
export function* runOf(event: Int32Array, column: Float64Array): Steps<Run> {
  const at = new Float64Array(event.length);
  for (let i = 0; i < at.length; i += 1) {
    if (i % FAST === 0) yield;
    at[i] = column[event[i] ?? 0] ?? 0;
  }
  return { event, at };
}

/**
 * Puts long events into rows in which none overlaps another, first come first served.
 *
 * @param byStart orders of the events, by their start
 * @param rows at most
 */
export function* barsOf(byStart: Int32Array, { start, end }: DateColumns, rows: number): Steps<Bars> {
  // The row of each event, counted from 1; 0 for one that found none free.
  const rowOf = new Uint8Array(byStart.length);
  const ends = new Float64Array(rows).fill(-Infinity);
  for (let i = 0; i < byStart.length; i += 1) {
    if (i % FAST === 0) yield;
    const event = byStart[i] ?? 0;
    const from = start[event] ?? 0;
    let row = 0;
    while (row < rows && (ends[row] ?? 0) > from) row += 1;
    if (row < rows) ends[row] = end[event] ?? 0;
    rowOf[i] = (row + 1) % (rows + 1);
  }
  const [left, ...taken] = yield* parted(byStart, rowOf, rows + 1);
  const bars: BarRow[] = [];
  for (const row of taken) {
    if (row.length === 0) continue;
    const { at } = yield* runOf(row, end);
    bars.push({ ...(yield* runOf(row, start)), end: at });
  }
  return { rows: bars, crowd: left?.length ? yield* crowdOf(yield* runOf(left, start), end) : null };
}

/** Events by their starts, with what a search over a stretch needs besides. */
export function* crowdOf(run: Run, end: Float64Array): Steps<Crowd> {
  const ends = (yield* runOf(run.event, end)).at.slice();
  let longest = 0;
  let ordered = true;
  for (let i = 0; i < ends.length; i += 1) {
    if (i % FAST === 0) yield;
    longest = Math.max(longest, (ends[i] ?? 0) - (run.at[i] ?? 0));
    ordered &&= i === 0 || (ends[i - 1] ?? 0) <= (ends[i] ?? 0);
  }
  if (ordered) return { ...run, ends, longest };
  return { ...run, ends: yield* ascending(ends), longest };
}

/** Numbers in order, with places to pause: stretches sorted by the platform, then merged. */
function* ascending(values: Float64Array<ArrayBuffer>): Steps<Float64Array> {
  const { length } = values;
  for (let from = 0; from < length; from += FAST) {
    values.subarray(from, from + FAST).sort();
    yield;
  }
  let sorted = values;
  let spare = new Float64Array(length);
  for (let width = FAST; width < length; width *= 2) {
    for (let from = 0; from < length; from += 2 * width) {
      const [middle, end] = [Math.min(from + width, length), Math.min(from + 2 * width, length)];
      let [left, right] = [from, middle];
      for (let to = from; to < end; to += 1) {
        const isLeft = right >= end || (left < middle && (sorted[left] ?? 0) <= (sorted[right] ?? 0));
        spare[to] = sorted[isLeft ? left++ : right++] ?? 0;
        if (to % FAST === 0) yield;
      }
    }
    [sorted, spare] = [spare, sorted];
  }
  return sorted;
}

/** How many of a crowd lie over a stretch of days, whole or in part. */
export function crowdOver({ at, ends }: Crowd, from: Day, to: Day): number {
  return bisectLeft(at, to) - bisectRight(ends, from);
}

/** Which they are, in order of their starts. */
export function* crowdMembers(
  { at, event, longest }: Crowd,
  end: Float64Array,
  from: Day,
  to: Day,
): Iterable<number> {
  const last = bisectLeft(at, to);
  for (let i = bisectLeft(at, from - longest); i < last; i += 1) {
    const order = event[i] ?? 0;
    if ((end[order] ?? 0) > from) yield order;
  }
}
