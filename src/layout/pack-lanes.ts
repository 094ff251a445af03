import type { MeasureText } from './box.js';
import type { ChartItem } from './chart-item.js';
import type { Lane } from './lanes.js';
import { mostInView } from './most-in-view.js';
import {
  ARROW,
  FINGER,
  GAP,
  lengthenLabels,
  packRows,
  type PackedEntry,
  type PackedLane,
  type Pixels,
  type Ruler,
} from './pack.js';
import type { AxisLine } from './time-scale.js';

/** Rows in all lanes together, before labels step down and marks cluster. */
const MOST_ROWS = 32;
/** The same where every title is wanted; beyond, a sheet of paper would be too small for them. */
const MOST_TITLE_ROWS = 44;
/** Marks and clusters in any window: a page holds at most 600, and a list beside them some that are out of view. */
const MOST_MARKS = 575;
/** How much the room of a mark grows where there are more, at least: so a few steps are enough. */
const LEAST_STEP = 1.25;
/** What a mark may reach beyond its place at this magnification, on both sides of a window. */
const OVERHANG = 2 * (GAP + ARROW);
/** Rows left to a lane that wants them: in a single one, marks that follow closely would all be one cluster. */
const LEAST_ROWS = 3;

/**
 * Puts every item of every lane into a row in which neither marks nor labels overlap, at one magnification.
 * The same input gives the same rows, and a pan changes nothing, because the window's place is not asked, only its
 * length: where the busiest would hold too many marks, there are fewer rows, and then more room for each mark.
 *
 * @param magnification pixels for the whole axis, as `TimeScale.magnification`
 * @param length pixels of the window
 * @param everyTitle whether titles come before short lanes
 */
export function packLanes(
  lanes: readonly Lane<readonly ChartItem[]>[],
  line: AxisLine,
  magnification: number,
  measure: MeasureText,
  length: number,
  everyTitle = false,
): readonly PackedLane[] {
  const at: Pixels = (day) => line(day) * magnification;
  const bounds = line.chapters.map(({ start, end }) => [at(start), at(end)] as const);
  const whole = [0, magnification] as const;
  const chapter = (day: number) => bounds[line.chapters.findIndex(({ end }) => day <= end)] ?? whole;
  const fewest = Math.min(LEAST_ROWS, Math.floor(MOST_ROWS / lanes.length));
  let [mostRows, room] = [everyTitle ? MOST_TITLE_ROWS : MOST_ROWS, FINGER];
  const end = everyTitle ? magnification : Infinity;
  for (;;) {
    const ruler: Ruler = { at, chapter, measure, room, end };
    const packed = packWithin(lanes, ruler, mostRows, fewest);
    const marks = mostInView(packed.flat(2), length + OVERHANG);
    // Where each mark has a whole window to itself there is nothing left to give, whatever the places are.
    if (marks <= MOST_MARKS || !(room < length)) {
      for (const row of packed.flat()) lengthenLabels(row, ruler);
      return lanes.map(({ id, label, category }, i) => ({ id, label, category, rows: packed[i] ?? [] }));
    }
    const least = fewest * lanes.length;
    if (mostRows > least) mostRows = Math.max(Math.floor((mostRows * MOST_MARKS) / marks), least);
    else room *= Math.max(marks / MOST_MARKS, LEAST_STEP);
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((all, it) => all + it, 0);

/** The rows of each lane: as many as its labels want, or its share where all lanes together want too many. */
function packWithin(
  lanes: readonly Lane<readonly ChartItem[]>[],
  ruler: Ruler,
  mostRows: number,
  fewest: number,
): PackedEntry[][][] {
  const free = lanes.map((lane) => packRows(lane.items, ruler, mostRows + 1));
  const wanted = sum(free.map(({ length }) => length));
  if (wanted <= mostRows) return free;
  const own = free.map(({ length }) => Math.min(length, fewest));
  const share = (mostRows - sum(own)) / (wanted - sum(own));
  return lanes.map(({ items }, i) => {
    const [least = 0, most = 0] = [own[i], free[i]?.length];
    return packRows(items, ruler, least + Math.floor((most - least) * share));
  });
}
