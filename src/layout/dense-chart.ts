import { bisectRight } from 'd3-array';
import type { Day } from '../model/day.js';
import type { Steps } from '../model/steps.js';
import type { MeasureText } from './box.js';
import type { DenseEvents } from './dense-events.js';
import type { DenseLane } from './dense-lanes.js';
import { crowdMembers, crowdOver, type BarRow, type Crowd } from './dense-level.js';
import { DISC_GAP, joinTiles, packTile, type DenseRuler, type Packing, type Tile } from './dense-pack.js';
import { partEvents, type PartedLane } from './dense-parting.js';
import type { LengthClasses } from './length-classes.js';
import type { Cluster } from './cluster.js';
import { Recent } from './recent.js';
import { labelWidth, markSpan, type PackedEntry, type PackedLane, type Pixels } from './pack.js';
import type { AxisLine, TimeScale } from './time-scale.js';

/** Rows of a lane for points, and for bars. */
const MOST_ROWS = 4;
const MOST_BAR_ROWS = 2;
/** Cells of a tile, and cells that a stretch of a crowd is long. */
const TILE = 24;
const CROWD_CELLS = 5;
const LEAST_DISC = 24;
const DISC_PADDING = 12;
/** Tiles and bands kept at each magnification, at least: a few windows to either side. */
const KEPT_TILES = 96;
const KEPT_BANDS = 512;

/** How the lanes look at a magnification, in all windows. */
interface Level {
  readonly lanes: readonly PartedLane[];
  readonly tiles: Recent<string, Packing[][]>;
  readonly bands: Recent<string, Cluster>;
  readonly rows: number;
  readonly cell: Day;
  readonly disc: number;
  /** Events of the fullest cell. */
  readonly fullest: number;
}

type Stretch = readonly [from: Day, to: Day];

/**
 * The marks of a document that has more events than a page could hold. Of any window only what is in view is looked at:
 * by search in columns that were sorted once, and in tiles whose rows are kept. So the cost of a window follows from what
 * is drawn, and a pan changes nothing that stays in view.
 */
export class DenseChart {
  readonly #levels = new Map<number, Level>();

  private constructor(
    private readonly lanes: readonly DenseLane[],
    private readonly classes: readonly LengthClasses[],
    private readonly fullest: (cell: Day) => number,
    private readonly events: DenseEvents,
    private readonly line: AxisLine,
    private readonly measure: MeasureText,
    private readonly length: number,
  ) {}

  static *of(
    lanes: readonly DenseLane[],
    classes: readonly LengthClasses[],
    fullest: (cell: Day) => number,
    events: DenseEvents,
    line: AxisLine,
    measure: MeasureText,
    length: number,
  ): Steps<DenseChart> {
    for (const it of classes) yield* it.prepare(barRows(lanes));
    return new DenseChart(lanes, classes, fullest, events, line, measure, length);
  }

