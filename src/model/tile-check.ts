import { topNode, topOf, TILES_KEY, TILES_VERSION, type CountTile, type TilesIndex } from './tiles.js';

// What comes over a network may be anything: nothing of it is relied on that is not looked at here.

const MOST_LONG = 1000;

/** An index of tiles, as far as it is one that this kit made. */
export function checkTiles(value: object): TilesIndex | null {
  const index = value as TilesIndex;
  const { edition, span, origin, level, count, undated, groups, totals } = index;
  const good =
    index[TILES_KEY] === TILES_VERSION &&
    /^[\w.-]{1,64}$/u.test(edition) &&
    isNumbers(span) &&
    span.length === 2 &&
    span[0] < span[1] &&
    [origin, level, count, undated].every(isWhole) &&
    isNumbers(totals) &&
    Array.isArray(groups) &&
    groups.length === totals.length &&
    groups.every((group) => Array.isArray(group) && group.every((id) => typeof id === 'string')) &&
    typeof index.document === 'object' &&
    index.document !== null;
  if (!good) return null;
  const top = topOf(span);
  if (top.level !== level || top.origin !== origin) return null;
  return checkCounts(index.top, groups.length) && topNode(index).to > origin ? index : null;
}

/** A tile of counts; `null` where it is none. */
export function checkCounts(value: unknown, groups: number): CountTile | null {
  const { counts, long } = Object(value) as Partial<CountTile>;
  const good =
    Array.isArray(counts) &&
    counts.length <= groups &&
    counts.every((numbers) => isNumbers(numbers) && isBelow(numbers[0], groups)) &&
    Array.isArray(long) &&
    long.length <= MOST_LONG &&
    long.every((entry) => isNumbers(entry) && entry.length === 3);
  return good ? (value as CountTile) : null;
}

const isWhole = (value: unknown): boolean => Number.isSafeInteger(value);
const isNumbers = (value: unknown): value is readonly number[] =>
  Array.isArray(value) && value.every(isWhole);
const isBelow = (value: number | undefined, end: number): boolean =>
  value !== undefined && value >= 0 && value < end;
