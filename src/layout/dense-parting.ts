import type { Bars, Run } from './dense-level.js';
import type { LengthClasses } from './length-classes.js';
import { mostInWindow } from './most-in-view.js';

/** Marks and clusters of a window, at most; a list beside the drawing holds some that are out of view. */
const MOST_MARKS = 540;
/** Of them, what is kept for points. */
const LEAST_POINTS = 180;
/** Pixels up to which an event may be long and yet be drawn as a point. */
const BAR = 48;
/** Pixels on both sides of a window in which a bar that leaves it is drawn. */
const OVERHANG = 32;

/** What of a lane is drawn as points, in runs of their own, and what as bars. */
export interface PartedLane {
  readonly points: readonly Run[];
  readonly bars: Bars;
}

export interface Parting {
  readonly lanes: readonly PartedLane[];
  /** How many points any window has room for, in all lanes. */
  readonly left: number;
}

/**
 * Parts the events of each lane into points and bars. Where windows would hold too many bars, the shorter of them are
 * points too, which can cluster.
 *
 * @param perDay pixels of a day
 * @param length pixels of a window
 * @param band pixels of a stretch of a crowd, at least
 */
export function partEvents(
  classes: readonly LengthClasses[],
  perDay: number,
  length: number,
  band: number,
): Parting {
  for (let power = Math.max(Math.floor(Math.log2(BAR / perDay)), 1); ; power += 1) {
    const lanes = classes.map((it) => ({ points: it.shorter(power), bars: it.bars(power) }));
    const rows = lanes.flatMap(({ bars }) => bars.rows);
    const bands = (lanes.filter(({ bars }) => bars.crowd).length * length) / band;
    const days = (length + OVERHANG) / perDay;
    const taken = rows.reduce((sum, { at, end }) => sum + mostInWindow(at, end, days), bands);
    if (taken > MOST_MARKS - LEAST_POINTS && rows.length > 0) continue;
    // As if every row of bars were full: a step costs what it draws, and few windows need to be as full as they may.
    const full = MOST_MARKS - bands - (rows.length * length) / (BAR / 2);
    return { lanes, left: Math.min(Math.max(full, LEAST_POINTS), MOST_MARKS - taken) };
  }
}
