import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LaneChoice } from '../../src/layout/chart-item.js';
import { mostInView } from '../../src/layout/most-in-view.js';
import { dayFromDate, formatIsoDay } from '../../src/model/day.js';
import { indexOf, layoutOf } from './layout-of.js';

const MOST = 600;
const FIRST_DAY = dayFromDate(1900, 1, 1);

/** The same number from 0 to 1 for the same seed and place; neighbours have nothing in common. */
const random = (seed: number, at: number) => Math.abs(Math.sin(seed + at * 127.1) * 43_758.5453) % 1;

interface Recipe {
  readonly count: number;
  readonly days: number;
  /** 1 spreads the events evenly, more crowds them at the start. */
  readonly crowding: number;
  /** One event in so many lasts for a while, or is known to the month. */
  readonly longOnes: number;
  readonly letters: number;
  readonly places: number;
  readonly seed: number;
}

function eventsOf({ count, days, crowding, longOnes, letters, places, seed }: Recipe) {
  return Array.from({ length: count }, (_, i) => {
    const start = FIRST_DAY + Math.floor(days * random(seed, i) ** crowding);
    const day = formatIsoDay(start);
    const end = formatIsoDay(start + Math.floor((days / 20) * random(seed, -i)));
    const long = i % 2 ? `${day}/${end}` : day.slice(0, 7);
    return {
      id: `e${i}`,
      title: 'x'.repeat(1 + Math.floor(letters * random(seed, i + 0.5))),
      when: i % longOnes === 0 ? long : day,
      places: [{ name: `Place ${Math.floor(places * random(seed, i + 0.25))}` }],
    };
  });
}

const recipe = fc.record<Recipe>({
  count: fc.integer({ min: 1, max: 3000 }),
  days: fc.integer({ min: 1, max: 40_000 }),
  crowding: fc.integer({ min: 1, max: 4 }),
  longOnes: fc.integer({ min: 2, max: 50 }),
  letters: fc.integer({ min: 0, max: 60 }),
  places: fc.integer({ min: 1, max: 14 }),
  seed: fc.nat(1000),
});

const view = fc.record({
  width: fc.integer({ min: 280, max: 1920 }),
  lanes: fc.constantFrom<LaneChoice>('none', 'place'),
  axis: fc.constantFrom('broken' as const, 'linear' as const),
  orientation: fc.constantFrom('auto' as const, 'horizontal' as const, 'vertical' as const),
});

/** Where a window begins and ends, in shares of the days. */
const share = fc
  .tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.double({ min: 0, max: 1, noNaN: true }))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const);

test('no set of events fills a chart with more than 600 marks and clusters, at any width, in any window', () => {
  fc.assert(
    fc.property(recipe, view, share, (set, look, [from, to]) => {
      const index = indexOf(eventsOf(set));
      const window = { start: FIRST_DAY + set.days * from, end: FIRST_DAY + set.days * to + 1 };
      const measure = (text: string) => text.length * 7;
      for (const shown of [null, window]) {
        const { marks, clusters } = layoutOf(index, { ...look, window: shown, measure });
        expect(marks.length + clusters.length).toBeLessThanOrEqual(MOST);
        // A long event lies over several stretches of a band, and is drawn in no other way.
        const placed = new Set([
          ...marks.map(({ id }) => id),
          ...clusters.flatMap(({ cluster }) => cluster.ids()),
        ]);
        if (!shown) expect(placed.size).toBe(set.count);
        for (const { cluster } of clusters) expect(cluster.count).toBe(new Set(cluster.ids()).size);
      }
    }),
    { numRuns: 100 },
  );
});

test.each([6, 12].flatMap((places) => [1232, 1552, 1920, 3840].map((width) => ({ places, width }))))(
  '$places crowded lanes keep to it at $width px, and yet do not end in a few large clusters',
  ({ places, width }) => {
    const set = { count: 3000, days: 3000, crowding: 1, longOnes: 20, letters: 0, places, seed: 1 };
    const { marks, clusters, lanes } = layoutOf(eventsOf(set), { width, lanes: 'place' });
    expect(lanes).toHaveLength(places);
    expect(marks.length + clusters.length).toBeLessThanOrEqual(MOST);
    expect(marks.length + clusters.length).toBeGreaterThan(MOST / 4);
  },
);

test('the busiest window is found wherever it stands', () => {
  const stretch = fc
    .tuple(fc.nat(200), fc.nat(30))
    .map(([markStart, size]) => ({ markStart, markEnd: markStart + size }));
  fc.assert(
    fc.property(fc.array(stretch, { maxLength: 30 }), fc.nat(60), (stretches, length) => {
      const held = Array.from(
        { length: 300 },
        (_, i) =>
          stretches.filter(({ markStart, markEnd }) => markEnd >= i - 60 && markStart <= i - 60 + length)
            .length,
      );
      expect(mostInView(stretches, length)).toBe(Math.max(...held));
    }),
  );
});
