import { join } from 'node:path';
import { FIRST_DAY, type Day } from '../model/day.js';
import {
  cellDays,
  childDays,
  countsPath,
  eventsPath,
  LEAF_EVENTS,
  longPath,
  pagesOf,
  tileDays,
  topNode,
  type CountTile,
  type TileNode,
  type TilesIndex,
} from '../model/tiles.js';
import { TileSorter, type TiledEvent } from './tile-sorter.js';

/** Entries in the table of a tile's long events: at most. */
const LONG_ENTRIES = 64;
/** Characters of long events of a level that are kept in memory. */
const MOST_LONG = 2e6;

interface Cell {
  at: number;
  count: number;
  first: Day;
  last: Day;
}

/** A stretch of a level while its events come by. */
interface OpenNode {
  readonly node: TileNode;
  readonly groups: Map<number, Cell[]>;
  total: number;
  /** Events of neighbouring children that will share a file, and the first and last of these children. */
  run: TiledEvent[];
  first: number;
  last: number;
  long: TileSorter | null;
}

/**
 * Makes the tiles of events that come in order of their days. Of all that comes only one tile a level is open at a time,
 * with one file of events: what is held does not grow with what has passed.
 */
export class TileTree {
  readonly #open: (OpenNode | undefined)[] = [];
  #day: { readonly day: Day; events: TiledEvent[]; pages: number } | null = null;
  /** Levels of which a tile was written, the top included. */
  readonly levels = new Set<number>();

  constructor(
    private readonly top: Pick<TilesIndex, 'origin' | 'level' | 'span'>,
    private readonly write: (path: string, text: string) => void,
    /** For what has to be sorted on the way. */
    private readonly folder: string,
  ) {
    this.#open[top.level] = opened(topNode(top));
  }

  take(event: TiledEvent): void {
    if (this.#day?.day !== event.key) this.#turnTo(event.key);
    for (let level = 0; level <= this.top.level; level += 1) this.#open[level]!.total += 1;
    count(this.#open[0]!, event);
    const day = this.#day!;
    day.events.push(event);
    if (day.events.length <= LEAF_EVENTS) return;
    this.#flush(this.#open[0]!);
    const next = day.events.pop()!;
    this.#writePage();
    day.events = [next];
  }

  /** The counts of the top, when all have come. */
  finish(): CountTile {
    this.#closeDay();
    for (let level = 0; level < this.top.level; level += 1) this.#close(level);
    const top = this.#open[this.top.level]!;
    this.#flush(top);
    return this.#countTile(top);
  }

  #turnTo(day: Day): void {
    this.#closeDay();
    const { level: top } = this.top;
    for (let level = 0; level < top; level += 1)
      if (day >= (this.#open[level]?.node.to ?? Infinity)) this.#close(level);
    for (let level = top - 1; level >= 0; level -= 1) {
      const from = this.top.origin + Math.floor((day - this.top.origin) / tileDays(level)) * tileDays(level);
      this.#open[level] ??= opened({ level, from, to: from + tileDays(level) });
    }
    this.#day = { day, events: [], pages: 0 };
  }

  #closeDay(): void {
    const day = this.#day;
    const node = this.#open[0];
    if (!day || !node) return;
    if (day.pages > 0) this.#writePage();
    else this.#add(node, day.day - node.node.from, day.events);
    this.#day = null;
  }

  /** A page of a day that has more events than a file holds. */
  #writePage(): void {
    const day = this.#day!;
    const open = this.#open[0]!;
    const path = eventsPath(open.node, this.top, day.day - open.node.from, day.pages);
    this.#writeEvents(path, day.events, { from: day.day, to: day.day + 1 });
    day.pages += 1;
  }

  /** Hands the events of a child on to its node; the same packing as `packParts`. */
  #add(open: OpenNode, child: number, events: readonly TiledEvent[]): void {
    if (open.run.length + events.length > LEAF_EVENTS) this.#flush(open);
    if (open.run.length === 0) open.first = child;
    open.last = child;
    open.run.push(...events);
  }

