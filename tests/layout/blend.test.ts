import { expect, test } from 'vitest';
import { blendLayouts } from '../../src/layout/blend.js';
import { layoutOf } from './layout-of.js';

const said = [
  { id: 'a', when: '2000-01-01', title: 'A' },
  { id: 'b', when: '2000-03-01', title: 'B', about: '2000-01-10/2000-02-10' },
];

test('marks travel from where they were to where they shall be', () => {
  const [from, to] = [layoutOf(said), layoutOf(said, { time: 'happened' })];
  const at = (layout: typeof from, id: string) => layout.marks.find((mark) => mark.id === id)?.x ?? NaN;
  const half = blendLayouts(from, to, 0.5);
  expect(at(half, 'b')).toBeCloseTo((at(from, 'b') + at(to, 'b')) / 2);
  expect(blendLayouts(from, to, 1)).toBe(to);
  expect(at(blendLayouts(from, to, 0), 'b')).toBeCloseTo(at(from, 'b'));
});

test('the same marks are there at every moment', () => {
  const [from, to] = [layoutOf(said), layoutOf(said, { time: 'happened' })];
  for (const moment of [0, 0.3, 0.9]) {
    expect(
      blendLayouts(from, to, moment)
        .marks.map(({ id }) => id)
        .sort(),
    ).toEqual(['a', 'b']);
  }
});
