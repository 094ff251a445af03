import { formatIsoDay, type Day } from './day.js';
import { edtfValue } from './edtf-read.js';

/** A stretch of time in view, in days with fractions. `start < end`. */
export interface TimeWindow {
  readonly start: Day;
  readonly end: Day;
}

/** The shortest window a reader can zoom to: three days. */
export const SHORTEST_WINDOW = 3;

/** Moves and shortens a window so that it lies within `bounds`. */
export function clampWindow(window: TimeWindow, bounds: TimeWindow): TimeWindow {
  const whole = bounds.end - bounds.start;
  const length = Math.min(Math.max(window.end - window.start, SHORTEST_WINDOW), whole);
  const start = Math.min(Math.max(window.start, bounds.start), bounds.end - length);
  return { start, end: start + length };
}

export function sameWindow(a: TimeWindow | null, b: TimeWindow | null, tolerance = 1e-6): boolean {
  if (a === b) return true;
  if (!a || !b) return false;
  return Math.abs(a.start - b.start) <= tolerance && Math.abs(a.end - b.end) <= tolerance;
}

/** A window as an EDTF interval of whole days, the form of the `range` attribute. */
export function printWindow(window: TimeWindow): string {
  return `${formatIsoDay(Math.round(window.start))}/${formatIsoDay(Math.round(window.end) - 1)}`;
}

/**
 * The window of an EDTF string: from its earliest day to the end of its latest.
 * An open end takes that side of `bounds`. `null` where the string is not a date.
 */
export function parseWindow(edtf: string, bounds: TimeWindow): TimeWindow | null {
  const value = edtfValue(edtf);
  if (!value) return null;
  return {
    start: value.startBoundary ? bounds.start : value.earliestStart,
    end: value.endBoundary ? bounds.end : value.latestEnd + 1,
  };
}
