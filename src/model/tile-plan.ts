import type { TimeWindow } from './time-window.js';
import {
  cellDays,
  childDays,
  childNode,
  childTotals,
  countsPath,
  eventsPath,
  LEAF_EVENTS,
  longPath,
  packParts,
  pagesOf,
  readCounts,
  TOP_CELLS,
  topNode,
  type CellCount,
  type CountTile,
  type TileNode,
  type TilePart,
  type TilesIndex,
} from './tiles.js';

/** Events of a window, by the counts, up to which they are loaded one by one. */
export const FEW_EVENTS = 2000;
/** Cells of a window: at most; as many as the top has, so that the whole needs nothing but the index. */
const MOST_CELLS = TOP_CELLS;
/** As much of a window's length is counted on either side, so that a small move shows something at once. */
const MARGIN = 0.25;
/** Files of events that reach into a window from elsewhere: at most. */
const LONG_FILES = 4;

/** What a window needs, and what of it can be shown already. */
export interface TilePlan {
  /** Files of counts, from the coarsest to the finest. */
  readonly counts: readonly string[];
  /** Files of events, where the window holds few enough of them; `null` where it does not, or that is not known yet. */
  readonly events: readonly string[] | null;
  /** Those of them that the numbers speak of: not those of events that reach in from elsewhere. */
  readonly leaves: readonly TileLeaf[];
  /** Those of events that reach in from elsewhere. */
  readonly long: readonly TileFile[];
  /** What is known of the numbers, in the finest cells there are. */
  readonly cells: readonly CellCount[];
  /** Names the tiles that `cells` come from. */
  readonly known: string;
  /** Events in the window, as far as the cells tell. */
  readonly count: number;
  /** Events that may reach into the window, but stand in none of `events`: at most so many. */
  readonly beyond: number;
}

interface Opened {
  readonly node: TileNode;
  readonly tile: CountTile;
  readonly cells: readonly CellCount[];
  readonly parts: readonly (TilePart & TimeStretch)[];
}

export interface TimeStretch {
  readonly from: number;
  readonly to: number;
}

/** A file of events, and how many of them it is to hold. */
export interface TileFile {
  readonly path: string;
  readonly count: number;
}

/** One with the stretch it stands for. */
export interface TileLeaf extends TileFile, TimeStretch {}

/** What tiles of counts say, read once. */
export class TileTable {
  readonly #opened = new WeakMap<CountTile, Opened>();

  /** @param find a tile of counts that has been loaded */
  constructor(
    readonly index: TilesIndex,
    private readonly find: (path: string) => CountTile | undefined,
  ) {}

  plan({ start, end }: TimeWindow): TilePlan {
    const level = Math.max(Math.ceil(Math.log((end - start) / MOST_CELLS) / Math.log(cellDays(1))), 0);
    const margin = (end - start) * MARGIN;
    const wanted = { from: start - margin, to: end + margin };
    const counts: string[] = [];
    const known: string[] = [];
    const cells: CellCount[] = [];
    const visit = (node: TileNode, tile: CountTile): void => {
      const opened = this.#open(node, tile);
      known.push(`${node.level}/${node.from}`);
      const covered: TimeStretch[] = [];
      for (const part of opened.parts) {
        if (part.kind !== 'counts' || node.level <= level || !overlaps(part, wanted)) continue;
        const child = this.#child(node, part, counts);
        if (!child) continue;
        covered.push(part);
        visit(...child);
      }
      const apart = (cell: CellCount) => !covered.some((it) => overlaps(it, cell));
      cells.push(...(covered.length > 0 ? opened.cells.filter(apart) : opened.cells));
    };
    visit(topNode(this.index), this.index.top);
    const window = { from: start, to: end };
    const count = cells.reduce((sum, cell) => sum + (overlaps(cell, window) ? cell.count : 0), 0);
    const leaves = count <= FEW_EVENTS ? this.leaves(window, counts) : null;
    const long = leaves && this.#long(window);
    return {
      counts: [...new Set(counts)],
      events: leaves && long && [...leaves, ...long.files].map(({ path }) => path),
      leaves: leaves ?? [],
      long: long?.files ?? [],
      cells,
      known: known.join(' '),
      count,
      beyond: long?.beyond ?? 0,
    };
  }

  /** The files of all events that stand in a stretch; `null` where counts are lacking that say which, named in `lacking`. */
  leaves(stretch: TimeStretch, lacking: string[] = []): readonly TileLeaf[] | null {
    const { index } = this;
    const leaves: TileLeaf[] = [];
    let whole = true;
    const visit = (node: TileNode, tile: CountTile): void => {
      for (const part of this.#open(node, tile).parts) {
        if (!overlaps(part, stretch)) continue;
        const { kind, first, count, from, to } = part;
        const put = (page: number | null, held: number) =>
          leaves.push({ path: eventsPath(node, index, first, page), count: held, from, to });
        if (kind === 'counts') {
          const child = this.#child(node, part, lacking);
          if (child) visit(...child);
          else whole = false;
        } else if (kind === 'events') put(null, count);
        else
          for (let page = 0; page < pagesOf(count); page += 1)
            put(page, Math.min(count - page * LEAF_EVENTS, LEAF_EVENTS));
      }
    };
    visit(topNode(index), index.top);
    return whole ? leaves : null;
  }

  /** Files of events that reach into a window from elsewhere: of the narrowest stretches, as many as may be. */
  #long(window: TimeStretch): { readonly files: readonly TileFile[]; readonly beyond: number } {
    const found: (TileFile & { readonly length: number })[] = [];
    let beyond = 0;
    const visit = (node: TileNode, tile: CountTile): void => {
      let page = 0;
      for (const [from = 0, to = 0, count = 0] of tile.long) {
        const pages = pagesOf(count);
        if (overlaps({ from, to }, window)) {
          beyond += count;
          for (let i = 0; i < Math.min(pages, LONG_FILES); i += 1) {
            const path = longPath(node, this.index, page + i);
            found.push({ path, count: Math.min(count - i * LEAF_EVENTS, LEAF_EVENTS), length: to - from });
          }
        }
        page += pages;
      }
      for (const part of this.#open(node, tile).parts) {
        if (part.kind !== 'counts' || !overlaps(part, window)) continue;
        const child = this.#child(node, part, []);
        if (child) visit(...child);
      }
    };
    visit(topNode(this.index), this.index.top);
    const files = found.sort((a, b) => a.length - b.length).slice(0, LONG_FILES);
    return { files, beyond: files.reduce((left, { count }) => left - count, beyond) };
  }

  /** The tile of a child; where it is not here, its path is added to what is lacking. */
  #child(node: TileNode, { first }: TilePart, wanted: string[]): [TileNode, CountTile] | null {
    const child = childNode(node, first);
    const path = countsPath(child, this.index);
    const tile = this.find(path);
    wanted.push(path);
    return tile ? [child, tile] : null;
  }

  #open(node: TileNode, tile: CountTile): Opened {
    let opened = this.#opened.get(tile);
    if (!opened) {
      const cells = readCounts(tile, node);
      const length = childDays(node.level);
      const parts = packParts(childTotals(cells, node), node.level).map((part) => ({
        ...part,
        from: node.from + part.first * length,
        to: node.from + (part.last + 1) * length,
      }));
      this.#opened.set(tile, (opened = { node, tile, cells, parts }));
    }
    return opened;
  }
}

const overlaps = (a: TimeStretch, b: TimeStretch): boolean => a.from < b.to && a.to > b.from;
