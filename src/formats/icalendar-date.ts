import { dayFromDate, daysInMonth, formatIsoDay } from '../model/day.js';
import type { Day } from '../model/day.js';
import { edtfValue } from '../model/edtf-read.js';
import type { CalendarProperty } from './icalendar-lines.js';

interface WrittenMoment {
  /** The calendar day as written, in whatever time zone. */
  readonly day: Day;
  /** Minutes since midnight; `null` for a whole day. */
  readonly minute: number | null;
}

export interface CalendarSpan {
  /** First and last day. */
  readonly first: Day;
  readonly last: Day;
  readonly timed: boolean;
  readonly reversed: boolean;
}

const MOMENT = /^\s*(-?\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d{0,2}Z?)?\s*$/u;
const DURATION =
  /^\s*([+-]?)P(?:(\d{1,6})W)?(?:(\d{1,6})D)?(?:T(?:(\d{1,8})H)?(?:(\d{1,8})M)?(?:\d+S)?)?\s*$/u;

/** The days of an event. An end is the first day after a whole-day event, and the moment it stops for another. */
export function readCalendarSpan(
  start: CalendarProperty | undefined,
  end: CalendarProperty | undefined,
  duration: CalendarProperty | undefined,
): CalendarSpan | null {
  const from = start && readMoment(start.value);
  if (!from) return null;
  const to = (end && readMoment(end.value)) ?? (duration && addDuration(from, duration.value)) ?? null;
  const timed = from.minute !== null;
  if (!to) return { first: from.day, last: from.day, timed, reversed: false };
  const stopsAtMidnight = to.minute === null || to.minute === 0;
  const last = stopsAtMidnight && to.day > from.day ? to.day - 1 : to.day;
  const reversed = last < from.day;
  return { first: from.day, last: reversed ? from.day : last, timed, reversed };
}

function readMoment(text: string): WrittenMoment | null {
  const [, year, month, day, hour, minute] = MOMENT.exec(text)?.map(Number) ?? [];
  if (year === undefined || month === undefined || day === undefined) return null;
  if (month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  const whole = hour === undefined || Number.isNaN(hour);
  return { day: dayFromDate(year, month, day), minute: whole ? null : hour * 60 + (minute ?? 0) };
}

/** Without a time zone, as a wall clock would run. */
function addDuration(from: WrittenMoment, text: string): WrittenMoment | null {
  const match = DURATION.exec(text);
  if (!match || match[1] === '-') return null;
  const [weeks = 0, days = 0, hours = 0, minutes = 0] = match.slice(2).map((part) => Number(part ?? 0));
  const minute = (from.minute ?? 0) + hours * 60 + minutes;
  const day = from.day + 7 * weeks + days + Math.floor(minute / 1440);
  return { day, minute: from.minute === null && minute % 1440 === 0 ? null : minute % 1440 };
}

/** The days as EDTF, or what `X-EDTF` gives more truly: unless a calendar program has since moved the event. */
export function edtfOfSpan({ first, last }: CalendarSpan, own: string): { edtf: string; moved: boolean } {
  const value = own ? edtfValue(own) : null;
  if (value && value.earliestStart === first && value.latestEnd === last) return { edtf: own, moved: false };
  const [from, to] = [formatIsoDay(first), formatIsoDay(last)];
  return { edtf: from === to ? from : `${from}/${to}`, moved: own !== '' };
}
