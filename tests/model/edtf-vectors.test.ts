import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { formatIsoDay } from '../../src/model/day.js';
import { parseEdtf } from '../../src/model/edtf.js';

interface Vector {
  readonly edtf: string;
  readonly valid: boolean;
  readonly min?: string | null;
  readonly max?: string | null;
  readonly boundsOrigin?: string;
}

const file = new URL('../fixtures/edtf-vectors.json', import.meta.url);
const vectors = JSON.parse(readFileSync(file, 'utf8')) as readonly Vector[];

/** Where we judge otherwise than a suite: what we answer, and why. */
const EXCEPTIONS = new Map<string, readonly [answer: string, reason: string]>([
  ['../..', ['date.no-day', 'valid, but it names no day: nothing can be placed; `undated` says it better']],
  ['Y-170000002', ['date.out-of-range', 'valid, beyond the range of JavaScript dates']],
  ['Y170000002', ['date.out-of-range', 'valid, beyond the range of JavaScript dates']],
  ['Y-17000002', ['date.out-of-range', 'valid, beyond the range of JavaScript dates']],
  [
    '0000-02/0000',
    ['valid', 'the end, some day of year 0, may follow February; its sibling 0000-01/0000 is valid'],
  ],
  ['2004-06-11%/2004-%06', ['valid', 'the end, some day of June, may follow the 11th']],
  ['2004-06-11%/2004-06~', ['valid', 'the end, some day of June, may follow the 11th']],
  [
    '2012-21/2012-22',
    ['valid', 'edtf.js takes no season in an interval; edtf-validate has 2003-22/2003-23 as valid'],
  ],
  [
    'Y-61000/-2000',
    ['valid', 'the specification bars no long year from an interval, and 61001 BCE comes first'],
  ],
  [
    '[1667,1668, 1670..1672]',
    ['valid', 'a blank after a comma; the same suite has [1667, 1668, 1670..1672] as valid'],
  ],
]);

/** Valid forms outside the subset we draw: `{}`, seasons 25 to 41, significant digits, exponents. */
const OUTSIDE = /^\{|^-?\d{4}-(2[5-9]|3\d|4[01])$|S\d+$|E\d+$/;

function expectedAnswer({ edtf, valid }: Vector): string {
  return (
    EXCEPTIONS.get(edtf)?.[0] ?? (valid ? (OUTSIDE.test(edtf) ? 'date.unsupported' : 'valid') : 'not valid')
  );
}

describe('strings from public EDTF test suites', () => {
  test.each(vectors.map((vector) => [vector.edtf, expectedAnswer(vector)]))('%s: %s', (edtf, expected) => {
    const { problem } = parseEdtf(edtf);
    if (expected === 'not valid') expect(problem?.message).toBeTruthy();
    else expect(problem?.code ?? 'valid').toBe(expected);
  });

  const stated = vectors.filter(
    ({ edtf, boundsOrigin }) => boundsOrigin && !boundsOrigin.startsWith('computed') && parseEdtf(edtf).value,
  );

  test('many of them state bounds', () => expect(stated.length).toBeGreaterThan(50));

  test.each(stated)('$edtf lies within the bounds its suite states', ({ edtf, min, max }) => {
    const value = parseEdtf(edtf).value!;
    // The suite gives an instant in UTC; a date is what the source writes, so its own day stays.
    const shifted = edtf === '1985-04-12T23:20:30-04';
    const day = (text: string | null | undefined) => (shifted ? '1985-04-12' : (text?.split('T')[0] ?? null));
    expect(value.startBoundary ? null : formatIsoDay(value.earliestStart)).toBe(day(min));
    expect(value.endBoundary ? null : formatIsoDay(value.latestEnd)).toBe(day(max));
  });

  test('every exception is about a string of the suites', () => {
    const known = new Set(vectors.map(({ edtf }) => edtf));
    expect([...EXCEPTIONS.keys()].filter((edtf) => !known.has(edtf))).toEqual([]);
  });
});
