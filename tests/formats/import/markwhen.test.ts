import { describe, expect, test } from 'vitest';
import { markwhen } from '../../../src/formats/markwhen.js';
import { codesOf, imported } from './imported.js';

const whenOf = (date: string, header = '') =>
  imported(markwhen, `${header}\n2001: first\n${date}: The mill`).events[1]?.when;

describe('dates of the format’s documentation', () => {
  test.each([
    ['1961', '1961'],
    ['2012-05', '2012-05'],
    ['2022-01-30', '2022-01-30'],
    ['1964/2008', '1964/2008'],
    ['2004-06 / 2006-08', '2004-06/2006-08'],
    ['2004-02-01/2005', '2004-02-01/2005'],
    ['2012-2013', '2012/2013'],
    ['2012 to 2013-05', '2012/2013-05'],
    ['04/1776', '1776-04'],
    ['01/31/2024', '2024-01-31'],
    ['11/11/2024-12/12/2024', '2024-11-11/2024-12-12'],
    ['Dec 25 2023', '2023-12-25'],
    ['25 December 2023', '2023-12-25'],
    ['Feb 2020 - 3 Mar 2021', '2020-02/2021-03-03'],
    ['2031-11-19T01:35:10Z-2099-08-04T18:22:48Z', '2031-11-19/2099-08-04'],
    ['08/15/2022 10:30', '2022-08-15'],
    ['2005/now', '2005/..'],
    ['2018/6 months', '2018/2018-06'],
    ['2018-03-01/2 weeks', '2018-03-01/2018-03-14'],
    ['2018/2 years', '2018/2019'],
    ['2018-02 / 1 month', '2018-02'],
    ['1000 BCE', '-0999'],
    ['285–247 BCE', '-0284/-0246'],
    ['50 BCE–50 CE', '-0049/0050'],
    ['2024-W05', '2024-01-29/2024-02-04'],
    ['2024-W05-3', '2024-01-31'],
    ['2022-08-07 every 12 months x30', '2022-08-07'],
  ])('%s', (written, edtf) => {
    expect(whenOf(written)).toBe(edtf);
  });

  test('day before month where the header says so', () => {
    expect(whenOf('05/10/1961')).toBe('1961-05-10');
    expect(whenOf('05/10/1961', 'dateFormat: d/M/y')).toBe('1961-10-05');
  });

  test.each(['5 days', 'after !flood 2 weeks', 'by !flood / 3 days', 'January 3', 'now', '10am'])(
    '%s hangs on something else and stands in words',
    (written) => {
      const { events, notes } = imported(markwhen, `2001: first\n${written}: The mill`);
      expect(events[1]).toMatchObject({
        title: 'The mill',
        undated: { en: expect.stringContaining(written) as string },
      });
      expect(codesOf(notes)).toContain('markwhen.date-relative');
    },
  );
});

const FILE = `---
title: The mill // of the valley
description: Water, then steam
#Works: teal
#People:
  color: "#a52"
timezone: America/New_York
---

// the beginning
# The river
1898: A wheel is ordered #Works #water
location: Alder Quay
Source: the minutes of the council
The council pays.
- by letter
![The wheel](wheel.jpg)

// the fire
## The fire
1901-03-04: [x] It burns !fire #People
group After
1902 - 1904: Built anew: in brick
endGroup
# Today
2010/now: A museum

_-_-_break_-_-_
title: Another page
2011: A second page
`;

test('header, groups, tags, places, pictures and text', () => {
  const { document, events, notes } = imported(markwhen, FILE);
  expect(document).toMatchObject({ title: 'The mill', description: 'Water, then steam' });
  expect(document.categories).toMatchObject([
    { label: 'Works', color: '#008080' },
    { label: 'People', color: '#aa5522' },
  ]);
  const lanes = new Map(document.lanes?.map(({ id, label }) => [id, label]));
  expect(events.map(({ lane }) => lanes.get(lane ?? ''))).toEqual([
    'The river',
    'The river / The fire',
    'The river / The fire / After',
    'Today',
    undefined,
  ]);
  expect(events[0]).toMatchObject({
    title: 'A wheel is ordered',
    body: 'Source: the minutes of the council\nThe council pays.\n- by letter',
    categories: [document.categories![0]!.id],
    tags: ['water'],
    places: [{ name: 'Alder Quay' }],
    media: [{ url: 'wheel.jpg', alt: 'The wheel' }],
  });
  expect(events[1]).toMatchObject({ id: 'fire', title: 'It burns', when: '1901-03-04' });
  expect(events[2]).toMatchObject({ title: 'Built anew: in brick', when: '1902/1904' });
  expect(codesOf(notes)).toEqual(
    expect.arrayContaining([
      'markwhen.header-dropped',
      'markwhen.comment-dropped',
      'markwhen.task-dropped',
      'markwhen.now-open',
      'markwhen.pages-joined',
    ]),
  );
});

test('a text without a date and a colon is refused in a sentence, and not taken for markwhen', () => {
  const text = '01/01\tAT&T divests, 1984\n02/02\tSomething else';
  expect(markwhen.detect(text, 'calendar.txt')).toBe(false);
  expect(() => markwhen.read(text, {})).toThrow('a date and a colon');
});

test('long lines and many of them take no longer than they should', () => {
  const line = `${' '.repeat(50_000)}x${'['.repeat(50_000)}${'!['.repeat(20_000)}`;
  const text = `2001: ${line}\n${Array.from({ length: 20_000 }, (_, i) => `${1000 + (i % 1000)}: Event ${i} #a`).join('\n')}`;
  expect(markwhen.read(text, {}).document).toHaveProperty('events.length', 20_001);
});
