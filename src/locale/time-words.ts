import { dateFromDay } from '../model/day.js';
import type { Day } from '../model/day.js';
import type { EdtfValue } from '../model/edtf-value.js';
import { dayFields, renderFields, renderRange } from './date-fields.js';
import type { MessageKey } from './messages.js';
import { hasPersianDate, persianDate } from './persian-calendar.js';
import type { CalendarName, Wording } from './wording.js';

export type TickUnit = 'century' | 'decade' | 'year' | 'month' | 'day';

const DAYS_IN_YEAR = 365.2425;
const DAYS_IN_MONTH = DAYS_IN_YEAR / 12;

/** The days from `start` up to, not including, `end`, in words as coarse as their number allows. */
export function spanWords(wording: Wording, start: Day, end: Day, calendar: CalendarName): string {
  const length = end - start;
  const whole = beginsMonth(start, calendar) && beginsMonth(end, calendar);
  const unit = length > 3 * DAYS_IN_YEAR ? 'year' : whole || length > 2 * DAYS_IN_MONTH ? 'month' : 'day';
  const first = Math.floor(start);
  const last = Math.max(first, Math.ceil(end) - 1);
  const [from, to] = [first, last].map((day) => dayFields(wording, day, unit, calendar));
  return renderRange(wording, from ?? {}, to ?? {});
}

function beginsMonth(day: Day, calendar: CalendarName): boolean {
  return (calendar === 'persian' ? persianDate(day) : dateFromDay(day)).day === 1 && Number.isInteger(day);
}

/** A number of days, rounded: days up to two months, months up to two years, then years. */
export function durationWords(wording: Wording, days: number): string {
  if (days < 2 * DAYS_IN_MONTH) return wording.phrase('dayCount', { count: Math.round(days) });
  if (days < 2 * DAYS_IN_YEAR)
    return wording.phrase('monthCount', { count: Math.round(days / DAYS_IN_MONTH) });
  return wording.phrase('yearCount', { count: Math.round(days / DAYS_IN_YEAR) });
}

/** The label of a tick: the year; the month's short name; the day's number, its month's name on the first. */
export function tickWords(wording: Wording, day: Day, unit: TickUnit, calendar: CalendarName): string {
  const whole = Math.floor(day);
  const shown = calendar === 'persian' && hasPersianDate(whole) ? 'persian' : 'gregorian';
  const { year, day: dayOfMonth } = shown === 'persian' ? persianDate(whole) : dateFromDay(whole);
  if (unit === 'month' || (unit === 'day' && dayOfMonth === 1)) return wording.month(whole, shown, 'short');
  if (unit === 'day') return wording.digits(dayOfMonth);
  const fields = dayFields(wording, whole, 'year', shown);
  // Along an axis the run of years says which calendar they count; only what can be misread is marked.
  const needsEra =
    year <= 0 || shown !== calendar || (shown === 'persian' && wording.ownCalendar === 'gregorian');
  return renderFields(wording, needsEra ? fields : { year: fields.year });
}

const PRECISION_NOTES: Partial<Record<EdtfValue['precision'], MessageKey>> = {
  month: 'knownMonth',
  season: 'knownSeason',
  year: 'knownYear',
  decade: 'knownDecade',
  century: 'knownCentury',
};

/** What is not known about a date, in words; `undefined` for a date known to the day. */
export function precisionWords(wording: Wording, value: EdtfValue): string | undefined {
  const { kind, startBoundary, endBoundary } = value;
  const keys: (MessageKey | false | null | undefined)[] = [
    kind === 'one-of' && (startBoundary || endBoundary ? 'noteBound' : 'noteOneOf'),
    kind !== 'one-of' && PRECISION_NOTES[value.precision],
    value.approximate && 'noteApproximate',
    value.uncertain && 'noteUncertain',
    kind === 'interval' && startBoundary && (startBoundary === 'open' ? 'noteOpenStart' : 'noteUnknownStart'),
    kind === 'interval' && endBoundary && (endBoundary === 'open' ? 'noteOpenEnd' : 'noteUnknownEnd'),
  ];
  const notes = keys.flatMap((key) => (key ? [wording.phrase(key)] : []));
  return notes.length ? notes.join(wording.phrase('phraseBreak')) : undefined;
}
