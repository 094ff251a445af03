import { afterEach, describe, expect, it, vi } from 'vitest';
import { parseEdtf } from '../../src/model/edtf.js';
import type { EdtfValue } from '../../src/model/edtf-value.js';
import { createLocalizer } from '../../src/locale/localizer.js';
import { DATE_TABLE, FURTHER_TABLE } from './date-table.js';

const parse = (edtf: string): EdtfValue => {
  const { value, problem } = parseEdtf(edtf);
  if (!value) throw new Error(`${edtf}: ${problem.message}`);
  return value;
};
const en = createLocalizer('en');
const fa = createLocalizer('fa');

describe('dates in words', () => {
  const faGregorian = createLocalizer('fa', { calendar: 'gregorian' });
  const enPersian = createLocalizer('en', { calendar: 'persian' });

  it.each(DATE_TABLE)('%s', (edtf, english, solarHijriInEnglish, persian, gregorianInPersian) => {
    const value = parse(edtf);
    expect(en.date(value)).toBe(english);
    expect(enPersian.date(value)).toBe(solarHijriInEnglish);
    expect(fa.date(value)).toBe(persian);
    expect(faGregorian.date(value)).toBe(gregorianInPersian);
    expect(en.dateIn(value, 'persian')).toBe(solarHijriInEnglish);
    expect(fa.dateIn(value, 'gregorian')).toBe(gregorianInPersian);
  });

  it('never shows a Latin or Arabic-Indic digit in Persian', () => {
    for (const [edtf] of DATE_TABLE) {
      const value = parse(edtf);
      const said = [
        fa.date(value),
        faGregorian.date(value),
        fa.shortDate(value),
        fa.precisionNote(value) ?? '',
      ];
      expect(said.join(' '), edtf).not.toMatch(/[0-9\u0660-\u0669]/);
    }
  });
});

describe('both calendars', () => {
  it.each([
    ['1988-08-16', '16 August 1988 (25 Mordad 1367 SH)', '۲۵ مرداد ۱۳۶۷ (۱۶ اوت ۱۹۸۸ میلادی)'],
    ['1988', '1988 (1366–1367 SH)', '۱۳۶۶–۱۳۶۷ (۱۹۸۸ میلادی)'],
    ['1988?', '1988 (1366–1367 SH), uncertain', '۱۳۶۶–۱۳۶۷ (۱۹۸۸ میلادی)، نامطمئن'],
    ['1988~', 'about 1988 (1366–1367 SH)', 'حدود ۱۳۶۶–۱۳۶۷ (۱۹۸۸ میلادی)'],
    [
      '1988-08-16%',
      'about 16 August 1988 (25 Mordad 1367 SH), uncertain',
      'حدود ۲۵ مرداد ۱۳۶۷ (۱۶ اوت ۱۹۸۸ میلادی)، نامطمئن',
    ],
    ['1988-22?', 'summer 1988 (uncertain)', 'تابستان ۱۹۸۸ میلادی (نامطمئن)'],
    [
      '1988-07~/1988-09~',
      'about July 1988 to about September 1988 (about Tir–Mordad 1367 SH to about Shahrivar–Mehr 1367 SH)',
      'حدود تیر–مرداد ۱۳۶۷ تا حدود شهریور–مهر ۱۳۶۷ (حدود ژوئیهٔ ۱۹۸۸ میلادی تا حدود سپتامبر ۱۹۸۸ میلادی)',
    ],
    ['1988-22', 'summer 1988', 'تابستان ۱۹۸۸ میلادی'],
    ['-0043', '44 BCE', '۴۴ پیش از میلاد'],
  ])('%s', (edtf, english, persian) => {
    expect(createLocalizer('en', { calendar: 'both' }).date(parse(edtf))).toBe(english);
    expect(createLocalizer('fa', { calendar: 'both' }).date(parse(edtf))).toBe(persian);
  });
});

