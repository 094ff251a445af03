import { scaleLinear } from 'd3-scale';
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
  readonly length: number;
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
  const domain: number[] = [];
  const range: number[] = [];
  let at = 0;
  for (const { start, end, weight } of chapters) {
    domain.push(start, end);
    range.push(at / total, (at += weight) / total);
  }
  const scale = scaleLinear(domain, range).clamp(true);
  return Object.assign((day: Day) => scale(day), { invert: (u: number) => scale.invert(u), chapters });
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
  return Object.assign(scale, { invert, window, length, chapters, breaks, magnification });
}

/** The window that shows everything. */
export function wholeWindow(chapters: readonly Chapter[]): TimeWindow {
  return chaptersSpan(chapters);
}