  /**
   * What is in view of every lane, in rows.
   *
   * @param magnification pixels of the whole axis at which marks are told apart; the scale has at least as many
   */
  packed({ window, chapters }: TimeScale, magnification: number): readonly PackedLane[] {
    const level = this.#level(magnification);
    const { rows, disc, cell, tiles, bands } = level;
    const at = (day: Day) => this.line(day) * magnification;
    const ruler: DenseRuler = { at, measure: this.measure, itemOf: this.events.itemOf, rows, disc };
    // What is beyond the window may reach into it with its bar or its title.
    const margin = cell * 8;
    const [first, last] = [window.start - margin, window.end + margin];
    const stretches = chapters
      .map(({ start, end }): Stretch => [Math.max(start, first), Math.min(end, last)])
      .filter(([from, to]) => from < to);
    // A tile may reach over a break, from one chapter to the next.
    const inView = stretches
      .flatMap(([from, to]) => tilesOf(cell, from, to))
      .filter((tile, i, all) => i === 0 || tile.from > (all[i - 1]?.from ?? tile.from));
    tiles.makeRoom(inView.length * this.lanes.length * 3);
    return this.lanes.map(({ id, label, category }, i) => {
      const { points = [], bars } = level.lanes[i] ?? {};
      const name = `${magnification} ${i}`;
      const packed = inView.map((tile) =>
        tiles.get(`${i} ${tile.from}`, () => packTile(points, tile, ruler)),
      );
      const pointRows = Array.from({ length: rows }, (_, row) => {
        const joined = joinTiles(
          packed.map((tile) => tile[row] ?? []),
          ruler,
        );
        return this.#clustered(joined, name, level.fullest);
      });
      const longRows = bars?.rows.map((row) => this.#bars(row, stretches, at)) ?? [];
      const crowd = bars?.crowd
        ? [this.#crowd(bars.crowd, name, cell * CROWD_CELLS, stretches, at, bands)]
        : [];
      return { id, label, category, rows: [...pointRows, ...longRows, ...crowd] };
    });
  }

  /** Tiles at hand at this moment, of all magnifications. */
  get tilesKept(): number {
    return [...this.#levels.values()].reduce((sum, { tiles }) => sum + tiles.size, 0);
  }

  #level(magnification: number): Level {
    const known = this.#levels.get(magnification);
    if (known) return known;
    const perDay = slopeOf(this.line) * magnification;
    const { lanes, left } = partEvents(this.classes, perDay, this.length, CROWD_CELLS * LEAST_DISC);
    const room = LEAST_DISC + DISC_GAP;
    const rows = Math.min(Math.max(Math.floor((left * room) / (this.length * lanes.length)), 1), MOST_ROWS);
    const least = Math.max(room, (this.length * lanes.length * rows) / left);
    // As wide as the number of the fullest cell: a wider cell may hold a longer number.
    let [cell, disc, fullest] = [0, LEAST_DISC, 0];
    for (let fits = false; !fits;) {
      cell = cellOf(Math.max(least, disc + DISC_GAP) / perDay);
      fullest = this.fullest(cell);
      const digits = String(fullest)
        .replaceAll(/\B(?=(...)+$)/gu, ',')
        .replaceAll(/\d/gu, '8');
      const wanted = labelWidth(digits, this.measure) + DISC_PADDING;
      fits = wanted <= disc;
      disc = Math.max(disc, wanted);
    }
    const tiles = new Recent<string, Packing[][]>(KEPT_TILES);
    const bands = new Recent<string, Cluster>(KEPT_BANDS);
    const level = { lanes, tiles, bands, rows, cell, disc, fullest };
    // A few neighbours are enough for a flight there and back; more would fill the memory.
    if (this.#levels.size > 6) this.#levels.delete(this.#levels.keys().next().value ?? 0);
    this.#levels.set(magnification, level);
    return level;
  }

  /** What has a disc is a cluster. */
  #clustered(row: Packing[], name: string, fullest: number): PackedEntry[] {
    for (const entry of row) {
      if (!entry.disc || entry.cluster) continue;
      const { events } = entry;
      const count = events.reduce((sum, { length }) => sum + length, 0);
      const first = events.find(({ length }) => length > 0)?.[0] ?? 0;
      entry.cluster = this.events.clusterOf(
        `${name} ${first} ${count}`,
        () => events,
        count,
        Math.log(count) / Math.log(Math.max(fullest, count, 2)),
      );
    }
    return row;
  }

  #bars({ at: starts, end, event }: BarRow, stretches: readonly Stretch[], at: Pixels): PackedEntry[] {
    return stretches.flatMap(([from, to], chapter) => {
      const entries: PackedEntry[] = [];
      const before = stretches[chapter - 1]?.[1] ?? -Infinity;
      for (let i = bisectRight(end, from); i < event.length && (starts[i] ?? 0) < to; i += 1) {
        // A bar that runs over a break is drawn once.
        if ((starts[i] ?? 0) < before) continue;
        const item = this.events.itemOf(event[i] ?? 0);
        const [markStart, markEnd] = markSpan([item], at);
        entries.push({ items: [item], markStart, markEnd, level: 'full', side: 'above' });
      }
      return entries;
    });
  }

  /** Long events without a row of their own: how many lie over each stretch of the axis. */
  #crowd(
    crowd: Crowd,
    name: string,
    length: Day,
    stretches: readonly Stretch[],
    at: Pixels,
    bands: Recent<string, Cluster>,
  ): PackedEntry[] {
    return stretches.flatMap(([start, stop]) =>
      tilesOf(length / TILE, start, stop).flatMap((tile) => {
        const [from, to] = [Math.max(tile.from, start), Math.min(tile.to, stop)];
        const count = crowdOver(crowd, from, to);
        if (count === 0) return [];
        const members = () => [Int32Array.from(crowdMembers(crowd, this.events.columns.end, from, to))];
        const share = Math.log1p(count) / Math.log1p(crowd.event.length);
        const cluster = bands.get(`${name} ${from} ${to} crowd`, (key) =>
          this.events.clusterOf(key, members, count, share, { from, to }),
        );
        return { items: [], markStart: at(from), markEnd: at(to), level: 'none', side: 'after', cluster };
      }),
    );
  }
}

/** Rows for bars in each lane: fewer where there are many lanes. */
const barRows = ({ length }: readonly DenseLane[]): number => (length > 4 ? 1 : MOST_BAR_ROWS);

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

/** How much of the axis a day takes up; the same in all chapters of an axis for many events. */
function slopeOf(line: AxisLine): number {
  const [chapter] = line.chapters;
  return chapter ? (line(chapter.end) - line(chapter.start)) / (chapter.end - chapter.start) : 1;
}
