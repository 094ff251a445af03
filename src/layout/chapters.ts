import { pairs, sum } from 'd3-array';
import type { Day } from '../model/day.js';
import type { TimeWindow } from '../model/time-window.js';

/** A stretch of the axis that is linear in itself. Between two chapters the axis breaks. */
export interface Chapter {
  readonly start: Day;
  readonly end: Day;
  /** Its share of the axis, relative to the other chapters. */
  readonly weight: number;
}

/** A gap is skipped when it is longer than this share of all the time that would be left without it. */
const QUIET_SHARE = 0.3;
const MOST_BREAKS = 8;
/** A chapter with a single day still shows about a month around it, so that its ticks can say where it is. */
const SHORTEST_CHAPTER = 40;
const PADDING = 0.05;

/**
 * Cuts the span of a record into chapters at its long quiet stretches.
 *
 * @param points days on which something begins or ends, in any order
 * @param axis `linear` gives one chapter over everything
 * @returns chapters in order of time; `[]` without points
 */
export function chaptersOf(points: readonly Day[], axis: 'broken' | 'linear'): readonly Chapter[] {
  if (points.length === 0) return [];
  const days = Float64Array.from(points).sort();
  const first = days[0] ?? 0;
  const last = days[days.length - 1] ?? first;
  if (axis === 'linear') return [padded(first, last, 1, last - first)];

  const cuts = quietGaps(days);
  const starts = [first, ...cuts.map(([, after]) => after)];
  const ends = [...cuts.map(([before]) => before), last];
  const lived = sum(starts, (start, i) => (ends[i] ?? start) - start);
  let from = 0;
  const chapters = starts.map((start, i) => {
    const end = ends[i] ?? start;
    let to = from;
    while (to < days.length && (days[to] ?? 0) <= end) to += 1;
    const chapter = padded(start, end, (to - from + 1.5) ** 0.7, lived);
    from = to;
    return chapter;
  });
  return apart(chapters);
}

/** The whole stretch of time that chapters cover. */
export function chaptersSpan(chapters: readonly Chapter[]): TimeWindow {
  return { start: chapters[0]?.start ?? 0, end: chapters[chapters.length - 1]?.end ?? 1 };
}

/** The gaps to skip, in order of time, each as the days before and after it. */
function quietGaps(days: Float64Array): [Day, Day][] {
  const gaps = pairs(days).filter(([a, b]) => b - a > SHORTEST_CHAPTER * 2);
  gaps.sort((a, b) => b[1] - b[0] - (a[1] - a[0]));
  let left = (days[days.length - 1] ?? 0) - (days[0] ?? 0);
  const cuts: [Day, Day][] = [];
  for (const [a, b] of gaps.slice(0, MOST_BREAKS)) {
    left -= b - a;
    if (b - a <= QUIET_SHARE * left) break;
    cuts.push([a, b]);
  }
  return cuts.sort((a, b) => a[0] - b[0]);
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
