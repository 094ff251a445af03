import { expect, test } from 'vitest';
import { timelinejs2 } from '../../../src/formats/timelinejs2.js';
import { timelinejs3 } from '../../../src/formats/timelinejs3.js';
import { timelinejsCsv } from '../../../src/formats/timelinejs-csv.js';
import { converted, datesOf } from './converted.js';

const slide = (start_date: object | undefined, more: object = {}) => ({
  start_date,
  text: { headline: 'A' },
  ...more,
});

test('a slide becomes an event with all that it holds', () => {
  const { document, notes } = converted(timelinejs3, {
    title: { text: { headline: 'The <i>quay</i>', text: '<p>A town.</p>' } },
    events: [
      {
        unique_id: 'clock-1898',
        start_date: { year: '1898', month: '3', day: '4', hour: '13', minute: '5' },
        end_date: { year: '1898', month: '6' },
        display_date: 'Spring 1898',
        group: 'Building',
        text: { headline: 'A clock', text: '<p>It was <b>late</b>.</p>' },
        media: {
          url: '//pictures.example/clock.jpg?w=2',
          caption: 'The clock',
          credit: '<a href="https://archive.example/9">Town archive</a>',
          alt: 'A round clock on a tower',
          thumbnail: 'https://pictures.example/small.jpg',
        },
        background: { color: '#fff' },
      },
    ],
  });
  expect(document).toMatchObject({ title: 'The quay', description: 'A town.', lang: 'en' });
  expect(document.categories).toEqual([
    { id: 'building', label: 'Building', color: '#362b25', shape: 'circle' },
  ]);
  expect(document.events).toEqual([
    {
      id: 'clock-1898',
      title: 'A clock',
      when: { edtf: '1898-03-04/1898-06', label: 'Spring 1898', note: '13:05' },
      body: 'It was **late**.',
      categories: ['building'],
      media: [
        {
          type: 'image',
          url: 'https://pictures.example/clock.jpg?w=2',
          alt: 'A round clock on a tower',
          caption: 'The clock',
          credit: 'Town archive',
          thumbnail: 'https://pictures.example/small.jpg',
        },
      ],
      links: [{ url: 'https://archive.example/9', label: 'Town archive' }],
    },
  ]);
  expect(notes).toEqual(['html.emphasis 1', 'date.time-moved 1', 'timelinejs.background 1']);
});

test.each([
  [{ year: -1 }, '0000', []],
  [{ year: '-44', month: 3, day: '15' }, '-0043-03-15', []],
  [{ year: '1' }, '0001', []],
  [{ year: '12,000' }, 'Y12000', []],
  [{ year: '-10001' }, 'Y-10000', []],
  [{ year: '۱۹۸۸', month: '۷' }, '1988-07', []],
  [{ year: '1988', month: 'July', day: '20' }, '1988-07-20', []],
  [{ year: '0' }, '0000', ['timelinejs.year-zero 1']],
  [{ year: '1999', month: '2', day: '30' }, '1999-02', ['date.part-dropped 1']],
  [{ year: '1999', month: '13' }, '1999', ['date.part-dropped 1']],
  [{ year: '1999', day: '3' }, '1999', ['date.part-dropped 1']],
  [{ year: 'c. 1900' }, '1900~', ['date.in-words 1']],
  [{ year: '-4600000000' }, 'undated', ['date.beyond-range 1']],
  [{ year: '' }, 'undated', ['date.none 1']],
  [undefined, 'undated', ['date.none 1']],
])('the date %j is %s', (date, edtf, expected) => {
  const { document, notes } = converted(timelinejs3, {
    title: { text: { headline: 'T' } },
    events: [slide(date)],
  });
  expect(datesOf(document)).toEqual([edtf]);
  expect(notes).toEqual(expected);
});

test('a year that no calendar reaches is said in words', () => {
  const { document } = converted(timelinejs3, { events: [slide({ year: -13800000000 })] });
  expect(document.events[0]?.undated).toMatchObject({
    en: '13,800,000,000 BCE, beyond the years that can be drawn.',
    fa: expect.stringContaining('۱۳٬۸۰۰٬۰۰۰٬۰۰۰') as string,
  });
});

test('an end before its start is named and kept aside', () => {
  const { document, notes } = converted(timelinejs3, {
    title: { text: { headline: 'T' } },
    events: [slide({ year: 1900 }, { end_date: { year: 1899, month: 2 } })],
  });
  expect(document.events[0]).toMatchObject({ when: '1900', 'x-end': '1899-2' });
  expect(notes).toEqual(['date.end-before-start 1']);
});

