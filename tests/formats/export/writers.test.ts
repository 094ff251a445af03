import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { describe, expect, test } from 'vitest';
import { readCell, writeCell } from '../../../src/formats/csv-cells.js';
import { CSV_COLUMNS, writeCsv } from '../../../src/formats/csv-write.js';
import { readerFor } from '../../../src/formats/registry-read.js';
import { WRITERS, writerNamed } from '../../../src/formats/registry-write.js';
import type { TimelineDocument, TimelineEvent } from '../../../src/model/document.js';
import { fullDocument } from '../../model/full-document.js';
import { checked } from './documents.js';

const record = checked(JSON.parse(readFileSync('data/iran-1988-2020.json', 'utf8')));
const withEvents = (...events: Partial<TimelineEvent>[]): TimelineDocument => ({
  version: '1.0',
  lang: 'en',
  title: 'Mills',
  events: events.map(
    (event, i) => ({ id: `e${i}`, title: 'A mill', when: '1961', ...event }) as TimelineEvent,
  ),
});
const write = (format: string, document: TimelineDocument, lang?: string) =>
  writerNamed(format)!.write(document, lang === undefined ? {} : { lang });
const slides = (document: TimelineDocument) =>
  JSON.parse(write('timelinejs3', document).text) as {
    title: { text: { text: string } };
    events: Record<string, unknown>[];
  };

describe('every writer', () => {
  test.each(WRITERS.map((writer) => [writer.id, writer] as const))(
    '%s names each loss once, with its count',
    (id, writer) => {
      const { text, notes } = writer.write(fullDocument, {});
      expect(text.endsWith('\n')).toBe(true);
      expect(new Set(notes.map(({ code }) => code)).size).toBe(notes.length);
      for (const { code, sentence, count } of notes) {
        expect(code).toMatch(new RegExp(`^${id}\\.[a-zA-Z-]+$`, 'u'));
        expect(sentence).toMatch(/^[A-Z].*\.$/u);
        expect(count).toBeGreaterThan(0);
      }
      if (id !== 'json') {
        expect(notes.map(({ code }) => code)).toEqual(
          expect.arrayContaining([`${id}.document-relations-dropped`, `${id}.document-stories-dropped`]),
        );
      }
    },
  );

  test.each(WRITERS.map((writer) => [writer.id, writer] as const))(
    '%s writes a long record in short time, the same each time',
    (_id, writer) => {
      const long = withEvents(
        ...Array.from({ length: 20_000 }, () => ({ body: 'A **text**.', when: '1961-05~' })),
      );
      expect(writer.write(long, {}).text).toBe(writer.write(long, {}).text);
    },
  );

  test('claims that are left out are counted', () => {
    const claims = record.events.reduce((sum, event) => sum + (event.claims?.length ?? 0), 0);
    for (const format of ['csv', 'timelinejs3', 'icalendar'])
      expect(write(format, record).notes.find(({ code }) => code === `${format}.claims-dropped`)?.count).toBe(
        claims,
      );
  });
});

describe('csv', () => {
  test.each([
    '=1+1',
    '+1',
    '-1',
    '@SUM(A1)',
    '\t=1',
    '＝1',
    '\n=1',
    "'=1",
    "''-1",
    "it's",
    '',
    'plain',
    '"so"',
    'a,b',
    'a;b',
  ])('%j is inert and comes back', (value) => {
    const row = Papa.parse<string[]>(`${writeCell(value)},end`, { newline: '\r\n', delimiter: ',' }).data[0]!;
    expect(row[0]).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/u);
    expect(readCell(row[0]!)).toBe(value);
    expect(row[1]).toBe('end');
  });

  test('no cell of any row begins a formula', () => {
    const { text } = writeCsv(
      withEvents({
        id: '=x',
        title: '=cmd|calc',
        when: '-0043',
        body: '+1',
        links: [{ url: '-notes/', label: '@home' }],
        tags: ['=1'],
      }),
    );
    for (const row of Papa.parse<string[]>(text.slice(1)).data)
      for (const cell of row) expect(cell).not.toMatch(/^[=+\-@]/u);
  });

  test('Excel reads it as UTF-8, or nobody has to', () => {
    expect(writeCsv(record).text.startsWith('\uFEFFid,when,')).toBe(true);
    expect(writeCsv(record, { bom: false }).text.startsWith('id,when,')).toBe(true);
    expect(writeCsv(record).text.split('\r\n')[0]).toBe(`\uFEFF${CSV_COLUMNS.join(',')}`);
  });

  test('texts stand in the language asked for, sources by title and address', () => {
    const rows = Papa.parse<Record<string, string>>(writeCsv(record, { lang: 'fa', bom: false }).text, {
      header: true,
    }).data;
    expect(rows[0]!['title']).toMatch(/^[\p{Script=Arabic}\p{P}\s\u200c]+$/u);
    expect(rows[0]!['sources']).toContain('https://');
  });
});

