import { dateFromDay, dayFromDate, daysInMonth } from '../model/day.js';
import type { Day } from '../model/day.js';
import type { DatePoint, EdtfValue } from '../model/edtf-value.js';

/** A date of TimelineJS. Its years before the common era have no year 0. */
export interface PartedDate {
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
}

export interface PartedSpan {
  readonly start: PartedDate;
  readonly end?: PartedDate;
  /** Whether the parts say all that the date says. */
  readonly exact: boolean;
}

/** First and last day of a date in parts, as coarse as the date itself: nothing is padded to a first of January. */
export function partedSpan(value: EdtfValue): PartedSpan {
  const { kind, points, startBoundary, endBoundary, approximate, uncertain } = value;
  const known = points.filter((point) => point !== null);
  const start = parted(value.earliestStart, finestUnit(known[0]!), true);
  const end = parted(value.latestEnd, finestUnit(known.at(-1)!), false);
  const plain = known.every(
    ({ precision, monthText, dayText, season }) =>
      ['year', 'month', 'day'].includes(precision) && !monthText && !dayText && season === null,
  );
  const exact = plain && !approximate && !uncertain && !startBoundary && !endBoundary && kind !== 'one-of';
  const same = start.year === end.year && start.month === end.month && start.day === end.day;
  return { start, ...(!same && { end }), exact };
}

type Unit = 'year' | 'month' | 'day';

function finestUnit({ precision }: DatePoint): Unit {
  return precision === 'day' ? 'day' : precision === 'month' || precision === 'season' ? 'month' : 'year';
}

/** The unit must begin, or end, on the very day; a date such as `1988-XX-01` wants a finer one. */
function parted(value: Day, wanted: Unit, isStart: boolean): PartedDate {
  const { year, month, day } = dateFromDay(value);
  const yearFits = value === (isStart ? dayFromDate(year, 1, 1) : dayFromDate(year, 12, 31));
  const monthFits = day === (isStart ? 1 : daysInMonth(year, month));
  const written = { year: year < 1 ? year - 1 : year };
  if (wanted === 'year' && yearFits) return written;
  return wanted !== 'day' && monthFits ? { ...written, month } : { ...written, month, day };
}