test('eras stay eras, groups keep their order, titles alike get ids of their own', () => {
  const events = ['b', 'a', 'b'].map((group, i) => slide({ year: 1900 + i }, { group }));
  const eras = [
    { start_date: { year: 1900 }, end_date: { year: 1950 }, text: { headline: 'Peace' } },
    { text: { headline: 'Never' } },
  ];
  const { document, notes } = converted(timelinejs3, { title: { text: { headline: 'T' } }, events, eras });
  expect(document.eras).toEqual([{ id: 'peace', when: '1900/1950', label: 'Peace' }]);
  expect(document.categories?.map(({ id, label, shape }) => [id, label, shape])).toEqual([
    ['b', 'b', 'circle'],
    ['a-2', 'a', 'square'],
  ]);
  expect(document.events.map(({ id }) => id)).toEqual(['a', 'a-1901', 'a-1902']);
  expect(notes).toEqual(['timelinejs.era 1', 'date.none 1', 'timelinejs.era-undated 1']);
});

test.each([
  ['https://youtu.be/x', [{ type: 'embed', url: 'https://youtu.be/x' }], 'media.linked 1'],
  ['youtube.com/watch?v=x', [{ type: 'embed', url: 'https://youtube.com/watch?v=x' }], 'media.linked 1'],
  [
    '<iframe src="https://m.example/"></iframe>',
    [{ type: 'embed', url: 'https://m.example/' }],
    'html.iframe 1',
  ],
  [
    'https://commons.wikimedia.org/wiki/File:A_b.jpg',
    [{ type: 'image', url: 'https://commons.wikimedia.org/wiki/Special:FilePath/A_b.jpg' }],
    'media.commons 1',
  ],
  ['/img/a.png', [{ type: 'image', url: '/img/a.png' }], 'media.relative 1'],
  ['a.mp3', [{ type: 'audio', url: 'a.mp3' }], 'media.relative 1'],
  ['javascript:alert(1)', undefined, 'media.unsafe-address 1'],
])('media at %s', (url, media, note) => {
  const { document, notes } = converted(timelinejs3, { events: [slide({ year: 1900 }, { media: { url } })] });
  expect(document.events[0]?.media).toEqual(media);
  expect(notes).toContain(note);
});

test('words in place of a picture go to the end of the text', () => {
  const media = { url: '<blockquote>We waited.</blockquote>', credit: 'Ines Marlow' };
  const { document } = converted(timelinejs3, { events: [slide({ year: 1900 }, { media })] });
  expect(document.events[0]).toMatchObject({ body: '> We waited.\n\nInes Marlow' });
});

test('the older JSON, with or without its wrapper', () => {
  const timeline = {
    headline: 'Ferries',
    text: 'Over the water',
    date: [
      { startDate: '1968,12,9', endDate: '1968,12,11', headline: 'First', tag: 'Boats' },
      { startDate: '3/4/1970', headline: 'Second', asset: { media: 'https://a.example/b.png', credit: 'C' } },
      { startDate: '-200', headline: 'Third', classname: 'big' },
    ],
    era: [{ startDate: '1960', endDate: '1970', headline: 'Sixties' }],
    chart: [{ headline: 'Fares' }],
  };
  const json = JSON.stringify({ timeline });
  const { document, notes } = converted(timelinejs2, json);
  expect(datesOf(document)).toEqual(['1968-12-09/1968-12-11', '1970-03-04', '-0199']);
  expect(document).toMatchObject({ title: 'Ferries', description: 'Over the water' });
  expect(document.events[0]?.categories).toEqual(['boats']);
  expect(notes).toEqual(['media.no-alt 1', 'timelinejs.class 1', 'timelinejs.era 1', 'timelinejs.chart 1']);
  expect(converted(timelinejs2, `storyjs_jsonp_data = ${json};`).document).toEqual(document);
});

const SHEET = [
  '\uFEFFYear,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Alt Text,Type,Group,Background,Owner',
  ',,,,,,,,,The quay,A town,,,,,,title,,,',
  '1898,3,4,1:05 PM,,,,,,"A clock, late","One ""line""',
  'and another",https://a.example/c.jpg,Archive,,,A clock,,Building,#fff,Ann',
  '"1,898",5,,,1899,,,,In May,More,,,,,,,,,,',
  '1900,,,,1910,,,,,Decade,,,,,,,era,,,',
  ',,,,,,,,,Some day,,,,,,,,,,',
].join('\r\n');

