import { readEdtf } from '../model/edtf-read.js';
import { suggestEdtf } from '../model/edtf-suggestion.js';

/** Which of two numbers before a year is the day, where nothing else tells. */
export type DayOrder = 'day-first' | 'month-first' | null;

export interface WrittenDate {
  /** `null` where nothing is written, or nothing that can be read. */
  readonly edtf: string | null;
  /** The text, trimmed; `''` where it says that there is no date. */
  readonly written: string;
  /** A time of day that stood behind the date. */
  readonly time?: string;
  /** How it was read, where that was not plain. */
  readonly how?: 'in-words' | 'either-order' | 'order-taken';
}

const NOTHING = /^(?:n\/?a|null|none|nil|undefined|unknown|n\.?d\.?|undated|nan|nat|tbd|-+|–|—|\?+|\.+)$/iu;
const TIME =
  /[T ]\s*(\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?\s*(?:[ap]\.?m\.?)?\s*(?:Z|UTC|GMT|[+-]\d\d:?\d\d)?)$/iu;
const NUMBERS = /^(\d{1,2})([/.-])(\d{1,2})\2(\d{4})$/u;

/** Reads a date as people and programs write it. */
export function readWrittenDate(text: string, order: DayOrder = null): WrittenDate {
  const all = latinDigits(text.trim());
  if (!all || NOTHING.test(all)) return { edtf: null, written: '' };
  const clock = TIME.exec(all);
  const date = clock ? all.slice(0, clock.index).trim() : all;
  const time = clock && !/^0?0:00(?::00(?:\.0+)?)?(?:\s*(?:Z|UTC|GMT|[+-]\d\d:?\d\d))?$/iu.test(clock[1]!);
  const base = { written: text.trim(), ...(time && { time: clock[1]! }) };
  const numbers = NUMBERS.exec(date);
  if (numbers) return { ...base, ...fromNumbers(numbers, order) };
  const edtf = fromYear(date) ?? (isEdtf(date) ? date : null);
  if (edtf) return { ...base, edtf };
  // Longer bare numbers are serial numbers of spreadsheets or seconds of a clock, not years.
  const meant = /^\d+$/u.test(date) && date.length !== 8 ? null : suggestEdtf(date);
  if (!meant) return { ...base, edtf: null };
  return /^\d{4}[/-]\d{1,2}[/-]\d{1,2}$|^\d{8}$/u.test(date)
    ? { ...base, edtf: meant }
    : { ...base, edtf: meant, how: 'in-words' };
}

/** Which order the dates of a column have, where one of them can only be read in one way and none in the other. */
export function dayOrderOf(texts: Iterable<string>): DayOrder {
  let dayFirst = false;
  let monthFirst = false;
  for (const text of texts) {
    const match = NUMBERS.exec(latinDigits(text.trim()).replace(TIME, '').trim());
    if (!match || match[2] === '.') continue;
    dayFirst ||= Number(match[1]) > 12;
    monthFirst ||= Number(match[3]) > 12;
  }
  return dayFirst === monthFirst ? null : dayFirst ? 'day-first' : 'month-first';
}

function fromNumbers(match: RegExpExecArray, order: DayOrder): Pick<WrittenDate, 'edtf' | 'how'> {
  const [, a, sign, b, year] = match as unknown as [string, string, string, string, string];
  const dayFirst = whole(year, b, a);
  const monthFirst = whole(year, a, b);
  if (!dayFirst || !monthFirst || dayFirst === monthFirst) return { edtf: dayFirst ?? monthFirst };
  if (sign === '.') return { edtf: dayFirst };
  if (order) return { edtf: order === 'day-first' ? dayFirst : monthFirst, how: 'order-taken' };
  return { edtf: `[${[dayFirst, monthFirst].sort().join(',')}]`, how: 'either-order' };
}

function whole(year: string, month: string, day: string): string | null {
  const edtf = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isEdtf(edtf) ? edtf : null;
}

/** One to four digits are a year, with a year 0 as ISO counts. */
function fromYear(text: string): string | null {
  const match = /^([-−])?(\d{1,4})$/u.exec(text);
  if (!match) return null;
  const year = match[2]!.padStart(4, '0');
  return match[1] && year !== '0000' ? `-${year}` : year;
}

export function isEdtf(text: string): boolean {
  return !('code' in readEdtf(text));
}

/** Persian and Arabic digits as Latin ones. */
export function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/gu, (digit) => String(digit.charCodeAt(0) & 0xf));
}
