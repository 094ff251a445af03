import { expect, test } from 'vitest';
import { placeCallouts, RING, type Sheet, type Target } from '../stories/docs/anatomy/callouts.js';

const picture = { left: 44, top: 0, right: 844, bottom: 300 };
const wide: Sheet = { picture, margin: 44, sides: ['left', 'right'] };
const narrow: Sheet = { picture: { ...picture, left: 0 }, margin: 26, sides: ['right'] };

/** Thirty parts within one another, and all of them in one corner. */
const crowd: readonly Target[] = Array.from({ length: 30 }, (_, i) => ({
  name: `part-${i}`,
  boxes: [{ left: 50 + i, top: i, right: 120 + i * 20, bottom: 20 + i * 8 }],
}));

test.each([
  ['two margins', wide],
  ['one margin', narrow],
])('no number stands over another or over the picture, in %s', (_name, sheet) => {
  const { callouts, height } = placeCallouts(crowd, sheet);
  expect(callouts.map(({ number }) => number)).toEqual(crowd.map((_, i) => i + 1));
  for (const side of sheet.sides) {
    const rings = callouts.filter((callout) => callout.side === side).map(({ ring }) => ring.y);
    for (const [i, y] of rings.entries()) {
      if (i > 0) expect(y - (rings[i - 1] ?? 0)).toBeGreaterThan(RING * 2);
      expect(y).toBeGreaterThanOrEqual(RING);
      expect(y).toBeLessThanOrEqual(height - RING);
    }
  }
  for (const { ring } of callouts)
    expect(ring.x + RING <= sheet.picture.left || ring.x - RING >= sheet.picture.right).toBe(true);
});

test('every hairline ends on its part, and none runs where another of its side does', () => {
  const { callouts } = placeCallouts(crowd.slice(0, 12), wide);
  for (const { anchor, box } of callouts) {
    expect(anchor.x === box.left || anchor.x === box.right).toBe(true);
    expect(anchor.y).toBeGreaterThanOrEqual(box.top);
    expect(anchor.y).toBeLessThanOrEqual(box.bottom);
  }
  for (const side of wide.sides) {
    const heights = callouts.filter((callout) => callout.side === side).map(({ anchor }) => anchor.y);
    for (const [i, y] of heights.entries()) if (i > 0) expect(y - (heights[i - 1] ?? 0)).toBeGreaterThan(3);
  }
});

test('of many places the nearest is named, from the nearer side', () => {
  const far = { left: 300, top: 10, right: 320, bottom: 30 };
  const near = { left: 800, top: 50, right: 840, bottom: 70 };
  const [callout] = placeCallouts([{ name: 'event', boxes: [far, near] }], wide).callouts;
  expect(callout).toMatchObject({ side: 'right', box: near, anchor: { x: 840 } });
});

test('no hairline strikes out a word on its way', () => {
  const word = { name: 'lane-label', boxes: [{ left: 60, top: 98, right: 160, bottom: 112 }] };
  const below = { name: 'lane', boxes: [{ left: 300, top: 90, right: 500, bottom: 140 }] };
  const beside = { name: 'arc-label', boxes: [{ left: 300, top: 99, right: 360, bottom: 111 }] };
  const { callouts } = placeCallouts([word, below, beside], wide);
  expect(callouts).toHaveLength(3);
  for (const { name, side, anchor } of callouts)
    if (side === 'left' && name !== 'lane-label') expect(anchor.y < 98 || anchor.y > 112, name).toBe(true);
  expect(callouts.find(({ name }) => name === 'arc-label')?.side).toBe('right');
});

test('a picture without parts has no numbers', () => {
  expect(placeCallouts([], wide)).toEqual({ callouts: [], height: 300 });
});
