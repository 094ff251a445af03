import type { Day } from '../model/day.js';
import type { TimeWindow } from '../model/time-window.js';
import { chaptersSpan, type Chapter } from './chapters.js';

/** A place where the axis skips time. */
export interface AxisBreak {
  /** Days skipped: from the end of one chapter to the start of the next. */
  readonly from: Day;
  readonly to: Day;
  /** Where it is drawn, in pixels along the axis. */
  readonly start: number;
  readonly end: number;
}

/** Time to pixels and back, for one window at one width. */
export interface TimeScale {
  (day: Day): number;
  invert(position: number): Day;
  readonly window: TimeWindow;
  readonly pixels: number;
  readonly chapters: readonly Chapter[];
  /** The breaks within the window, opened as far as they are in view. */
  readonly breaks: readonly AxisBreak[];
  /** Pixels per unit of the whole axis; grows as the reader zooms in. */
  readonly magnification: number;
}

/**
 * Time on a line from 0 to 1: linear within a chapter, standing still where time is skipped.
 * Zooming and panning are linear on it, which is what d3-zoom needs.
 */
export interface AxisLine {
  (day: Day): number;
  invert(position: number): Day;
  readonly chapters: readonly Chapter[];
}

export function axisLine(chapters: readonly Chapter[]): AxisLine {
  const total = chapters.reduce((sum, { weight }) => sum + weight, 0) || 1;
  const days: number[] = [];
  const places: number[] = [];
  let at = 0;
  for (const { start, end, weight } of chapters) {
    days.push(start, end);
    places.push(at / total, (at += weight) / total);
  }
  return Object.assign((day: Day) => polylinear(day, days, places), {
    invert: (place: number) => polylinear(place, places, days),
    chapters,
  });
}

/**
 * A straight line from each knot to the next, clamped at both ends: d3's `scaleLinear` over several knots, without the
 * colours, formats and dates that it can also interpolate, which would double the size of the drawing's code.
 */
function polylinear(value: number, knots: readonly number[], values: readonly number[]): number {
  const last = knots.length - 1;
  let i = 0;
  // To the last knot but one that is not beyond the value.
  for (let high = last - 1; i < high;) {
    const middle = Math.ceil((i + high) / 2);
    if ((knots[middle] ?? NaN) <= value) i = middle;
    else high = middle - 1;
  }
  const [from = 0, to = from] = [knots[i], knots[i + 1]];
  const [a = 0, b = a] = [values[i], values[i + 1]];
  const share = to > from ? (value - from) / (to - from) : 0;
  return a + (b - a) * Math.min(Math.max(share, 0), 1);
}

/** A break opens over this share of the window as it comes into view, so that nothing jumps during a pan. */
const OPENING = 0.02;

/**
 * @param line the whole axis
 * @param window the stretch in view
 * @param length pixels from the start of the window to its end
 * @param gap pixels of a fully opened break
 */
export function timeScale(line: AxisLine, window: TimeWindow, length: number, gap: number): TimeScale {
  const { chapters } = line;
  const from = line(window.start);
  const visible = Math.max(line(window.end) - from, 1e-9);
  const joints = chapters.slice(1).map((next, i) => {
    const before = chapters[i] ?? next;
    const at = line(before.end);
    const inside = Math.min(at - from, from + visible - at) / (OPENING * visible);
    return { from: before.end, to: next.start, at, open: gap * Math.min(Math.max(inside, 0), 1) };
  });
  const opened = joints.filter(({ open }) => open > 0);
  const ink = length - opened.reduce((sum, { open }) => sum + open, 0);
  const magnification = ink / visible;
  const along = (u: number) => (u - from) * magnification;

  let shift = 0;
  const breaks: AxisBreak[] = opened.map(({ from: last, to: next, at, open }) => {
    const start = along(at) + shift;
    shift += open;
    return { from: last, to: next, start, end: start + open };
  });

  const scale = (day: Day) => {
    let x = along(line(day));
    for (const { from: last, to: next, start, end } of breaks) {
      if (day >= next) x += end - start;
      else if (day > last) x += (end - start) / 2;
    }
    return x;
  };
  const invert = (position: number) => {
    let x = position;
    for (const { start, end, from: last, to: next } of breaks) {
      if (position >= end) x -= end - start;
      else if (position > start) return position < (start + end) / 2 ? last : next;
    }
    return line.invert(from + x / magnification);
  };
  return Object.assign(scale, { invert, window, pixels: length, chapters, breaks, magnification });
}

/** The window that shows everything. */
export function wholeWindow(chapters: readonly Chapter[]): TimeWindow {
  return chaptersSpan(chapters);
}

/** A window zoomed by a factor (2 shows half as much) around a share of itself, kept within the axis. */
export function zoomedWindow(line: AxisLine, window: TimeWindow, factor: number, around = 0.5): TimeWindow {
  const [from, to] = [line(window.start), line(window.end)];
  const width = Math.min(Math.max((to - from) / factor, shortest(line)), 1);
  const centre = from + (to - from) * around;
  return windowAt(line, centre - width * around, width);
}

/** A window moved by a share of its own width, kept within the axis. */
export function pannedWindow(line: AxisLine, window: TimeWindow, share: number): TimeWindow {
  const [from, to] = [line(window.start), line(window.end)];
  return windowAt(line, from + (to - from) * share, to - from);
}

/** The window of the same width that has a day in its middle. */
export function centredWindow(line: AxisLine, window: TimeWindow, day: Day): TimeWindow {
  const width = line(window.end) - line(window.start);
  return windowAt(line, line(day) - width / 2, width);
}

function windowAt(line: AxisLine, from: number, width: number): TimeWindow {
  const start = Math.min(Math.max(from, 0), 1 - width);
  return { start: line.invert(start), end: line.invert(start + width) };
}

/** Three days of the densest chapter: closer than that there is nothing more to see. */
function shortest(line: AxisLine): number {
  const widths = line.chapters.map(({ start, end }) => (line(end) - line(start)) / Math.max(end - start, 1));
  return Math.min(Math.max(3 * Math.min(...widths), 1e-7), 1);
}
