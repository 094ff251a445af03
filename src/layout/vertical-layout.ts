import { sayWhenBriefly } from '../locale/brief-when.js';
import type { LocalText, Localizer } from '../locale/localizer.js';
import type { Box, Direction, MeasureText, TextRole } from './box.js';
import {
  breakWords,
  mirrored,
  placeExtent,
  type ChartLayout,
  type PlacedCluster,
  type PlacedMark,
} from './chart-layout.js';
import type { ChartItem } from './chart-item.js';
import { clusterOf, type Cluster } from './cluster.js';
import { labelLines } from './label-lines.js';
import { FINGER, MARK } from './pack.js';
import { axisTicks, type Tick } from './ticks.js';
import { timeScale, type AxisLine } from './time-scale.js';
import { MOST_VISIBLE } from './upright-ways.js';
import type { TimeWindow } from '../model/time-window.js';
import { wrapText } from './wrap.js';

export interface VerticalOptions {
  readonly width: number;
  readonly direction: Direction;
  readonly localizer: Localizer;
  readonly measure: MeasureText;
  /** Language of the author's own wording of dates. */
  readonly documentLang: string;
}

/** From the edge: year and month names, the axis, bars, then marks with their titles. */
const NARROWEST_AXIS = 46;
const NARROWEST_TITLE = 40;
const BAR_STEP = 7;
const MOST_BARS = 3;
const TITLES = 26;
const ROW_GAP = 14;
/** A line of words, and its hatching, clear of the ticks on both sides. */
const BREAK = 46;
const TICK_LINE = 18;

/** One row of an upright chart: an event, or several that share it. */
export type UprightRow = ChartItem | Cluster;

/** The rows of events that are all at hand, in a window. */
export function uprightRows(items: readonly ChartItem[], window: TimeWindow): readonly UprightRow[] {
  const visible = items
    .filter(({ time }) => time.end > window.start && time.start < window.end)
    .sort((a, b) => a.time.start - b.time.start || a.order - b.order);
  const size = Math.max(Math.ceil(visible.length / MOST_VISIBLE), 1);
  const rows: UprightRow[] = [];
  for (let i = 0; i < visible.length; i += size) {
    const [first, ...others] = visible.slice(i, i + size);
    if (first) rows.push(others.length > 0 ? clusterOf([first, ...others]) : first);
  }
  return rows;
}

/**
 * The chart with time running down the page, for narrow containers: one row an event, with its whole title, tied by
 * a hairline to its time on the axis. Rows stand where their time begins, and so follow each other as in the list. The
 * height follows from what is in view.
 */
export function verticalLayout(
  upright: readonly UprightRow[],
  line: AxisLine,
  window: TimeWindow,
  options: VerticalOptions,
  { x: axisX, finest } = axisPlace(line, options, window),
): ChartLayout {
  const { width, direction, localizer, measure, documentLang } = options;
  const { title: lineHeight, date: dateHeight } = labelLines(localizer.dir);
  const bars = barColumns(upright.filter(isItem));
  const markX = axisX + 14 + bars.count * BAR_STEP + MARK / 2;
  const titleX = markX + TITLES - MARK / 2;
  const titleWidth = Math.max(width - titleX - 4, NARROWEST_TITLE);
  const rows = upright.map((row) => {
    const wrapped = (text: string) => wrapText(text, titleWidth, (words) => measure(words, 'label'));
    const { text, date } = isItem(row)
      ? { text: row.title, date: sayWhenBriefly(row.when, row.date, documentLang, localizer) }
      : besideCluster(row, localizer, wrapped);
    const lines = wrapped(text.value);
    const dateLines = wrapped(date).length;
    const height = Math.max(lines.length * lineHeight + dateLines * dateHeight, FINGER);
    return { row, text, date, lines, height };
  });
  const heights = rows.reduce((sum, { height }) => sum + height + ROW_GAP, 0);
  const length = Math.max(heights * 1.08, 240) + line.chapters.length * BREAK;
  const scale = timeScale(line, window, length, BREAK);
  const top = 16;
  const centres = spread(
    rows.map(({ row, height }) => ({ wanted: scale(isItem(row) ? row.time.start : row.start), height })),
    length,
  );
  const marks: PlacedMark[] = [];
  const clusters: PlacedCluster[] = [];
  rows.forEach(({ row, text, date, lines, height }, i) => {
    const y = top + (centres[i] ?? 0);
    const hit: Box = {
      x: markX - FINGER / 2,
      y: y - height / 2 - 4,
      width: width - markX + FINGER / 2,
      height: height + 8,
    };
    const label = { text, date, lines, box: { x: titleX, y: y - height / 2, width: titleWidth, height } };
    if (!isItem(row)) {
      clusters.push({ cluster: row, category: null, x: markX, y, width: FINGER, label, hit });
      return;
    }
    const item = row;
    const { time } = item;
    marks.push({
      id: item.id,
      order: item.order,
      category: item.category,
      item,
      x: markX,
      y,
      shown: true,
      anchor: { x: axisX, y: top + clamp(clamp(y - top, scale(time.start), scale(time.end)), 0, length) },
      extent:
        time.kind === 'day'
          ? null
          : placeExtent(item, scale, {
              origin: top,
              across: axisX + 12 + (bars.column.get(item) ?? 0) * BAR_STEP,
              vertical: true,
              overhang: 0,
            }),
      label,
      hit,
    });
  });
  const height = length + top * 2;
  const ticks = axisTicks(
    scale,
    localizer,
    (_text, role) => (role === 'heading' ? TICK_LINE : TICK_LINE - 4),
    finest,
  );
  // Which names stand there is known only now: a month with its year is longer than any month.
  const longest = Math.max(
    ...ticks.coarse.map(({ label }) => reachOf(label, 'heading', measure, 10)),
    ...ticks.fine.map(({ label }) => reachOf(label, 'tick', measure, 10)),
  );
  if (longest > axisX) {
    const other = longest <= mostOfAxis(width) || finest === 'year' ? { x: longest, finest } : null;
    return verticalLayout(upright, line, window, options, other ?? axisPlace(line, options, window, 'year'));
  }
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
    plot: { x: axisX, y: top, width: width - axisX, height: length },
    scale,
    lanes: [],
    marks,
    clusters,
    breaks: scale.breaks.map(({ from, to, start, end }) => ({
      box: { x: 0, y: top + start, width: axisX, height: end - start },
      ...breakWords(from, to, localizer),
      foot: 0,
    })),
    ticks: { fine, coarse },
  };
  return direction === 'rtl' ? mirrored(layout) : layout;
}

