import type { Day } from '../model/day.js';
import {
  childDays,
  countsPath,
  eventsPath,
  LEAF_EVENTS,
  tileDays,
  topNode,
  type CountTile,
  type TileNode,
  type TilesIndex,
} from '../model/tiles.js';
import { TileCells } from './tile-cells.js';
import { asLong, writeLong } from './tile-long.js';
import { listed, type EventSorter, type TiledEvent, type Write } from './tiled-event.js';

/** A stretch of a level while its events come by. */
interface OpenNode {
  readonly node: TileNode;
  readonly cells: TileCells;
  total: number;
  /** Events of neighbouring children that will share a file, and the first and last of these children. */
  run: TiledEvent[];
  first: number;
  last: number;
  long: EventSorter | null;
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
    private readonly write: Write,
    /** For the long events of a level: one at a time. */
    private readonly newSorter: (level: number) => EventSorter,
  ) {
    this.#open[top.level] = opened(topNode(top));
  }

  take(event: TiledEvent): void {
    if (this.#day?.day !== event.key) this.#turnTo(event.key);
    for (let level = 0; level <= this.top.level; level += 1) this.#open[level]!.total += 1;
    this.#open[0]!.cells.add(event.group, event.key, 1, event.start, event.end);
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
      (open.long ??= this.newSorter(open.node.level)).push(asLong(event));
    }
  }

  #close(level: number): void {
    const open = this.#open[level];
    const parent = this.#open[level + 1];
    if (!open || !parent) return;
    this.#open[level] = undefined;
    parent.cells.addAll(open.cells);
    const child = (open.node.from - parent.node.from) / childDays(parent.node.level);
    if (open.total <= LEAF_EVENTS) return this.#add(parent, child, open.run);
    // What it hands up as long events must find its parents open.
    this.#open[level] = open;
    this.#flush(open);
    this.#open[level] = undefined;
    this.#flush(parent);
    this.write(countsPath(open.node, this.top), `${JSON.stringify(this.#countTile(open))}\n`);
  }

  #countTile({ node, cells, long }: OpenNode): CountTile {
    this.levels.add(node.level);
    return { counts: cells.counts, long: long ? writeLong(long, node, this.top, this.write) : [] };
  }
}

const opened = (node: TileNode): OpenNode => ({
  node,
  cells: new TileCells(node),
  total: 0,
  run: [],
  first: 0,
  last: 0,
  long: null,
});
