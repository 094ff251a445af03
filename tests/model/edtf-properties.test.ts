import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parseEdtf, printEdtf } from '../../src/model/edtf.js';
import type { EdtfValue } from '../../src/model/edtf-value.js';

const qualifier = fc.constantFrom('', '', '', '?', '~', '%');
const two = (min: number, max: number) => fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));

/** A digit here and there not specified. */
const blurred = (digits: fc.Arbitrary<string>) =>
  fc
    .tuple(digits, fc.nat(31))
    .map(([text, mask]) =>
      text.replace(/\d/g, (d, i: number) => ((mask >> (i + 1)) & 1 && mask > 15 ? 'X' : d)),
    );

const shortYear = fc
  .integer({ min: -9999, max: 9999 })
  .map((n) => (n < 0 ? '-' : '') + String(Math.abs(n)).padStart(4, '0'));
const longYear = fc.integer({ min: 10_000, max: 270_000 }).chain((n) => fc.constantFrom(`Y${n}`, `Y-${n}`));

const part = (digits: fc.Arbitrary<string>) =>
  fc.tuple(qualifier, digits, qualifier).map((parts) => parts.join(''));
const year = part(fc.oneof({ weight: 4, arbitrary: blurred(shortYear) }, shortYear));
const date = fc.oneof(
  year,
  fc.tuple(longYear, qualifier).map((parts) => parts.join('')),
  fc.tuple(year, part(fc.oneof(blurred(two(1, 12)), two(21, 24)))).map((parts) => parts.join('-')),
  fc.tuple(year, part(blurred(two(1, 12))), part(blurred(two(1, 31)))).map((parts) => parts.join('-')),
);
const end = fc.oneof({ weight: 6, arbitrary: date }, fc.constantFrom('', '..'));
const item = fc.oneof(
  date,
  fc.tuple(date, date).map((dates) => dates.join('..')),
);
const set = fc
  .tuple(fc.constantFrom('', '..'), fc.array(item, { minLength: 1, maxLength: 4 }), fc.constantFrom('', '..'))
  .map(([open, items, more]) => `[${open}${items.join(',')}${more}]`);
const edtf = fc.oneof(
  date,
  fc.tuple(end, end).map((ends) => ends.join('/')),
  set,
);

/** Only those among the drawn strings that are dates: February has no 30th, and intervals may be reversed. */
const valid = edtf.map((text) => parseEdtf(text).value).filter((value) => value !== undefined);

describe('any valid date', () => {
  test('begins and ends in order', () => {
    fc.assert(
      fc.property(valid, ({ earliestStart, latestStart, earliestEnd, latestEnd }) => {
        expect(earliestStart).toBeLessThanOrEqual(latestStart);
        expect(earliestEnd).toBeLessThanOrEqual(latestEnd);
        expect(earliestStart).toBeLessThanOrEqual(earliestEnd);
        expect(latestStart).toBeLessThanOrEqual(latestEnd);
      }),
      { numRuns: 3000 },
    );
  });

  test('lies within the days that its points can mean', () => {
    fc.assert(
      fc.property(valid, ({ points, earliestStart, latestEnd }) => {
        const known = points.filter((point) => point !== null);
        for (const point of known) expect(point.earliest).toBeLessThanOrEqual(point.latest);
        expect(earliestStart).toBeGreaterThanOrEqual(Math.min(...known.map((point) => point.earliest)));
        expect(latestEnd).toBeLessThanOrEqual(Math.max(...known.map((point) => point.latest)));
      }),
      { numRuns: 3000 },
    );
  });

  test('is printed so that reading it again gives the same', () => {
    const withoutSource = ({ source: _, ...parts }: EdtfValue) => parts;
    fc.assert(
      fc.property(valid, (value) => {
        const again = parseEdtf(printEdtf(value)).value;
        expect(again && withoutSource(again)).toEqual(withoutSource(value));
      }),
      { numRuns: 3000 },
    );
  });
});

test('no string makes the reader throw, and every suggestion is a date', () => {
  const written = fc.oneof(
    edtf,
    fc.string(),
    fc.string({ unit: fc.constantFrom(...'0123456789X-/.~?%[],YTSEu –') }),
  );
  fc.assert(
    fc.property(written, (text) => {
      const { value, problem } = parseEdtf(text);
      expect(value === undefined).toBe(problem !== undefined);
      const suggestion = problem?.values['suggestion'];
      if (suggestion !== undefined) expect(parseEdtf(String(suggestion)).value).toBeDefined();
    }),
    { numRuns: 5000 },
  );
});
