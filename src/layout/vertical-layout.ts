import type { Localizer } from '../locale/localizer.js';
import { type Box, type Direction, type MeasureText, mirrorBox } from './box.js';
import { breakWords, type ChartLayout, type PlacedCluster, type PlacedMark } from './chart-layout.js';
import type { ChartItem } from './chart-item.js';
import { FINGER, MARK } from './pack.js';
import { axisTicks, type Tick } from './ticks.js';
import { timeScale, type AxisLine } from './time-scale.js';
import type { TimeWindow } from '../model/time-window.js';
import { wrapText } from './wrap.js';

export interface VerticalOptions {
  readonly width: number;
  readonly direction: Direction;
  readonly localizer: Localizer;
  readonly measure: MeasureText;
  /** Pixels of one line of a label. */
  readonly lineHeight: number;
}

/** From the edge: year and month names, the axis, bars, then marks with their titles. */
const AXIS = 46;
const BAR_STEP = 7;
const MOST_BARS = 4;
const TITLES = 26;
const ROW_GAP = 14;
const BREAK = 30;
const TICK_LINE = 18;
/** More rows than this would make a page nobody scrolls: neighbours share a row, and zooming parts them. */
const MOST_VISIBLE = 120;

/**
 * The chart with time running down the page, for narrow containers: one row an event, with its whole title, tied by
 * a hairline to its true place on the axis. Its height follows from what is in view.
 */
export function verticalLayout(
  items: readonly ChartItem[],
  line: AxisLine,
  window: TimeWindow,
  { width, direction, localizer, measure, lineHeight }: VerticalOptions,
): ChartLayout {
  const visible = items
    .filter(({ time }) => time.end > window.start && time.start < window.end)
    .sort((a, b) => a.time.point - b.time.point || a.order - b.order);
  const groups = shareRows(visible);
  const bars = barColumns(visible);
  const markX = AXIS + 14 + bars.count * BAR_STEP + MARK / 2;
  const titleX = markX + TITLES - MARK / 2;
  const titleWidth = Math.max(width - titleX - 4, 60);
  const rows = groups.map((group) => {
    const [item] = group;
    const title = group.length === 1 && item ? item.title.value : '';
    const lines = title ? wrapText(title, titleWidth, (text) => measure(text, 'label')) : [];
    return { group, lines, height: Math.max(lines.length * lineHeight, FINGER) };
  });
  const text = rows.reduce((sum, { height }) => sum + height + ROW_GAP, 0);
  const length = Math.max(text * 1.08, 240) + line.chapters.length * BREAK;
  const scale = timeScale(line, window, length, BREAK);
  const top = 16;
  const centres = spread(
    rows.map(({ group, height }) => ({ wanted: scale(group[0]?.time.point ?? 0), height })),
    length,
  );
  const marks: PlacedMark[] = [];
  const clusters: PlacedCluster[] = [];
  rows.forEach(({ group, lines, height }, i) => {
    const [item] = group;
    if (!item) return;
    const y = top + (centres[i] ?? 0);
    const hit: Box = {
      x: markX - FINGER / 2,
      y: y - height / 2 - 4,
      width: width - markX + FINGER / 2,
      height: height + 8,
    };
    if (group.length > 1) {
      clusters.push({ ids: group.map(({ id }) => id), items: group, x: markX, y, hit });
      return;
    }
    const { time } = item;
    marks.push({
      id: item.id,
      order: item.order,
      category: item.category,
      item,
      x: markX,
      y,
      anchor: { x: AXIS, y: top + scale(time.point) },
      extent:
        time.kind === 'day'
          ? null
          : {
              across: AXIS + 12 + (bars.column.get(item) ?? 0) * BAR_STEP,
              from: top + scale(time.start),
              to: top + scale(time.end),
              core: time.core && [top + scale(time.core[0]), top + scale(time.core[1])],
              openStart: time.openStart,
              openEnd: time.openEnd,
              vertical: true,
            },
      label: {
        text: item.title,
        lines,
        box: {
          x: titleX,
          y: y - (lines.length * lineHeight) / 2,
          width: titleWidth,
          height: lines.length * lineHeight,
        },
      },
      hit,
    });
  });
  const height = length + top * 2;
  const ticks = axisTicks(scale, localizer, (_text, role) =>
    role === 'heading' ? TICK_LINE : TICK_LINE - 4,
  );
  const shift = (tick: Tick): Tick => ({ ...tick, at: tick.at + top });
  const coarse = ticks.coarse.map(shift);
  // Years and months share one column here: a year has the right of way.
  const fine = ticks.fine
    .map(shift)
    .map((tick) =>
      coarse.some(({ at }) => Math.abs(at - tick.at) < TICK_LINE) ? { ...tick, label: '' } : tick,
    );
  const layout: ChartLayout = {
    orientation: 'vertical',
    direction,
    width,
    height,
    plot: { x: AXIS, y: top, width: width - AXIS, height: length },
    scale,
    lanes: [],
    marks,
    clusters,
    breaks: scale.breaks.map(({ from, to, start, end }) => ({
      box: { x: 0, y: top + start, width: AXIS, height: end - start },
      ...breakWords(from, to, localizer),
    })),
    ticks: { fine, coarse },
  };
  return direction === 'rtl' ? mirrored(layout) : layout;
}

