import { dateFromDay } from '../model/day.js';
import type { Day } from '../model/day.js';
import type { DatePoint } from '../model/edtf-value.js';
import { hasPersianDate, persianDate } from './persian-calendar.js';
import type { CalendarName, Wording } from './wording.js';

/** The words of one date by part, so that two neighbours can share what they have in common. */
export interface DateFields {
  readonly day?: string;
  readonly month?: string;
  readonly year?: string;
  readonly era?: string;
}
export type DateStyle = 'long' | 'short';
export type FieldUnit = 'day' | 'month' | 'year';

/** A day in words down to `unit`, in a calendar; Gregorian where the Solar Hijri one does not reach. */
export function dayFields(
  wording: Wording,
  day: Day,
  unit: FieldUnit,
  calendar: CalendarName,
  style: DateStyle = 'long',
): DateFields {
  if (calendar === 'persian' && !hasPersianDate(day)) calendar = 'gregorian';
  const date = calendar === 'persian' ? persianDate(day) : dateFromDay(day);
  return {
    day: unit === 'day' ? wording.digits(date.day) : undefined,
    month: unit === 'year' ? undefined : wording.month(day, calendar, style),
    ...yearFields(wording, date.year, calendar),
  };
}

/**
 * A year and its era. The language's own calendar goes unmarked, the other is always marked: "1367 SH",
 * «۱۹۸۸ میلادی».
 */
export function yearFields(wording: Wording, year: number, calendar: CalendarName): DateFields {
  const marked = calendar !== wording.ownCalendar;
  if (calendar === 'persian') {
    return { year: wording.digits(year), era: marked ? wording.phrase('eraPersian') : undefined };
  }
  if (year <= 0) return { year: wording.digits(1 - year), era: wording.phrase('eraBce') };
  // A bare "622" does not look like a year.
  return {
    year: wording.digits(year),
    era: marked || year < 1000 ? wording.phrase('eraGregorian') : undefined,
  };
}

/**
 * A date of known year, month or day as the Solar Hijri calendar can truly say it. A Gregorian year touches
 * two Solar Hijri years and a month two months, so both are named: «۱۳۶۶–۱۳۶۷», «تیر–مرداد ۱۳۶۷».
 *
 * Seasons, decades and centuries give `undefined` and stay Gregorian, marked as such. They are names, not
 * measures: "summer 1988" does not say whose summer or where it begins, and the EDTF season is not bound to
 * a hemisphere. Turning it into «تابستان ۱۳۶۷» would state as the source's what we only infer; a record whose
 * source says «تابستان ۱۳۶۷» gives the days as an interval, or these words as the date's label.
 */
export function persianFields(
  wording: Wording,
  { earliest, latest }: DatePoint,
  unit: FieldUnit,
  style: DateStyle,
): DateFields | undefined {
  if (!hasPersianDate(earliest)) return undefined;
  const first = dayFields(wording, earliest, unit, 'persian', style);
  if (unit === 'day') return first;
  const last = dayFields(wording, latest, unit, 'persian', style);
  const { era } = first;
  if (first.year === last.year) return { ...first, month: either(wording, first.month, last.month) };
  if (unit === 'year') return { year: either(wording, first.year, last.year), era };
  const [from, to] = [first, last].map((fields) => renderFields(wording, { ...fields, era: undefined }));
  return { month: wording.phrase('eitherOfLong', { first: from ?? '', second: to ?? '' }), era };
}

function either(wording: Wording, first = '', second = ''): string {
  return first === second ? first : wording.phrase('eitherOf', { first, second });
}

export function renderFields(wording: Wording, { day, month, year, era }: DateFields): string {
  // Before a year Persian links the month to it («ژوئیهٔ ۱۹۸۸»); without one the link goes.
  const bare = (year ? month : month?.replace(/\u0654$/, '')) ?? '';
  let date = bare || (year ?? '');
  if (day && year) date = wording.phrase('dayMonthYear', { day, month: bare, year });
  else if (day) date = wording.phrase(bare ? 'dayMonth' : 'dayAlone', { day, month: bare });
  else if (bare && year) date = wording.phrase('monthYear', { month: bare, year });
  return era ? wording.phrase('withEra', { date, era }) : date;
}

/** Two dates as a range that says what they share once: "10 July to 16 August 1988". */
export function renderRange(
  wording: Wording,
  start: DateFields,
  end: DateFields,
  key: 'dateRange' | 'rangeWithin' = 'dateRange',
): string {
  const last = renderFields(wording, end);
  if (renderFields(wording, start) === last) return last;
  return wording.phrase(key, { start: renderFields(wording, withoutShared(start, end)), end: last });
}

/** A date without the parts that the one after it will say. */
export function withoutShared(fields: DateFields, next: DateFields): DateFields {
  const { day, month, year, era } = fields;
  if (era !== next.era) return fields;
  if (year !== next.year || !month) return { day, month, year };
  return month === next.month && day && next.day ? { day } : { day, month };
}
