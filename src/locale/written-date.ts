import type { EdtfValue } from '../model/edtf-value.js';
import { formatIsoDay } from '../model/day.js';
import { fold } from '../model/fold.js';
import { createLocalizer, type Localizer } from './localizer.js';

/** Where a date is known worse than this, no year of it gives it away. */
const MOST_YEARS = 10;
const YEAR = /(?<!\d)(?:1\d{3}|20\d{2})(?!\d)/u;

/**
 * Whether a text gives a date away: one of its years, in either calendar, or its day and month, in the reader's language
 * or in English.
 *
 * @param when the date to be guessed; without one, any year does
 */
export function givesDateAway(text: string, when: EdtfValue | null, reader: Localizer): boolean {
  const words = fold(text);
  if (!when) return YEAR.test(words);
  const years = yearsOf(when);
  return (
    years.some((year) => new RegExp(`(?<!\\d)${year}(?!\\d)`, 'u').test(words)) ||
    [reader, createLocalizer('en')].some((speaker) =>
      daysOf(when, speaker).some((day) => words.includes(day)),
    )
  );
}

/** Gregorian years, and the Solar Hijri ones that share days with them. */
function yearsOf({ earliestStart, latestEnd }: EdtfValue): number[] {
  const [from, to] = [earliestStart, latestEnd].map((day) => parseInt(formatIsoDay(day), 10));
  if (from === undefined || to === undefined || to - from > MOST_YEARS) return [];
  const years = Array.from({ length: to - from + 1 }, (_, i) => from + i);
  return [...new Set(years.flatMap((year) => [year, year - 621, year - 622]))];
}

/** "16 august", and "august 16" */
function daysOf(when: EdtfValue, speaker: Localizer): string[] {
  if (when.latestEnd !== when.earliestStart) return [];
  return (['gregorian', 'persian'] as const).flatMap((calendar) => {
    const [day = '', month = ''] = fold(speaker.dateIn(when, calendar)).split(' ');
    return /^\d/u.test(day) && month ? [`${day} ${month}`, `${month} ${day}`] : [];
  });
}
