import { edtfValue } from './edtf-read.js';

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const SEASONS = ['spring', 'summer', 'autumn', 'winter'];

const two = (text: string): string => text.padStart(2, '0');

/** What people write instead of EDTF, and how EDTF says it. The first that fits is taken. */
const HABITS: readonly (readonly [RegExp, (match: string[]) => string])[] = [
  [
    /^(-?\d{4})[-/.](\d{1,2})(?:[-/.](\d{1,2}))?$/,
    ([, y, m, d]) => [y, two(m!), ...(d ? [two(d)] : [])].join('-'),
  ],
  [/^(\d{4})(0[1-9]|1[0-2])([0-2]\d|3[01])$/, ([, y, m, d]) => `${y}-${m}-${d}`],
  [/^(\d{1,2})\.(\d{1,2})\.(\d{4})$/, ([, d, m, y]) => `${y}-${two(m!)}-${two(d!)}`],
  [/^(1[3-9]|2\d|3[01])[/-](\d{1,2})[/-](\d{4})$/, ([, d, m, y]) => `${y}-${two(m!)}-${d}`],
  [/^(\d{1,2})(?:st|nd|rd|th)? ([a-z]+)\.?,? (\d{4})$/, ([, d, m, y]) => `${y}-${month(m!)}-${two(d!)}`],
  [/^([a-z]+)\.? (\d{1,2})(?:st|nd|rd|th)?,? (\d{4})$/, ([, m, d, y]) => `${y}-${month(m!)}-${two(d!)}`],
  [/^(?:c|ca|circa|about|around)\.? ?(-?\d{4}(?:-\d\d){0,2})$/, ([, date]) => `${date}~`],
  [/^(\d{3})0'?s$/, ([, decade]) => `${decade}X`],
  [/^(\d{1,2})(?:st|nd|rd|th) century$/, ([, n]) => `${two(String(Number(n) - 1))}XX`],
  [
    /^(\d{1,4}) ?(?:bce?|b\.c\.)$/,
    ([, year]) => `${year === '1' ? '' : '-'}${String(Number(year) - 1).padStart(4, '0')}`,
  ],
  [/^(?:before|until|till) (\S+)$/, ([, date]) => `../${date}`],
  [/^(?:after|since|from) (\S+)$/, ([, date]) => `${date}/..`],
  [/^(\S+)\/(?:open|now|present|today)$/, ([, date]) => `${date}/..`],
  [/^(-?\d{5,})$/, ([, year]) => `Y${year}`],
  [/^(\d{3})$/, ([, year]) => `0${year}`],
  [/^y(-?\d{4})$/, ([, year]) => year!],
  [/^(\d{4}-\d\d-\d\d)[t ][^/]*$/, ([, day]) => day!],
  [/^([a-z]+)\.?,? (\d{4})$/, ([, m, y]) => `${y}-${season(m!) ?? month(m!)}`],
];
const RANGE = /^(.+?)(?: ?[–—] ?| - | to | until | till )(.+)$/;
const YEARS = /^(\d{4})-(\d{4}|\d\d)$/;

function month(name: string): string {
  const index = MONTHS.indexOf(name.slice(0, 3));
  return index < 0 ? '' : two(String(index + 1));
}

function season(name: string): string | null {
  const index = SEASONS.indexOf(name === 'fall' ? 'autumn' : name);
  return index < 0 ? null : String(index + 21);
}

/** The EDTF that was probably meant by a text that is none; `null` where we would be guessing. */
export function suggestEdtf(written: string): string | null {
  const meant = translate(written.trim());
  return meant !== null && edtfValue(meant) ? meant : null;
}

function translate(written: string): string | null {
  if (written.length > 80) return null;
  const text = latinDigits(written).toLowerCase().replace(/\s+/g, ' ');
  const range = RANGE.exec(text) ?? YEARS.exec(text);
  if (range && (text.includes(' ') || !/^\d{4}-(0\d|1[0-2])$/.test(text))) {
    const [, start, end] = range as unknown as [string, string, string];
    const full = /^\d{4}$/.test(start) && /^\d\d$/.test(end) ? start.slice(0, 2) + end : end;
    return `${suggestPart(start)}/${suggestPart(full)}`;
  }
  if (/^[^/]+\/[^/]+$/.test(text)) {
    const meant = suggestPart(text);
    return meant === text ? text.split('/').map(suggestPart).join('/').toUpperCase() : meant;
  }
  const meant = suggestPart(text);
  return meant === written.toLowerCase() && meant.toUpperCase() === written ? null : meant;
}

/** Upper case, since EDTF's letters (`X`, `Y`) are. */
function suggestPart(text: string): string {
  for (const [habit, say] of HABITS) {
    const match = habit.exec(text);
    if (match) return say(match).toUpperCase();
  }
  return /^[-\dxu?~%.]+$/.test(text) ? text.replaceAll('u', 'x').toUpperCase() : text;
}

/** Persian (U+06F0) and Arabic-Indic (U+0660) digits as Latin ones. */
function latinDigits(text: string): string {
  return text.replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
}
