import { dayFromDate, daysInMonth, type Day } from './day.js';

/** The first and last day of the plain date read last, so that a million of them make no million objects. */
export const plain = { first: 0 as Day, last: 0 as Day };

/**
 * Reads the commonest dates, `1988`, `1988-07` and `1988-07-20`, into `plain`; `false` for any other, which may be a
 * date all the same.
 */
export function readPlain(text: string): boolean {
  const { length } = text;
  if (length !== 4 && length !== 7 && length !== 10) return false;
  if ((length > 4 && text[4] !== '-') || (length > 7 && text[7] !== '-')) return false;
  const year = digits(text, 2) * 100 + digits(text, 4);
  const month = length > 4 ? digits(text, 7) : 1;
  const day = length > 7 ? digits(text, 10) : 1;
  // What is not a number is not less than or equal to one either.
  if (!(year >= 0 && month >= 1 && month <= 12 && day >= 1)) return false;
  const days = daysInMonth(year, month);
  if (day > days) return false;
  plain.first = dayFromDate(year, month, day);
  plain.last =
    length === 10 ? plain.first : length === 7 ? plain.first + days - 1 : dayFromDate(year + 1, 1, 1) - 1;
  return true;
}

/** The number of two digits that end at a place. */
function digits(text: string, end: number): number {
  const tens = text.charCodeAt(end - 2) - 48;
  const ones = text.charCodeAt(end - 1) - 48;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NaN;
}
