import { describe, expect, it } from 'vitest';
import { dayFromDate, formatIsoDay } from '../../src/model/day.js';
import { hasPersianDate, nowruz, persianDate } from '../../src/locale/persian-calendar.js';

describe('nowruz', () => {
  it.each([
    [1300, '1921-03-21'],
    [1357, '1978-03-21'],
    [1360, '1981-03-21'],
    [1366, '1987-03-21'],
    [1367, '1988-03-21'],
    [1370, '1991-03-21'],
    [1376, '1997-03-21'],
    [1387, '2008-03-20'],
    [1399, '2020-03-20'],
    [1400, '2021-03-21'],
    [1403, '2024-03-20'],
    [1404, '2025-03-21'],
  ])('%i begins on %s', (year, iso) => {
    expect(formatIsoDay(nowruz(year))).toBe(iso);
  });

  it('is the first day of its year for every year from 1200 to 1500', () => {
    for (let year = 1200; year <= 1500; year++) {
      expect(persianDate(nowruz(year))).toEqual({ year, month: 1, day: 1 });
      expect(persianDate(nowruz(year) - 1)).toMatchObject({ year: year - 1, month: 12 });
    }
  });
});

describe('persianDate', () => {
  it.each([
    [[1988, 8, 16], { year: 1367, month: 5, day: 25 }],
    [[2020, 10, 4], { year: 1399, month: 7, day: 13 }],
    [[2021, 3, 20], { year: 1399, month: 12, day: 30 }],
    [[1979, 2, 11], { year: 1357, month: 11, day: 22 }],
  ] as const)('%j', ([year, month, day], expected) => {
    expect(persianDate(dayFromDate(year, month, day))).toEqual(expected);
  });

  it('takes the day of an instant within it', () => {
    expect(persianDate(dayFromDate(2020, 3, 20) + 0.9)).toEqual({ year: 1399, month: 1, day: 1 });
  });

  it('does not reach back before the calendar', () => {
    expect(hasPersianDate(dayFromDate(622, 4, 1))).toBe(true);
    expect(hasPersianDate(dayFromDate(621, 4, 1))).toBe(false);
    expect(hasPersianDate(dayFromDate(-43, 3, 15))).toBe(false);
  });
});
