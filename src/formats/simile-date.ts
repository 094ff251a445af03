import type { Text, When } from '../model/document.js';
import type { ConversionNotes } from './conversion-notes.js';
import { edtfOf, readGregorianDate } from './gregorian-date.js';
import { oneDayWithin, spanWithin } from './uncertain-span.js';
import { dateAsWritten, NO_DATE } from './undated-reasons.js';

/** The four dates of an event as the file writes them. */
export interface SimileDates {
  readonly start: string;
  readonly latestStart: string;
  readonly earliestEnd: string;
  readonly end: string;
}

type Dated =
  { readonly when: When; readonly undated: null } | { readonly when: null; readonly undated: Text };

/**
 * The date of an event. One that lasts has bounds for its beginning and its end; one that does not, and has an end all
 * the same, happened at some moment in between: so SIMILE Timeline means it.
 */
export function simileWhen(dates: SimileDates, lasts: boolean, title: string, notes: ConversionNotes): Dated {
  const written = [dates.start, dates.end].filter(Boolean).join(' – ');
  const undated = { when: null, undated: written ? dateAsWritten(written) : NO_DATE };
  const read = (text: string): string | undefined => {
    const date = text ? readGregorianDate(text) : null;
    if (text && !date)
      notes.add('simile.date-unreadable', 'A date could not be read; it stands in words.', text);
    if (date?.timed)
      notes.add('simile.time-dropped', 'A time of day was dropped; the day stays as it was written.', text);
    if (date?.guessed)
      notes.add(
        'simile.date-guessed',
        'A date such as 5/10/1961 was read as month/day, as browsers do.',
        text,
      );
    return date ? edtfOf(date) : undefined;
  };
  const [start, latestStart, earliestEnd, end] = (
    ['start', 'latestStart', 'earliestEnd', 'end'] as const
  ).map((key) => read(dates[key]));
  const first = start ?? end;
  if (first === undefined) {
    if (!written) notes.add('simile.undated', 'An event without a date was kept without one.', title);
    return undated;
  }
  if (lasts && end === undefined && latestStart === undefined) return { when: first, undated: null };
  const when = lasts
    ? spanWithin({ start, latestStart, earliestEnd, end })
    : oneDayWithin(first, end ?? latestStart);
  if (when === null) {
    notes.add(
      'simile.dates-contradict',
      'Dates that contradict one another stand in words.',
      `${title}: ${written}`,
    );
    return undated;
  }
  if (typeof when === 'object')
    notes.add(
      'simile.bounds-widened',
      'The bounds of an uncertain date became a coarser one; a note gives them.',
      title,
    );
  if (typeof when === 'string' && when.startsWith('['))
    notes.add(
      'simile.one-moment',
      'An event that lasts no time but has two dates happened at some day between.',
      title,
    );
  return { when, undated: null };
}

/**
 * Whether a file counts its years backwards, in a unit that only the page knows which shows it: millions of years ago.
 * Then no span runs forward, and more than one runs back.
 */
export function countsBackwards(dates: readonly Pick<SimileDates, 'start' | 'end'>[]): boolean {
  const spans = dates
    .map(({ start, end }) => [start, end].map((text) => (/^\d+(?:\.\d+)?$/u.test(text) ? Number(text) : NaN)))
    .filter(([start, end]) => start !== end && !Number.isNaN(start) && !Number.isNaN(end));
  return spans.length > 1 && spans.every(([start, end]) => start! > end!);
}
