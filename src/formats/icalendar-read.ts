import type { Text, TimelineEvent } from '../model/document.js';
import type { ForeignReader } from './foreign.js';
import { edtfValue } from '../model/edtf-read.js';
import { htmlToMarkdown } from './html-to-markdown.js';
import { edtfOfSpan, readCalendarSpan } from './icalendar-date.js';
import { readCalendars, readTextList, unescapeText } from './icalendar-lines.js';
import type { CalendarComponent, CalendarProperty } from './icalendar-lines.js';
import { ImportedDocument } from './imported-document.js';
import { importedLink, importedMedia } from './imported-media.js';
import { escapeHtml } from './markdown-to-html.js';
import { looksLikeHtml, plainToMarkdown } from './plain-to-markdown.js';
import { dateAsWritten, NO_DATE } from './undated-reasons.js';

/** By this a file is known to be of our own making: its descriptions are Markdown. */
export const PRODUCT = '-//chronicle-kit//timeline//EN';

const READ = new Set(
  (
    'UID SUMMARY DESCRIPTION DTSTART DTEND DURATION CATEGORIES LOCATION GEO URL ATTACH LINK IMAGE X-EDTF X-SUMMARY X-UNDATED ' +
    'X-ALT-DESC DTSTAMP CREATED LAST-MODIFIED SEQUENCE TRANSP CLASS STATUS PRIORITY RRULE RDATE EXDATE RECURRENCE-ID COLOR'
  ).split(' '),
);

/** Events of iCalendar (RFC 5545). Entries of a journal are events too, without a date where they have none. */
export const icalendar: ForeignReader = {
  id: 'icalendar',
  label: 'iCalendar',
  detect: (text) => /^\uFEFF?\s*BEGIN:VCALENDAR/iu.test(text),
  read: (text, options) => {
    const calendars = readCalendars(text);
    if (calendars.length === 0)
      throw new Error('iCalendar begins with “BEGIN:VCALENDAR”, and no line here does.');
    const document = new ImportedDocument(options);
    for (const calendar of calendars) addCalendar(document, calendar);
    return document.finish();
  },
};

function addCalendar(document: ImportedDocument, calendar: CalendarComponent): void {
  const { notes } = document;
  const get = (name: string): string => textOf(find(calendar, name));
  document.title ||= get('NAME') || get('X-WR-CALNAME');
  document.description ||= get('DESCRIPTION') || get('X-WR-CALDESC');
  const ours = get('PRODID') === PRODUCT;
  for (const { name, value, parameters } of calendar.properties)
    if (ours && name === 'X-CATEGORY')
      document.nameCategory(unescapeText(value), {
        id: parameters.get('X-ID'),
        color: parameters.get('X-COLOR'),
        shape: parameters.get('X-SHAPE') as 'circle',
      });
  for (const component of calendar.components) {
    if (component.name === 'VTIMEZONE') continue;
    if (component.name === 'VEVENT' || component.name === 'VJOURNAL') addEvent(document, component, ours);
    else
      notes.add(
        'icalendar.component-dropped',
        'Tasks, alarms and times that are taken were left out.',
        component.name,
      );
  }
}

function addEvent(document: ImportedDocument, component: CalendarComponent, ours: boolean): void {
  const { notes } = document;
  const get = (name: string): string => textOf(find(component, name));
  const title = get('SUMMARY').replace(/\s+/gu, ' ').trim();
  if (component.properties.length === 0)
    return notes.add('icalendar.empty', 'An event that says nothing at all was left out.');
  const summary = get('X-SUMMARY');
  const description = get('DESCRIPTION');
  const text =
    ours && summary && description.startsWith(summary) ? description.slice(summary.length) : description;
  const { body, plain } = ours
    ? { body: text.trim(), plain: text }
    : foreignText(text || get('X-ALT-DESC'), title, document);
  noteLosses(document, component, title);
  document.add({
    id: idOf(get('UID')),
    title,
    plainText: plain,
    ...dateOf(document, component, title),
    summary: ours ? summary : '',
    body,
    categories: component.properties
      .filter(({ name }) => name === 'CATEGORIES')
      .flatMap(({ value }) => readTextList(value)),
    places: placesOf(component),
    links: linksOf(document, component, title),
    media: component.properties
      .filter(({ name, parameters }) => name === 'IMAGE' && parameters.get('VALUE') !== 'BINARY')
      .flatMap((one) => importedMedia(imageOf(one), title, notes).media ?? []),
  });
}

function foreignText(
  text: string,
  title: string,
  { notes }: ImportedDocument,
): { body: string; plain: string } {
  if (!looksLikeHtml(text)) return { body: plainToMarkdown(text), plain: text };
  const { markdown, plain } = htmlToMarkdown(text, notes, title);
  return { body: markdown, plain };
}

