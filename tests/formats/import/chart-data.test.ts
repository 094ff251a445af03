import { expect, test } from 'vitest';
import { d3Milestones } from '../../../src/formats/d3-milestones.js';
import { visTimeline } from '../../../src/formats/vis-timeline.js';
import { converted, datesOf } from './converted.js';

test('vis-timeline: items and groups', () => {
  const { document, notes } = converted(visTimeline, {
    groups: [
      { id: 1, content: '<b>Boats</b>', order: 2 },
      { id: 2, content: 'Trains' },
    ],
    items: [
      {
        id: 'x1',
        group: 2,
        content: 'Line <i>one</i>',
        start: '2014-06-28',
        end: '2014-07-02',
        title: 'A tip',
      },
      { id: 2, group: 1, content: 'Ferry', start: '2014-06-28T13:00', type: 'point', className: 'red' },
      { id: 3, group: 9, content: 'Lost', start: 'later', weight: 4 },
    ],
  });
  expect(document.categories?.map(({ label }) => label)).toEqual(['Boats', 'Trains', '9']);
  expect(document.events).toEqual([
    { id: 'x1', title: 'Line one', when: '2014-06-28/2014-07-02', body: 'A tip', categories: ['trains'] },
    { id: '2', title: 'Ferry', when: { edtf: '2014-06-28', note: '13:00' }, categories: ['boats'] },
    {
      id: '3',
      title: 'Lost',
      undated: expect.objectContaining({
        en: 'The file this comes from gives the date as “later”.',
      }) as object,
      categories: ['9'],
      'x-weight': '4',
    },
  ]);
  expect(notes).toEqual([
    'html.emphasis 2',
    'vis.group-looks 1',
    'vis.type 1',
    'vis.className 1',
    'date.time-moved 1',
    'date.none 1',
    'vis.group-unknown 1',
    'vis.kept-x-weight 1',
    'document.title-made 1',
  ]);
});

test.each([
  [1404046800000, '2014-06-29', ['date.instant 1', 'date.time-moved 1']],
  ['/Date(1404046800000)/', '2014-06-29', ['date.instant 1', 'date.time-moved 1']],
  [-86400000, '1969-12-31', ['date.instant 1']],
  ['2014-06-28T13:00:00.000Z', '2014-06-28', ['date.time-moved 1']],
  [1e20, 'undated', ['date.none 1']],
])('vis-timeline: the start %j is %s', (start, edtf, expected) => {
  const { document, notes } = converted(visTimeline, [{ content: 'A', start }]);
  expect(datesOf(document)).toEqual([edtf]);
  expect(notes.slice(0, -1)).toEqual(expected);
});

test('vis-timeline: an item without content is named by its other fields', () => {
  const { document } = converted(visTimeline, [{ home: 'Ann', away: 'Ben', goals: 2, start: '2014-06-28' }]);
  expect(document.events).toEqual([
    {
      id: 'ann-ben-2',
      title: 'Ann, Ben, 2',
      when: '2014-06-28',
      'x-home': 'Ann',
      'x-away': 'Ben',
      'x-goals': '2',
    },
  ]);
});

test('vis-timeline: several lines, a picture, a link', () => {
  const content =
    'Head<br>line <a href="https://e.example/">two</a><img src="https://e.example/p.png" alt="P">';
  const { document } = converted(visTimeline, [{ content, start: '2014' }]);
  expect(document.events[0]).toMatchObject({
    body: 'Head\nline [two](https://e.example/)',
    media: [{ type: 'image', url: 'https://e.example/p.png', alt: 'P' }],
  });
});

test.each([
  [[{ year: 789, title: 'A', id: '789-a' }], { id: '789-a', title: 'A', when: '0789' }],
  [
    [{ timestamp: '2012-09-09T00:00', detail: 'v1.0.0' }],
    { id: 'v1-0-0', title: 'v1.0.0', when: '2012-09-09' },
  ],
  [
    [{ timestamp: '2012-09-09T14:30', text: 'A', url: 'https://e.example/' }],
    {
      id: 'a',
      title: 'A',
      when: { edtf: '2012-09-09', note: '14:30' },
      links: [{ url: 'https://e.example/', label: 'https://e.example/' }],
    },
  ],
  [
    [{ title: 'A', cover: 'https://e.example/a', year: 1980, titleStyle: { color: 'red' }, maker: 'Ann' }],
    {
      id: 'a',
      title: 'A',
      when: '1980',
      media: [{ type: 'image', url: 'https://e.example/a' }],
      'x-maker': 'Ann',
    },
  ],
  [
    [{ system: 'Boats', categoryStyle: {}, versions: [{ year: 1985, title: 'A' }] }],
    { id: 'a', title: 'A', when: '1985', categories: ['boats'] },
  ],
])('d3-milestones: %j', (data, event) => {
  expect(converted(d3Milestones, data).document.events).toEqual([event]);
});

test('d3-milestones: styles are named, fields may be told', () => {
  const data = [{ y: '3/2/1980', t: 'A', bulletStyle: {} }];
  const { document, notes } = converted(d3Milestones, data, { columns: { when: 'y', title: 't' } });
  expect(document.events).toEqual([{ id: 'a', title: 'A', when: '[1980-02-03,1980-03-02]' }]);
  expect(notes).toContain('milestones.style 1');
});
