import { describe, expect, test } from 'vitest';
import { estimateTextWidth } from '../../src/layout/text-width.js';
import { axisTicks, ticksBetween } from '../../src/layout/ticks.js';
import { axisLine, timeScale } from '../../src/layout/time-scale.js';
import { createLocalizer } from '../../src/locale/localizer.js';
import { dayFromDate, formatIsoDay } from '../../src/model/day.js';

const d = (iso: string) => dayFromDate(...(iso.split('-').map(Number) as [number, number, number]));
const iso = (days: readonly number[]) => days.map(formatIsoDay);

describe('ticks', () => {
  test('years begin in January in the Gregorian calendar', () => {
    const step = { unit: 'year', every: 1, days: 365 } as const;
    expect(iso(ticksBetween(d('1987-06-01'), d('1989-06-01'), step, 'gregorian'))).toEqual([
      '1988-01-01',
      '1989-01-01',
    ]);
  });

  test('years begin at Nowruz in the Solar Hijri calendar', () => {
    const step = { unit: 'year', every: 1, days: 365 } as const;
    expect(iso(ticksBetween(d('2019-01-01'), d('2021-12-31'), step, 'persian'))).toEqual([
      '2019-03-21',
      '2020-03-20',
      '2021-03-21',
    ]);
  });

  test('Solar Hijri months have 31 days to Shahrivar and 30 after', () => {
    const step = { unit: 'month', every: 1, days: 30 } as const;
    expect(iso(ticksBetween(d('1988-08-01'), d('1988-12-01'), step, 'persian'))).toEqual([
      '1988-08-23',
      '1988-09-23',
      '1988-10-23',
      '1988-11-22',
    ]);
  });

  test('weeks are counted from the first of the month, and the last short one is left out', () => {
    const step = { unit: 'day', every: 7, days: 7 } as const;
    expect(iso(ticksBetween(d('1988-07-20'), d('1988-08-16'), step, 'gregorian'))).toEqual([
      '1988-07-22',
      '1988-08-01',
      '1988-08-08',
      '1988-08-15',
    ]);
  });

  test('decades before the year 0 fall on tens', () => {
    const step = { unit: 'year', every: 10, days: 3652 } as const;
    expect(iso(ticksBetween(d('0-01-01') - 5000, d('0-01-01') + 4000, step, 'gregorian'))).toEqual([
      '-0010-01-01',
      '0000-01-01',
      '0010-01-01',
    ]);
  });

  test('the year in which a chapter begins is always named, before the one that closed the chapter before it', () => {
    const years = [1898, 1905, 1931].map((year) => dayFromDate(year, 1, 1));
    const [a = 0, b = 0, c = 0] = years;
    const line = axisLine([
      { start: a - 30, end: b + 30, weight: 5 },
      { start: c + 60, end: c + 250, weight: 2 },
    ]);
    const scale = timeScale(line, { start: a - 30, end: c + 250 }, 900, 20);
    const { coarse, fine } = axisTicks(scale, createLocalizer('en'), estimateTextWidth);
    expect([...coarse, ...fine].map(({ label }) => label)).toContain('1931');
  });

  test.each([
    ['en', 1],
    ['en', 30],
    ['en', 400],
    ['en', 12_000],
    ['en', 40_000_000],
    ['fa', 400],
    ['fa', 12_000],
  ])('at every zoom there are some, and none overlap (%s, %i days)', (lang, days) => {
    const start = d('1988-01-15');
    const line = axisLine([{ start, end: start + Math.max(days, 3), weight: 1 }]);
    const scale = timeScale(line, { start, end: start + Math.max(days, 3) }, 900, 20);
    const named = axisTicks(scale, createLocalizer(lang), estimateTextWidth).fine.filter(
      ({ label }) => label,
    );
    expect(named.length).toBeGreaterThan(1);
    named.slice(1).forEach((tick, i) => {
      const before = named[i];
      const widths = estimateTextWidth(tick.label, 'tick') + estimateTextWidth(before?.label ?? '', 'tick');
      expect(tick.at - (before?.at ?? 0)).toBeGreaterThanOrEqual(widths / 2);
    });
  });
});
