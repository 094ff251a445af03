import { scaleLinear } from 'd3';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  axisLine,
  centredWindow,
  pannedWindow,
  timeScale,
  wholeWindow,
  zoomedWindow,
} from '../../src/layout/time-scale.js';

const chapters = [
  { start: 0, end: 200, weight: 3 },
  { start: 7000, end: 7100, weight: 1 },
  { start: 11_000, end: 11_400, weight: 4 },
];
const line = axisLine(chapters);
const whole = wholeWindow(chapters);

describe('the broken scale', () => {
  test('is linear within a chapter', () => {
    const scale = timeScale(line, whole, 1000, 20);
    expect(scale(100) - scale(0)).toBeCloseTo(scale(200) - scale(100));
  });

  test('draws a break of the given width between chapters and nowhere else', () => {
    const scale = timeScale(line, whole, 1000, 20);
    expect(scale.breaks).toHaveLength(2);
    for (const { start, end } of scale.breaks) expect(end - start).toBeCloseTo(20);
    expect(timeScale(axisLine(chapters.slice(0, 1)), { start: 0, end: 200 }, 1000, 20).breaks).toEqual([]);
  });

  test('fills its length from the first day to the last', () => {
    const scale = timeScale(line, whole, 1000, 20);
    expect(scale(whole.start)).toBeCloseTo(0);
    expect(scale(whole.end)).toBeCloseTo(1000);
  });

  test('puts a skipped day on the break', () => {
    const scale = timeScale(line, whole, 1000, 20);
    const [first] = scale.breaks;
    expect(scale(3000)).toBeGreaterThan(first?.start ?? 0);
    expect(scale(3000)).toBeLessThan(first?.end ?? 0);
  });

  const window = fc
    .tuple(fc.double({ min: 0, max: 0.8, noNaN: true }), fc.double({ min: 0.05, max: 0.2, noNaN: true }))
    .map(([from, width]) => ({ start: line.invert(from), end: line.invert(from + width) }));

  test('never runs backwards, at any window', () => {
    fc.assert(
      fc.property(window, (it) => {
        const scale = timeScale(line, it, 800, 24);
        let last = -Infinity;
        for (let day = -50; day < 11_500; day += 37) {
          const x = scale(day);
          expect(x).toBeGreaterThanOrEqual(last - 1e-6);
          last = x;
        }
      }),
    );
  });

  test('leads from a pixel back to its day', () => {
    fc.assert(
      fc.property(window, fc.double({ min: 0, max: 1, noNaN: true }), (it, share) => {
        const scale = timeScale(line, it, 800, 24);
        const x = share * 800;
        const onBreak = scale.breaks.some(({ start, end }) => x >= start && x <= end);
        if (!onBreak) expect(scale(scale.invert(x))).toBeCloseTo(x, 3);
      }),
    );
  });
});

describe('the axis as a line', () => {
  test('agrees with the polylinear scale of d3, both ways', () => {
    const oracle = scaleLinear(
      chapters.flatMap(({ start, end }) => [start, end]),
      [0, 3 / 8, 3 / 8, 4 / 8, 4 / 8, 1],
    ).clamp(true);
    for (let day = -100; day < 11_600; day += 13) expect(line(day)).toBeCloseTo(oracle(day), 9);
    for (let place = 0; place <= 1; place += 0.013)
      expect(line.invert(place)).toBeCloseTo(oracle.invert(place), 6);
  });
});

describe('windows', () => {
  test('zooming in and out again comes back', () => {
    const closer = zoomedWindow(line, whole, 4);
    expect(line(closer.end) - line(closer.start)).toBeCloseTo(0.25);
    const back = zoomedWindow(line, closer, 0.25);
    expect(back.start).toBeCloseTo(whole.start);
    expect(back.end).toBeCloseTo(whole.end);
  });

  test('a pan stops at the ends of time', () => {
    const closer = zoomedWindow(line, whole, 4);
    const last = pannedWindow(line, closer, 99);
    expect(last.end).toBeCloseTo(whole.end);
    expect(line(last.end) - line(last.start)).toBeCloseTo(0.25);
  });

  test('a day can be brought to the middle', () => {
    const closer = zoomedWindow(line, whole, 8);
    const { start, end } = centredWindow(line, closer, 11_200);
    expect((line(start) + line(end)) / 2).toBeCloseTo(line(11_200));
  });
});
