import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readerFor, readerNamed } from '../../../src/formats/registry-read.js';
import { writerNamed } from '../../../src/formats/registry-write.js';
import { parseMarkdown } from '../../../src/model/markdown.js';
import { pickText } from '../../../src/model/text.js';
import type { Text, TimelineDocument, TimelineEvent } from '../../../src/model/document.js';
import { boundsOf, checked, documents, edtfOfEvent } from './documents.js';

const record = checked(JSON.parse(readFileSync('data/iran-1988-2020.json', 'utf8')));
const runs = { numRuns: 150 };

/** Out of ours and back, by way of the reader that the text itself calls for. */
function there(document: TimelineDocument, format: string, name: string): TimelineDocument {
  const { text } = writerNamed(format)!.write(document, { lang: 'en' });
  // TimelineJS without a single event looks like nothing in particular.
  const reader = readerFor(text, name) ?? readerNamed(format);
  expect(reader, text.slice(0, 300)).toBeDefined();
  return checked(reader!.read(text, { name, lang: 'en' }).document);
}

const say = (text: Text | undefined): string => pickText(text, 'en', 'en')?.value.trim() ?? '';
const flat = (text: Text | undefined): string => say(text).replace(/\s+/gu, ' ');
const labels = (document: TimelineDocument, { categories = [] }: TimelineEvent): string[] =>
  (document.categories ?? []).filter(({ id }) => categories.includes(id)).map(({ label }) => flat(label));

describe.each([
  ['csv', 'table.csv'],
  ['icalendar', 'calendar.ics'],
])('%s', (format, name) => {
  function expectKept(document: TimelineDocument): void {
    const back = there(document, format, name);
    expect(back.events.map(({ id }) => id)).toEqual(document.events.map(({ id }) => id));
    back.events.forEach((event, i) => {
      const before = document.events[i]!;
      expect(edtfOfEvent(event)).toBe(edtfOfEvent(before));
      expect(flat(event.title)).toBe(flat(before.title));
      expect(say(event.summary)).toBe(say(before.summary));
      expect(say(event.body)).toBe(say(before.body));
      expect([...(event.categories ?? [])].sort()).toEqual([...(before.categories ?? [])].sort());
      expect(labels(back, event).sort()).toEqual(labels(document, before).sort());
      expect(event.links ?? []).toEqual(
        (before.links ?? []).map(({ url, label }) => ({ url, label: flat(label) })),
      );
      expect(event.media?.[0]?.url).toBe(before.media?.[0]?.url);
      expect(flat(event.media?.[0]?.alt)).toBe(flat(before.media?.[0]?.alt));
      expect((event.places ?? []).slice(0, 1).map((place) => flat(place.name))).toEqual(
        (before.places ?? []).slice(0, 1).map((place) => flat(place.name)),
      );
      if (before.when === undefined) expect(flat(event.undated)).toBe(flat(before.undated));
    });
  }

  test('the record comes back', () => {
    expectKept(record);
  });

  test('any document comes back', () => {
    fc.assert(fc.property(documents, expectKept), runs);
  });
});

test('csv: tags, importance and lane come back too', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const back = there(document, 'csv', 'table.csv');
      back.events.forEach(({ tags, importance }, i) => {
        expect(tags ?? []).toEqual(document.events[i]!.tags ?? []);
        expect(importance).toBe(document.events[i]!.importance);
      });
    }),
    runs,
  );
});

test('icalendar: title, description and the look of categories come back too', () => {
  fc.assert(
    fc.property(documents, (document) => {
      const back = there(document, 'icalendar', 'calendar.ics');
      expect([flat(back.title), flat(back.description)]).toEqual([
        flat(document.title),
        flat(document.description),
      ]);
      for (const category of back.categories ?? [])
        expect(category).toEqual(document.categories?.find(({ id }) => id === category.id));
    }),
    runs,
  );
});

describe('timelinejs3', () => {
  /** Marks and blocks alike; TimelineJS shows runs of white space as one blank. */
  const meaning = (text: string): string =>
    JSON.stringify(parseMarkdown(text)).replace(/\s+/gu, ' ').replace(/" | "/gu, '"');

  function expectKept(document: TimelineDocument): void {
    const back = there(document, 'timelinejs3', 'slides.json');
    const dated = document.events.filter(({ when }) => when !== undefined);
    expect(back.events.map(({ id }) => id)).toEqual(dated.map(({ id }) => id));
    back.events.forEach((event, i) => {
      const before = dated[i]!;
      expect(boundsOf(event)).toEqual(boundsOf(before));
      expect(flat(event.title)).toBe(flat(before.title));
      const body = say(event.body);
      expect(meaning(body)).toContain(meaning(say(before.body)).slice(1, -1));
      expect(labels(back, event)).toEqual(labels(document, before).slice(0, 1));
      for (const { url } of before.links ?? []) expect(body).toContain(url);
      expect(event.media?.[0]?.url).toBe(before.media?.[0]?.url);
    });
    for (const event of document.events.filter(({ when }) => when === undefined))
      expect(flat(back.description)).toContain(flat(event.title).slice(0, 3));
  }

  test('the record comes back', () => {
    expectKept(record);
  });

  test('any document comes back', () => {
    fc.assert(fc.property(documents, expectKept), runs);
  });
});
