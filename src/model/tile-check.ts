import { FIRST_DAY, LAST_DAY } from './day.js';
import {
  MOST_EVENTS,
  readCounts,
  topNode,
  topOf,
  TILES_KEY,
  TILES_VERSION,
  type CountTile,
  type TileNode,
  type TilesIndex,
} from './tiles.js';

// What comes over a network may be anything: nothing of it is relied on that is not looked at here.

const MOST_LONG = 1000;

/** A folder beside the index, and none above it. */
const EDITION = /^[\w-][\w.-]{0,63}$/u;

/** An index of tiles, as far as it is one that this kit made. */
export function checkTiles(value: object): TilesIndex | null {
  const index = value as TilesIndex;
  const { edition, span, origin, level, count, undated, groups, totals } = index;
  const good =
    index[TILES_KEY] === TILES_VERSION &&
    typeof edition === 'string' &&
    EDITION.test(edition) &&
    isNumbers(span) &&
    span.length === 2 &&
    isStretch(span, FIRST_DAY, LAST_DAY + 1) &&
    isWithin(count, 0, MOST_EVENTS) &&
    isWithin(undated, 0, count) &&
    isNumbers(totals) &&
    totals.every((total) => isWithin(total, 0, count)) &&
    Array.isArray(groups) &&
    groups.length === totals.length &&
    groups.every((group) => Array.isArray(group) && group.every((id) => typeof id === 'string')) &&
    typeof index.document === 'object' &&
    index.document !== null;
  if (!good) return null;
  const top = topOf(span);
  if (top.level !== level || top.origin !== origin) return null;
  return checkCounts(index.top, index, topNode(index)) ? index : null;
}

/** A tile of the counts of a stretch; `null` where it is none. */
export function checkCounts(
  value: unknown,
  { count, undated, groups, span }: Omit<TilesIndex, 'top'>,
  node: TileNode,
): CountTile | null {
  const { counts, long } = Object(value) as Partial<CountTile>;
  const good =
    Array.isArray(counts) &&
    counts.length <= groups.length &&
    counts.every(isRow) &&
    counts.every(([group]) => isWithin(group, 0, groups.length - 1)) &&
    Array.isArray(long) &&
    long.length <= MOST_LONG &&
    long.every((entry) => isNumbers(entry) && entry.length === 3 && isStretch(entry, ...span));
  if (!good) return null;
  const tile = value as CountTile;
  const cells = readCounts(tile, node);
  const fits = cells.every(
    ({ from, to, first, last }) =>
      from >= node.from && to <= node.to && isStretch([first, last], ...span) && first < to && last > from,
  );
  // No part holds more than the whole, so that nothing made of these numbers has no end.
  const most = count - undated;
  return fits &&
    isSum(
      cells.map((cell) => cell.count),
      most,
    ) &&
    isSum(
      tile.long.map(([, , events]) => events),
      most,
    )
    ? tile
    : null;
}

/** The number of a group, then four numbers a cell, each cell after the one before. */
const isRow = (numbers: unknown): boolean =>
  isNumbers(numbers) &&
  numbers.length % 4 === 1 &&
  numbers.every((value, i) => i % 4 !== 1 || value >= (i > 1 ? 1 : 0));

/** Whether each is a number of events, and all of them together no more than there are. */
const isSum = (counts: readonly (number | undefined)[], most: number): boolean =>
  counts.every((count) => isWithin(count, 1, most)) &&
  counts.reduce<number>((sum, count = 0) => sum + count, 0) <= most;

const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every(Number.isSafeInteger);
const isWithin = (value: number | undefined, least: number, most: number): boolean =>
  Number.isSafeInteger(value) && value! >= least && value! <= most;
const isStretch = ([from = 0, to = 0]: readonly number[], least: number, most: number): boolean =>
  from >= least && from < to && to <= most;
