import type { Day } from '../model/day.js';
import type { TimeWindow } from '../model/time-window.js';

/** A stretch of the axis that is linear in itself. Between two chapters the axis breaks. */
export interface Chapter {
  readonly start: Day;
  readonly end: Day;
  /** Its share of the axis, relative to the other chapters. */
  readonly weight: number;
}

/** Time that something takes up, or may have happened in, and so must not be skipped. */
export interface Occupied {
  readonly start: Day;
  readonly end: Day;
  /** How many events it stands for. Default 1. */
  readonly count?: number;
}

/** A gap is skipped when it is longer than this share of all the time that would be left without it. */
const QUIET_SHARE = 0.2;
/** And than this share of the whole: a break costs a reader more than a little empty paper. */
const WORTH_SHARE = 0.02;
const MOST_BREAKS = 8;
/** A chapter with a single day still shows about a month around it, so that its ticks can say where it is. */
const SHORTEST_CHAPTER = 40;
/** Events that follow within so many days have no break between them. */
export const NEAR = SHORTEST_CHAPTER * 2;
const PADDING = 0.05;

/**
 * Cuts the span of a record into chapters at its long quiet stretches.
 *
 * @param spans what must be on the axis, in any order
 * @param axis `linear` gives one chapter over everything
 * @param crowding how much a chapter grows with its events: 0 not at all, 1 as they do; `null` makes all time equally
 *   long, in whichever chapter
 * @returns chapters in order of time; `[]` without spans
 */
export function chaptersOf(
  spans: readonly Occupied[],
  axis: 'broken' | 'linear',
  crowding: number | null = 0.7,
): readonly Chapter[] {
  if (spans.length === 0) return [];
  const islands = merged(spans, axis === 'linear' ? Infinity : NEAR);
  const kept = axis === 'linear' ? islands : bridged(islands);
  const lived = kept.reduce((sum, { start, end }) => sum + end - start, 0);
  const chapters = apart(
    kept.map(({ start, end, count }) => padded(start, end, (count + 1.5) ** (crowding ?? 0), lived)),
  );
  return crowding === null ? chapters.map((it) => ({ ...it, weight: it.end - it.start })) : chapters;
}

/** The whole stretch of time that chapters cover. */
export function chaptersSpan(chapters: readonly Chapter[]): TimeWindow {
  return { start: chapters[0]?.start ?? 0, end: chapters[chapters.length - 1]?.end ?? 1 };
}

interface Island extends Occupied {
  /** How many spans lie on it. */
  readonly count: number;
}

/** Spans that overlap, or lie closer than `near`, as one. */
function merged(spans: readonly Occupied[], near: number): Island[] {
  const inOrder = spans.every(({ start }, i) => i === 0 || (spans[i - 1]?.start ?? start) <= start);
  const sorted = inOrder ? spans : [...spans].sort((a, b) => a.start - b.start);
  const islands: { start: Day; end: Day; count: number }[] = [];
  for (const { start, end, count = 1 } of sorted) {
    const last = islands[islands.length - 1];
    if (last && start - last.end <= near) {
      last.end = Math.max(last.end, end);
      last.count += count;
    } else islands.push({ start, end, count });
  }
  return islands;
}

/** Islands joined again where the gap between them is not long enough to be worth a break. */
function bridged(islands: readonly Island[]): Island[] {
  const gaps = islands
    .slice(1)
    .map((next, i) => ({ at: i + 1, length: next.start - (islands[i]?.end ?? 0) }));
  const longest = [...gaps].sort((a, b) => b.length - a.length).slice(0, MOST_BREAKS);
  const whole = (islands[islands.length - 1]?.end ?? 0) - (islands[0]?.start ?? 0);
  let left = whole;
  const cuts = new Set<number>();
  for (const { at, length } of longest) {
    left -= length;
    if (length <= Math.max(QUIET_SHARE * left, WORTH_SHARE * whole)) break;
    cuts.add(at);
  }
  const kept: { start: Day; end: Day; count: number }[] = [];
  islands.forEach(({ start, end, count }, i) => {
    const last = kept[kept.length - 1];
    if (last && !cuts.has(i)) {
      last.end = end;
      last.count += count;
    } else kept.push({ start, end, count });
  });
  return kept;
}

function padded(start: Day, end: Day, weight: number, lived: number): Chapter {
  const least = Math.max(SHORTEST_CHAPTER, lived / 40);
  const extra = Math.max((end - start) * PADDING, (least - (end - start)) / 2, least * 0.12);
  return { start: start - extra, end: end + extra, weight };
}

/** Padding may make neighbours meet: then each gives way to the middle of what lies between. */
function apart(chapters: readonly Chapter[]): Chapter[] {
  return chapters.map((chapter, i) => {
    const before = chapters[i - 1];
    const after = chapters[i + 1];
    return {
      start: before && before.end > chapter.start ? (before.end + chapter.start) / 2 + 1 : chapter.start,
      end: after && after.start < chapter.end ? (after.start + chapter.end) / 2 - 1 : chapter.end,
      weight: chapter.weight,
    };
  });
}