describe('icalendar', () => {
  const lines = (document: TimelineDocument): string[] => write('icalendar', document).text.split('\r\n');

  test('lines end as the standard says and have at most 75 octets, in Persian too', () => {
    const { text } = write('icalendar', record, 'fa');
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    expect(text).not.toContain('\uFFFD');
  });

  test.each<[string, string[]]>([
    ['1961-05-20', ['DTSTART;VALUE=DATE:19610520', 'DTEND;VALUE=DATE:19610521']],
    ['1961-05-20/1961-05-22', ['DTSTART;VALUE=DATE:19610520', 'DTEND;VALUE=DATE:19610523']],
    ['1961', ['DTSTART;VALUE=DATE:19610101', 'DTEND;VALUE=DATE:19620101', 'X-EDTF:1961']],
    ['1961-05~', ['DTSTART;VALUE=DATE:19610501', 'DTEND;VALUE=DATE:19610601', 'X-EDTF:1961-05~']],
    ['[1961,1963]', ['DTSTART;VALUE=DATE:19610101', 'DTEND;VALUE=DATE:19640101', 'X-EDTF:[1961\\,1963]']],
    ['-0043-03-15', ['X-EDTF:-0043-03-15']],
  ])('%s', (when, expected) => {
    expect(lines(withEvents({ when })).filter((line) => /^(?:DT(?:START|END)|X-EDTF)/u.test(line))).toEqual(
      expected,
    );
  });

  test('nothing in a document can begin a line', () => {
    const evil = 'x\r\nBEGIN:VEVENT\nSUMMARY:y\rEND:VEVENT\u0000';
    const document = withEvents({ id: evil, title: evil, body: evil, links: [{ url: 'a', label: evil }] });
    const text = write('icalendar', { ...document, id: evil, title: evil }).text;
    expect(text.match(/^BEGIN:VEVENT/gmu)).toHaveLength(1);
    expect(text).not.toContain('\u0000');
  });

  test('a record without an id is told from others by its title, in whatever language it is read', () => {
    const uids = (title: TimelineDocument['title'], id?: string, lang?: string): string[] =>
      write('icalendar', { ...withEvents({}, {}), title, ...(id && { id }) }, lang).text.match(/^UID:.*/gmu)!;
    const both = { en: 'Mills', fa: 'آسیاب‌ها' };
    expect(uids('Mills').map((line) => line.trim())).toEqual([
      'UID:e0@mills.chronicle-kit',
      'UID:e1@mills.chronicle-kit',
    ]);
    expect(uids('Bridges')).not.toEqual(uids('Mills'));
    expect(uids('پل‌ها')).not.toEqual(uids('آسیاب‌ها'));
    expect(uids(both, undefined, 'fa')).toEqual(uids(both, undefined, 'en'));
    expect(uids('Mills', 'own')[0]).toContain('e0@own.chronicle-kit');
    const { text } = write('icalendar', { ...withEvents({ id: 'first' }), title: 'آسیاب‌ها' });
    const { document } = readerFor(text, 'mills.ics')!.read(text, { name: 'mills.ics', lang: 'fa' });
    expect(checked(document).events.map(({ id }) => id)).toEqual(['first']);
  });

  test('an event without a date is an entry of a journal', () => {
    const written = lines(withEvents({ when: undefined, undated: 'Nobody knows.' }));
    expect(written).toContain('BEGIN:VJOURNAL');
    expect(written.some((line) => line.startsWith('DTSTART'))).toBe(false);
  });
});