/** One row an event, or, where there are too many, one row for each run of neighbours. */
function shareRows(items: readonly ChartItem[]): ChartItem[][] {
  const size = Math.ceil(items.length / MOST_VISIBLE);
  const groups: ChartItem[][] = [];
  for (let i = 0; i < items.length; i += size) groups.push(items.slice(i, i + size));
  return groups;
}

/** Bars and whiskers side by side along the axis, each in the first column that is free. */
function barColumns(items: readonly ChartItem[]): { count: number; column: ReadonlyMap<ChartItem, number> } {
  const ends: number[] = [];
  const column = new Map<ChartItem, number>();
  const bars = items.filter(({ time }) => time.kind !== 'day').sort((a, b) => a.time.start - b.time.start);
  for (const item of bars) {
    let at = ends.findIndex((end) => end <= item.time.start);
    if (at < 0) at = ends.length < MOST_BARS ? ends.length : ends.indexOf(Math.min(...ends));
    ends[at] = item.time.end;
    column.set(item, at);
  }
  return { count: ends.length, column };
}

/**
 * Moves boxes on a line as little as needed so that none overlap: down in order of time, then up from the end.
 * @returns the middle of each box
 */
export function spread(
  boxes: readonly { readonly wanted: number; readonly height: number }[],
  length: number,
  gap = ROW_GAP,
): number[] {
  const tops: number[] = [];
  let free = 0;
  for (const { wanted, height } of boxes) {
    const y = Math.max(wanted - height / 2, free);
    tops.push(y);
    free = y + height + gap;
  }
  let floor = length;
  for (let i = boxes.length - 1; i >= 0; i -= 1) {
    const height = boxes[i]?.height ?? 0;
    const y = Math.min(tops[i] ?? 0, floor - height);
    tops[i] = y;
    floor = y - gap;
  }
  return tops.map((y, i) => y + (boxes[i]?.height ?? 0) / 2);
}

function mirrored(layout: ChartLayout): ChartLayout {
  const box = (it: Box) => mirrorBox(it, layout.width);
  return {
    ...layout,
    plot: box(layout.plot),
    marks: layout.marks.map((mark) => ({
      ...mark,
      x: layout.width - mark.x,
      hit: box(mark.hit),
      anchor: mark.anchor && { ...mark.anchor, x: layout.width - mark.anchor.x },
      extent: mark.extent && { ...mark.extent, across: layout.width - mark.extent.across },
      label: mark.label && { ...mark.label, box: box(mark.label.box) },
    })),
    clusters: layout.clusters.map((cluster) => ({
      ...cluster,
      x: layout.width - cluster.x,
      hit: box(cluster.hit),
    })),
    breaks: layout.breaks.map((it) => ({ ...it, box: box(it.box) })),
  };
}