test('the sheet, with a title, an era, and lines inside a cell', () => {
  const { document, notes } = converted(timelinejsCsv, SHEET);
  expect(document).toMatchObject({ title: 'The quay', description: 'A town' });
  expect(document.eras).toEqual([{ id: 'decade', when: '1900/1910', label: 'Decade' }]);
  expect(document.events).toEqual([
    {
      id: 'a-clock-late',
      title: 'A clock, late',
      when: { edtf: '1898-03-04', note: '13:05' },
      body: 'One "line"\nand another',
      categories: ['building'],
      media: [{ type: 'image', url: 'https://a.example/c.jpg', alt: 'A clock', credit: 'Archive' }],
      'x-owner': 'Ann',
    },
    { id: 'more', title: 'More', when: { edtf: '1898-05/1899', label: 'In May' } },
    { id: 'some-day', title: 'Some day', undated: expect.any(Object) as object },
  ]);
  expect(notes).toEqual([
    'table.column-kept 1',
    'date.time-moved 1',
    'timelinejs.background 1',
    'timelinejs.era 1',
    'date.none 1',
  ]);
});

test('a column of the sheet’s own is kept for title and era too', () => {
  const { document, notes } = converted(
    timelinejsCsv,
    'Year,End Year,Headline,Type,Archive No\n,,The quay,title,T 1\n1900,1910,Decade,era,E 2\n1901,,A clock,,C 3\n',
  );
  expect(document).toMatchObject({
    'x-archive-no': 'T 1',
    eras: [{ 'x-archive-no': 'E 2' }],
    events: [{ 'x-archive-no': 'C 3' }],
  });
  expect(notes).toEqual(['table.column-kept 3', 'timelinejs.era 1']);
});

test('a note on the HTML of a slide names the slide', () => {
  const text = '<span data-url="https://sound.example/1.mp3">x</span>';
  const { notes } = timelinejs3.read(
    JSON.stringify({ events: [slide({ year: 1900 }, { text: { headline: 'A <b>clock</b>', text } })] }),
    {},
  );
  expect(notes.filter(({ code }) => code.startsWith('html.')).map(({ examples }) => examples)).toEqual([
    ['A clock'],
    ['A clock: data-url="https://sound.example/1.mp3"'],
    ['A clock'],
  ]);
});

test('the sheet of version 2', () => {
  const { document } = converted(
    timelinejsCsv,
    'Start Date,End Date,Headline,Text,Tag\n5/21/2012,5/23/2012,A,t,Boats\n',
  );
  expect(document.events).toEqual([
    { id: 'a', title: 'A', when: '2012-05-21/2012-05-23', body: 't', categories: ['boats'] },
  ]);
});

test('an undated event keeps the wording of its author', () => {
  const date = { year: -13800000000, display_date: 'At the very first' };
  const { document } = converted(timelinejs3, { events: [slide(date)] });
  expect(document.events[0]?.undated).toMatchObject({
    en: 'The file this comes from gives the date as “At the very first”.',
  });
});

test.each([
  [{ colour: 'red' }, 'json.field 1'],
  [{ media: { url: 'a.png', alt: 'A', credit: 'C', frame: 'x' } }, 'json.field 1'],
  [{ start_date: { year: 1900, format: 'yyyy' } }, 'timelinejs.date-format 1'],
])('what has no place is named: %j', (more, note) => {
  expect(converted(timelinejs3, { events: [slide({ year: 1900 }, more), 'no slide'] }).notes).toEqual(
    expect.arrayContaining([note, 'json.no-object 1']),
  );
});

test.each([
  [timelinejs3, '{', 'A file of TimelineJS 3 is JSON, and this text cannot be read as JSON.'],
  [timelinejs3, '[]', 'This JSON has no list “events”, which a file of TimelineJS 3 has.'],
  [timelinejs2, '{}', 'This JSON has no “timeline” with a list “date”, which a file of TimelineJS 2 has.'],
  [timelinejsCsv, 'a,b\n1,2', 'This table has no column “Headline”, which the sheet of TimelineJS has.'],
  [timelinejsCsv, '', 'This text is no table with a row of column names and a row below it.'],
])('$0.id says what is wrong with $1', (reader, text, message) => {
  expect(() => reader.read(text, {})).toThrow(message);
});
