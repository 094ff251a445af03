import type { Day } from '../model/day.js';
import type { Category, Id } from '../model/document.js';
import type { Box, MeasureText } from './box.js';
import type { ChartItem } from './chart-item.js';
import type { Cluster } from './cluster.js';

/** What is written beside a mark: everything, the short form, or nothing until it is focused. */
export type LabelLevel = 'full' | 'short' | 'none';
/** Where: after or before the mark on its line, or on a line of its own above a long mark. */
export type LabelSide = 'after' | 'before' | 'above';

/** An event, or several too close to part, in its row. */
export interface PackedEntry {
  /** `[]` for a cluster of events that are not at hand one by one. */
  readonly items: ChartItem[];
  cluster?: Cluster;
  /** Where the middle of such a cluster stands, and how wide it is. */
  readonly disc?: { readonly day: Day; readonly width: number };
  /** First and last pixel of the mark itself, on the axis at this magnification. */
  markStart: number;
  markEnd: number;
  level: LabelLevel;
  side: LabelSide;
}

export interface PackedLane {
  readonly id: Id | null;
  readonly label: string;
  readonly category: Category | null;
  /** Top to bottom; each holds its entries in order of time, none overlapping. */
  readonly rows: readonly (readonly PackedEntry[])[];
}

/** Sizes of the drawing in CSS pixels. */
export const MARK = 14;
export const GAP = 10;
export const LABEL_GAP = 7;
/** An arrow beyond an open end. */
export const ARROW = 14;
/** Marks closer than this cannot be told apart by a finger: they share a cluster. */
export const FINGER = 24;
const WIDEST_LABEL = 340;

export type Pixels = (day: number) => number;

export interface Ruler {
  readonly at: Pixels;
  /** Start and end of the chapter in which a day lies. */
  readonly chapter: (day: number) => readonly [number, number];
  readonly measure: MeasureText;
  /** From the start of one mark to the start of the next in its row, at least. */
  readonly room: number;
  /** Where the axis ends, for titles that may not run over that end; `Infinity` where they may. */
  readonly end: number;
}

/** Puts the items of a lane into as few rows as their labels need; in `cap` rows, what is too close clusters. */
export function packRows(items: readonly ChartItem[], ruler: Ruler, cap: number): PackedEntry[][] {
  const rows: PackedEntry[][] = [];
  const sorted = [...items].sort((a, b) => a.time.start - b.time.start || a.order - b.order);
  for (const item of sorted) {
    const entry = entryOf(item, ruler);
    const labelled = rows.find((row) => isFree(row, entry, ruler));
    if (labelled) labelled.push(entry);
    else if (rows.length < cap) rows.push([entry]);
    else squeeze(rows, entry, ruler);
  }
  return rows;
}

/** No room for the label: the mark alone where it fits, and in a cluster with its nearest neighbour where not. */
function squeeze(rows: PackedEntry[][], entry: PackedEntry, ruler: Ruler): void {
  entry.level = 'none';
  for (const row of rows) {
    const last = row[row.length - 1];
    if (last && isApart(last, entry, ruler)) {
      if (boxSpan(last, ruler)[1] + GAP > entry.markStart) last.level = 'none';
      row.push(entry);
      return;
    }
  }
  let nearest = rows[0];
  for (const row of rows) {
    if ((row[row.length - 1]?.markEnd ?? 0) > (nearest?.[nearest.length - 1]?.markEnd ?? 0)) nearest = row;
  }
  const last = nearest?.[nearest.length - 1];
  if (!last) return;
  last.items.push(...entry.items);
  last.markStart = Math.min(last.markStart, entry.markStart);
  last.markEnd = Math.max(last.markEnd, entry.markEnd);
  last.level = 'none';
  last.side = 'after';
}

function entryOf(item: ChartItem, { at, chapter, measure, end }: Ruler): PackedEntry {
  const [markStart, markEnd] = markSpan([item], at);
  const label = preferredLabel(item);
  const width = labelWidth(label, measure);
  const [from, to] = chapter(item.time.point);
  const long = markEnd - markStart > MARK * 2;
  const overshoots = markEnd + LABEL_GAP + width > to;
  const before = markStart - LABEL_GAP - width;
  const runsOut = markEnd + LABEL_GAP + width > end;
  const side: LabelSide =
    long || (runsOut && before < 0)
      ? 'above'
      : runsOut || (overshoots && before >= from)
        ? 'before'
        : 'after';
  const level = label && width <= WIDEST_LABEL ? (item.shortTitle ? 'short' : 'full') : 'none';
  return { items: [item], markStart, markEnd, level, side };
}

