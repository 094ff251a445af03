/**
 * A day as an integer: days since 1 January 1970 in the proleptic Gregorian calendar, negative before.
 * No time zone, no clock: a date is what a source writes, not an instant.
 */
export type Day = number;

/** The first and last day that JavaScript's `Date` can hold (ECMA-262, time range of 100,000,000 days). */
export const FIRST_DAY: Day = -100_000_000;
export const LAST_DAY: Day = 100_000_000;

export interface CalendarDay {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  /** 1 to 31. */
  readonly day: number;
}

/** The day of a Gregorian date. Years are astronomical: 0 is 1 BCE. (Algorithm: Howard Hinnant, `days_from_civil`.) */
export function dayFromDate(year: number, month: number, day: number): Day {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The Gregorian date of a day; the inverse of `dayFromDate`. */
export function dateFromDay(value: Day): CalendarDay {
  const shifted = Math.floor(value) + 719_468;
  const era = Math.floor(shifted / 146_097);
  const dayOfEra = shifted - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  return { year: yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

export function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return isLeapYear(year) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

/** Midnight UTC of a day (fractions kept), for `Intl` and the D3 time scales. */
export function toUtc(value: Day): Date {
  return new Date(value * 86_400_000);
}

/** The day, with its fraction, of an instant in UTC. */
export function fromUtc(date: Date): Day {
  return date.getTime() / 86_400_000;
}

/** A day as `YYYY-MM-DD`, the form that EDTF reads back. */
export function formatIsoDay(value: Day): string {
  const { year, month, day } = dateFromDay(value);
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${year < 0 ? '-' : ''}${digits}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
