import { bisectLeft } from 'd3-array';
import type { Day } from '../model/day.js';
import type { MeasureText } from './box.js';
import type { ChartItem } from './chart-item.js';
import type { Run } from './dense-level.js';
import {
  GAP,
  LABEL_GAP,
  labelText,
  labelWidth,
  MARK,
  markSpan,
  type LabelLevel,
  type PackedEntry,
  type Pixels,
} from './pack.js';

/** A stretch of the axis whose marks are put into rows without a look beyond it, so that a pan changes none of them. */
export interface Tile {
  readonly from: Day;
  readonly to: Day;
  /** Days of one cell: what is too many for the rows within it is one cluster. */
  readonly cell: Day;
}

export interface DenseRuler {
  readonly at: Pixels;
  readonly measure: MeasureText;
  /** Rows of a lane. */
  readonly rows: number;
  /** Pixels that a cluster takes up, its number included. */
  readonly disc: number;
  readonly itemOf: (event: number) => ChartItem;
}

/** Paper between two clusters. */
export const DISC_GAP = 2;

/** A mark in its row, with the events it stands for. */
export interface Packing extends PackedEntry {
  readonly events: readonly Int32Array[];
}

/** Puts the points of a tile into rows: what a row has no room for joins its neighbour as a cluster. */
export function packTile(runs: readonly Run[], { from, to, cell }: Tile, ruler: DenseRuler): Packing[][] {
  const rows: Packing[][] = Array.from({ length: ruler.rows }, () => []);
  const lows = runs.map(({ at }) => bisectLeft(at, from));
  for (let start = from; start < to; start += cell) {
    const end = Math.min(start + cell, to);
    const found = runs.map(({ at, event }, i) => {
      const low = lows[i] ?? 0;
      const high = bisectLeft(at, end, low);
      lows[i] = high;
      return event.subarray(low, high);
    });
    const count = found.reduce((sum, { length }) => sum + length, 0);
    if (count > ruler.rows) place(rows, discAt(start + cell / 2, found, ruler), ruler);
    else if (count > 0) {
      const items = found.flatMap((events) => [...events].map(ruler.itemOf));
      items.sort((a, b) => a.time.point - b.time.point || a.order - b.order);
      for (const item of items) place(rows, markOf(item, ruler), ruler);
    }
  }
  for (const row of rows) lengthen(row, ruler.at(to), ruler);
  return rows;
}

/** One row of tiles that follow each other. What stands too close to the last mark of the one before joins it. */
export function joinTiles(tiles: readonly (readonly Packing[])[], ruler: DenseRuler): Packing[] {
  const row: Packing[] = [];
  for (const tile of tiles) {
    let first = 0;
    for (let next = tile[first]; next && !isApart(row.at(-1), next, ruler); next = tile[first]) {
      join(row, next, ruler);
      first += 1;
    }
    row.push(...(first > 0 ? tile.slice(first) : tile));
  }
  return row;
}

function place(rows: Packing[][], next: Packing, ruler: DenseRuler): void {
  const free =
    rows.find((row) => isApart(row.at(-1), next, ruler, labelEnd(row.at(-1), ruler.measure))) ??
    rows.find((row) => isApart(row.at(-1), next, ruler));
  if (free) free.push(next);
  else join(nearest(rows), next, ruler);
}

function markOf(item: ChartItem, { at }: DenseRuler): Packing {
  const [markStart, markEnd] = markSpan([item], at);
  const side = markEnd - markStart > MARK * 2 ? 'above' : 'after';
  const events = [Int32Array.of(item.order)];
  return { items: [item], events, markStart, markEnd, level: item.shortTitle ? 'short' : 'full', side };
}

function discAt(day: Day, events: readonly Int32Array[], { at, disc: width }: DenseRuler): Packing {
  const x = at(day);
  const [markStart, markEnd] = [x - width / 2, x + width / 2];
  return { items: [], events, disc: { day, width }, markStart, markEnd, level: 'none', side: 'after' };
}

function labelEnd(entry: Packing | undefined, measure: MeasureText): number {
  if (!entry) return -Infinity;
  const { side, markStart, markEnd, level } = entry;
  const width = labelWidth(labelText(entry, level), measure);
  if (width === 0) return markEnd;
  return side === 'above' ? Math.max(markEnd, markStart + width) + GAP : markEnd + LABEL_GAP + width + GAP;
}

/** Whether two marks can be told apart, and the title of the first ends before the second. */
function isApart(last: Packing | undefined, next: Packing, { disc }: DenseRuler, end = -Infinity): boolean {
  if (!last) return true;
  // Far enough for a cluster to stand where either of them does.
  const reach = ({ markStart, markEnd }: Packing) => Math.max(markEnd - markStart, disc) / 2;
  const distance = (next.markStart + next.markEnd - last.markStart - last.markEnd) / 2;
  return distance >= reach(last) + DISC_GAP + reach(next) && end <= next.markStart;
}

/** The row that ends last: what stands at its end is the closest. */
function nearest(rows: Packing[][]): Packing[] | undefined {
  const end = (row: Packing[]) => row.at(-1)?.markEnd ?? -Infinity;
  return rows.reduce((last, row) => (end(row) > end(last) ? row : last));
}

/**
 * The place of a cluster is that of its first: if it grew towards what it takes in, it would take in the next as well.
 */
function join(row: Packing[] | undefined, next: Packing, ruler: DenseRuler): void {
  const last = row?.pop();
  if (!last) return;
  const events = [...last.events, ...next.events];
  const [item] = last.items;
  if (item) row?.push(discAt(item.time.point, events, ruler));
  else {
    // The same disc stands alone in other windows, as a cluster of fewer.
    const { cluster: _alone, ...disc } = last;
    row?.push({ ...disc, events });
  }
}

/** Each title becomes as long as its row allows, up to the end of the tile. */
function lengthen(row: Packing[], end: number, { measure }: DenseRuler): void {
  row.forEach((entry, i) => {
    if (entry.items.length === 0) return;
    const limit = Math.min(end, row[i + 1]?.markStart ?? Infinity) - GAP;
    const fits = (level: LabelLevel) => {
      entry.level = level;
      return labelText(entry, level) !== '' && labelEnd(entry, measure) - GAP <= limit;
    };
    if (!fits('full') && !fits('short')) entry.level = 'none';
  });
}
