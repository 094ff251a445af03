import { expect, test } from 'vitest';
import { csv, tsv } from '../../../src/formats/csv.js';
import { jsonList } from '../../../src/formats/json-list.js';
import { converted, datesOf } from './converted.js';

test('columns are found by their names, and what has no place is kept under x-', () => {
  const table = [
    'ID;Name;Start;End;Party;Notes;Website;Row No',
    'ann-1;Ann;1953-01-20;1961-01-20;Blue|Old;She <b>left</b>.;https://e.example/;7',
    ';Ben;1961;;Red;;javascript:1;8',
  ].join('\n');
  const { document, notes } = converted(csv, table, { name: 'dir/terms.csv' });
  expect(document.title).toBe('terms');
  expect(document.events).toEqual([
    {
      id: 'ann-1',
      title: 'Ann',
      when: '1953-01-20/1961-01-20',
      body: 'She **left**.',
      categories: ['blue', 'old'],
      links: [{ url: 'https://e.example/', label: 'https://e.example/' }],
      'x-row-no': '7',
    },
    { id: 'ben', title: 'Ben', when: '1961', categories: ['red'], 'x-row-no': '8' },
  ]);
  expect(notes.filter((note) => !note.startsWith('table.guessed'))).toEqual([
    'table.kept-x-row-no 2',
    'link.unsafe-address 1',
    'document.title-made 1',
  ]);
});

test('the caller may say which column holds what', () => {
  const table = 'a\tb\tc\n1988\tFirst\tx\n';
  const columns = { when: 'a', title: 'B' };
  expect(converted(tsv, table, { columns }).document.events).toEqual([
    { id: 'first', title: 'First', when: '1988', 'x-c': 'x' },
  ]);
  expect(() => tsv.read(table, { columns: { title: 'z' } })).toThrow(
    'There is no column “z”; the columns are a, b, c.',
  );
  expect(() => tsv.read(table, { columns: { color: 'a' } })).toThrow('“color” is nothing a column can hold');
  expect(() => tsv.read(table, {})).toThrow('The columns are a, b, c.');
});

test.each([
  ['1988', '1988', []],
  ['789', '0789', []],
  ['-44', '-0044', []],
  ['1988-07-20', '1988-07-20', []],
  ['1988-7-2', '1988-07-02', []],
  ['1988/07/20', '1988-07-20', []],
  ['19880720', '1988-07-20', []],
  ['1988-07~', '1988-07~', []],
  ['1988-07/1988-09', '1988-07/1988-09', []],
  ['20.07.1988', '1988-07-20', []],
  ['25/12/1988', '1988-12-25', []],
  ['12/25/1988', '1988-12-25', []],
  ['07/07/1988', '1988-07-07', []],
  ['۲۰/۰۷/۱۹۸۸', '1988-07-20', []],
  ['03/04/1988', '[1988-03-04,1988-04-03]', ['date.either-order 1']],
  ['Feb. 18, 2003', '2003-02-18', ['date.in-words 1']],
  ['18 February 2003', '2003-02-18', ['date.in-words 1']],
  ['1914–1918', '1914/1918', ['date.in-words 1']],
  ['c. 1900', '1900~', ['date.in-words 1']],
  ['44 BC', '-0043', ['date.in-words 1']],
  ['1988-07-20T00:00', '1988-07-20', []],
  ['1988-07-20 13:30', '1988-07-20', ['date.time-moved 1']],
  ['7/20/1988 1:30 PM', '1988-07-20', ['date.time-moved 1']],
  ['NA', 'undated', ['table.not-available 1', 'date.none 1']],
  ['n.d.', 'undated', ['date.none 1']],
  ['32/13/1988', 'undated', ['date.none 1']],
  ['45123', 'undated', ['date.none 1']],
  ['Oct-06', 'undated', ['date.none 1']],
  ['some day', 'undated', ['date.none 1']],
])('the date “%s” is %s', (written, edtf, expected) => {
  const { document, notes } = converted(csv, `title,date\nA,"${written}"\n`);
  expect(datesOf(document)).toEqual([edtf]);
  expect(notes.filter((note) => !/guessed|document/u.test(note))).toEqual(expected);
});

test('one clear date tells the order of day and month in all', () => {
  const { document, notes } = converted(csv, 'title,date,end\nA,03/04/1988,\nB,1/2/1989,30/4/1989\n');
  expect(datesOf(document)).toEqual(['1988-04-03', '1989-02-01/1989-04-30']);
  expect(notes).toContain('date.order-taken 2');
});

