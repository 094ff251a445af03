import type { Text } from '../model/document.js';
import { suggestEdtf } from '../model/edtf-suggestion.js';
import type { ConversionNotes } from './conversion-notes.js';
import { edtfYear, withMonthAndDay } from './date-parts.js';
import { firstText, isLoose, textOf } from './loose-json.js';
import { distantYear } from './undated-reasons.js';
import { isEdtf, latinDigits } from './written-date.js';
import type { WrittenDate } from './written-date.js';

export interface PartedDate extends WrittenDate {
  /** The author's own wording. */
  readonly label: string;
  /** Set where the year lies beyond those that can be drawn. */
  readonly reason?: Text;
}

/** TimelineJS's date of parts: year, month, day and more, each a number or text. BCE years have no year 0 there. */
export function readPartedDate(value: unknown, about: string, notes: ConversionNotes): PartedDate {
  const parts = isLoose(value) ? value : {};
  const [year, month, day, hour, minute, second] = ['year', 'month', 'day', 'hour', 'minute', 'second'].map(
    (name) => latinDigits(textOf(parts[name])).replace(/[\s,]+/gu, name === 'year' ? '' : ' '),
  ) as [string, string, string, string, string, string];
  const label = firstText(parts['display_date']);
  if (firstText(parts['format']))
    notes.add(
      'timelinejs.date-format',
      'A pattern for writing a date was dropped; the kit writes dates itself.',
      about,
    );
  const time =
    hour &&
    [hour, minute || '00', second]
      .filter(Boolean)
      .map((n) => n.padStart(2, '0'))
      .join(':');
  const date = [year, month, day].filter(Boolean).join('-');
  const base = {
    written: [date, time].filter(Boolean).join(' '),
    label,
    ...(time && !/^[0:]+$/u.test(time) && { time }),
  };
  if (!year) return { ...base, edtf: null };
  if (!/^[-−]?\d+$/u.test(year)) {
    const edtf = isEdtf(year) ? year : suggestEdtf(year);
    return { ...base, edtf, ...(edtf && { how: 'in-words' as const }) };
  }
  const number = Number(year.replace('−', '-'));
  if (number === 0)
    notes.add('timelinejs.year-zero', 'A year 0, which TimelineJS does not count, was read as 1 BCE.', about);
  const yearText = edtfYear(number < 0 ? number + 1 : number);
  if (!isEdtf(yearText)) {
    notes.add(
      'date.beyond-range',
      'A year beyond those that can be drawn is kept in words, undated.',
      `${about}: ${year}`,
    );
    return { ...base, edtf: null, reason: distantYear(number) };
  }
  return { ...base, edtf: withMonthAndDay(yearText, month, day, about, notes) };
}
