import type { Category, Id } from '../model/document.js';
import type { Localizer, LocalText } from '../locale/localizer.js';
import { type Box, type Direction, type MeasureText, mirrorBox } from './box.js';
import type { ChartItem } from './chart-item.js';
import { clusterOf, type Cluster } from './cluster.js';
import {
  boxSpan,
  hitBox,
  labelText,
  labelWidth,
  LABEL_GAP,
  markSpan,
  FINGER,
  GAP,
  type PackedEntry,
  type PackedLane,
} from './pack.js';
import { axisTicks, type Tick } from './ticks.js';
import type { TimeScale } from './time-scale.js';
import { wrapText } from './wrap.js';

/** Where an event's mark and label stand. All positions are physical pixels from the top left. */
export interface PlacedMark {
  readonly id: Id;
  readonly order: number;
  readonly category: Category | null;
  readonly item: ChartItem;
  /** The middle of the shape. */
  readonly x: number;
  readonly y: number;
  /** Whether that place is in view; a whisker may be where its middle is not. */
  readonly shown: boolean;
  /** The bar or whisker, from its start in time to its end; `null` for an exact day. */
  readonly extent: PlacedExtent | null;
  /** Its true place on the axis, where the shape had to move away from it; a hairline ties the two. */
  readonly anchor: { readonly x: number; readonly y: number } | null;
  readonly label: PlacedLabel | null;
  /** What a pointer may press. */
  readonly hit: Box;
}

/** How a bar or whisker ends: closed, going on beyond what is known, or only cut off by the window. */
export type ExtentEnd = 'closed' | 'arrow' | 'cut';

export interface PlacedExtent {
  /** Along the axis, in order of time; in a mirrored chart `from > to`. */
  readonly from: number;
  readonly to: number;
  /** Where it lies across the axis: `y` of a horizontal bar, `x` of a vertical one. */
  readonly across: number;
  readonly core: readonly [number, number] | null;
  readonly startEnd: ExtentEnd;
  readonly stopEnd: ExtentEnd;
  /** Whether the bar runs down the page instead of across. */
  readonly vertical: boolean;
}

export interface PlacedLabel {
  readonly text: LocalText;
  /** The date in few words, on a line of its own above the title; `''` where the axis is long enough to tell. */
  readonly date: string;
  readonly lines: readonly string[];
  readonly box: Box;
}

/** Events too close to part at this magnification, drawn as one mark that says how many. */
export interface PlacedCluster {
  readonly cluster: Cluster;
  /** Of its lane, where that is one. */
  readonly category: Category | null;
  readonly x: number;
  readonly y: number;
  /** Pixels of its disc, with room for its number. */
  readonly width: number;
  /** Its number and its time in words, where there is room beside it. */
  readonly label: PlacedLabel | null;
  readonly hit: Box;
}

export interface PlacedLane {
  readonly id: Id | null;
  readonly lines: readonly string[];
  readonly category: Category | null;
  readonly box: Box;
}

export interface PlacedBreak {
  readonly box: Box;
  /** "20 years not shown". */
  readonly label: string;
  readonly short: string;
  /** Where the words end that are written up the band: as low as titles that cross it allow. */
  readonly foot: number;
}

export interface ChartLayout {
  readonly orientation: 'horizontal' | 'vertical';
  readonly direction: Direction;
  readonly width: number;
  readonly height: number;
  /** The part of the drawing in which marks stand. */
  readonly plot: Box;
  readonly scale: TimeScale;
  readonly lanes: readonly PlacedLane[];
  readonly marks: readonly PlacedMark[];
  readonly clusters: readonly PlacedCluster[];
  readonly breaks: readonly PlacedBreak[];
  readonly ticks: { readonly fine: readonly Tick[]; readonly coarse: readonly Tick[] };
}

export const ROW = 32;
const LANE_PADDING = 7;
export const AXIS_HEIGHT = 48;
/** Room beside the plot for half a tick label. */
export const MARGIN = 16;
const LANE_LINE = 16;
/** Room for a category's shape before the name of its lane. */
export const LANE_SHAPE = 22;
const LABEL_LINE = 18;

/** Room at the start of the chart for the names of lanes. */
export function gutterWidth(width: number, named: boolean): number {
  return !named ? 0 : width < 760 ? 112 : 156;
}

