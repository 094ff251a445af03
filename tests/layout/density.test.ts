import { expect, test } from 'vitest';
import { densityOf } from '../../src/layout/density.js';
import { dayFromDate } from '../../src/model/day.js';
import { indexOf } from './layout-of.js';

const countsOf = (dates: readonly string[], bins: number) => {
  const { events, said } = indexOf(dates.map((when, i) => ({ id: `e${i}`, title: when, when })));
  return [...densityOf(events, said, year, bins)];
};
const year = { start: dayFromDate(1988, 1, 1), end: dayFromDate(1989, 1, 1) };

test('each date is counted where it falls, a long one along its whole length', () => {
  const counts = countsOf(['1988-01-15', '1988-03-10/1988-05-20', '1988-04-12'], 12);
  expect(counts).toEqual([1, 0, 1, 2, 1, 0, 0, 0, 0, 0, 0, 0]);
});

test('what lies outside the window is not counted', () => {
  expect(countsOf(['1987', '1989-01-01', '1990'], 4)).toEqual([0, 0, 0, 0]);
});

test('what a filter left out is not counted', () => {
  const dates = ['1988-01-15', '1988-03-10/1988-05-20', '1988-04-12'];
  const { events, said } = indexOf(dates.map((when, i) => ({ id: `e${i}`, title: when, when })));
  const left = events.filter(({ event }) => event.id !== 'e1');
  expect([...densityOf(left, said, year, 12)]).toEqual([1, 0, 0, 1, 0, 0, 0, 0, 0, 0, 0, 0]);
  expect([...densityOf([], said, year, 12)]).toEqual(Array(12).fill(0));
});
