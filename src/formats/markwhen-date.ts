import { dateFromDay, dayFromDate, daysInMonth, formatIsoDay } from '../model/day.js';
import { edtfValue } from '../model/edtf-read.js';
import { edtfOf, readGregorianDate } from './gregorian-date.js';
import type { DateReading, WrittenDate } from './gregorian-date.js';

export interface MarkwhenDate {
  /** `null` where it depends on another event, on today, or on a year that is not given. */
  readonly edtf: string | null;
  readonly repeats?: boolean;
  readonly timed?: boolean;
  /** It runs up to now. */
  readonly now?: boolean;
  readonly guessed?: boolean;
}

const AMOUNT =
  /^(?:\d{1,6}\s*(?:milliseconds?|ms|seconds?|secs?|minutes?|mins?|hours?|(?:week|work|business)\s*days?|days?|weeks?|months?|years?|[smhdwy])(?:\s*,\s*|\s+|$))+$/iu;
const RELATIVE = /^(?:(?:by|before|after)\b|!\w|\.(?:start|end)\b)/iu;
const RECURRENCE = /\s+every\s+.*$/iu;
const ERA = /\b(?:bce?|ce|ad)$/iu;
const WEEK = /^(\d{4})-?W(\d\d)(?:-?([1-7]))?$/u;
/** A day without a year, and a time alone, which markwhen takes from today. */
const FROM_TODAY =
  /^(?:[a-z]{3,9}\.?\s+\d{1,2}|\d{1,2}\s+[a-z]{3,9}\.?|\d{1,2}(?::\d\d)?\s*(?:[ap]m)|now)$/iu;

/** Reads what stands before the colon of a line; `null` where it is no date of markwhen's. */
export function readMarkwhenDate(text: string, reading: DateReading): MarkwhenDate | null {
  const repeats = RECURRENCE.test(text);
  const source = text.replace(RECURRENCE, '').trim();
  if (source === '' || source.length > 120) return null;
  const read = readRange(source, reading);
  return read && repeats ? { ...read, repeats } : read;
}

function readRange(source: string, reading: DateReading): MarkwhenDate | null {
  const single = readPoint(source, reading);
  if (single) return single;
  if (RELATIVE.test(source) || AMOUNT.test(source)) return { edtf: null };
  for (const [start, end] of halves(source)) {
    if (RELATIVE.test(start) || AMOUNT.test(start)) return { edtf: null };
    const era = ERA.test(start) ? undefined : ERA.exec(end)?.[0];
    // “285–247 BCE”: the era of the end is that of the start too.
    const from = (era && readPoint(`${start} ${era}`, reading)) || readPoint(start, reading);
    if (!from) continue;
    if (/^now$/iu.test(end)) return { ...from, edtf: from.edtf && `${from.edtf}/..`, now: true };
    if (AMOUNT.test(end)) return { ...from, edtf: from.edtf && lasting(from.edtf, end) };
    const to = RELATIVE.test(end) ? { edtf: null } : readPoint(end, reading);
    if (!to) continue;
    const edtf = from.edtf && to.edtf && `${startOf(from.edtf)}/${endOf(to.edtf)}`;
    return { ...from, ...to, edtf: edtf && edtfValue(edtf) ? edtf : null };
  }
  return null;
}

/** All ways to cut a range in two, the surest first. Dashes stand inside dates too. */
function* halves(source: string): Iterable<[string, string]> {
  for (const mark of [/\s*\/\s*(?![\d/]*\/)/gu, /\s+to\s+/giu, /\s+[-–—]\s+/gu, /\s*[-–—]\s*/gu])
    for (const { index, 0: cut } of source.matchAll(mark))
      yield [source.slice(0, index).trim(), source.slice(index + cut.length).trim()];
}

function readPoint(text: string, reading: DateReading): MarkwhenDate | null {
  const week = WEEK.exec(text);
  if (week) return { edtf: weekAsDays(Number(week[1]), Number(week[2]), week[3]) };
  const date = readGregorianDate(text, reading);
  if (!date) return FROM_TODAY.test(text) ? { edtf: null } : null;
  const { timed, guessed } = date;
  return { edtf: edtfOf(date), ...(timed && { timed }), ...(guessed && { guessed }) };
}

/** Days from Monday to Sunday of an ISO week, or one of them. */
function weekAsDays(year: number, week: number, day: string | undefined): string | null {
  const fourth = dayFromDate(year, 1, 4);
  const monday = fourth - ((fourth + 3) % 7) + 7 * (week - 1);
  if (week < 1 || week > 53) return null;
  if (day !== undefined) return formatIsoDay(monday + Number(day) - 1);
  return `${formatIsoDay(monday)}/${formatIsoDay(monday + 6)}`;
}

const startOf = (edtf: string): string => edtf.split('/', 1)[0]!;
const endOf = (edtf: string): string => edtf.split('/').at(-1)!;

/** “2018/6 months”: as exact as the amount is, so that no first of January comes in that nobody wrote. */
function lasting(start: string, amount: string): string | null {
  const value = edtfValue(startOf(start));
  if (!value) return null;
  let { year, month, day } = dateFromDay(value.earliestStart);
  let [days, unit] = [0, 'year' as 'year' | 'month' | 'day'];
  for (const [, count, name = ''] of amount.matchAll(/(\d+)\s*([a-z]+(?:\s*days?)?)/giu)) {
    const n = Number(count);
    if (/^y/iu.test(name)) year += n;
    else if (/^mo/iu.test(name)) [month, unit] = [month + n, unit === 'day' ? unit : 'month'];
    else if (/^w(?!ork)(?!eek\s*day)/iu.test(name)) [days, unit] = [days + 7 * n, 'day'];
    else if (/^(?:d|work|business|week)/iu.test(name)) [days, unit] = [days + n, 'day'];
    else unit = 'day';
  }
  if (year > 9999 || days > 4_000_000 || month > 100_000) return null;
  year += Math.floor((month - 1) / 12);
  month = ((month - 1) % 12) + 1;
  day = Math.min(day, daysInMonth(year, month));
  const last = Math.max(value.earliestStart, dayFromDate(year, month, day) + days - 1);
  const full = dateFromDay(last);
  const fine = value.precision === 'day' ? 'day' : unit;
  const end: WrittenDate =
    fine === 'day'
      ? full
      : fine === 'month' || value.precision === 'month'
        ? { year: full.year, month: full.month }
        : { year: full.year };
  const edtf = edtfOf(end);
  return edtf === startOf(start) ? edtf : `${startOf(start)}/${edtf}`;
}