export interface HorizontalOptions {
  readonly width: number;
  readonly direction: Direction;
  readonly localizer: Localizer;
  readonly measure: MeasureText;
  /** Pixels of the plot, at least. */
  readonly least?: number;
}

/**
 * The whole chart with time running across, for one window: every mark, label, lane, break and tick in its place.
 *
 * @param packed rows of the whole document at this magnification; only what is in view is placed
 */
export function horizontalLayout(
  packed: readonly PackedLane[],
  scale: TimeScale,
  options: HorizontalOptions,
): ChartLayout {
  const { width, direction, localizer, measure } = options;
  const { left, height, marks, clusters, lanes, breaks } = placeLanes(packed, scale, options);
  const layout: ChartLayout = {
    orientation: 'horizontal',
    direction,
    width,
    height: height + AXIS_HEIGHT,
    plot: { x: left, y: 0, width: scale.pixels, height },
    scale,
    lanes,
    marks: marks.sort((a, b) => a.order - b.order),
    clusters,
    breaks: breaks.map((it) => ({ ...it, box: { ...it.box, height } })),
    ticks: shiftTicks(axisTicks(scale, localizer, measure), left),
  };
  return direction === 'rtl' ? mirrored(layout) : layout;
}

/** Everything above the axis, from left to right. */
export function placeLanes(
  packed: readonly PackedLane[],
  scale: TimeScale,
  { width, localizer, measure, least = 0 }: HorizontalOptions,
): Pick<ChartLayout, 'height' | 'clusters' | 'lanes' | 'breaks'> & {
  readonly left: number;
  readonly marks: PlacedMark[];
} {
  const gutter = gutterWidth(
    width,
    packed.some(({ label }) => label !== ''),
  );
  const left = gutter + MARGIN;
  const marks: PlacedMark[] = [];
  const clusters: PlacedCluster[] = [];
  const lanes: PlacedLane[] = [];
  let y = 0;
  for (const lane of packed) {
    const lines = lane.label
      ? wrapText(lane.label, gutter - 12 - (lane.category ? LANE_SHAPE : 0), (text) => measure(text, 'tick'))
      : [];
    const rows = Math.max(lane.rows.length, 1);
    const height = Math.max(rows * ROW, lines.length * LANE_LINE) + LANE_PADDING * 2;
    lanes.push({ id: lane.id, lines, category: lane.category, box: { x: 0, y, width, height } });
    lane.rows.forEach((row, i) => {
      placeRow(row, lane.category, y + LANE_PADDING + i * ROW, left, scale, measure, marks, clusters);
    });
    y += height;
  }
  const rows = Math.max(y, ROW * 3, least);
  const breaks = scale.breaks.map(({ from, to, start, end }) => {
    const box = { x: left + start, y: 0, width: end - start, height: rows };
    const words = breakWords(from, to, localizer);
    return { box, ...words, foot: freeFoot(box, marks, measure(words.short, 'tick') + 8) };
  });
  // Where titles cross a break in every row, its words stand below them all.
  const height = Math.max(rows, ...breaks.map(({ foot }) => foot + 8));
  return { left, height, marks, clusters, lanes, breaks };
}

/** The lowest place in a band where `length` pixels are crossed by no title; below all of them where there is none. */
function freeFoot(band: Box, marks: readonly PlacedMark[], length: number): number {
  const crossing = marks
    .flatMap(({ label, extent, y }) => [
      label?.box,
      extent && { x: extent.from, y: y - 6, width: extent.to - extent.from, height: 12 },
    ])
    .filter((it): it is Box => !!it && it.x < band.x + band.width && it.x + it.width > band.x)
    .sort((a, b) => b.y - a.y);
  let foot = band.height - 8;
  for (const { y, height } of crossing) {
    if (foot - (y + height) >= length) return foot;
    foot = Math.min(foot, y - 4);
  }
  const [last] = crossing;
  return foot >= length || !last ? foot : last.y + last.height + length;
}

export function breakWords(from: number, to: number, localizer: Localizer): { label: string; short: string } {
  const short = localizer.duration(to - from);
  return { short, label: localizer.say('axisBreak', { duration: (speaker) => speaker.duration(to - from) }) };
}

