import { max } from 'd3-array';
import type { Day } from '../model/day.js';
import type { MeasureText } from './box.js';
import { crowdMembers, crowdOver, denseLevel, type Crowd, type DenseLevel } from './dense-level.js';
import { DISC_GAP, joinTiles, packTile, type DenseRuler, type Packing, type Tile } from './dense-pack.js';
import { inOrder, type DenseEvents } from './dense-events.js';
import type { Lane } from './lanes.js';
import { labelWidth, markSpan, type LabelSide, type PackedEntry, type PackedLane } from './pack.js';
import type { AxisLine, TimeScale } from './time-scale.js';

/** A lane of many events, known by their order in the list. */
export type DenseLane = Lane<number>;

/** Marks and clusters of a window, at most; a list beside the drawing holds some that are out of view. */
const MOST_MARKS = 540;
/** Rows of a lane for points, and for bars. */
const MOST_ROWS = 4;
const MOST_BAR_ROWS = 2;
/** Pixels from which an event is a bar. */
const BAR = 48;
/** Cells of a tile, and cells that a stretch of a crowd is long. */
const TILE = 24;
const CROWD_CELLS = 5;
const LEAST_DISC = 24;
const DISC_PADDING = 12;

interface Levelled {
  readonly lanes: readonly DenseLevel[];
  readonly tiles: Map<string, Packing[][]>;
  readonly rows: number;
  readonly cell: Day;
  readonly disc: number;
  /** Events of the fullest cell. */
  readonly fullest: number;
}

/**
 * The marks of a document that has more events than a page could hold. Of any window only what is in view is looked at:
 * by search in columns that were sorted once, and in tiles whose rows are kept. So the cost of a window follows from what
 * is drawn, and a pan changes nothing that stays in view.
 */
export class DenseChart {
  readonly #lanes: readonly { readonly byStart: Int32Array; readonly byPoint: Int32Array }[];
  readonly #levels = new Map<number, Levelled>();

