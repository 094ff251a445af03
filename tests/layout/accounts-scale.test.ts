import { expect, test } from 'vitest';
import { accountsScale } from '../../src/layout/accounts-scale.js';
import type { Quantity } from '../../src/model/document.js';

const kinds = (...values: (Quantity | undefined)[]) =>
  accountsScale(values)?.marks.map((mark) => mark && { ...mark, kind: mark.kind });

test('each kind of value is drawn as what it is', () => {
  const ruler: Quantity = { exact: 1000 };
  expect(kinds(ruler, { exact: 500, approx: true }, { min: 250, max: 750 })).toEqual([
    { kind: 'point', at: 1000 / 1200, about: false },
    { kind: 'point', at: 500 / 1200, about: true },
    { kind: 'range', from: 250 / 1200, to: 750 / 1200, about: false },
  ]);
  expect(
    kinds(
      ruler,
      { exact: 600, bound: 'more-than' },
      { min: 600 },
      { max: 600 },
      { min: 600, words: 'hundreds', bound: 'at-least' },
      { min: 900, words: 'hundreds' },
      { exact: 600, bound: 'about' },
    )?.slice(1),
  ).toEqual([
    { kind: 'open', at: 0.5, toward: 'more' },
    { kind: 'open', at: 0.5, toward: 'more' },
    { kind: 'open', at: 0.5, toward: 'less' },
    { kind: 'word', at: 0.5, late: false },
    { kind: 'word', at: 0.75, late: true },
    { kind: 'point', at: 0.5, about: true },
  ]);
});

test('a word is never a point or a range of its own', () => {
  const marks = kinds({ exact: 30_000 }, { words: 'thousands', min: 2000 }, { words: 'many' }) ?? [];
  expect(marks.map((mark) => mark?.kind)).toEqual(['point', 'word', undefined]);
});

test('marks keep the order of the values and have a place for each', () => {
  expect(kinds(undefined, { exact: 2 }, undefined, { exact: 1 })?.map((mark) => mark?.kind)).toEqual([
    undefined,
    'point',
    undefined,
    'point',
  ]);
});

test('fewer than two places are no scale', () => {
  expect(accountsScale([])).toBeNull();
  expect(accountsScale([{ exact: 5 }])).toBeNull();
  expect(accountsScale([{ exact: 5 }, { words: 'many' }, undefined])).toBeNull();
});

test('the scale holds zero, and leaves room beyond the largest figure', () => {
  const scale = accountsScale([{ exact: 30_000 }, { min: 1700, bound: 'more-than' }]);
  expect(scale?.ticks[0]).toEqual({ value: 0, at: 0 });
  for (const { at } of scale?.ticks ?? []) expect(at).toBeLessThanOrEqual(1);
  expect(scale?.ticks.length).toBeGreaterThan(2);
  expect(scale?.marks[0]).toMatchObject({ at: 1 / 1.2 });
});

test.each<[string, Quantity[]]>([
  ['zeros', [{ exact: 0 }, { exact: 0 }]],
  ['figures below zero', [{ exact: -5 }, { exact: 10 }]],
  ['large figures', [{ exact: 1e300 }, { exact: 1 }]],
])('%s stay on the scale', (_name, values) => {
  for (const mark of accountsScale(values)?.marks ?? []) {
    const at = mark?.kind === 'range' ? mark.from : (mark?.at ?? NaN);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(at).toBeLessThanOrEqual(1);
  }
});