describe('timelinejs3', () => {
  test.each<[string, object]>([
    ['1961-05-20', { start_date: { year: 1961, month: 5, day: 20 } }],
    ['1961-05', { start_date: { year: 1961, month: 5 } }],
    ['1961/1963-05', { start_date: { year: 1961 }, end_date: { year: 1963, month: 5 } }],
    ['-0043', { start_date: { year: -44 } }],
    ['0000', { start_date: { year: -1 } }],
    ['198X', { start_date: { year: 1980 }, end_date: { year: 1989 }, display_date: '1980s' }],
    ['1988-08~', { start_date: { year: 1988, month: 8 }, display_date: 'about August 1988' }],
    [
      '1988-22',
      {
        start_date: { year: 1988, month: 6 },
        end_date: { year: 1988, month: 8 },
        display_date: 'summer 1988',
      },
    ],
  ])('%s', (when, expected) => {
    const { unique_id: _id, text: _text, ...dates } = slides(withEvents({ when })).events[0]!;
    expect(dates).toEqual({
      ...expected,
      ...('display_date' in expected && {
        display_date: expect.stringMatching(new RegExp(String(expected.display_date), 'iu')) as string,
      }),
    });
  });

  test('an event without a date would stop TimelineJS; it is listed on the title slide', () => {
    const { title, events } = slides(
      withEvents({}, { title: 'A flood', when: undefined, undated: 'Nobody knows.' }),
    );
    expect(events).toHaveLength(1);
    expect(title.text.text).toBe('<ul><li>A flood: Nobody knows.</li></ul>');
  });

  test('no text of ours becomes a tag there', () => {
    const evil = '<img src=x onerror=alert(1)>';
    const document: TimelineDocument = {
      ...withEvents({
        title: evil,
        summary: evil,
        body: evil,
        when: { edtf: '1961', label: evil },
        categories: ['c'],
        links: [{ url: 'a"b', label: evil }],
        media: [{ type: 'embed', url: evil, caption: evil, credit: evil }],
        cites: ['s'],
      }),
      title: evil,
      description: evil,
      contentNote: evil,
      categories: [{ id: 'c', label: evil, color: '#000000', shape: 'circle' }],
      sources: [{ id: 's', type: 'book', title: evil, URL: 'https://example.org/"><b>' }],
    };
    expect(write('timelinejs3', document).text).not.toContain('<img');
    expect(write('timelinejs3', document).text).not.toContain('"><b>');
  });

  test('sources and links stand at the end of the text', () => {
    const { events } = slides(record);
    const first = record.events.findIndex(({ when }) => when !== undefined);
    expect(JSON.stringify(events[first])).toMatch(/<p>Sources: <a href=/u);
  });
});

test('CSL-JSON holds the record and its bibliography; JSON-LD the page; our own JSON everything', () => {
  const csl = JSON.parse(write('csl-json', record).text) as { id: unknown }[];
  expect(csl.map(({ id }) => id)).toEqual([record.id, ...(record.sources ?? []).map(({ id }) => id)]);
  expect(JSON.parse(write('json-ld', record).text)).toHaveProperty('@type', 'Article');
  expect(JSON.parse(write('json', record).text)).toEqual(record);
});

test('what is written is recognised as what it is', () => {
  for (const [format, reader] of [
    ['csv', 'chronicle-csv'],
    ['timelinejs3', 'timelinejs3'],
    ['icalendar', 'icalendar'],
  ] as const)
    expect(readerFor(write(format, record).text, 'file')?.id).toBe(reader);
});
