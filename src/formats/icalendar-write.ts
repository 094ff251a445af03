import { dateFromDay } from '../model/day.js';
import type { Day } from '../model/day.js';
import type { Category, TimelineDocument, TimelineEvent } from '../model/document.js';
import { edtfValue } from '../model/edtf-read.js';
import { pickText } from '../model/text.js';
import { ConversionNotes } from './conversion-notes.js';
import type { Exported, ForeignWriter } from './foreign.js';
import { escapeText, foldLine, writeParameter } from './icalendar-lines.js';
import { PRODUCT } from './icalendar-read.js';
import { noteUnwritten } from './note-unwritten.js';
import { partedSpan } from './parted-date.js';
import { StableIds } from './stable-ids.js';
import { WrittenText } from './written-text.js';

/** All-day events for calendar programs. `X-EDTF` keeps a date that whole days cannot say. */
export const icalendarWriter: ForeignWriter<TimelineDocument> = {
  id: 'icalendar',
  label: 'iCalendar',
  extension: 'ics',
  mediaType: 'text/calendar;charset=utf-8',
  write: writeIcalendar,
};

function writeIcalendar(document: TimelineDocument, { lang }: { readonly lang?: string }): Exported {
  const notes = new ConversionNotes();
  const text = new WrittenText(document, lang, 'icalendar', notes);
  const host = hostOf(document);
  const title = escapeText(text.line(document.title));
  const description = escapeText(text.say(document.description));
  const lines = [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:${PRODUCT}`,
    'CALSCALE:GREGORIAN',
    // What the standard calls it, and what programs read.
    `NAME:${title}`,
    `X-WR-CALNAME:${title}`,
    ...(description ? [`DESCRIPTION:${description}`, `X-WR-CALDESC:${description}`] : []),
    ...(document.categories ?? []).map((category) => categoryLine(category, text)),
    ...document.events.flatMap((event) => eventLines(event, host, text)),
    'END:VCALENDAR',
  ];
  noteUnwritten(
    document,
    {
      event: ['summary', 'body', 'categories', 'places', 'media', 'links'],
      document: ['title', 'description', 'events'],
    },
    text,
  );
  return { text: lines.map((line) => `${foldLine(line)}\r\n`).join(''), notes: notes.all };
}

function categoryLine({ id, label, color, shape, description }: Category, text: WrittenText): string {
  if (description) text.note('category-description-dropped', 'Descriptions of categories were left out.', id);
  return `X-CATEGORY;X-ID=${writeParameter(id)};X-COLOR=${writeParameter(color)};X-SHAPE=${shape}:${escapeText(text.line(label))}`;
}

/**
 * What tells the events of one record from those of another in the same calendar: its id, else one made of its title,
 * in its own language, so that the reader's makes no other events of them.
 */
function hostOf({ id, title, lang }: TimelineDocument): string {
  const made = id ?? new StableIds().make(pickText(title, lang, lang)?.value ?? '', 'timeline');
  return `${made}.chronicle-kit`;
}

function eventLines(event: TimelineEvent, host: string, text: WrittenText): string[] {
  const { document } = text;
  const dates = dateLines(event, text);
  // A journal may hold what has no date; an event of a calendar may not.
  const component = dates[0]?.startsWith('DTSTART') ? 'VEVENT' : 'VJOURNAL';
  const [summary, body] = [text.say(event.summary), text.say(event.body)];
  const labels = (document.categories ?? [])
    .filter(({ id }) => event.categories?.includes(id))
    .map(({ label }) => text.line(label));
  return [
    `BEGIN:${component}`,
    `UID:${escapeText(`${event.id}@${host}`)}`,
    // The day of the last change, so that the same document gives the same file.
    `DTSTAMP:${/^\d{4}-\d\d-\d\d$/u.test(document.updated ?? '') ? document.updated!.replaceAll('-', '') : '19700101'}T000000Z`,
    ...dates,
    `SUMMARY:${escapeText(text.line(event.title))}`,
    ...(summary || body ? [`DESCRIPTION:${escapeText([summary, body].filter(Boolean).join('\n\n'))}`] : []),
    ...(summary ? [`X-SUMMARY:${escapeText(summary)}`] : []),
    ...(labels.length > 0 ? [`CATEGORIES:${labels.map(escapeText).join(',')}`] : []),
    ...placeLines(event, text),
    ...linkLines(event, text),
    ...(component === 'VEVENT' ? ['TRANSP:TRANSPARENT'] : []),
    `END:${component}`,
  ];
}

function dateLines({ id, when, undated }: TimelineEvent, text: WrittenText): string[] {
  if (when === undefined) {
    const reason = text.line(undated);
    text.note(
      'undated-journal',
      'An event without a date became an entry of a journal, which calendars may not show.',
      id,
    );
    return reason ? [`X-UNDATED:${escapeText(reason)}`] : [];
  }
  const full = typeof when === 'string' ? { edtf: when } : when;
  const { edtf } = full;
  if ('label' in full || 'note' in full || 'original' in full || 'cites' in full)
    text.note('date-words-dropped', 'Words, notes, sources and other calendars of dates were left out.', id);
  const value = edtfValue(edtf)!;
  const [first, last] = [basic(value.earliestStart), basic(value.latestEnd + 1)];
  const exact = partedSpan(value).exact && [...value.points].every((point) => point?.precision === 'day');
  if (!exact)
    text.note(
      'date-as-span',
      'A date that is no exact day covers all days it can mean; X-EDTF keeps it.',
      `${id}: ${edtf}`,
    );
  if (first === null || last === null) {
    text.note(
      'date-out-of-range',
      'A date outside the years 1 to 9999 has no place in a calendar; X-EDTF keeps it.',
      `${id}: ${edtf}`,
    );
    return [`X-EDTF:${escapeText(edtf)}`];
  }
  return [
    `DTSTART;VALUE=DATE:${first}`,
    `DTEND;VALUE=DATE:${last}`,
    ...(exact ? [] : [`X-EDTF:${escapeText(edtf)}`]),
  ];
}

/** `YYYYMMDD`, `null` where the year has not four digits. */
function basic(value: Day): string | null {
  const { year, month, day } = dateFromDay(value);
  if (year < 1 || year > 9999) return null;
  return String(year).padStart(4, '0') + String(month).padStart(2, '0') + String(day).padStart(2, '0');
}

function placeLines({ id, places = [] }: TimelineEvent, text: WrittenText): string[] {
  const [place, ...more] = places;
  for (const { name } of more)
    text.note(
      'place-dropped',
      'Places beside the first of an event were left out.',
      `${id}: ${text.line(name)}`,
    );
  if (!place) return [];
  if (place.radiusKm ?? place.sameAs)
    text.note('place-details-dropped', 'How wide a place is and what it is elsewhere was left out.', id);
  const { point } = place;
  return [`LOCATION:${escapeText(text.line(place.name))}`, ...(point ? [`GEO:${point[1]};${point[0]}`] : [])];
}

/** `LINK` (RFC 9253) has labels; `URL` is what programs show. `IMAGE` is of RFC 7986. */
function linkLines({ id, links = [], media = [] }: TimelineEvent, text: WrittenText): string[] {
  const images = media.filter(({ type }) => type === 'image');
  for (const { url } of media.filter(({ type }) => type !== 'image'))
    text.note('media-dropped', 'Media other than pictures were left out.', url);
  for (const { caption, license, source } of images)
    if (caption ?? license ?? source)
      text.note('media-details-dropped', 'Captions and licences of pictures were left out.', id);
  return [
    ...links.slice(0, 1).map(({ url }) => `URL:${url}`),
    ...links.map(
      ({ url, label }) => `LINK;VALUE=URI;LINKREL="related";LABEL=${writeParameter(text.line(label))}:${url}`,
    ),
    ...images.map(({ url, alt, credit }) => {
      const words = Object.entries({ 'X-ALT': text.line(alt), 'X-CREDIT': text.line(credit) }).filter(
        ([, said]) => said,
      );
      return `IMAGE;VALUE=URI${words.map(([name, said]) => `;${name}=${writeParameter(said)}`).join('')}:${url}`;
    }),
  ];
}
