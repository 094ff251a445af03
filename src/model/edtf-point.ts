import { dayFromDate, daysInMonth, FIRST_DAY, LAST_DAY } from './day.js';
import type { Day } from './day.js';
import { dateFault } from './edtf-fault.js';
import type { DateFault } from './edtf-fault.js';
import type { DatePoint, Precision, QualifiedParts } from './edtf-value.js';

/** Qualifier, year, qualifier, the same for month and day, and a time of day. */
const POINT =
  /^([?~%]?)(-?[\dX]{4}|Y-?[1-9]\d{4,})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?)(?:-([?~%]?)([\dX]{2})([?~%]?))?)?(?:T(.*))?$/;
const TIME = /^(?:(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?|24:00:00)(?:Z|([+-])(\d\d):?([0-5]\d)?)?$/;
/** Significant digits (`1950S2`) and exponents (`Y17E7`): valid, of level 2, and not drawn. */
const COUNTED_DIGITS = /^(?:-?\d{4}|Y-?\d+(?:E\d+)?)S\d+$|^Y-?\d+E\d+$/;

const NONE: QualifiedParts = { year: false, month: false, day: false };
const YEAR_PRECISION: readonly Precision[] = ['millennium', 'millennium', 'century', 'decade'];

/** Reads one date; a time of day is checked and dropped, the calendar day as written stays. */
export function parsePoint(text: string): DatePoint | DateFault {
  const match = POINT.exec(text);
  if (!match) {
    return COUNTED_DIGITS.test(text)
      ? dateFault('date.unsupported', text, { form: 'a count of significant digits or an exponent' })
      : dateFault('date.not-edtf', text);
  }
  const yearText = match[2]!;
  const monthText = match[5] ?? null;
  const dayText = match[8] ?? null;
  const long = yearText[0] === 'Y';
  if (yearText === '-0000' || (long && monthText)) return dateFault('date.not-edtf', text);
  if (match[10] !== undefined && (!dayText || text.includes('X') || !isTime(match[10]))) {
    return dateFault('date.time-malformed', text);
  }
  const written = {
    yearText,
    year: yearText.includes('X') ? null : Number(long ? yearText.slice(1) : yearText),
    approximate: qualified(match, '~'),
    uncertain: qualified(match, '?'),
  };
  const seasonal = !dayText && monthText !== null && monthText >= '21' && monthText <= '41';
  if (seasonal) return seasonPoint(text, Number(monthText), written);

  const months = numbersLike(monthText ?? 'XX', 12);
  const days = numbersLike(dayText ?? 'XX', 31);
  if (!months.length) return dateFault('date.month-out-of-range', text, { month: monthText! });
  const earliest = long ? firstDayIn(written.year!, months, days) : extremeDay(yearText, months, days, false);
  const latest = long ? lastDayIn(written.year!, months, days) : extremeDay(yearText, months, days, true);
  if (earliest === null || latest === null) return dateFault('date.day-out-of-range', text);
  if (earliest < FIRST_DAY || latest > LAST_DAY) return dateFault('date.out-of-range', text);
  const openMonth = monthText?.includes('X') ? monthText : null;
  const openDay = dayText?.includes('X') ? dayText : null;
  return {
    yearText,
    year: written.year,
    approximate: written.approximate,
    uncertain: written.uncertain,
    month: monthText && !openMonth ? Number(monthText) : null,
    day: dayText && !openDay ? Number(dayText) : null,
    season: null,
    monthText: openMonth,
    dayText: openDay,
    precision: precisionOf(yearText, monthText, openMonth, dayText, openDay),
    earliest,
    latest,
  };
}

/** Seasons of the northern hemisphere, by whole months; winter runs from December into the next February. */
function seasonPoint(
  text: string,
  season: number,
  written: Pick<DatePoint, 'yearText' | 'year' | 'approximate' | 'uncertain'>,
): DatePoint | DateFault {
  if (season > 24) return dateFault('date.unsupported', text, { form: 'a season or quarter from 25 to 41' });
  const first = 3 * (season - 20);
  const earliest = extremeDay(written.yearText, [first], [1], false)!;
  const lastMonth = extremeDay(written.yearText, [first], [1], true)!;
  return {
    ...written,
    month: null,
    day: null,
    season: season as 21 | 22 | 23 | 24,
    monthText: null,
    dayText: null,
    precision: written.year === null ? yearPrecision(written.yearText) : 'season',
    earliest,
    latest: lastMonth + seasonLength(written.yearText, season) - 1,
  };
}

function seasonLength(yearText: string, season: number): number {
  if (season < 24) return season === 23 ? 91 : 92;
  const negative = yearText[0] === '-';
  const lastYear = Number(yearText.replaceAll('X', negative ? '0' : '9'));
  return 31 + 31 + daysInMonth(lastYear + 1, 2);
}

/** An `X` makes a date as coarse as the part it stands in: `1988-07-2X` is known to the month. */
function precisionOf(
  yearText: string,
  monthText: string | null,
  openMonth: string | null,
  dayText: string | null,
  openDay: string | null,
): Precision {
  if (yearText.includes('X')) return yearPrecision(yearText);
  if (!monthText || openMonth) return 'year';
  return !dayText || openDay ? 'month' : 'day';
}

function yearPrecision(yearText: string): Precision {
  return YEAR_PRECISION[yearText.replace('-', '').indexOf('X')]!;
}

/** A qualifier before a part is for that part alone; one behind it is for all parts up to it. */
function qualified(match: RegExpExecArray, sign: '~' | '?'): QualifiedParts {
  const has = (group: number): boolean => match[group] === sign || match[group] === '%';
  const day = has(9);
  const month = day || has(6);
  const parts = { year: month || has(3) || has(1), month: month || has(4), day: day || has(7) };
  return parts.year || parts.month || parts.day ? parts : NONE;
}

function isTime(text: string): boolean {
  const match = TIME.exec(text);
  if (!match) return false;
  const [, sign, hours, minutes = '0'] = match;
  const offset = Number(hours ?? 0) * 60 + Number(minutes);
  return sign === '-' ? offset > 0 && offset <= 720 : offset <= 840;
}

/** At most 242 patterns of two digits exist, so this never grows beyond that. */
const numbersByPattern = new Map<string, readonly number[]>();

/** The numbers from 1 to `max` that two written digits can mean, `X` being any digit. */
function numbersLike(pattern: string, max: number): readonly number[] {
  const key = pattern + max;
  let numbers = numbersByPattern.get(key);
  if (!numbers) {
    const test = new RegExp(`^${pattern.replaceAll('X', '.')}$`);
    numbers = Array.from({ length: max }, (_, i) => i + 1).filter((n) =>
      test.test(String(n).padStart(2, '0')),
    );
    numbersByPattern.set(key, numbers);
  }
  return numbers;
}

function firstDayIn(year: number, months: readonly number[], days: readonly number[]): Day | null {
  for (const month of months) {
    if (days.length && days[0]! <= daysInMonth(year, month)) return dayFromDate(year, month, days[0]!);
  }
  return null;
}

function lastDayIn(year: number, months: readonly number[], days: readonly number[]): Day | null {
  for (let m = months.length - 1; m >= 0; m--) {
    const length = daysInMonth(year, months[m]!);
    for (let d = days.length - 1; d >= 0; d--) {
      if (days[d]! <= length) return dayFromDate(year, months[m]!, days[d]!);
    }
  }
  return null;
}

/** The first or last day that a four-digit year, with its `X`, and these months and days can mean. */
function extremeDay(
  yearText: string,
  months: readonly number[],
  days: readonly number[],
  last: boolean,
): Day | null {
  const dayIn = last ? lastDayIn : firstDayIn;
  const unknown = yearText.split('X').length - 1;
  if (!unknown) return dayIn(Number(yearText), months, days);
  // Only 29 February asks for more than one year to be tried; no odd year can have it.
  const possible = dayIn(/[13579]$/.test(yearText) ? 2001 : 2000, months, days) !== null;
  const count = possible ? 10 ** unknown : 0;
  const negative = yearText[0] === '-';
  for (let i = 0; i < count; i++) {
    const digits = String(negative === last ? i : count - 1 - i).padStart(unknown, '0');
    let at = 0;
    const year = Number(yearText.replaceAll('X', () => digits[at++]!));
    const day = negative && year === 0 ? null : dayIn(year, months, days);
    if (day !== null) return day;
  }
  return null;
}
