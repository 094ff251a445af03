import { formatIsoDay, FIRST_DAY, LAST_DAY } from '../model/day.js';
import type { ConversionNotes } from './conversion-notes.js';
import { textOf } from './loose-json.js';
import { readWrittenDate } from './written-date.js';
import type { WrittenDate } from './written-date.js';

const DAY = 86_400_000;

/** A date as programs write it: text, a year, or thousandths of a second since 1970, as JavaScript counts. */
export function instantOf(value: unknown, about: string, notes: ConversionNotes): WrittenDate {
  const written = textOf(value);
  const count = Number(
    /^\/Date\((-?\d+)/u.exec(written)?.[1] ?? (/^-?\d{5,}$/u.test(written) ? written : NaN),
  );
  if (Number.isNaN(count)) return readWrittenDate(written);
  const day = Math.floor(count / DAY);
  if (day < FIRST_DAY || day > LAST_DAY) return { edtf: null, written };
  const minutes = Math.floor((count - day * DAY) / 60_000);
  const time = [Math.floor(minutes / 60), minutes % 60].map((n) => String(n).padStart(2, '0')).join(':');
  notes.add(
    'date.instant',
    'A count of thousandths of a second was read as a day in UTC.',
    `${about}: ${written}`,
  );
  const iso = formatIsoDay(day);
  const long = /^-?\d{5,}/u.exec(iso)?.[0];
  return { edtf: long ? `Y${long}` : iso, written, ...(minutes > 0 && { time: `${time} UTC` }) };
}
