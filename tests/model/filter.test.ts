import { describe, expect, test } from 'vitest';
import type { TimelineDocument } from '../../src/model/document.js';
import { indexDocument } from '../../src/model/event-index.js';
import { filterEvents, parseFilter, printFilter, NO_FILTER } from '../../src/model/filter.js';
import { toggleFilter } from '../../src/model/toggle-filter.js';

const document: TimelineDocument = {
  version: '1.0',
  lang: 'en',
  title: 'T',
  actors: [{ id: 'p', type: 'person', name: { en: 'Parvin', fa: 'پروین' } }],
  sources: [
    { id: 's1', type: 'book', title: 'One' },
    { id: 's2', type: 'book', title: 'Two' },
  ],
  events: [
    { id: 'late', when: '2001', title: 'کتاب ۱۳۶۷', categories: ['x'], cites: ['s2'] },
    { id: 'early', when: '1999-05', title: 'The École', categories: ['y'], cites: [{ source: 's1' }] },
    { id: 'none', undated: 'No date given.', title: 'Undated', actors: [{ actor: 'p' }] },
    {
      id: 'mid',
      when: '2000',
      title: 'Middle',
      categories: ['x', 'y'],
      claims: [{ id: 'k', by: 'p', statement: 'So', cites: ['s1'] }],
    },
  ],
};
const index = indexDocument(document);
const found = (query: string) => filterEvents(index, parseFilter(query)).map(({ event }) => event.id);

describe('the index', () => {
  test('lists events in order of time, undated ones last', () => {
    expect(index.events.map(({ event }) => event.id)).toEqual(['early', 'mid', 'late', 'none']);
  });

  test('numbers sources in the order in which they are cited', () => {
    expect([...index.sources].map(([id, { number, citedBy }]) => [id, number, citedBy])).toEqual([
      ['s1', 1, ['early', 'mid']],
      ['s2', 2, ['late']],
    ]);
  });

  test('knows everybody an event names', () => {
    expect(index.byId.get('mid')?.actors).toEqual(['p']);
  });
});

describe('the filter', () => {
  test('of one group widens, of two groups narrows', () => {
    expect(found('category=x')).toEqual(['mid', 'late']);
    expect(found('category=x&category=y')).toEqual(['early', 'mid', 'late']);
    expect(found('category=x&source=s1')).toEqual(['mid']);
    expect(found('person=p')).toEqual(['mid', 'none']);
  });

  test('finds words in any script, whatever their digits and accents', () => {
    expect(found('q=ecole')).toEqual(['early']);
    expect(found(`q=${encodeURIComponent('كتاب 1367')}`)).toEqual(['late']);
    expect(found(`q=${encodeURIComponent('پروین')}`)).toEqual(['mid', 'none']);
    expect(found('q=nowhere')).toEqual([]);
  });

  test.each([
    ['as it is written', '۱۳۶۷/۰۵'],
    ['in Latin digits, parted by hyphens', '1367-05'],
    ['in Arabic digits', '١٣٦٧/٠٥'],
    ['by its beginning', '1367/'],
  ])('finds a date as its source writes it, %s', (_name, typed) => {
    const original = { calendar: 'persian', value: '۱۳۶۷/۰۵' } as const;
    const events = [
      { id: 'solar', when: { edtf: '1988-07-23/1988-08-22', original }, title: 'Solar' },
      { id: 'other', when: { edtf: '1988-08', original: { ...original, value: '۱۳۶۶/۰۵' } }, title: 'Other' },
    ];
    const dated = indexDocument({ ...document, events });
    const left = filterEvents(dated, { ...NO_FILTER, query: typed });
    expect(left.map(({ event }) => event.id)).toEqual(['solar']);
  });

  test.each([
    ['علي كريمى', 'Arabic letters'],
    ['على‌کریمی', 'a joiner'],
    ['عـلی کـریمی', 'tatweel'],
  ])('finds a name typed as %s', (typed) => {
    const events = [{ id: 'a', when: '2000', title: typed.includes('\u200c') ? 'علی‌کریمی' : 'علی کریمی' }];
    const left = filterEvents(indexDocument({ ...document, events }), { ...NO_FILTER, query: typed });
    expect(left).toHaveLength(1);
  });

  test('written and read again is the same', () => {
    const filter = parseFilter('category=a&category=b&person=p&q=two words&unknown=1');
    expect(parseFilter(printFilter(filter))).toEqual(filter);
    expect(printFilter(NO_FILTER)).toBe('');
  });

  test('takes a value in and out', () => {
    const once = toggleFilter(NO_FILTER, 'persons', 'p');
    expect(once.persons).toEqual(['p']);
    expect(toggleFilter(once, 'persons', 'p').persons).toEqual([]);
  });
});
