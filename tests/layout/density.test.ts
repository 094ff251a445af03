import { expect, test } from 'vitest';
import { densityOf } from '../../src/layout/density.js';
import { parseEdtf } from '../../src/model/edtf.js';
import type { EdtfValue } from '../../src/model/edtf-value.js';
import { dayFromDate } from '../../src/model/day.js';

const value = (edtf: string) => (parseEdtf(edtf) as { value: EdtfValue }).value;
const year = { start: dayFromDate(1988, 1, 1), end: dayFromDate(1989, 1, 1) };

test('each date is counted where it falls, a long one along its whole length', () => {
  const counts = densityOf(
    [value('1988-01-15'), value('1988-03-10/1988-05-20'), value('1988-04-12')],
    year,
    12,
  );
  expect([...counts]).toEqual([1, 0, 1, 2, 1, 0, 0, 0, 0, 0, 0, 0]);
});

test('what lies outside the window is not counted', () => {
  expect([...densityOf([value('1987'), value('1989-01-01'), value('1990')], year, 4)]).toEqual([0, 0, 0, 0]);
});