test('a date that could be two days reaches into an extent by its year', () => {
  const { document } = converted(csv, 'title,date,end\nA,03/04/1988,1990\n');
  expect(datesOf(document)).toEqual(['1988/1990']);
});

test('year, month and day in columns of their own', () => {
  const { document } = converted(csv, 'Event,Year,Month,Day\nA,1988,7,2\nB,1988,,\nC,,,\nD,1988,July,\n');
  expect(datesOf(document)).toEqual(['1988-07-02', '1988', 'undated', '1988-07']);
});

test('columns named in pairs', () => {
  const { document } = converted(csv, 'case,other_date,trial_start,trial_end\nx,1970,1988,1989\n', {
    columns: { title: 'case' },
  });
  expect(document.events[0]).toMatchObject({ when: '1988/1989', 'x-other_date': '1970' });
});

test('a table in Persian', () => {
  const { document } = converted(csv, 'عنوان,تاریخ,دسته\nنامهٔ نخست,۱۹۸۸,نامه‌ها\nنامهٔ دوم,۱۹۸۹,نامه‌ها\n', {
    lang: 'fa',
  });
  expect(document.lang).toBe('fa');
  expect(datesOf(document)).toEqual(['1988', '1989']);
  const ids = document.events.map(({ id }) => id);
  expect(new Set(ids).size).toBe(2);
  expect(ids.every((id) => /^event-[a-z0-9]+$/u.test(id))).toBe(true);
  // The same again when another stands before it.
  const later = converted(csv, 'عنوان,تاریخ\nپیش از همه,۱۹۸۷\nنامهٔ نخست,۱۹۸۸\n');
  expect(later.document.events[1]?.id).toBe(ids[0]);
});

test('rows that are too long, an open quotation mark, and no title at all', () => {
  const { document, notes } = converted(
    csv,
    'date,count,who,more\n1988,1,Ann,x,extra\n1989,2,Ben\n1990,3,"Cy\n',
  );
  expect(document.events.map(({ title }) => title)).toEqual(['Ann, x, extra', 'Ben', 'Cy']);
  expect(document.events[0]).toMatchObject({ 'x-column-5': 'extra' });
  expect(notes).toEqual(
    expect.arrayContaining(['table.row-longer 1', 'table.quotes 1', 'event.title-made 3']),
  );
});

test('ten thousand rows of one title get as many ids', () => {
  const rows = Array.from({ length: 10_000 }, () => 'Same,1988').join('\n');
  const { document } = converted(csv, `title,date\n${rows}`);
  expect(new Set(document.events.map(({ id }) => id)).size).toBe(10_000);
});

test('a list of objects in JSON is a table', () => {
  const { document, notes } = converted(jsonList, [
    { name: 'Ann', start: 1558, end: 1603, tags: ['a', 'b'], more: { deep: 1 } },
    { name: 'Ben', start: null, end: 1625 },
  ]);
  expect(document.events).toEqual([
    { id: 'ann', title: 'Ann', when: '1558/1603', tags: ['a', 'b'] },
    { id: 'ben', title: 'Ben', when: '/1625' },
  ]);
  expect(notes).toEqual(expect.arrayContaining(['json.nested 1', 'date.start-unknown 1']));
});

test('of several lists the names are categories', () => {
  const lists = { Old: [{ title: 'A', year: 1 }], New: [{ title: 'B', year: 2 }], about: 'x' };
  const { document, notes } = converted(jsonList, lists);
  expect(document.categories?.map(({ label }) => label)).toEqual(['Old', 'New']);
  expect(notes).toContain('json.field 1');
});

test('what did not become part of the date is kept', () => {
  const table =
    'title,date,end,year,month\nA,1988,,1990,4\nB,some day,1999,,\nC,,,1991,13\nD,1988-07-20 13:30,never,,\n';
  const { document, notes } = converted(csv, table);
  expect(document.events).toMatchObject([
    { when: '1988', 'x-year': '1990', 'x-month': '4' },
    { when: '/1999', 'x-start': 'some day' },
    { when: '1991' },
    { when: { edtf: '1988-07-20', note: '13:30' }, 'x-end': 'never' },
  ]);
  expect(notes).toEqual(
    expect.arrayContaining([
      'date.start-unknown 1',
      'date.part-dropped 1',
      'date.end-unreadable 1',
      'table.kept-x-year 1',
    ]),
  );
});