function clamp(value: number, least: number, most: number): number {
  return Math.min(Math.max(value, least), most);
}

/** Where the axis stands, and whether it names months and days or years alone. */
interface AxisPlace {
  readonly x: number;
  readonly finest: 'day' | 'year';
}

/** More than this the names beside the axis do not take: where months need more, it names years alone. */
const mostOfAxis = (width: number): number => Math.max(width / 3, NARROWEST_AXIS);

/** As far in as the longest name of a month or of a break reaches. */
function axisPlace(
  { chapters }: AxisLine,
  { localizer, measure, width }: VerticalOptions,
  { start }: TimeWindow,
  finest: 'day' | 'year' = 'day',
): AxisPlace {
  const breaks = chapters.flatMap(({ end }, i) => {
    const next = chapters[i + 1];
    return next ? breakWords(end, next.start, localizer).short : [];
  });
  const x = Math.max(NARROWEST_AXIS, ...breaks.map((words) => reachOf(words, 'tick', measure, 4)));
  const months = Array.from({ length: 12 }, (_, i) => localizer.tick(Math.round(start) + i * 30.4, 'month'));
  const longest = Math.max(...months.map((name) => reachOf(name, 'tick', measure, 14)));
  return finest === 'year' || longest > mostOfAxis(width)
    ? { x: Math.min(x, mostOfAxis(width)), finest: 'year' }
    : { x: Math.max(x, longest), finest };
}

const reachOf = (name: string, role: TextRole, measure: MeasureText, room: number): number =>
  Math.ceil(measure(name, role)) + room;

/** How many events share a row and what they mostly are, in two lines at most, and from when to when. */
function besideCluster(
  cluster: Cluster,
  localizer: Localizer,
  wrapped: (text: string) => readonly string[],
): { readonly text: LocalText; readonly date: string } {
  const { span, briefs } = cluster.words?.() ?? {
    span: localizer.span(cluster.start, cluster.end),
    briefs: [localizer.say('eventCount', { count: cluster.count })],
  };
  const value = briefs.find((brief) => wrapped(brief).length <= 2) ?? briefs.at(-1) ?? '';
  return { text: { value, lang: localizer.lang, dir: localizer.dir }, date: span };
}

const isItem = (row: UprightRow): row is ChartItem => 'time' in row;

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
 * Moves boxes on a line as little as possible so that none overlap and their order stays: neighbours that would
 * overlap become a block around the mean of where they want to be (pool adjacent violators).
 *
 * @returns the middle of each box
 */
export function spread(
  boxes: readonly { readonly wanted: number; readonly height: number }[],
  length: number,
  gap = ROW_GAP,
): number[] {
  const blocks: { top: number; height: number; pull: number; count: number }[] = [];
  for (const { wanted, height } of boxes) {
    let block = { top: wanted - height / 2, height: height + gap, pull: wanted - height / 2, count: 1 };
    for (
      let last = blocks[blocks.length - 1];
      last && last.top + last.height > block.top;
      last = blocks[blocks.length - 1]
    ) {
      blocks.pop();
      // Each box of the lower block wants its own top less what now stands above it.
      const pull = last.pull + block.pull - block.count * last.height;
      const count = last.count + block.count;
      block = { top: pull / count, height: last.height + block.height, pull, count };
    }
    block.top = Math.min(Math.max(block.top, 0), Math.max(length - block.height + gap, 0));
    blocks.push(block);
  }
  // The clamp at the end of the line may have pushed blocks into each other.
  for (let i = blocks.length - 2, floor = blocks[i + 1]?.top ?? length; i >= 0; i -= 1) {
    const block = blocks[i];
    if (!block) break;
    block.top = Math.max(Math.min(block.top, floor - block.height), 0);
    floor = block.top;
  }
  const centres: number[] = [];
  for (const block of blocks) {
    let y = block.top;
    for (let i = 0; i < block.count; i += 1) {
      const height = boxes[centres.length]?.height ?? 0;
      centres.push(y + height / 2);
      y += height + gap;
    }
  }
  return centres;
}
