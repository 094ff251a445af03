import { describe, expect, test } from 'vitest';
import { formatIsoDay } from '../../src/model/day.js';
import { parseEdtf, printEdtf } from '../../src/model/edtf.js';

function bounds(text: string): readonly string[] {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = parseEdtf(text).value!;
  return [earliestStart, latestStart, earliestEnd, latestEnd].map(formatIsoDay);
}

const ofOne = (first: string, last = first) => [first, last, first, last];

describe('the four days a date resolves to', () => {
  test.each([
    ['1988-07-20', ofOne('1988-07-20')],
    ['1988-07', ofOne('1988-07-01', '1988-07-31')],
    ['1988-02', ofOne('1988-02-01', '1988-02-29')],
    ['1988', ofOne('1988-01-01', '1988-12-31')],
    ['198X', ofOne('1980-01-01', '1989-12-31')],
    ['-198X', ofOne('-1989-01-01', '-1980-12-31')],
    ['-000X', ofOne('-0009-01-01', '-0001-12-31')],
    ['0000-02-29', ofOne('0000-02-29')],
    ['1988-07-2X', ofOne('1988-07-20', '1988-07-29')],
    ['1988-07-3X', ofOne('1988-07-30', '1988-07-31')],
    ['1988-0X-31', ofOne('1988-01-31', '1988-08-31')],
    ['196X-02-29', ofOne('1960-02-29', '1968-02-29')],
    ['1988-21', ofOne('1988-03-01', '1988-05-31')],
    ['1988-22', ofOne('1988-06-01', '1988-08-31')],
    ['1988-23', ofOne('1988-09-01', '1988-11-30')],
    ['1988-24', ofOne('1988-12-01', '1989-02-28')],
    ['1987-24', ofOne('1987-12-01', '1988-02-29')],
    ['198X-24', ofOne('1980-12-01', '1990-02-28')],
    ['Y-12000', ofOne('-12000-01-01', '-12000-12-31')],
    ['1985-04-12T23:20:30-04:00', ofOne('1985-04-12')],
    ['1988-07/1988-09', ['1988-07-01', '1988-07-31', '1988-09-01', '1988-09-30']],
    ['1988-07-28/1988-09', ['1988-07-28', '1988-07-28', '1988-09-01', '1988-09-30']],
    ['2004-06/2004', ['2004-06-01', '2004-06-30', '2004-06-01', '2004-12-31']],
    ['2004/2004-06', ['2004-01-01', '2004-06-30', '2004-06-01', '2004-06-30']],
    ['1988-07/..', ['1988-07-01', '1988-07-31', '1988-07-31', '1988-07-31']],
    ['1988-07/', ['1988-07-01', '1988-07-31', '1988-07-31', '1988-07-31']],
    ['../1988-07', ['1988-07-01', '1988-07-01', '1988-07-01', '1988-07-31']],
    ['[1988-07-28,1988-08-03]', ofOne('1988-07-28', '1988-08-03')],
    ['[1989,1988-02..1988-03]', ofOne('1988-02-01', '1989-12-31')],
    ['[1988-07-28..]', ofOne('1988-07-28')],
  ])('%s', (text, expected) => expect(bounds(text)).toEqual(expected));
});

describe('how finely a date is known', () => {
  test.each([
    ['1988-07-20', 'day'],
    ['1988-07-2X', 'month'],
    ['1988-XX-25', 'year'],
    ['1988-1X', 'year'],
    ['1988-22', 'season'],
    ['198X-22', 'decade'],
    ['198X', 'decade'],
    ['-01XX', 'century'],
    ['19XX-12-25', 'century'],
    ['1XXX', 'millennium'],
    ['XXXX', 'millennium'],
    ['1988-07-20/1990', 'year'],
    ['[1988-07-20,1988-08]', 'month'],
    ['1988-07-20/..', 'day'],
  ])('%s is known to the %s', (text, precision) => expect(parseEdtf(text).value!.precision).toBe(precision));
});

describe('parts as they are written', () => {
  test('an X digit leaves the part without a number but keeps how it is written', () => {
    expect(parseEdtf('198X-1X-X2').value!.points[0]).toMatchObject({
      yearText: '198X',
      year: null,
      month: null,
      monthText: '1X',
      day: null,
      dayText: 'X2',
    });
  });

  const all = { year: true, month: true, day: true };
  const none = { year: false, month: false, day: false };
  test.each([
    ['1988-07-20', none, none],
    ['1988-07-20~', all, none],
    ['1988-07-20%', all, all],
    ['1988~-07-20', { ...none, year: true }, none],
    ['1988-07~-20', { ...all, day: false }, none],
    ['1988-?07-20', none, { ...none, month: true }],
    ['?1988-07-~20', { ...none, day: true }, { ...none, year: true }],
    ['1988-22?', none, { ...all, day: false }],
    ['?-0044', none, { ...none, year: true }],
  ])('%s qualifies its own parts only', (text, approximate, uncertain) => {
    expect(parseEdtf(text).value!.points[0]).toMatchObject({ approximate, uncertain });
  });

  test('open and unknown ends are told apart', () => {
    expect(parseEdtf('1988/..').value).toMatchObject({ startBoundary: null, endBoundary: 'open' });
    expect(parseEdtf('1988/').value).toMatchObject({ startBoundary: null, endBoundary: 'unknown' });
    expect(parseEdtf('/1988').value).toMatchObject({
      startBoundary: 'unknown',
      points: [null, { year: 1988 }],
    });
    expect(parseEdtf('[..1988]').value).toMatchObject({ startBoundary: 'open', endBoundary: null });
  });

  test('a set keeps which of its dates stand for all between them', () => {
    const value = parseEdtf('[1667,1668,1670..1672]').value!;
    expect(value.points.map((point) => point!.year)).toEqual([1667, 1668, 1670, 1672]);
    expect(value.ranges).toEqual([false, false, true]);
  });

  test('blanks around a date do no harm', () => expect(parseEdtf(' 1988\n').value!.source).toBe('1988'));
});

