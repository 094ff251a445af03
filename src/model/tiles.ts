import type { Day } from './day.js';
import type { Id, TimelineDocument } from './document.js';

// A document too large to send, as files: counts of its events in cells of time, ever finer from the top down, and the
// events themselves where few enough of them are left. README and `stories/docs/tiles.mdx` have it in words.

/** The key that tells an index of tiles from a document, and the version of the form. */
export const TILES_KEY = 'chronicle-tiles';
export const TILES_VERSION = 1;

/** Cells of a level are so many times as long as those of the level below; at level 0 they are days. */
export const RADIX = 8;
/** Cells of a tile, and cells that one tile of the level below takes up. */
export const TILE_CELLS = 128;
const CHILD_CELLS = TILE_CELLS / RADIX;
/** Cells of the top, which stands in the index itself: at most. */
export const TOP_CELLS = 256;
/** Events of one file: at most. */
export const LEAF_EVENTS = 300;
/** Events of a document in tiles: at most. An index that tells of more would have its readers count pages for ever. */
export const MOST_EVENTS = 1e8;

/** Counts of one stretch of time. */
export interface CountTile {
  /**
   * For each group of categories that occurs: its number, then four numbers a cell: cells since the one before (since
   * the first cell of the tile), events, and, counted from the first day of the cell, their first day and the midnight
   * after their last.
   */
  readonly counts: readonly (readonly number[])[];
  /** Files of events that reach beyond theirs: first day, midnight after the last, events; see `longPath`. */
  readonly long: readonly (readonly number[])[];
}

/** `tiles/index.json`. */
export interface TilesIndex {
  readonly 'chronicle-tiles': typeof TILES_VERSION;
  /** The folder of everything else: another for each content, so that files never change under one name. */
  readonly edition: string;
  /** The document without its events. */
  readonly document: Omit<TimelineDocument, 'events'>;
  /** All events, dated and undated. */
  readonly count: number;
  readonly undated: number;
  /** From the first day of any event to the midnight after the last. */
  readonly span: readonly [Day, Day];
  /** Where the first cell of the top begins. */
  readonly origin: Day;
  /** The level of the top. */
  readonly level: number;
  /** Sets of categories that occur, as an event lists them; counts are by these. */
  readonly groups: readonly (readonly Id[])[];
  /** Events of each, dated and undated. */
  readonly totals: readonly number[];
  readonly top: CountTile;
}

/** How many events of a group stand in a cell. */
export interface CellCount {
  readonly group: number;
  /** The cell. */
  readonly from: Day;
  readonly to: Day;
  readonly count: number;
  /** From the first day of its events to the midnight after the last: they may reach beyond the cell. */
  readonly first: Day;
  readonly last: Day;
}

/** A stretch of a level that has a file of counts of its own; the top has the index. */
export interface TileNode {
  readonly level: number;
  readonly from: Day;
  readonly to: Day;
}

/** Neighbouring children of a node that one file stands for. */
export interface TilePart {
  /** First and last child. */
  readonly first: number;
  readonly last: number;
  readonly count: number;
  /** `counts`: the child has a file of counts. `events`: one file of events. `pages`: a day with more than one holds. */
  readonly kind: 'counts' | 'events' | 'pages';
}

export const cellDays = (level: number): Day => RADIX ** level;
export const tileDays = (level: number): Day => TILE_CELLS * cellDays(level);
/** Days of a child of a node: a tile of the level below, or a day. */
export const childDays = (level: number): Day => (level > 0 ? CHILD_CELLS * cellDays(level) : 1);
export const pagesOf = (count: number): number => Math.ceil(count / LEAF_EVENTS);

/** The top of a span: the finest level at which it has few enough cells. */
export function topOf([start, end]: readonly [Day, Day]): { readonly level: number; readonly origin: Day } {
  for (let level = 0; ; level += 1) {
    const origin = Math.floor(start / childDays(level)) * childDays(level);
    if ((end - origin) / cellDays(level) <= TOP_CELLS) return { level, origin };
  }
}

