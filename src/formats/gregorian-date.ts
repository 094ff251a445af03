import { daysInMonth } from '../model/day.js';

/** A Gregorian date as another program writes it. The day is the one written, whatever the time zone. */
export interface WrittenDate {
  /** Astronomical: 0 is 1 BCE. */
  readonly year: number;
  readonly month?: number;
  readonly day?: number;
  /** A time of day stood behind it, other than midnight. */
  readonly timed?: boolean;
  /** Written with “c.” or “about”. */
  readonly approximate?: boolean;
  /** Written with a question mark. */
  readonly uncertain?: boolean;
  /** Day and month could be taken for one another; the order asked for was taken. */
  readonly guessed?: boolean;
}

export interface DateReading {
  /** Whether 5/10/1961 is 5 October. @defaultValue `false`, as browsers read it */
  readonly dayFirst?: boolean;
}

const ISO = /^([+-]?\d{4,6})(?:-(\d{1,2})(?:-(\d{1,2}))?)?$/u;
const ISO_COMPACT = /^(\d{4})(\d\d)(\d\d)$/u;
const MONTH_OF_YEAR = /^(\d{1,2})\/(\d{3,4})$/u;
const SLASHED = /^(\d{1,4})([/.])(\d{1,2})(?:[/.](\d{1,6}))?$/u;
const ERA = /^(?:(b\.?c\.?(?:e\.?)?)|a\.?d\.?|c\.?e\.?)$/iu;
const CLOCK =
  /^T?\d{1,2}(?::\d{2}){1,2}(?:\.\d+)?(?:[ap]\.?m\.?)?(?:Z|(?:GMT|UTC)?[+-]\d\d:?\d\d)?$|^\d{1,2}[ap]m$|^T\d{4,6}Z?$/iu;
const ZONE =
  /^(?:[ap]\.?m\.?|\(.{1,40}\)|Z|(?:GMT|UTC)?(?:[+-]\d{1,2}:?\d{0,2})?|[ECMP][SD]T|CES?T|WES?T|BST)$/iu;
const ABOUT = /^\s*(?:c\.|ca\.?|circa|about|around|approx\.?|~)\s*(?=\S)/iu;
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?$/iu;
const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ');
const MONTH =
  /^(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\.?$/iu;

/** Whole years that can be drawn. */
const [FIRST_YEAR, LAST_YEAR] = [-271_820, 275_759];
/** Longer texts are no dates. */
const MAX_LENGTH = 100;

/**
 * Reads a date in one of the many shapes that programs and people write, in English: `2006-05-28T09:00Z`,
 * `May 28 2006 09:00:00 GMT-0500`, `28 May 2006`, `44 BC`, `5/28/2006`, `1861`. `null` where it is none, or where
 * no year is given.
 */
export function readGregorianDate(text: string, reading: DateReading = {}): WrittenDate | null {
  if (text.length > MAX_LENGTH) return null;
  const approximate = ABOUT.test(text);
  const plain = text.replace(ABOUT, '').trim();
  const uncertain = /\?$|\(\?\)$/u.test(plain);
  const date = readPlain(plain.replace(/\s*\(?\?\)?$/u, ''), reading);
  return date && { ...date, ...(approximate && { approximate }), ...(uncertain && { uncertain }) };
}

function readPlain(text: string, reading: DateReading): WrittenDate | null {
  const [first = '', ...rest] = text.replace(/(\d)T(?=\d)/u, '$1 T').split(/[\s,]+/u);
  const numeric = readNumeric(first, reading);
  if (numeric && rest.every(isTime)) return rest.some(isNoMidnight) ? { ...numeric, timed: true } : numeric;
  return numeric && !rest.some((word) => ERA.test(word) || MONTH.test(word))
    ? null
    : readWords([first, ...rest]);
}

function isNoMidnight(word: string): boolean {
  return CLOCK.test(word) && !/^T?0{1,2}(?::00)*(?:\.0*)?(?![\d:])/u.test(word) && !/^T0{4,6}Z?$/u.test(word);
}

const isTime = (word: string): boolean => CLOCK.test(word) || ZONE.test(word);

function readNumeric(text: string, { dayFirst = false }: DateReading): WrittenDate | null {
  const iso = ISO.exec(text) ?? ISO_COMPACT.exec(text);
  if (iso) return checked(Number(iso[1]), iso[2], iso[3]);
  const ofYear = MONTH_OF_YEAR.exec(text);
  if (ofYear) return checked(Number(ofYear[2]), ofYear[1]);
  const [, a, mark, b, c] = SLASHED.exec(text) ?? [];
  if (a === undefined || b === undefined) return null;
  if (c === undefined) return a.length > 2 ? checked(Number(a), b) : null;
  if (a.length > 2) return checked(Number(a), b, c);
  if (c.length < 3) return null; // a year of two digits can be of any century
  const dayLeads = Number(a) > 12 || (Number(b) <= 12 && (dayFirst || mark === '.'));
  const date = dayLeads ? checked(Number(c), b, a) : checked(Number(c), a, b);
  const unsure = Number(a) <= 12 && Number(b) <= 12 && a !== b && mark === '/';
  return date && unsure ? { ...date, guessed: true } : date;
}

/** Month, day, year and era in any order that English has. */
function readWords(words: readonly string[]): WrittenDate | null {
  const numbers: string[] = [];
  let month: number | undefined;
  let beforeChrist = false;
  let era = false;
  let timed = false;
  for (const word of words) {
    const number = /^(-?\d{1,6})(?:st|nd|rd|th)?$/iu.exec(word)?.[1];
    if (number !== undefined) numbers.push(number);
    else if (MONTH.test(word) && month === undefined)
      month = MONTHS.indexOf(word.slice(0, 3).toLowerCase()) + 1;
    else if (ERA.test(word)) [era, beforeChrist] = [true, ERA.exec(word)?.[1] !== undefined];
    else if (CLOCK.test(word)) timed ||= isNoMidnight(word);
    else if (word !== '' && !WEEKDAY.test(word) && !ZONE.test(word)) return null;
  }
  const yearLeads = numbers.length === 2 && numbers[0]!.length > 2;
  const [day, year] =
    numbers.length === 2 ? (yearLeads ? numbers.toReversed() : numbers) : [undefined, numbers[0]];
  // “May 28” is a day without a year.
  const noYear = month !== undefined && day === undefined && !era && (year ?? '').length < 3;
  if (year === undefined || numbers.length > 2 || noYear || (day !== undefined && month === undefined))
    return null;
  const counted = beforeChrist ? 1 - Math.abs(Number(year)) : Number(year);
  const date = checked(counted, month, day);
  return date && timed ? { ...date, timed: true } : date;
}

function checked(year: number, month?: string | number, day?: string | number): WrittenDate | null {
  if (year < FIRST_YEAR || year > LAST_YEAR) return null;
  if (month === undefined) return { year };
  const [m, d] = [Number(month), day === undefined ? 1 : Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > daysInMonth(year, m)) return null;
  return day === undefined ? { year, month: m } : { year, month: m, day: d };
}

/** The date as EDTF. Years beyond four digits have neither month nor day there. */
export function edtfOf({ year, month, day, approximate, uncertain }: WrittenDate): string {
  const mark = approximate ? (uncertain ? '%' : '~') : uncertain ? '?' : '';
  if (Math.abs(year) > 9999) return `Y${year}${mark}`;
  const two = (part: number): string => String(part).padStart(2, '0');
  const written = `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`;
  return [written, ...[month, day].filter((part) => part !== undefined).map(two)].join('-') + mark;
}