describe('short dates', () => {
  it.each([
    ['1988-08-16', 'Aug 1988', 'مرداد ۱۳۶۷'],
    ['1988-07', 'Jul 1988', 'تیر–مرداد ۱۳۶۷'],
    ['1988', '1988', '۱۳۶۶–۱۳۶۷'],
    ['1988-08-16~', 'c. Aug 1988', 'حدود مرداد ۱۳۶۷'],
    ['1988?', '1988?', '۱۳۶۶–۱۳۶۷؟'],
    ['1988-07-10/1988-08-16', 'Jul to Aug 1988', 'تیر تا مرداد ۱۳۶۷'],
    ['1988-08-03/1988-08-16', 'Aug 1988', 'مرداد ۱۳۶۷'],
    ['1988-08-XX', 'Aug 1988', 'مرداد–شهریور ۱۳۶۷'],
    ['2020-10-04/..', 'from Oct 2020', 'از مهر ۱۳۹۹'],
    ['[..1988-08-16]', 'to Aug 1988', 'تا مرداد ۱۳۶۷'],
    ['[2013..2017]', '2013 to 2017', '۱۳۹۱–۱۳۹۲ تا ۱۳۹۵–۱۳۹۶'],
  ])('%s', (edtf, english, persian) => {
    expect(en.shortDate(parse(edtf))).toBe(english);
    expect(fa.shortDate(parse(edtf))).toBe(persian);
  });
});

describe('what is not known about a date', () => {
  it.each([
    ['1988-08-16', undefined],
    ['1988-07-10/1988-08-16', undefined],
    ['1988-08', 'month known, day not'],
    ['1988-22', 'season known, day not'],
    ['198X', 'decade known, year not'],
    ['1988~', 'year known, day not; approximate date'],
    ['1988-08-16?', 'uncertain date'],
    ['1988-~22', 'season known, day not; approximate date'],
    ['[1988-07-28,1988-07-31]', 'one of several dates'],
    ['[2020-10-04..]', 'exact date not known'],
    ['2020-10-04/..', 'open end'],
    ['/2020-10-04', 'start not known'],
  ])('%s', (edtf, note) => {
    expect(en.precisionNote(parse(edtf))).toBe(note);
  });

  it('says in Persian which calendar’s month is known', () => {
    expect(fa.precisionNote(parse('1988-08'))).toBe('ماه میلادی معلوم است، روز نه');
  });
});

it('keeps the doubt about a season alone', () => {
  expect(en.date(parse('1988-~22'))).toBe('about summer 1988');
});

it('does not shorten dates of a set that are out of order', () => {
  expect(en.date(parse('[1988-08-05,1988-07-28,1988-08-06]'))).toBe(
    '5 August 1988, 28 July 1988 or 6 August 1988',
  );
});

describe('time zones', () => {
  const zone = process.env['TZ'];
  afterEach(() => {
    process.env['TZ'] = zone;
    if (zone === undefined) delete process.env['TZ'];
  });

  // A day without a zone of its own, as a careless formatter would write Nowruz 1399.
  it.each([
    ['UTC', 0, '1399'],
    ['Asia/Tehran', -210, '1399'],
    ['America/Los_Angeles', 480, '1398'],
  ])('%s gives the same dates', async (tz, offset, careless) => {
    process.env['TZ'] = tz;
    // Formatters take the zone when they are made: all of them anew.
    vi.resetModules();
    expect(new Date(0).getTimezoneOffset()).toBe(offset);
    const nowruz = new Intl.DateTimeFormat('en-u-ca-persian', { year: 'numeric' }).format(
      Date.UTC(2020, 2, 20),
    );
    expect(nowruz).toContain(careless);
    const { dateFaults } = await import('./date-checks.js');
    const { checked, faults } = dateFaults();
    expect(faults).toEqual([]);
    expect(checked).toBe(4 * (DATE_TABLE.length + FURTHER_TABLE.length));
    const { createLocalizer: fresh } = await import('../../src/locale/localizer.js');
    expect(fresh('fa').tick(0, 'year')).toBe('۱۳۴۸');
  });
});

it('tables hold at least a hundred dates, each once', () => {
  expect(DATE_TABLE.length).toBeGreaterThanOrEqual(100);
  for (const table of [DATE_TABLE, FURTHER_TABLE])
    expect(new Set(table.map(([edtf]) => edtf)).size).toBe(table.length);
});