function placeRow(
  row: readonly PackedEntry[],
  category: Category | null,
  top: number,
  left: number,
  scale: TimeScale,
  measure: MeasureText,
  marks: PlacedMark[],
  clusters: PlacedCluster[],
): void {
  const seen = row.map((entry) => inView(entry, scale));
  const within = (box: Box): Box => {
    const x = Math.max(box.x, left - MARGIN);
    return { ...box, x, width: Math.min(box.x + box.width, left + scale.pixels + MARGIN) - x };
  };
  let free = -Infinity;
  row.forEach((packed, i) => {
    const entry = seen[i];
    if (!entry || entry.markEnd < -GAP || entry.markStart > scale.pixels + GAP) return;
    const next = seen[i + 1];
    const nextStart = next ? boxSpan(next, { measure, end: Infinity })[0] - GAP : Infinity;
    const middle = top + ROW / 2;
    const [first] = entry.items;
    if (entry.disc && (entry.markStart < -MARGIN || entry.markEnd > scale.pixels + MARGIN)) return;
    if (!first || entry.items.length > 1) {
      const [from, to] = [Math.max(entry.markStart, -MARGIN), Math.min(entry.markEnd, scale.pixels + MARGIN)];
      const cluster = (packed.cluster ??= clusterOf(entry.items));
      clusters.push({
        cluster,
        category,
        x: left + (from + to) / 2,
        y: middle,
        width: packed.disc?.width ?? FINGER,
        label: null,
        hit: within(hitBox(left + from, left + to, top + 4, ROW - 8)),
      });
      free = entry.markEnd;
      return;
    }
    const label = fitLabel({ ...entry, level: packed.level }, free, nextStart, scale.pixels, measure);
    const above = entry.side === 'above';
    const y = above ? top + ROW - 8 : middle;
    const { time } = first;
    const placed = label && {
      text: label.level === 'short' && first.shortTitle ? first.shortTitle : first.title,
      date: '',
      lines: [labelText(entry, label.level)],
      box: {
        x: left + label.x,
        y: above ? top : middle - LABEL_LINE / 2,
        width: label.width,
        height: LABEL_LINE,
      },
    };
    const start = Math.min(entry.markStart, label ? label.x : Infinity);
    const end = Math.max(entry.markEnd, label ? label.x + label.width : -Infinity);
    free = end;
    const shownStart = Math.max(start, -MARGIN);
    marks.push({
      id: first.id,
      order: first.order,
      category: first.category,
      item: first,
      x: left + scale(time.point),
      y,
      shown: scale(time.point) >= -MARGIN && scale(time.point) <= scale.pixels + MARGIN,
      extent:
        time.kind === 'day'
          ? null
          : placeExtent(first, scale, { origin: left, across: y, vertical: false, overhang: MARGIN }),
      anchor: null,
      label: placed,
      hit: within(hitBox(left + shownStart, left + Math.min(end, scale.pixels + MARGIN), top + 2, ROW - 4)),
    });
  });
}

/** The entry with its mark where this window puts it. */
function inView(entry: PackedEntry, scale: TimeScale): PackedEntry {
  const { disc, cluster, items } = entry;
  const [markStart, markEnd] = cluster?.band
    ? [scale(cluster.band.from), scale(cluster.band.to)]
    : disc
      ? discSpan(scale(disc.day), disc.width, scale.pixels)
      : markSpan(items, scale);
  return { ...entry, markStart, markEnd };
}

/** Where the middle of a disc is in view it is drawn whole: beyond the edge it would make the page wider. */
function discSpan(middle: number, width: number, pixels: number): readonly [number, number] {
  const reach = width / 2;
  const inside = middle >= 0 && middle <= pixels;
  const x = inside ? Math.min(Math.max(middle, reach - MARGIN), pixels + MARGIN - reach) : middle;
  return [x - reach, x + reach];
}

interface FittedLabel {
  readonly level: 'full' | 'short';
  readonly x: number;
  readonly width: number;
}

