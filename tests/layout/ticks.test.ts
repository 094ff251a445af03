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

  const labels = (lang: string, from: number, to: number, every: number) => {
    const localizer = createLocalizer(lang);
    const days = ticksBetween(from, to, { unit: 'year', every }, localizer.firstCalendar);
    return days.map((day) => localizer.tick(day, 'year'));
  };

  test('years are round in the era that is shown, which has no year 0', () => {
    const years = labels('en', d('0-01-01') - 1_100_000, d('1100-01-01'), 500);
    expect(years).toEqual([
      '3000 BCE',
      '2500 BCE',
      '2000 BCE',
      '1500 BCE',
      '1000 BCE',
      '500 BCE',
      '1',
      '500',
      '1000',
    ]);
    expect(labels('en', d('0-01-01') - 5000, d('0-01-01') + 4000, 10)).toEqual(['10 BCE', '1', '10']);
    expect(labels('en', d('0-01-01') - 500, d('0-01-01') + 400, 1)).toEqual(['2 BCE', '1 BCE', '1']);
  });

  test('years before the first of the Solar Hijri calendar are round in the calendar that they are shown in', () => {
    const years = labels('fa', d('0-01-01') - 400_000, d('1500-01-01'), 500);
    expect(years).toEqual(['۱۰۰۰ پیش از میلاد', '۵۰۰ پیش از میلاد', '۱ میلادی', '۵۰۰ میلادی', '۱', '۵۰۰']);
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

  test.each([640, 700, 768, 1024])('months stand beside their year in every stretch of %i px', (width) => {
    // Two years around one event each, as a short document gives them.
    const middles = [1815, 1852, 1943, 1963, 1972, 1985].map((year) => dayFromDate(year, 7, 1));
    for (const days of [150, 300, 500, 700]) {
      const chapters = middles.map((at) => ({ start: at - days, end: at + days, weight: 1 }));
      const window = { start: chapters[0]?.start ?? 0, end: chapters.at(-1)?.end ?? 1 };
      const scale = timeScale(axisLine(chapters), window, width - 32, 24);
      const { fine, coarse } = axisTicks(scale, createLocalizer('en'), estimateTextWidth);
      for (const { start, end } of chapters) {
        const written = [...fine, ...coarse]
          .filter(({ day, label }) => label && day >= start && day <= end)
          .map(({ label }) => label);
        expect(written.join(' ')).toMatch(/\d{4}/u);
      }
      const names = [...coarse].sort((a, b) => a.at - b.at);
      names.slice(1).forEach(({ at }, i) => {
        const { at: before = 0, label = '' } = names[i] ?? {};
        expect(at).toBeGreaterThanOrEqual(before + estimateTextWidth(label, 'heading'));
      });
    }
  });

  test('where a year finds no room, its months are not written either', () => {
    const start = dayFromDate(1988, 3, 10);
    const line = axisLine([{ start, end: start + 200, weight: 1 }]);
    const scale = timeScale(line, { start, end: start + 200 }, 14, 24);
    const { fine, coarse } = axisTicks(scale, createLocalizer('en'), (text) => text.length * 8);
    expect([...fine, ...coarse].map(({ label }) => label).join('')).toBe('');
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
