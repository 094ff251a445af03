import type { Text, When } from '../model/document.js';
import type { ConversionNotes } from './conversion-notes.js';
import { edtfOf, readGregorianDate } from './gregorian-date.js';
import { firstText, isLoose, recordsOf, textOf } from './loose-json.js';
import type { Loose } from './loose-json.js';
import { spanWithin } from './uncertain-span.js';
import { dateAsWritten, NO_DATE } from './undated-reasons.js';

export interface PlaceDate {
  readonly when: When | null;
  readonly undated: Text | null;
}

/** The dates of a `when` of GeoJSON-T or Linked Places: one for each timespan, or one that is undated. */
export function readPlaceWhen(when: Loose, about: string, notes: ConversionNotes): readonly PlaceDate[] {
  const label = textOf(when['label']);
  const spans = recordsOf(when['timespans'] ?? (isLoose(when['timespan']) ? [when['timespan']] : [when]));
  const remarks = remarksOf(when);
  const dates = spans.flatMap((span) => readSpan(span, about, notes) ?? []);
  if (dates.length === 0) {
    const words = firstText(label, ...recordsOf(when['periods']).map(({ name }) => name));
    notes.add('geojson-t.undated', 'A feature without a date that can be read was kept without one.', about);
    return [{ when: null, undated: words ? dateAsWritten(words) : NO_DATE }];
  }
  const doubt = /uncertain/iu.test(textOf(when['certainty'])) ? '?' : '';
  return dates.map((date) => {
    const { edtf, note } = typeof date === 'string' ? { edtf: date } : { edtf: date.edtf, note: date.note };
    const said = typeof note === 'object' ? note['en'] : note;
    const all = [said, ...remarks].filter(Boolean).join(' ');
    // Words that speak of all timespans would be wrong beside one of them.
    const own = dates.length === 1 ? label : '';
    const text = doubt && /^-?\d{4}(?:-\d\d){0,2}$/u.test(edtf) ? edtf + doubt : edtf;
    const full = { edtf: text, ...(own && { label: own }), ...(all && { note: { en: all } }) };
    return { when: own || all ? full : text, undated: null };
  });
}

/** What EDTF cannot say: “for a hundred years, at some time in it”, named periods, and how sure it is. */
function remarksOf(when: Loose): readonly string[] {
  const lasted = /^P(\d{1,6})([YMWD])$/u.exec(textOf(when['duration']));
  const unit = { Y: 'years', M: 'months', W: 'weeks', D: 'days' }[lasted?.[2] ?? ''];
  const periods = recordsOf(when['periods'])
    .map(({ name }) => textOf(name))
    .filter(Boolean);
  const certainty = textOf(when['certainty']);
  return [
    lasted && unit ? `It lasted ${lasted[1]} ${unit}, at some time within this span.` : '',
    periods.length > 0 ? `Period: ${periods.join('; ')}.` : '',
    certainty && certainty !== 'certain' ? `The file marks the date as ${certainty}.` : '',
  ].filter(Boolean);
}

function readSpan(span: Loose, about: string, notes: ConversionNotes): When | null {
  const [start, end] = [boundsOf(span['start'], about, notes), boundsOf(span['end'], about, notes)];
  if (!start && !end) return null;
  const when = spanWithin({
    start: start?.earliest,
    latestStart: start?.latest,
    earliestEnd: end?.earliest,
    end: end?.latest,
  });
  if (when === null)
    notes.add('geojson-t.dates-contradict', 'Dates that contradict one another were left out.', about);
  else if (typeof when === 'object')
    notes.add(
      'geojson-t.bounds-widened',
      'The bounds of an uncertain date became a coarser one; a note gives them.',
      about,
    );
  // An end alone: it began at a time that is not known.
  return when !== null && !start
    ? typeof when === 'string'
      ? `/${when}`
      : { ...when, edtf: `/${when.edtf}` }
    : when;
}

/** `{"in": …}`, `{"earliest": …, "latest": …}`, or a bare date or pair of dates. */
function boundsOf(
  value: unknown,
  about: string,
  notes: ConversionNotes,
): { earliest: string; latest: string } | null {
  const given = isLoose(value) ? value : { in: value };
  const [first, second] = textOf(given['in']).split('/');
  const read = (text: string | undefined): string | undefined => {
    const date = text ? readGregorianDate(text) : null;
    if (text && !date)
      notes.add('geojson-t.date-unreadable', 'A date that cannot be read was left out.', `${about}: ${text}`);
    if (date?.timed)
      notes.add(
        'geojson-t.time-dropped',
        'A time of day was dropped; the day stays as it was written.',
        about,
      );
    return date ? edtfOf(date) : undefined;
  };
  const earliest = read(textOf(given['earliest']) || first);
  const latest = read(textOf(given['latest']) || second || first);
  const known = earliest ?? latest;
  return known === undefined ? null : { earliest: earliest ?? known, latest: latest ?? known };
}