/** The longest label that fits between its neighbours and within the window, or none. */
function fitLabel(
  entry: PackedEntry,
  free: number,
  next: number,
  length: number,
  measure: MeasureText,
): FittedLabel | null {
  if (entry.level === 'none') return null;
  const levels = entry.level === 'full' ? (['full', 'short'] as const) : (['short'] as const);
  for (const level of levels) {
    const text = labelText(entry, level);
    if (!text) continue;
    const width = labelWidth(text, measure);
    for (const x of labelPositions(entry, width, length)) {
      if (
        (x >= entry.markStart || x >= free + GAP) &&
        x >= -MARGIN &&
        x + width <= length + MARGIN &&
        x + width <= Math.max(next, entry.markEnd)
      ) {
        return { level, x, width };
      }
    }
  }
  return null;
}

function labelPositions({ side, markStart, markEnd }: PackedEntry, width: number, length: number): number[] {
  const after = markEnd + LABEL_GAP;
  const before = markStart - LABEL_GAP - width;
  if (side === 'after') return [after, before];
  if (side === 'before') return [before, after];
  // A long mark's label keeps in sight while part of the mark is.
  const start = Math.max(markStart, -MARGIN / 2);
  return [start, Math.min(start, Math.min(markEnd, length) - width), Math.min(start, length - width)];
}

/**
 * The bar or whisker of an item, cut where it leaves the window.
 *
 * @param origin pixels before the start of the axis
 * @param overhang how far it may run beyond the window
 */
export function placeExtent(
  { time }: ChartItem,
  scale: TimeScale,
  placing: {
    readonly origin: number;
    readonly across: number;
    readonly vertical: boolean;
    readonly overhang: number;
  },
): PlacedExtent {
  const { origin, across, vertical, overhang } = placing;
  const [least, most] = [-overhang, scale.pixels + overhang];
  const at = (day: number) => origin + Math.min(Math.max(scale(day), least), most);
  const end = (day: number, open: boolean): ExtentEnd =>
    scale(day) < least || scale(day) > most ? 'cut' : open ? 'arrow' : 'closed';
  return {
    from: at(time.start),
    to: at(time.end),
    across,
    core: time.core && [at(time.core[0]), at(time.core[1])],
    startEnd: end(time.start, time.openStart),
    stopEnd: end(time.end, time.openEnd),
    vertical,
  };
}

function shiftTicks(
  ticks: { fine: readonly Tick[]; coarse: readonly Tick[] },
  by: number,
): ChartLayout['ticks'] {
  const shift = (tick: Tick): Tick => ({ ...tick, at: tick.at + by });
  return { fine: ticks.fine.map(shift), coarse: ticks.coarse.map(shift) };
}

/** The same chart with what runs across running from right to left. */
export function mirrored(layout: ChartLayout): ChartLayout {
  const { width } = layout;
  const flip = (x: number) => width - x;
  const box = (it: Box) => mirrorBox(it, width);
  const flipTick = (tick: Tick): Tick => ({ ...tick, at: flip(tick.at) });
  return {
    ...layout,
    plot: box(layout.plot),
    lanes: layout.lanes.map((lane) => ({ ...lane, box: box(lane.box) })),
    marks: layout.marks.map((mark) => ({
      ...mark,
      x: flip(mark.x),
      hit: box(mark.hit),
      label: mark.label && { ...mark.label, box: box(mark.label.box) },
      anchor: mark.anchor && { ...mark.anchor, x: flip(mark.anchor.x) },
      extent:
        mark.extent &&
        (mark.extent.vertical
          ? { ...mark.extent, across: flip(mark.extent.across) }
          : {
              ...mark.extent,
              from: flip(mark.extent.from),
              to: flip(mark.extent.to),
              core: mark.extent.core && [flip(mark.extent.core[0]), flip(mark.extent.core[1])],
            }),
    })),
    clusters: layout.clusters.map((cluster) => ({
      ...cluster,
      x: flip(cluster.x),
      hit: box(cluster.hit),
      label: cluster.label && { ...cluster.label, box: box(cluster.label.box) },
    })),
    breaks: layout.breaks.map((it) => ({ ...it, box: box(it.box) })),
    ticks:
      layout.orientation === 'vertical'
        ? layout.ticks
        : { fine: layout.ticks.fine.map(flipTick), coarse: layout.ticks.coarse.map(flipTick) },
  };
}
