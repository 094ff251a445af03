import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse, parseText } from '../../src/model/parse.js';
import { parseLazily } from '../../src/model/parse-lazily.js';
import { fullDocument } from './full-document.js';

type Loose = Record<string, unknown>;

const text = readFileSync(new URL('../fixtures/northgate.json', import.meta.url), 'utf8');
const good = { id: 'good', when: '1988', title: 'Good' };
const frame = (parts: Loose): Loose => ({ version: '1.0', lang: 'en', title: 'T', events: [good], ...parts });
const withEvent = (parts: Loose): Loose =>
  frame({
    events: [
      { ...good, ...parts },
      { ...good, id: 'other' },
    ],
  });
const codes = (input: unknown) => parse(input).problems.map(({ code }) => code);
const eventsOf = (input: unknown) => parse(input).document!.events as unknown as Loose[];

function frozen<T>(value: T): T {
  if (typeof value === 'object' && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
}

describe('a good document', () => {
  test('comes back as the very object handed in, without a problem', () => {
    for (const document of [JSON.parse(text) as object, fullDocument]) {
      expect(parse(document)).toEqual({ document, problems: [] });
      expect(parse(document).document).toBe(document);
    }
  });

  test('may be frozen, and so may a bad one', () => {
    const document = frozen(JSON.parse(text) as object);
    expect(parse(document).document).toBe(document);
    expect(eventsOf(frozen(withEvent({ importance: 9, claims: [{}] })))).toHaveLength(2);
  });

  test('is at once there where problems would be worded later', async () => {
    expect(parseLazily(text)).toEqual(parseText(text));
    const bad = JSON.stringify(withEvent({ when: 'once' }));
    expect(parseLazily(bad)).toBeInstanceOf(Promise);
    expect(await parseLazily(bad)).toEqual(parseText(bad));
  });

  test('may begin with a byte order mark', () => expect(parseText('\ufeff' + text).problems).toEqual([]));
});

describe('what is bad goes alone', () => {
  test('a bad event is left out and named by its title, the others stay', () => {
    const { document, problems } = parse(withEvent({ title: 'Transfers', when: '1988-13' }));
    expect(document!.events.map(({ id }) => id)).toEqual(['other']);
    expect(problems).toEqual([
      {
        code: 'date.month-out-of-range',
        severity: 'error',
        pointer: '/events/0/when',
        subject: 'Transfers',
        message: '“1988-13” has no month 13; the event is left out.',
        hint: 'Write a month from 01 to 12, or a season from 21 (spring) to 24 (winter).',
        values: { field: 'when', lost: 'event', written: '1988-13', month: '13' },
      },
    ]);
  });

  const claim = { id: 'count', statement: 'Many.', by: 'deram', cites: ['report'] };
  const people = {
    actors: [{ id: 'deram', type: 'person', name: 'A. Deram' }],
    sources: [{ id: 'report', type: 'report', title: 'Report' }],
  };

  test.each<[string, Loose, Loose]>([
    [
      'a claim without a speaker',
      {
        claims: [
          { ...claim, by: undefined },
          { ...claim, id: 'c2' },
        ],
      },
      { claims: [{ ...claim, id: 'c2' }] },
    ],
    ['a claim without a citation', { claims: [{ ...claim, cites: [] }] }, { claims: [] }],
    [
      'a bad value of a claim',
      { claims: [{ ...claim, value: { exact: 'many' }, when: 'once' }] },
      { claims: [{ ...claim, value: {} }] },
    ],
    ['a quotation that is a string', { quotes: ['“words”'] }, { quotes: [] }],
    ['a category that does not exist', { categories: ['nowhere'] }, { categories: [] }],
    ['a lane that does not exist', { lane: 'nowhere' }, {}],
    ['a lane that is an actor', { lane: 'deram' }, {}],
    [
      'an actor who does not exist',
      { actors: [{ actor: 'deram' }, { actor: 'nobody' }] },
      { actors: [{ actor: 'deram' }] },
    ],
    [
      'an office that does not exist',
      { actors: [{ actor: 'deram', office: 'none' }] },
      { actors: [{ actor: 'deram' }] },
    ],
    ['a citation of no source', { cites: ['report', 'none', { source: 'none' }] }, { cites: ['report'] }],
    [
      'a language tag that is none',
      { summary: { en: 'Yes', 'not a tag': 'No' } },
      { summary: { en: 'Yes' } },
    ],
    ['an importance out of range', { importance: 6 }, {}],
    ['a second date', { undated: 'Unknown.' }, {}],
    ['a bad second date', { about: 'once' }, {}],
    [
      'a point beyond the globe',
      { places: [{ name: 'Northgate', point: [51, 95] }] },
      { places: [{ name: 'Northgate' }] },
    ],
    ['a link to a script', { links: [{ url: 'javascript:alert(1)', label: 'x' }] }, { links: [] }],
    [
      'a picture’s bad width',
      { media: [{ type: 'image', url: 'a.jpg', alt: 'A', credit: 'B', width: -1 }] },
      { media: [{ type: 'image', url: 'a.jpg', alt: 'A', credit: 'B' }] },
    ],
    ['text that is a number', { summary: 1988 }, {}],
    ['text that is null', { body: null }, {}],
  ])('%s', (_, parts, left) => {
    const { document, problems } = parse({ ...withEvent(parts), ...people });
    expect(document!.events[0]).toEqual({ ...good, ...left });
    expect(document!.events[1]).toEqual({ ...good, id: 'other' });
    expect(problems.length).toBeGreaterThan(0);
    for (const problem of problems)
      expect(problem).toMatchObject({ subject: 'Good', hint: expect.any(String) });
  });

  test('words keep standing when nobody is known to have said them, or nothing cited remains', () => {
    const input = { ...withEvent({ claims: [{ ...claim, by: 'nobody', cites: ['none'] }] }), ...people };
    expect(eventsOf(input)[0]!['claims']).toEqual([{ ...claim, by: 'nobody', cites: [] }]);
    expect(codes(input)).toEqual(['reference.speaker-unknown', 'reference.unknown']);
  });

  test('an event keeps its reason when its date is bad', () => {
    const [event] = eventsOf(withEvent({ when: 'once', undated: 'The page is torn.' }));
    expect(event).toEqual({ id: 'good', title: 'Good', undated: 'The page is torn.' });
  });

  test('a relation to something left out goes with it', () => {
    const relations = [
      { from: 'good', type: 'denies', to: 'bad' },
      { from: 'good', type: 'follows', to: 'good' },
      { from: 'good', type: 'follows', to: 'inner' },
    ];
    const bad = { id: 'bad', title: 'Bad', claims: [{ ...claim, id: 'inner' }] };
    expect(parse(frame({ ...people, events: [good, bad], relations })).document!.relations).toEqual([
      relations[1],
    ]);
  });

  test('unknown names are named, and what is meant is guessed; names of one’s own are not', () => {
    const { document, problems } = parse(
      withEvent({ sumary: 'S', headline: 'H', Body: 'B', zebra: 1, 'x-own': 2 }),
    );
    expect(problems.map(({ code, values }) => [code, values!['field'], values!['guess']])).toEqual([
      ['field.misspelt', 'sumary', 'summary'],
      ['field.misspelt', 'headline', 'title'],
      ['field.misspelt', 'Body', 'body'],
      ['field.unknown', 'zebra', undefined],
    ]);
    expect(document!.events).toHaveLength(2);
    expect(problems.every(({ severity }) => severity === 'warning')).toBe(true);
  });

  test('colours are six hexadecimal digits or a token', () => {
    const category = { id: 'a', label: 'A', shape: 'circle' };
    const colors = ['#7a1f2b', '{color.category.1}', 'red', 'url(x)', '#fff'];
    const categories = colors.map((color, i) => ({ ...category, id: `c${i}`, color }));
    const kept = parse(frame({ categories })).document!.categories!.map(({ color }) => color);
    expect(kept).toEqual(['#7a1f2b', '{color.category.1}', '#8d8d80', '#8d8d80', '#8d8d80']);
  });

  test('unsafe addresses go wherever they stand', () => {
    const bad = 'javascript:alert(1)';
    const input = frame({
      contact: bad,
      view: { theme: bad },
      actors: [{ id: 'a', type: 'person', name: 'A', sameAs: [bad, 'https://example.org'] }],
      sources: [{ id: 's', type: 'book', title: 'S', URL: bad }],
      events: [
        { ...good, cites: [{ source: 's', url: bad, archived: bad }], media: [{ type: 'audio', url: bad }] },
      ],
    });
    expect(JSON.stringify(parse(input).document)).not.toContain('javascript');
    expect(codes(input).filter((code) => code === 'url.unsafe')).toHaveLength(7);
  });
});

describe('ids', () => {
  test('the first of two stands, whatever they are ids of', () => {
    const events = [{ ...good, id: 'twice' }, good, { ...good, title: 'Second' }];
    const input = { version: '1.0', lang: 'en', title: 'T', lanes: [{ id: 'twice', label: 'L' }], events };
    expect(eventsOf(input)).toEqual([good]);
    expect(codes(input)).toEqual(['id.duplicate', 'id.duplicate']);
  });

  test('of a bad first one is free for the good second', () => {
    const input = frame({ events: [{ id: 'good', title: 'No date' }, good] });
    expect(eventsOf(input)).toEqual([good]);
    expect(codes(input)).toEqual(['event.no-date']);
  });

  test('of the wrong form are named with one that would do, and drawn', () => {
    const input = withEvent({ id: 'Good Event!' });
    expect(eventsOf(input)).toHaveLength(2);
    expect(parse(input).problems).toMatchObject([{ code: 'id.invalid', hint: 'Write “good-event”.' }]);
  });

  test('of sources may be numbers, as Zotero writes them', () => {
    const input = { ...withEvent({ cites: ['12'] }), sources: [{ id: 12, type: 'book', title: 'B' }] };
    expect(codes(input)).toEqual([]);
  });

  test.each(['__proto__', 'constructor', 'toString', 'hasOwnProperty'])(
    'like %s are ids as others are',
    (id) => {
      const { document, problems } = parse(withEvent({ id, lane: 'constructor', categories: ['__proto__'] }));
      expect(document!.events.map((event) => event.id)).toEqual([id, 'other']);
      expect(problems.filter(({ code }) => code === 'reference.unknown')).toHaveLength(
        id === 'hasOwnProperty' ? 2 : 2,
      );
    },
  );
});

describe('what can safely be assumed is, and is said', () => {
  test('version, language and title', () => {
    const { document, problems } = parse({ events: [good] });
    expect(document).toEqual({
      version: '1.0',
      lang: 'en',
      title: { en: 'Timeline', fa: 'گاه‌شمار' },
      events: [good],
    });
    expect(problems.map(({ code, severity }) => `${severity} ${code}`)).toEqual(
      Array(3).fill('warning field.assumed'),
    );
  });

  test('a version that is not known is read as the one that is', () => {
    expect(parse(frame({ version: '2.0' })).document!.version).toBe('1.0');
    expect(codes(frame({ version: '2.0' }))).toEqual(['field.not-allowed']);
  });

  test('an empty list of events is a document all the same', () => {
    const input = frame({ events: [] });
    expect(parse(input).document).toBe(input);
    expect(codes(input)).toEqual(['document.no-events']);
  });
});

test('a list of events without the document around it is told what to write around it', () => {
  const { document, problems } = parse([good]);
  expect(document).toBeNull();
  expect(problems).toMatchObject([
    { code: 'document.not-object', hint: expect.stringContaining('"events": [') as string },
  ]);
});

describe('another format is called by its name', () => {
  test.each<[string, unknown]>([
    ['TimelineJS JSON', { events: [{ start_date: { year: 1988 }, text: { headline: 'H' } }] }],
    ['TimelineJS 2 JSON', { timeline: { headline: 'H', date: [] } }],
    ['GeoJSON', { type: 'FeatureCollection', features: [] }],
    ['SIMILE Timeline JSON', { dateTimeFormat: 'iso8601', events: [{ start: '1988', title: 'T' }] }],
    ['a bare list of entries', [{ year: 1988, text: 'T' }]],
    ['a web page (HTML)', '<!doctype html><title>404</title>'],
  ])('%s', (format, input) => {
    const { document, problems } = parse(input);
    expect(document).toBeNull();
    expect(problems).toMatchObject([{ code: 'document.other-format', values: { format } }]);
  });

  test.each([
    ['a web page (HTML)', '\n<html lang="en"><p>Not found'],
    ['XML', '<?xml version="1.0"?><data/>'],
    ['a table (CSV)', 'Year,Month,Headline\n1988,7,"A, b"\n'],
    ['a table (CSV)', 'Year;Month\r\n1988;7'],
    ['an iCalendar file', 'BEGIN:VCALENDAR\r\nVERSION:2.0'],
    ['YAML or plain text', '- id: a\n  year: 1988'],
    ['YAML or plain text', 'title: Timeline\nevents:\n  - 1988'],
  ])('%s, as text', (format, written) => {
    expect(parseText(written).problems).toMatchObject([
      { code: 'document.other-format', values: { format } },
    ]);
  });
});