describe('a problem is named by what is wrong', () => {
  test.each([
    ['1988-13-01', 'date.month-out-of-range'],
    ['1988-00', 'date.month-out-of-range'],
    ['1988-22-01', 'date.month-out-of-range'],
    ['1988-02-30', 'date.day-out-of-range'],
    ['1987-02-29', 'date.day-out-of-range'],
    ['XXX1-02-29', 'date.day-out-of-range'],
    ['1988-07-00', 'date.day-out-of-range'],
    ['1990/1988', 'date.interval-reversed'],
    ['[1990..1988]', 'date.interval-reversed'],
    ['1988/1988-13', 'date.month-out-of-range'],
    ['/', 'date.no-day'],
    ['/..', 'date.no-day'],
    ['Y275760', 'date.out-of-range'],
    ['Y-271821', 'date.out-of-range'],
    ['{1988,1989}', 'date.unsupported'],
    ['1988-33', 'date.unsupported'],
    ['1988-25/1989', 'date.unsupported'],
    ['1950S2', 'date.unsupported'],
    ['Y17E4', 'date.unsupported'],
    ['1988-07-20T25:00:00', 'date.time-malformed'],
    ['1988-07-20T10:00:00/1989', 'date.not-edtf'],
    ['', 'date.not-edtf'],
    ['[]', 'date.not-edtf'],
    ['[1988', 'date.not-edtf'],
    ['[1988..1989..1990]', 'date.not-edtf'],
    ['[..1988..]', 'date.not-edtf'],
    ['[1988,..1990]', 'date.not-edtf'],
    ['1988/1989/1990', 'date.not-edtf'],
    ['1988-07-20-01', 'date.not-edtf'],
    ['1'.repeat(1_000_000), 'date.not-edtf'],
    ['['.repeat(100_000), 'date.not-edtf'],
  ])('%.30s: %s', (text, code) => {
    const problem = parseEdtf(text).problem!;
    expect(problem.code).toBe(code);
    expect(problem.message.length).toBeLessThan(250);
    expect(problem.hint).toMatch(/\.$/);
  });

  test('the years that can be drawn are the years JavaScript can hold', () => {
    expect(parseEdtf('Y275759').value).toBeDefined();
    expect(parseEdtf('Y-271820').value).toBeDefined();
  });
});

describe('what people write instead gets the EDTF they meant', () => {
  test.each([
    ['1988-7-2', '1988-07-02'],
    ['1988/07/20', '1988-07-20'],
    ['1988.07.20', '1988-07-20'],
    ['20.07.1988', '1988-07-20'],
    ['20/07/1988', '1988-07-20'],
    ['19880720', '1988-07-20'],
    ['20 July 1988', '1988-07-20'],
    ['20th Jul. 1988', '1988-07-20'],
    ['July 20, 1988', '1988-07-20'],
    ['July 1988', '1988-07'],
    ['summer 1988', '1988-22'],
    ['1988-07-20 to 1988-08-01', '1988-07-20/1988-08-01'],
    ['10 July – 16 August 1988', undefined],
    ['10 July 1988 – 16 August 1988', '1988-07-10/1988-08-16'],
    ['1988-7-20/1988-8-1', '1988-07-20/1988-08-01'],
    ['1988-1990', '1988/1990'],
    ['1988-90', '1988/1990'],
    ['1988–1990', '1988/1990'],
    ['c. 1988', '1988~'],
    ['about 1988-07', '1988-07~'],
    ['1980s', '198X'],
    ['19th century', '18XX'],
    ['44 BC', '-0043'],
    ['before 1988', '../1988'],
    ['since 1988-07', '1988-07/..'],
    ['198x', '198X'],
    ['198u', '198X'],
    ['20000', 'Y20000'],
    ['Y2006', '2006'],
    ['193', '0193'],
    ['۱۹۸۸-۰۷-۲۰', '1988-07-20'],
    ['1988-07-20T10:00', '1988-07-20'],
    ['1988-07-20 10:00', '1988-07-20'],
    ['07/08/1988', undefined],
    ['some time ago', undefined],
    ['1988-02-30', undefined],
  ])('%s → %s', (written, meant) => {
    const problem = parseEdtf(written).problem!;
    expect(problem.values['suggestion']).toBe(meant);
    if (meant) expect(problem.hint).toBe(`Write “${meant}”.`);
  });
});

describe('printing', () => {
  test.each([
    ['2004?-06~-11', '%2004-~06-11'],
    ['?2004-06~', '%2004-~06'],
    ['1985-04-12T23:20:30Z', '1985-04-12'],
    ['[1667, 1668, 1670..]', '[1667,1668,1670..]'],
    ['-0044-03-15~', '-0044-03-15~'],
    ['[..1984]', '[..1984]'],
    ['/1985', '/1985'],
    ['1985/..', '1985/..'],
    ['2001-21', '2001-21'],
    ['1988-1X-2X', '1988-1X-2X'],
    ['Y17000?', 'Y17000?'],
  ])('%s is printed as %s', (text, printed) => {
    expect(printEdtf({ ...parseEdtf(text).value!, source: 'not looked at' })).toBe(printed);
  });
});