  #flush(open: OpenNode): void {
    const { node, run, first, last } = open;
    if (run.length === 0) return;
    const child = childDays(node.level);
    const stretch = { from: node.from + first * child, to: node.from + (last + 1) * child };
    this.#writeEvents(eventsPath(node, this.top, first, null), run, stretch);
    open.run = [];
  }

  /** Writes a file of events. Those that reach beyond its stretch are listed with the smallest tile that holds them. */
  #writeEvents(path: string, events: readonly TiledEvent[], { from, to }: { from: Day; to: Day }): void {
    this.write(path, listed(events));
    for (const event of events) {
      const { start, end } = event;
      if (start >= from && end <= to) continue;
      const open = this.#open.find((it) => it && it.node.from <= start && end <= it.node.to);
      if (!open) continue;
      open.long ??= new TileSorter(join(this.folder, `long-${open.node.level}`), MOST_LONG);
      const length = Math.floor(Math.log2(end - start));
      open.long.push({ ...event, key: length * 2 ** 30 + start - FIRST_DAY });
    }
  }

  #close(level: number): void {
    const open = this.#open[level];
    const parent = this.#open[level + 1];
    if (!open || !parent) return;
    this.#open[level] = undefined;
    countAll(open, parent);
    const child = (open.node.from - parent.node.from) / childDays(parent.node.level);
    if (open.total <= LEAF_EVENTS) return this.#add(parent, child, open.run);
    // What it hands up as long events must find its parents open.
    this.#open[level] = open;
    this.#flush(open);
    this.#open[level] = undefined;
    this.#flush(parent);
    this.write(countsPath(open.node, this.top), `${JSON.stringify(this.#countTile(open))}\n`);
  }

  #countTile({ node, groups, long }: OpenNode): CountTile {
    this.levels.add(node.level);
    const counts = [...groups]
      .sort(([a], [b]) => a - b)
      .map(([group, cells]) => {
        const numbers = [group];
        let before = 0;
        for (const { at, count: events, first, last } of cells) {
          const from = node.from + at * cellDays(node.level);
          numbers.push(at - before, events, first - from, last - from);
          before = at;
        }
        return numbers;
      });
    return { counts, long: long ? this.#writeLong(node, long) : [] };
  }

  /** Long events by length and then by time, in pages; how far each run of pages reaches. */
  #writeLong(node: TileNode, long: TileSorter): number[][] {
    const most = Math.ceil(pagesOf(long.length) / LONG_ENTRIES) * LEAF_EVENTS;
    const entries: number[][] = [];
    let page: TiledEvent[] = [];
    let pages = 0;
    const turn = () => {
      this.write(longPath(node, this.top, pages++), listed(page));
      page = [];
    };
    for (const event of long.sorted()) {
      let entry = entries.at(-1);
      if (!entry || entry[2] === most) entries.push((entry = [event.start, event.end, 0]));
      entry[0] = Math.min(entry[0]!, event.start);
      entry[1] = Math.max(entry[1]!, event.end);
      entry[2]! += 1;
      page.push(event);
      if (page.length === LEAF_EVENTS) turn();
    }
    if (page.length > 0) turn();
    return entries;
  }
}

const opened = (node: TileNode): OpenNode => ({
  node,
  groups: new Map(),
  total: 0,
  run: [],
  first: 0,
  last: 0,
  long: null,
});

/** Events as a JSON list, one a line. */
export const listed = (events: readonly TiledEvent[]): string =>
  `[\n${events.map(({ text }) => text).join(',\n')}\n]\n`;

function count({ groups, node }: OpenNode, { group, key, start, end }: TiledEvent): void {
  countCell(groups, group, Math.floor((key - node.from) / cellDays(node.level)), 1, start, end);
}

/** Adds the cells of a tile to those, longer, of the level above. */
function countAll({ groups, node: { level, from } }: OpenNode, parent: OpenNode): void {
  for (const [group, cells] of groups)
    for (const cell of cells) {
      const day = from + cell.at * cellDays(level) - parent.node.from;
      const at = Math.floor(day / cellDays(parent.node.level));
      countCell(parent.groups, group, at, cell.count, cell.first, cell.last);
    }
}

function countCell(
  groups: Map<number, Cell[]>,
  group: number,
  at: number,
  events: number,
  first: Day,
  last: Day,
): void {
  let cells = groups.get(group);
  if (!cells) groups.set(group, (cells = []));
  const cell = cells.at(-1);
  if (cell?.at !== at) cells.push({ at, count: events, first, last });
  else {
    cell.count += events;
    cell.first = Math.min(cell.first, first);
    cell.last = Math.max(cell.last, last);
  }
}
