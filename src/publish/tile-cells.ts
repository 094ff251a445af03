import type { Day } from '../model/day.js';
import { cellDays, type TileNode } from '../model/tiles.js';

interface Cell {
  readonly at: number;
  count: number;
  first: Day;
  last: Day;
}

/** The counts of a stretch, group by group, while its events come by in order of their days. */
export class TileCells {
  readonly #groups = new Map<number, Cell[]>();

  constructor(private readonly node: TileNode) {}

  /** @param day in the cell that counts them; where they begin and end is `first` and `last` */
  add(group: number, day: Day, events: number, first: Day, last: Day): void {
    const at = Math.floor((day - this.node.from) / cellDays(this.node.level));
    let cells = this.#groups.get(group);
    if (!cells) this.#groups.set(group, (cells = []));
    const cell = cells.at(-1);
    if (cell?.at !== at) cells.push({ at, count: events, first, last });
    else {
      cell.count += events;
      cell.first = Math.min(cell.first, first);
      cell.last = Math.max(cell.last, last);
    }
  }

  /** Adds the cells of a tile of the level below, which are shorter. */
  addAll(below: TileCells): void {
    const { from, level } = below.node;
    for (const [group, cells] of below.#groups)
      for (const { at, count, first, last } of cells)
        this.add(group, from + at * cellDays(level), count, first, last);
  }

  /** As they stand in a file. */
  get counts(): number[][] {
    const { from, level } = this.node;
    return [...this.#groups]
      .sort(([a], [b]) => a - b)
      .map(([group, cells]) => {
        const numbers = [group];
        let before = 0;
        for (const { at, count, first, last } of cells) {
          const start = from + at * cellDays(level);
          numbers.push(at - before, count, first - start, last - start);
          before = at;
        }
        return numbers;
      });
  }
}
