import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { stillSvg, type StillOptions } from '../../src/formats/still-svg.js';
import type { TimelineDocument, TimelineEvent } from '../../src/model/document.js';
import { makePicture } from '../../src/publish/picture.js';
import { textOf } from '../drawing/read.js';
import { checked } from './export/documents.js';

const record = checked(JSON.parse(readFileSync('data/iran-1988-2020.json', 'utf8')));
const quay = (events: readonly Partial<TimelineEvent>[], rest: Partial<TimelineDocument> = {}) =>
  ({
    version: '1.0',
    lang: 'en',
    title: 'The clock of Alder Quay',
    categories: [{ id: 'town.hall', label: 'Town hall', color: '#182469', shape: 'square' }],
    events: events.map((event, i) => ({ id: `e${i}`, title: `Event ${i}`, ...event })),
    ...rest,
  }) as TimelineDocument;
const dated = { when: '1901-05-04', categories: ['town.hall'] };
const undated = (count: number) =>
  Array.from({ length: count }, (_, i) => ({
    title: `Winding number ${i} of the clock`,
    undated: 'Nobody knows.',
  }));

/** The lines of text of a picture, from top to bottom. */
const lines = (document: TimelineDocument, options: StillOptions = {}): string[] =>
  [...stillSvg(document, options).matchAll(/<text x="[^"]*" y="([\d.]+)"[^>]*>([^<]*)</gsu)]
    .sort((a, b) => Number(a[1]) - Number(b[1]))
    .map(([, , words = '']) => textOf(words));
const height = (svg: string) => Number(/ height="(\d+)"/u.exec(svg)?.[1]);

describe('below the axis of a picture', () => {
  test('stand the events without a date, then the record, its version and its licence', () => {
    expect(lines(record).slice(-2)).toEqual([
      'Without a date: “Blood-Soaked Secrets”',
      'Record: iran-1988-2020; version of 22 November 2026; licence: CC-BY-4.0',
    ]);
    expect(lines(record, { lang: 'fa' }).slice(-2)).toEqual([
      'بدون تاریخ: گزارش «اسرار به خون آغشته»',
      'شناسهٔ مجموعه: iran-1988-2020؛ نسخهٔ ۱ آذر ۱۴۰۵؛ مجوز انتشار: CC-BY-4.0',
    ]);
  });

  test('stands nothing where there is nothing to say', () => {
    const plain = stillSvg(quay([dated]));
    expect(textOf(plain)).not.toMatch(/Without a date|Record|licence/u);
    expect(height(stillSvg(quay([dated, ...undated(1)])))).toBeGreaterThan(height(plain));
  });

  test('many names take a few lines, the last of which says how many more there are', () => {
    const said = lines(quay([dated, ...undated(200)]), { width: 900 });
    const first = said.findIndex((line) => line.startsWith('Without a date: '));
    const names = said.slice(first);
    expect(names.length).toBeLessThanOrEqual(4);
    expect(names.length).toBeGreaterThan(1);
    const named = names.join(' ').match(/Winding number/gu)?.length ?? 0;
    expect(names.at(-1)).toMatch(new RegExp(`; and ${200 - named} more$`, 'u'));
  });

  test('a line closes every isolate that it opens', () => {
    const svg = stillSvg(quay([dated, ...undated(9)], { license: 'سی‌سی' }), { width: 500 });
    const texts = [...svg.matchAll(/<text[^>]*>([^<]*)</gsu)].map(([, words = '']) => words);
    const isolates = texts.filter((words) => /[\u2068\u2069]/u.test(words));
    expect(isolates.length).toBeGreaterThan(3);
    for (const words of isolates) {
      expect(words.match(/\u2068/gu)?.length, words).toBe(words.match(/\u2069/gu)?.length);
      expect(words.indexOf('\u2068'), words).toBeLessThan(words.indexOf('\u2069'));
    }
  });

  test('only what the filter leaves is named, and an event with a drawn date is not', () => {
    const document = quay([dated, { about: '1890', undated: 'Unknown', title: 'Told of 1890' }]);
    expect(textOf(stillSvg(document))).toContain('Without a date: Told of 1890');
    expect(textOf(stillSvg(document, { time: 'happened' }))).not.toContain('Without a date');
    expect(textOf(stillSvg(document, { filter: 'category=town.hall' }))).not.toContain('Without a date');
  });
});

test('a picture has a title and says in words what it shows', () => {
  const svg = stillSvg(quay([dated, dated, ...undated(1)], { id: 'quay' }), { filter: 'category=town.hall' });
  expect(/<title>(.*?)<\/title>/u.exec(svg)?.[1]).toBe('The clock of Alder Quay');
  const words = textOf(/<desc>(.*?)<\/desc>/su.exec(svg)?.[1] ?? '');
  expect(words).toMatch(/^3 events/u);
  expect(words).toContain('2 of 3 events match.');
  expect(words).toContain('Record: quay');
});

test('colours of a page take the place of the theme’s', () => {
  const svg = stillSvg(quay([dated]), { colors: { paper: '#fedcba', 'category-town-hall': '#123123' } });
  expect(svg).toContain('<rect width="1200" height="' + String(height(svg)) + '" fill="#fedcba"');
  expect(svg).toContain('#123123');
  expect(svg).not.toMatch(/#fffefb|#182469/u);
});

test.each(['en', 'fa'])('the picture for previews of the record keeps their shape, in %s', async (lang) => {
  const { svg } = await makePicture(record, lang, []);
  expect(svg).toContain(lang === 'en' ? 'Without a date' : 'بدون تاریخ');
  expect(height(svg)).toBeLessThanOrEqual(630);
  expect(height(svg)).toBeGreaterThan(600);
});
