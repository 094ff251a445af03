import { bisectLeft, bisectRight } from 'd3-array';
import type { Day } from '../model/day.js';
import type { DateColumns } from '../model/event-index.js';

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

/** A run with the columns of its events. */
export function runOf(events: ArrayLike<number>, column: Float64Array): Run {
  const event = Int32Array.from(events);
  const at = new Float64Array(event.length);
  for (let i = 0; i < at.length; i += 1) at[i] = column[event[i] ?? 0] ?? 0;
  return { event, at };
}

/**
 * Puts long events into rows in which none overlaps another, first come first served.
 *
 * @param byStart orders of the events, by their start
 * @param rows at most
 */
export function barsOf(byStart: ArrayLike<number>, { start, end }: DateColumns, rows: number): Bars {
  const taken: number[][] = Array.from({ length: rows }, () => []);
  const ends = new Float64Array(rows).fill(-Infinity);
  const left: number[] = [];
  for (let i = 0; i < byStart.length; i += 1) {
    const event = byStart[i] ?? 0;
    const row = ends.findIndex((last) => last <= (start[event] ?? 0));
    if (row < 0) left.push(event);
    else {
      taken[row]?.push(event);
      ends[row] = end[event] ?? 0;
    }
  }
  return {
    rows: taken
      .filter(({ length }) => length > 0)
      .map((row) => ({ ...runOf(row, start), end: runOf(row, end).at })),
    crowd: left.length > 0 ? crowdOf(runOf(left, start), end) : null,
  };
}

/** Events by their starts, with what a search over a stretch needs besides. */
export function crowdOf(run: Run, end: Float64Array): Crowd {
  const ends = runOf(run.event, end).at;
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
