import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listHtml } from '../../src/drawing/list-html.js';
import { periods } from '../../src/drawing/period.js';
import { sourcesHtml } from '../../src/drawing/sources-html.js';
import { sortEntries, type Column } from '../../src/drawing/table-sort.js';
import { tableHtml } from '../../src/drawing/table-html.js';
import { templateText } from '../../src/drawing/template-text.js';
import { createLocalizer } from '../../src/locale/localizer.js';
import { fold } from '../../src/model/fold.js';
import { parse } from '../../src/model/parse.js';
import { indexDocument } from '../../src/model/event-index.js';
import type { TimelineEvent } from '../../src/model/document.js';
import { northgate, words } from './read.js';

const index = northgate();
const english = createLocalizer('en');
const persian = createLocalizer('fa');
const closed = { index, localizer: english, headingLevel: 3, isOpen: () => false };

const recordFile = new URL('../../data/iran-1988-2020.json', import.meta.url);
const record = indexDocument(parse(JSON.parse(readFileSync(recordFile, 'utf8'))).document!);

const dated = (...dates: (string | undefined)[]) =>
  indexDocument({
    version: '1.0',
    lang: 'en',
    title: 'T',
    events: dates.map((when, i): TimelineEvent => ({
      id: `e${i}`,
      title: `E${i}`,
      ...(when ? { when } : { undated: 'why' }),
    })),
  }).events;
const names = (dates: (string | undefined)[], localizer = english) =>
  periods(dated(...dates), localizer).map(({ name }) => name.replace(/[\u2066-\u2069]/gu, ''));

test('events stand under the year in which they began, undated ones at the end', () => {
  expect(names(['1988-07', undefined, '1988-08/1989-01', '1989-02-01', '1980-12/1988'])).toEqual([
    '1980',
    '1988',
    '1989',
    'Without a date',
  ]);
});

test('a year that is two in the other calendar names both', () => {
  expect(names(['1988', '1988-08-16'], persian)).toEqual(['۱۳۶۶–۱۳۶۷', '۱۳۶۷']);
  expect(names(['198X', '1988-01'])).toEqual([expect.stringContaining('1980s'), '1988']);
});

test('a year that is not known names the years it may be, each heading once and in order', () => {
  expect(names(['1988/..', '1988', '1988~', '1988-07', '[2013..2017]'], persian)).toEqual([
    '۱۳۶۶–۱۳۶۷',
    '۱۳۶۷',
    '۱۳۹۱ تا ۱۳۹۶',
  ]);
  expect(names(['[2013..2017]', '[1988,1989]', '[2020-10-04..]'])).toEqual([
    '1988–1989',
    '2013 to 2017',
    '2020',
  ]);
  // An event of early 1988 is of 1366; it comes after one that may be of 1367.
  expect(names(['1988-01-01', '1988', '1988-02-01', '1988-05-01'], persian)).toEqual([
    '۱۳۶۶',
    '۱۳۶۶–۱۳۶۷',
    '۱۳۶۷',
  ]);
});

test.each(['persian', 'both', 'gregorian'] as const)(
  'the record has each year once and in order: %s',
  (calendar) => {
    const given = periods(record.events, createLocalizer('fa', { calendar }));
    const headings = given.map(({ name }) => name.replace(/[\u2066-\u2069]/gu, ''));
    expect(new Set(headings).size).toBe(headings.length);
    expect(headings.at(-1)).toBe('بدون تاریخ');
    const years = headings.slice(0, -1).map((name) => fold(name).match(/\d+/gu)?.map(Number) ?? []);
    const inOrder = [...years].sort((a, b) => (a[0] ?? 0) - (b[0] ?? 0) || (a[1] ?? 0) - (b[1] ?? 0));
    expect(years).toEqual(inOrder);
    expect(given.flatMap(({ entries }) => entries)).toEqual(record.events);
    if (calendar !== 'gregorian') {
      expect(headings.slice(0, 4)).toEqual(['۱۳۶۶–۱۳۶۷', '۱۳۶۷', '۱۳۸۷–۱۳۸۸', '۱۳۹۱ تا ۱۳۹۶']);
    }
  },
);

test('sources have titles and notes in the language of the reader, and say so of others', () => {
  const said = templateText(
    sourcesHtml(record.sources.values(), { ...closed, index: record, localizer: persian }),
  );
  expect(said).toMatch(/<bdi lang="fa">\s*<a [^>]*>\[نامهٔ کارشناسان سازمان ملل\]/u);
  expect(said).toContain('بیرون از پنج سند است و در اینجا نگهداری نمی‌شود.');
  expect(said).not.toContain('Not held here');
  const inEnglish = templateText(sourcesHtml(record.sources.values(), { ...closed, index: record }));
  expect(inEnglish).toContain('Not held here; outside the five documents.');
  expect(inEnglish).toContain('[Letter of UN experts]');
  const german = createLocalizer('de');
  const elsewhere = templateText(
    sourcesHtml(record.sources.values(), { ...closed, index: record, localizer: german }),
  );
  expect(elsewhere).toContain('<bdi lang="en">Not held here;');
});

test('the open entry shows its event, the others a button that says they are closed', () => {
  const open = templateText(
    listHtml(index.events, { ...closed, isOpen: (id) => id === 'memoir-2001', onToggle: () => undefined }),
  );
  expect(open.match(/aria-expanded="true"/gu)).toHaveLength(1);
  expect(open.match(/aria-expanded="false"/gu)).toHaveLength(2);
  expect(open.match(/<article/gu)).toHaveLength(1);
  expect(open).toContain('id="details-memoir-2001"');
});

test('a page made in Node has headings and no buttons', () => {
  const page = templateText(listHtml(index.events, { ...closed, unfolded: true, isOpen: () => true }));
  expect(page).not.toContain('<button');
  expect(page.match(/<article/gu)).toHaveLength(3);
});

test('each column sorts both ways, equal rows stay in time, undated rows last', () => {
  const order = (column: Column, descending: boolean) =>
    sortEntries(index.events, { column, descending }, index, english).map(({ event }) => event.id);
  expect(order('date', false)).toEqual(['transfers-1988', 'memoir-2001', 'oral-account']);
  expect(order('date', true)).toEqual(['memoir-2001', 'transfers-1988', 'oral-account']);
  expect(order('title', false)).toEqual(['memoir-2001', 'oral-account', 'transfers-1988']);
  expect(order('category', true)).toEqual(['transfers-1988', 'memoir-2001', 'oral-account']);
  expect(order('sources', true)[0]).not.toBe('oral-account');
});

test('the table says how it is sorted and what it holds', () => {
  const sorting = { column: 'title', descending: true } as const;
  const table = templateText(tableHtml(index.events, { ...closed, sorting }));
  expect(table.match(/aria-sort="descending"/gu)).toHaveLength(1);
  expect(table.match(/aria-sort="none"/gu)).toHaveLength(5);
  expect(table).toContain('<caption');
  expect(table.match(/role="row"/gu)).toHaveLength(4);
});

test('sources show publisher, affiliation and its ground, whom they repeat, and what cites them', () => {
  const said = words(sourcesHtml(index.sources.values(), closed));
  expect(said).toContain('Publisher Records Watch');
  expect(said).toContain('Affiliation, declared Northgate State Commission');
  expect(said).toContain('Funded by the commission until 1990.');
  expect(said).toContain('repeats Northgate State Commission [1]');
  expect(said).toMatch(/\[2\] Records Watch\. Unlisted: the Northgate Transfers/u);
  expect(said).toContain('cited by 2 events');
});