/** The node of the index, and those below it. */
export function topNode({ level, origin, span }: Pick<TilesIndex, 'level' | 'origin' | 'span'>): TileNode {
  const child = childDays(level);
  return { level, from: origin, to: origin + Math.ceil((span[1] - origin) / child) * child };
}

export function childNode({ level, from }: TileNode, child: number): TileNode {
  const start = from + child * childDays(level);
  return { level: level - 1, from: start, to: start + childDays(level) };
}

/** Packs the children of a node into files, from what each holds: neighbours share one as long as it is small. */
export function packParts(totals: readonly number[], level: number): readonly TilePart[] {
  const parts: TilePart[] = [];
  let open = false;
  totals.forEach((count, child) => {
    if (count === 0) return;
    const last = parts.at(-1);
    if (count > LEAF_EVENTS) {
      parts.push({ first: child, last: child, count, kind: level > 0 ? 'counts' : 'pages' });
      open = false;
    } else if (open && last && last.count + count <= LEAF_EVENTS) {
      parts[parts.length - 1] = { ...last, last: child, count: last.count + count };
    } else {
      parts.push({ first: child, last: child, count, kind: 'events' });
      open = true;
    }
  });
  return parts;
}

/** The cells of a tile, group by group. */
export function readCounts({ counts }: CountTile, { level, from }: TileNode): readonly CellCount[] {
  const length = cellDays(level);
  return counts.flatMap(([group = 0, ...numbers]) => {
    const cells: CellCount[] = [];
    for (let i = 0, at = 0; i + 3 < numbers.length; i += 4) {
      at += numbers[i]!;
      const start = from + at * length;
      const [count, first, last] = [numbers[i + 1]!, start + numbers[i + 2]!, start + numbers[i + 3]!];
      cells.push({ group, from: start, to: start + length, count, first, last });
    }
    return cells;
  });
}

/** How many events each child of a node holds. */
export function childTotals(cells: readonly CellCount[], { level, from, to }: TileNode): number[] {
  const totals = new Array<number>((to - from) / childDays(level)).fill(0);
  for (const cell of cells) totals[Math.floor((cell.from - from) / childDays(level))]! += cell.count;
  return totals;
}

/** The number of a node among those of its level; the top is the only one of its own. */
const numberOf = ({ level, from }: TileNode, { origin, level: top }: Pick<TilesIndex, 'origin' | 'level'>) =>
  level === top ? 0 : (from - origin) / tileDays(level);

type Place = Pick<TilesIndex, 'origin' | 'level'>;

/** Names of files, within the folder of the edition. */
export const countsPath = (node: TileNode, top: Place): string =>
  `counts/${node.level}/${numberOf(node, top)}.json`;

/** The stretch that a file of counts below the top stands for, by its name. */
export function nodeAt(path: string, { origin }: Place): TileNode {
  const [, level = 0, number = 0] = path.split(/[/.]/u).map(Number);
  const from = origin + number * tileDays(level);
  return { level, from, to: from + tileDays(level) };
}

export function eventsPath(node: TileNode, top: Place, child: number, page: number | null): string {
  return `events/${node.level}/${numberOf(node, top)}/${child}${page === null ? '' : `-${page}`}.json`;
}

export const longPath = (node: TileNode, top: Place, page: number): string =>
  `long/${node.level}/${numberOf(node, top)}/${page}.json`;

export const undatedPath = (page: number): string => `undated/${page}.json`;

/** What of a document stands in the index of its tiles; relations and stories lead to events that are not at hand. */
export function headOf(document: TimelineDocument): TilesIndex['document'] {
  const { events: _events, relations: _relations, stories: _stories, corrections, view, ...head } = document;
  const { open: _open, ...shown } = view ?? {};
  return {
    ...head,
    ...(view && { view: shown }),
    ...(corrections && { corrections: corrections.map(({ ids: _ids, ...correction }) => correction) }),
  };
}
