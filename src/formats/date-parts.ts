import { suggestEdtf } from '../model/edtf-suggestion.js';
import type { ConversionNotes } from './conversion-notes.js';
import { isEdtf } from './written-date.js';

/**
 * A year that is EDTF with a month, by number or name, and a day. As much of it as can be: what the calendar does not
 * have is left out and named.
 */
export function withMonthAndDay(
  year: string,
  month: string,
  day: string,
  about: string,
  notes: ConversionNotes,
): string {
  const number = /^\d{1,2}$/u.test(month) ? month.padStart(2, '0') : named(month);
  const tries = month ? [day && `${year}-${number}-${day.padStart(2, '0')}`, `${year}-${number}`] : [];
  const found = tries.find((text) => text && isEdtf(text)) ?? year;
  const wanted = (day && tries[0]) || tries[1] || year;
  if (found !== wanted || (day && !month))
    notes.add(
      'date.part-dropped',
      'A month or day that cannot be read was left out of a date.',
      `${about}: ${[year, month, day].filter(Boolean).join('-')}`,
    );
  return found;
}

/** "03" for "March". */
function named(month: string): string {
  return /^2000-(\d\d)$/u.exec(suggestEdtf(`${month} 2000`) ?? '')?.[1] ?? month;
}

/** A year as EDTF, four digits or the long form. */
export function edtfYear(year: number): string {
  const digits = String(Math.abs(year)).padStart(4, '0');
  return `${Math.abs(year) > 9999 ? 'Y' : ''}${year < 0 ? '-' : ''}${digits}`;
}
