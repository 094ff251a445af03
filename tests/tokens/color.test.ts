import { describe, expect, test } from 'vitest';
import { ciede2000 } from '../../scripts/tokens/ciede2000.mjs';
import { contrast, lab, linear } from '../../scripts/tokens/color.mjs';
import { difference, seen, SIGHTS } from '../../scripts/tokens/sight.mjs';
import { SHARMA_PAIRS } from './sharma-pairs.js';

describe('what stands between two colours', () => {
  test.each(SHARMA_PAIRS.map(([one, other, known], at) => [at + 1, one, other, known] as const))(
    'pair %i of Sharma, Wu and Dalal has the difference that they print',
    (_at, one, other, known) => {
      expect(ciede2000(one, other)).toBeCloseTo(known, 4);
      expect(ciede2000(other, one)).toBeCloseTo(known, 4);
    },
  );

  test('all 34 pairs are tried', () => expect(SHARMA_PAIRS).toHaveLength(34));

  test.each([
    ['#ffffff', '#000000', 21],
    ['#767676', '#ffffff', 4.54],
    ['#0000ff', '#ffffff', 8.59],
  ])('the contrast of %s and %s is %d', (one, other, known) => {
    expect(contrast(one, other)).toBeCloseTo(known, 2);
    expect(contrast(other, one)).toBeCloseTo(known, 2);
  });

  test('red, green and blue have their places in CIE Lab', () => {
    const known = {
      '#ff0000': [53.24, 80.09, 67.2],
      '#00ff00': [87.73, -86.18, 83.18],
      '#0000ff': [32.3, 79.19, -107.86],
    };
    for (const [hex, place] of Object.entries(known))
      lab(linear(hex)).forEach((value, at) => expect(value).toBeCloseTo(place[at] ?? 0, 1));
  });

  test('what is no colour is refused', () => expect(() => linear('#fff')).toThrow('six hexadecimal digits'));
});

describe('what eyes without one kind of cone see', () => {
  const lacking = SIGHTS.filter((sight) => sight !== 'normal');

  test.each(lacking)('%s: grey stays as it is', (sight) => {
    for (const hex of ['#000000', '#555555', '#bbbbbb', '#ffffff'])
      seen(linear(hex), sight).forEach((channel, at) => expect(channel).toBeCloseTo(linear(hex)[at] ?? 0, 2));
  });

  test.each(lacking)('%s: what is seen once is seen the same again', (sight) => {
    for (const hex of ['#7a6a5a', '#5a6a7a', '#6a7a5a']) {
      const once = seen(linear(hex), sight);
      seen(once, sight).forEach((channel, at) => expect(channel).toBeCloseTo(once[at] ?? 0, 2));
    }
  });

  // Pairs that only the missing cone tells apart.
  test.each([
    ['protan', '#d02020', '#554b00'],
    ['deutan', '#c05020', '#7d7a00'],
    ['tritan', '#5a8fd0', '#4f9c8d'],
  ] as const)('%s: %s and %s come close', (sight, one, other) => {
    expect(difference(one, other, 'normal')).toBeGreaterThan(20);
    expect(difference(one, other, sight)).toBeLessThan(difference(one, other, 'normal') / 2);
  });
});
