import type { Day } from '../model/day.js';
import type { EdtfValue } from '../model/edtf-value.js';
import { markPoint } from '../model/mark-point.js';

/**
 * How the knowledge of a date is drawn.
 * `day`: the shape alone. `some-day`: a point with a whisker over all the days it may have been.
 * `extent`: a bar, its certain core solid.
 */
export type MarkKind = 'day' | 'some-day' | 'extent';

/** A date as the drawing needs it, in days with the last day included (`end` is the midnight after it). */
export interface MarkTime {
  readonly kind: MarkKind;
  readonly start: Day;
  readonly end: Day;
  /** The stretch that is certain, for extents; `null` where no day is. */
  readonly core: readonly [Day, Day] | null;
  /** Where the shape stands. */
  readonly point: Day;
  /** An arrow: it goes on, or is not known, beyond this side. */
  readonly openStart: boolean;
  readonly openEnd: boolean;
}

export function markTime(value: EdtfValue): MarkTime {
  const start = value.earliestStart;
  const end = value.latestEnd + 1;
  const openStart = value.startBoundary !== null;
  const openEnd = value.endBoundary !== null;
  const sameDay = end - start === 1;
  const kind: MarkKind =
    value.kind === 'interval' ? 'extent' : sameDay && !openStart && !openEnd ? 'day' : 'some-day';
  const certain = value.kind === 'interval' && value.latestStart <= value.earliestEnd;
  return {
    kind,
    start,
    end,
    core: certain ? [value.latestStart, value.earliestEnd + 1] : null,
    point: markPoint(value),
    openStart,
    openEnd,
  };
}