/** From the first to the last pixel of marks, arrows included. */
export function markSpan(items: readonly ChartItem[], at: Pixels): readonly [number, number] {
  let [first, last] = [Infinity, -Infinity];
  for (const { time } of items) {
    const point = at(time.point);
    const drawn = time.kind !== 'day';
    first = Math.min(
      first,
      point - MARK / 2,
      drawn ? at(time.start) - (time.openStart ? ARROW : 0) : Infinity,
    );
    last = Math.max(last, point + MARK / 2, drawn ? at(time.end) + (time.openEnd ? ARROW : 0) : -Infinity);
  }
  return [first, last];
}

function preferredLabel(item: ChartItem): string | undefined {
  return (item.shortTitle ?? item.title).value;
}

/** What an entry says at a level; clusters say nothing beside their count. */
export function labelText(entry: PackedEntry, level: LabelLevel): string {
  const item = entry.items[0];
  if (level === 'none' || !item || entry.items.length > 1) return '';
  return level === 'short' ? (item.shortTitle?.value ?? '') : item.title.value;
}

/** From the first to the last pixel of an entry's mark and label, on the axis. */
export function boxSpan(
  entry: PackedEntry,
  { measure, end }: Pick<Ruler, 'measure' | 'end'>,
): [number, number] {
  return spanWith(entry, labelWidth(labelText(entry, entry.level), measure), end);
}

/** Pixels to keep for a title; none for none. */
export function labelWidth(text: string | undefined, measure: MeasureText): number {
  return text ? Math.ceil(measure(text, 'label')) + 1 : 0;
}

/** The same for a label of a given width, which gives way to the end of the axis where it stands above its mark. */
function spanWith(entry: PackedEntry, width: number, end: number): [number, number] {
  const { markStart, markEnd, side } = entry;
  if (width === 0) return [markStart, markEnd];
  if (side === 'above') {
    const start = Math.min(markStart, end - width);
    return [start, Math.max(markEnd, start + width)];
  }
  return side === 'after'
    ? [markStart, markEnd + LABEL_GAP + width]
    : [markStart - LABEL_GAP - width, markEnd];
}

function isFree(row: readonly PackedEntry[], entry: PackedEntry, ruler: Ruler): boolean {
  const last = row[row.length - 1];
  if (!last) return true;
  return isApart(last, entry, ruler) && boxSpan(last, ruler)[1] + GAP <= boxSpan(entry, ruler)[0];
}

/** Whether the marks themselves, without their labels, can be told apart, and each has its room. */
function isApart(last: PackedEntry, next: PackedEntry, { room }: Ruler): boolean {
  return last.markEnd + FINGER - MARK <= next.markStart && last.markStart + room <= next.markStart;
}

/** Second pass: each label becomes as long as its row now allows. */
export function lengthenLabels(row: readonly PackedEntry[], ruler: Ruler): void {
  row.forEach((entry, i) => {
    const [first] = entry.items;
    if (!first) return;
    const before = row[i - 1];
    const after = row[i + 1];
    const from = before ? boxSpan(before, ruler)[1] + GAP : -Infinity;
    const to = after ? boxSpan(after, ruler)[0] - GAP : ruler.chapter(entry.markEnd)[1] + WIDEST_LABEL;
    for (const level of ['full', 'short'] as const) {
      const text = labelText(entry, level);
      const width = labelWidth(text, ruler.measure);
      if (width === 0 || width > WIDEST_LABEL) continue;
      const [start, end] = spanWith(entry, width, ruler.end);
      const [chapterStart, chapterEnd] = ruler.chapter(first.time.point);
      // A long title may not run over a break for comfort's sake.
      const roomy =
        level === 'short' || !first.shortTitle || (start >= chapterStart && end <= chapterEnd + GAP);
      if (start < from || end > to || !roomy) continue;
      entry.level = level;
      return;
    }
  });
}

/** A mark's clickable box, at least a finger wide. */
export function hitBox(start: number, end: number, y: number, height: number): Box {
  const spare = Math.max(FINGER - (end - start), 0) / 2;
  return { x: start - spare, y, width: end - start + spare * 2, height };
}
