import { bisectLeft, bisectRight } from 'd3-array';
import type { Day } from '../model/day.js';
import type { EventColumns } from './event-columns.js';

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

/**
 * The events of one lane at one magnification: those that look like points there, by their place, and those long enough
 * to be bars, in rows where none overlaps another. Made once in O(n); any stretch of it is then found by search.
 */
export interface DenseLevel {
  readonly points: Run;
  readonly bars: readonly BarRow[];
  readonly crowd: Crowd | null;
}

/**
 * @param byStart orders of the lane's events, by their start
 * @param byPoint the same, by the place of their shape
 * @param bar days from which an event is drawn as a bar
 * @param rows of bars, at most
 */
export function denseLevel(
  byStart: Int32Array,
  byPoint: Int32Array,
  { start, end, point }: EventColumns,
  bar: number,
  rows: number,
): DenseLevel {
  const long = (event: number) => (end[event] ?? 0) - (start[event] ?? 0) >= bar;
  const short = byPoint.filter((event) => !long(event));
  const taken: number[][] = Array.from({ length: rows }, () => []);
  const ends = new Float64Array(rows).fill(-Infinity);
  const left: number[] = [];
  for (const event of byStart) {
    if (!long(event)) continue;
    const row = ends.findIndex((last) => last <= (start[event] ?? 0));
    if (row < 0) left.push(event);
    else {
      taken[row]?.push(event);
      ends[row] = end[event] ?? 0;
    }
  }
  const run = (events: ArrayLike<number>, column: Float64Array): Run => ({
    event: Int32Array.from(events),
    at: Float64Array.from(events, (event) => column[event] ?? 0),
  });
  return {
    points: run(short, point),
    bars: taken
      .filter(({ length }) => length > 0)
      .map((row) => ({ ...run(row, start), end: Float64Array.from(row, (event) => end[event] ?? 0) })),
    crowd: left.length > 0 ? crowdOf(run(left, start), end) : null,
  };
}

/** Events by their starts, with what a search over a stretch needs besides. */
export function crowdOf(run: Run, end: Float64Array): Crowd {
  const ends = Float64Array.from(run.event, (event) => end[event] ?? 0);
  const longest = ends.reduce((most, last, i) => Math.max(most, last - (run.at[i] ?? 0)), 0);
  return { ...run, ends: ends.sort(), longest };
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
