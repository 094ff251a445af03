import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { spread } from '../../src/layout/vertical-layout.js';

describe('rows beside an upright axis', () => {
  test('stay where they want to be while there is room', () => {
    expect(
      spread(
        [
          { wanted: 50, height: 20 },
          { wanted: 150, height: 20 },
        ],
        300,
        10,
      ),
    ).toEqual([50, 150]);
  });

  test('that want the same place share it evenly', () => {
    expect(
      spread(
        [
          { wanted: 150, height: 20 },
          { wanted: 150, height: 20 },
        ],
        300,
        10,
      ),
    ).toEqual([135, 165]);
  });

  test('never overlap, keep their order and stay on the line', () => {
    const boxes = fc.array(
      fc.record({
        wanted: fc.double({ min: 0, max: 1000, noNaN: true }),
        height: fc.integer({ min: 5, max: 40 }),
      }),
      { minLength: 1, maxLength: 18 },
    );
    fc.assert(
      fc.property(boxes, (them) => {
        const sorted = [...them].sort((a, b) => a.wanted - b.wanted);
        const centres = spread(sorted, 1000, 8);
        centres.forEach((centre, i) => {
          const half = (sorted[i]?.height ?? 0) / 2;
          expect(centre - half).toBeGreaterThanOrEqual(-1e-6);
          expect(centre + half).toBeLessThanOrEqual(1000 + 1e-6);
          const next = centres[i + 1];
          if (next !== undefined) {
            expect(next - centre).toBeGreaterThanOrEqual(half + (sorted[i + 1]?.height ?? 0) / 2 + 8 - 1e-6);
          }
        });
      }),
    );
  });
});