  constructor(
    private readonly lanes: readonly DenseLane[],
    private readonly events: DenseEvents,
    private readonly line: AxisLine,
    private readonly measure: MeasureText,
    private readonly length: number,
  ) {
    const { start, point } = events.columns;
    this.#lanes = lanes.map(({ items }) => ({
      byStart: inOrder(items, start),
      byPoint: inOrder(items, point),
    }));
  }

  /**
   * What is in view of every lane, in rows.
   *
   * @param magnification pixels of the whole axis at which marks are told apart; the scale has at least as many
   */
  packed({ window, chapters }: TimeScale, magnification: number): readonly PackedLane[] {
    const level = this.#level(magnification);
    const at = (day: Day) => this.line(day) * magnification;
    const ruler: DenseRuler = {
      at,
      measure: this.measure,
      itemOf: this.events.itemOf,
      rows: level.rows,
      disc: level.disc,
    };
    // What is beyond the window may reach into it with its bar or its title.
    const margin = level.cell * 8;
    const stretches = chapters
      .map(
        ({ start, end }) =>
          [Math.max(start, window.start - margin), Math.min(end, window.end + margin)] as const,
      )
      .filter(([from, to]) => from < to);
    // A tile may reach over a break, from one chapter to the next.
    const inView = stretches
      .flatMap(([from, to]) => tilesOf(level.cell, from, to))
      .filter((tile, i, all) => i === 0 || tile.from > (all[i - 1]?.from ?? tile.from));
    return this.lanes.map(({ id, label, category }, i) => {
      const lane = level.lanes[i];
      if (!lane) return { id, label, category, rows: [] };
      const name = `${magnification} ${i}`;
      const tiles = inView.map((tile) => this.#tile(level.tiles, i, lane, tile, ruler));
      const points = Array.from({ length: level.rows }, (_, row) =>
        this.#clustered(
          joinTiles(
            tiles.map((tile) => tile[row] ?? []),
            ruler,
          ),
          lane.points.event,
          name,
          level.fullest,
        ),
      );
      const bars = lane.bars.map((row) => this.#bars(row, stretches, at));
      const crowd = lane.crowd ? [this.#crowd(lane.crowd, name, level.cell, stretches, at)] : [];
      return { id, label, category, rows: [...points, ...bars, ...crowd] };
    });
  }

  /** How the lanes look at a magnification, for all windows: so many rows, cells so wide that their numbers fit. */
  #level(magnification: number): Levelled {
    const known = this.#levels.get(magnification);
    if (known) return known;
    const perDay = slopeOf(this.line) * magnification;
    const barRows = this.lanes.length > 4 ? 1 : MOST_BAR_ROWS;
    const lanes = this.#lanes.map(({ byStart, byPoint }) =>
      denseLevel(byStart, byPoint, this.events.columns, BAR / perDay, barRows),
    );
    const taken = lanes.reduce(
      (sum, { bars, crowd }) => sum + bars.length / BAR + (crowd ? 1 / (CROWD_CELLS * LEAST_DISC) : 0),
      0,
    );
    const left = MOST_MARKS - taken * this.length;
    const room = LEAST_DISC + DISC_GAP;
    const rows = Math.min(Math.max(Math.floor((left * room) / (this.length * lanes.length)), 1), MOST_ROWS);
    const least = Math.max(room, (this.length * lanes.length * rows) / left);
    // As wide as the number of the fullest cell: a wider cell may hold a longer number.
    let [cell, disc, fullest] = [0, LEAST_DISC, 0];
    for (let fits = false; !fits;) {
      cell = cellOf(Math.max(least, disc + DISC_GAP) / perDay);
      fullest = max(lanes, ({ points }) => fullestCell(points.at, cell)) ?? 0;
      const wanted =
        labelWidth(fullest.toLocaleString('en').replaceAll(/\d/gu, '8'), this.measure) + DISC_PADDING;
      fits = wanted <= disc;
      disc = Math.max(disc, wanted);
    }
    const level = { lanes, fullest, tiles: new Map<string, Packing[][]>(), rows, cell, disc };
    // A few neighbours are enough for a flight there and back; more would fill the memory.
    if (this.#levels.size > 6) this.#levels.delete(this.#levels.keys().next().value ?? 0);
    this.#levels.set(magnification, level);
    return level;
  }

  #tile(
    tiles: Map<string, Packing[][]>,
    lane: number,
    { points }: DenseLevel,
    tile: Tile,
    ruler: DenseRuler,
  ): Packing[][] {
    const name = `${lane} ${tile.from}`;
    let rows = tiles.get(name);
    if (!rows) tiles.set(name, (rows = packTile(points, tile, ruler)));
    return rows;
  }

  /** What has a disc is a cluster of the events at its places in a run. */
  #clustered(row: Packing[], event: Int32Array, name: string, fullest: number): PackedEntry[] {
    for (const entry of row) {
      if (!entry.disc || entry.cluster) continue;
      const { stretches } = entry;
      const first = event[stretches[0]?.[0] ?? 0];
      const count = stretches.reduce((sum, [from, to]) => sum + to - from, 0);
      const members = () => stretches.flatMap(([from, to]) => [...event.subarray(from, to)]);
      entry.cluster = this.events.clusterOf(
        `${name} ${first} ${count}`,
        members,
        count,
        Math.log(count) / Math.log(Math.max(fullest, count, 2)),
      );
    }
    return row;
  }

  #bars(
    { at: starts, end, event }: DenseLevel['bars'][number],
    stretches: readonly (readonly [Day, Day])[],
    at: (day: Day) => number,
  ): PackedEntry[] {
    return stretches.flatMap(([from, to], chapter) => {
      const entries: PackedEntry[] = [];
      for (let i = firstAfter(end, from); i < event.length && (starts[i] ?? 0) < to; i += 1) {
        // A bar that runs over a break is drawn once.
        const before = stretches[chapter - 1];
        if (before && (starts[i] ?? 0) < before[1]) continue;
        const item = this.events.itemOf(event[i] ?? 0);
        const [markStart, markEnd] = markSpan([item], at);
        entries.push({ items: [item], markStart, markEnd, level: 'full', side: 'above' as LabelSide });
      }
      return entries;
    });
  }

  /** Long events without a row of their own: how many lie over each stretch of the axis. */
  #crowd(
    crowd: Crowd,
    level: string,
    cell: Day,
    stretches: readonly (readonly [Day, Day])[],
    at: (day: Day) => number,
  ): PackedEntry[] {
    return stretches.flatMap(([start, stop]) =>
      tilesOf((cell * CROWD_CELLS) / TILE, start, stop).flatMap(({ from, to }) => {
        const [left, right] = [Math.max(from, start), Math.min(to, stop)];
        const count = crowdOver(crowd, left, right);
        if (count === 0) return [];
        const members = () => [...crowdMembers(crowd, this.events.columns.end, left, right)];
        return {
          items: [],
          markStart: at(left),
          markEnd: at(right),
          level: 'none' as const,
          side: 'after' as const,
          cluster: this.events.clusterOf(
            `${level} ${from} crowd`,
            members,
            count,
            Math.log1p(count) / Math.log1p(crowd.event.length),
            { from: left, to: right },
          ),
        };
      }),
    );
  }
}

/** Tiles stand at multiples of their length from the beginning of days: where they begin depends on no window. */
function tilesOf(cell: Day, from: Day, to: Day): Tile[] {
  const length = cell * TILE;
  const tiles: Tile[] = [];
  for (let i = Math.floor(from / length); i * length < to; i += 1)
    tiles.push({ from: i * length, to: (i + 1) * length, cell });
  return tiles;
}

/** Days of a cell, of at least so many: a power of two, or a few quarters more. */
function cellOf(least: Day): Day {
  const power = 2 ** Math.floor(Math.log2(least));
  return [1, 1.25, 1.5, 1.75].map((times) => times * power).find((days) => days >= least) ?? power * 2;
}

function fullestCell(at: Float64Array, cell: Day): number {
  let [most, count, last] = [0, 0, NaN];
  for (const day of at) {
    const index = Math.floor(day / cell);
    count = index === last ? count + 1 : 1;
    last = index;
    if (count > most) most = count;
  }
  return most;
}

/** How much of the axis a day takes up; the same in all chapters of an axis for many events. */
function slopeOf(line: AxisLine): number {
  const [chapter] = line.chapters;
  return chapter ? (line(chapter.end) - line(chapter.start)) / (chapter.end - chapter.start) : 1;
}

function firstAfter(ends: Float64Array, day: Day): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((ends[middle] ?? 0) > day) high = middle;
    else low = middle + 1;
  }
  return low;
}