/** The name of an event without that of the computer which gave it. */
function idOf(uid: string): string {
  return uid
    .replace(/@[^@]*$/u, '')
    .trim()
    .toLowerCase();
}

function dateOf(
  document: ImportedDocument,
  component: CalendarComponent,
  title: string,
): { when: string | null; undated: Text | null } {
  const { notes } = document;
  const start = find(component, 'DTSTART');
  const own = textOf(find(component, 'X-EDTF'));
  // A date outside the years of a calendar stands nowhere else.
  if (!start && edtfValue(own)) return { when: own, undated: null };
  const span = readCalendarSpan(start, find(component, 'DTEND'), find(component, 'DURATION'));
  if (!span) {
    if (start)
      notes.add('icalendar.date-unreadable', 'A date could not be read; it stands in words.', start.value);
    else notes.add('icalendar.undated', 'An event without a date was kept without one.', title);
    const reason = textOf(find(component, 'X-UNDATED'));
    return { when: null, undated: reason || (start ? dateAsWritten(start.value) : NO_DATE) };
  }
  if (span.timed)
    notes.add('icalendar.time-dropped', 'A time of day was dropped; the day stays as it was written.', title);
  if (span.reversed) notes.add('icalendar.end-before-start', 'An end before its start was left out.', title);
  const { edtf, moved } = edtfOfSpan(span, own);
  if (moved)
    notes.add('icalendar.date-moved', 'An event was moved after it left us: its new days count.', title);
  return { when: edtf, undated: null };
}

function placesOf(component: CalendarComponent): TimelineEvent['places'] {
  const name = textOf(find(component, 'LOCATION'))
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join(', ');
  const [lat, lon] = textOf(find(component, 'GEO')).split(';').map(Number);
  const isPoint = lat !== undefined && lon !== undefined && Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
  const point: [number, number] | undefined = isPoint ? [lon, lat] : undefined;
  if (!name && !point) return [];
  return [{ name: name || `${lat}, ${lon}`, ...(point && { point }) }];
}

function linksOf(
  { notes }: ImportedDocument,
  component: CalendarComponent,
  title: string,
): TimelineEvent['links'] {
  const links = component.properties
    .filter(
      ({ name, parameters }) => /^(?:URL|ATTACH|LINK)$/u.test(name) && parameters.get('VALUE') !== 'BINARY',
    )
    .flatMap((one) => importedLink(one.value, one.parameters.get('LABEL') ?? '', notes) ?? []);
  // `URL` repeats the first `LINK`, which has the label.
  const labelled = new Set(links.filter(({ url, label }) => label !== url).map(({ url }) => url));
  return links
    .filter(({ url, label }) => label !== url || !labelled.has(url))
    .map(({ url, label }) => ({ url, label: label === url ? title || url : label }));
}

function imageOf({ value, parameters }: CalendarProperty): {
  url: string;
  alt: string;
  credit: string;
  isPicture: true;
} {
  const words = (name: string): string => escapeHtml(parameters.get(name) ?? '');
  return { url: value, alt: words('X-ALT'), credit: words('X-CREDIT'), isPicture: true };
}

function noteLosses(
  { notes }: ImportedDocument,
  { properties, components }: CalendarComponent,
  title: string,
): void {
  const names = new Set(properties.map(({ name }) => name));
  if (names.has('RRULE') || names.has('RDATE'))
    notes.add(
      'icalendar.repeats-not-expanded',
      'An event that repeats stands once, at its first date.',
      title,
    );
  if (names.has('ATTENDEE') || names.has('ORGANIZER'))
    notes.add('icalendar.people-dropped', 'People invited and their addresses were left out.', title);
  if (properties.some(({ name, value }) => name === 'STATUS' && /cancelled/iu.test(value)))
    notes.add('icalendar.cancelled', 'An event that was called off is kept; say so in it.', title);
  if (properties.some(({ name, value }) => name === 'CLASS' && /private|confidential/iu.test(value)))
    notes.add('icalendar.private', 'An event is marked as private; think before you publish it.', title);
  if (components.length > 0)
    notes.add('icalendar.component-dropped', 'Tasks, alarms and times that are taken were left out.', title);
  for (const name of names)
    if (!READ.has(name) && !/^(?:ATTENDEE|ORGANIZER)$/u.test(name))
      notes.add('icalendar.property-dropped', 'Properties that ours has no place for were left out.', name);
}

function find({ properties }: CalendarComponent, name: string): CalendarProperty | undefined {
  return properties.find((one) => one.name === name);
}

function textOf(property: CalendarProperty | undefined): string {
  return property ? unescapeText(property.value) : '';
}
