import { expect, test } from 'vitest';
import { documentParts, WORD, YEARS } from '../scripts/bench/documents.mjs';
import { putBetweenMarks } from '../scripts/bench/report.mjs';
import { median, medians, quantile, ratio } from '../scripts/bench/statistics.mjs';
import { markdown } from '../scripts/bench/table.mjs';
import { longestTask, readTrace, tasksBetween, work } from '../scripts/bench/trace.mjs';
import { panSteps, WHOLE, zoomSteps } from '../scripts/bench/windows.mjs';
import { parseEdtf } from '../src/model/edtf.js';
import { parseText } from '../src/model/parse.js';

const textOf = (events: number, seed?: number) => [...documentParts(events, seed)].join('');

test('the same seed writes the same timeline, another seed another', () => {
  expect(textOf(1500)).toBe(textOf(1500));
  expect(textOf(1500, 2)).not.toBe(textOf(1500));
  expect(JSON.parse(textOf(30)).events).toEqual(JSON.parse(textOf(1500)).events.slice(0, 30));
});

test.each([1, 30, 1000, 2001])('the kit finds no problem in a timeline of %i events', (events) => {
  const { document, problems } = parseText(textOf(events));
  expect(problems).toEqual([]);
  expect(document?.events).toHaveLength(events);
});

test('it has every kind of date, both scripts, titles of every length', () => {
  const { document } = parseText(textOf(3000));
  const { events = [], categories, sources, actors } = document ?? {};
  expect([categories?.length, sources?.length, actors?.length]).toEqual([7, 12, 40]);
  const dates = events.map(({ when }) => String(when));
  for (const form of [/^\d{4}$/, /^\d{4}-\d\d$/, /^\d{4}-\d\d-\d\d$/, /\//, /^\[.*\.\..*\]$/])
    expect(dates.filter((date) => form.test(date)).length, String(form)).toBeGreaterThan(50);
  const years = dates.map((date) => Number(/\d{4}/.exec(date)?.[0]));
  expect(Math.min(...years)).toBe(YEARS.first);
  expect(Math.max(...years)).toBe(YEARS.first + YEARS.count - 2); // some spans end in the year after
  const titles = events.map(({ title }) => title);
  expect(titles.filter((title) => typeof title === 'object' && 'fa' in title).length).toBeGreaterThan(500);
  const lengths = titles.map((title) => (typeof title === 'string' ? title.split(' ').length : 2));
  expect([Math.min(...lengths), Math.max(...lengths)]).toEqual([2, 14]);
  const named = titles.filter((title) => JSON.stringify(title).includes(WORD)).length;
  expect(named / events.length).toBeGreaterThan(0.05);
  expect(named / events.length).toBeLessThan(0.5);
});

test('a median is the middle one, or between the two in the middle; what was not measured does not count', () => {
  expect(median([9, 1, 5])).toBe(5);
  expect(median([4, 1, 10, 2])).toBe(3);
  expect(median([null, 7, undefined, NaN])).toBe(7);
  expect(median([])).toBeNull();
  expect(quantile([0, 10, 20, 30, 40], 0.95)).toBeCloseTo(38);
  expect(medians([{ a: 1, b: 5 }, { a: 3 }, { a: 2 }])).toEqual({ a: 2, b: 5 });
});

test('a ratio needs both, and something to divide by', () => {
  expect(ratio(6, 4)).toBe(1.5);
  expect(ratio(0, 4)).toBe(0);
  for (const [value, floor] of [
    [null, 4],
    [4, null],
    [4, 0],
  ] as const)
    expect(ratio(value, floor)).toBeNull();
});

test('of a trace the tasks of our own thread between two marks count, without JSON.parse', () => {
  const own = { pid: 1, tid: 1 };
  const task = (ts: number, dur: number, tdur: number, at = own) => ({
    name: 'RunTask',
    ts,
    dur,
    tdur,
    ...at,
  });
  const mark = (name: string, ts: number, tts = ts) => ({ name: `bench:${name}`, ts, tts, ...own });
  const trace = readTrace([
    task(0, 900, 900),
    mark('begin', 1000),
    task(2000, 40_000, 30_000),
    mark('parse', 3000, 3000),
    mark('parsed', 23_000, 22_000),
    task(50_000, 15_000, 15_000),
    task(50_000, 99_000, 99_000, { pid: 2, tid: 1 }),
    mark('end', 70_000),
    task(80_000, 500_000, 500_000),
  ]);
  const tasks = tasksBetween(trace, 'begin', 'end');
  expect(tasks).toHaveLength(2);
  expect(work(tasks)).toBe(45);
  expect(longestTask(tasks)).toBe(15);
  expect(tasksBetween(trace, 'begin', 'never')).toEqual([]);
});

test('no window of a series comes twice, and each is a date that the kit reads', () => {
  for (const steps of [zoomSteps(1, 10), zoomSteps(0.01, 10), panSteps(1, 10), panSteps(0.01, 10)]) {
    const ranges = steps.map((stretch) => stretch.join('/'));
    expect(new Set(ranges).size).toBe(10);
    for (const range of ranges) expect(parseEdtf(range).problem, range).toBeUndefined();
  }
  expect(WHOLE).toEqual(['1700-01-01', '2019-12-31']);
});

test('the table names a unit and how many times a floor each figure is', () => {
  const subjects = { kit: { firstMarks: 50, marks: 30 }, SVG: { firstMarks: 20, marks: 30 }, canvas: {} };
  const table = markdown({
    date: '2026-01-01',
    rounds: 3,
    machine: { browser: 'Chromium 1', node: '20', cores: 2 },
    sizes: [
      {
        events: 1000,
        bytes: 250_000,
        crowded: null,
        cycles: { movesNodesBefore: 7, movesNodesAfter: 8 },
        subjects,
      },
    ],
  });
  expect(table).toContain('| First marks painted, from navigation | 50 ms (2.5× SVG) |');
  expect(table).toContain('| Marks drawn at full span | 30 marks |');
  expect(table).toContain('| DOM nodes held, 1,000 moves in the tree | 7 → 8 |');
  expect(table).toContain('| `JSON.parse` of the text | – |');
});

test('a table goes between its marks, and replaces the one before', () => {
  const page = 'Before\n\n<!-- bench -->\n\nold\n\n<!-- /bench -->\n\nAfter\n';
  expect(putBetweenMarks(page, 'new\n')).toBe(
    'Before\n\n<!-- bench -->\n\nnew\n\n<!-- /bench -->\n\nAfter\n',
  );
  expect(() => putBetweenMarks('Nothing', 'new')).toThrow('<!-- bench -->');
});
