import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/layout/box.js';
import { ChartComposer } from '../../src/layout/chart-composer.js';
import type { LaneChoice } from '../../src/layout/chart-item.js';
import type { ChartLayout } from '../../src/layout/chart-layout.js';
import { estimateTextWidth } from '../../src/layout/text-width.js';
import { pannedWindow, wholeWindow, zoomedWindow } from '../../src/layout/time-scale.js';
import type { TimelineEvent } from '../../src/model/document.js';
import { indexOf, layoutOf } from './layout-of.js';

const event = (id: string, when: string, title: string): TimelineEvent => ({ id, when, title });

/** A few events in short stretches, far from each other: most titles are longer than their stretch. */
const scattered = [
  event('a', '1815', 'A mill is built beside the lower weir'),
  event('b', '1852', 'The mill burns, and is built anew'),
  event('c', '1943-07', 'Its wheel is taken away for the metal'),
  event('d', '1948', 'A school hires the upper floor'),
  event('e', '1951', 'The first class of eleven is taught'),
  event('f', '1957', 'A second school is opened across the river'),
  event('g', '1963', 'The mill is sold for the price of its stones'),
  event('h', '1972', 'Its ground is made a park'),
  event('i', '1985', 'A plate names the mill'),
];

/** Closer and closer towards the end, where there is no room for a title after its mark. */
const crowded = Array.from({ length: 40 }, (_, i) =>
  event(`e${i}`, `${2000 - Math.floor(240 / (i + 1))}`, `The event that is number ${i + 1} of forty`),
);

const widths = [600, 640, 700, 768, 900, 1024, 1280];
const small = widths.flatMap((width) => [
  { name: 'far apart', events: scattered, width },
  { name: 'crowded at the end', events: crowded, width },
]);

const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;

/** Where the words of the breaks are written. */
function breakWords({ breaks }: ChartLayout): Box[] {
  return breaks.map(({ box, short, foot }) => {
    const length = estimateTextWidth(short, 'tick');
    return { x: box.x + box.width / 2 - 6, y: foot - length, width: 12, height: length };
  });
}

const titles = ({ marks }: ChartLayout) => marks.flatMap(({ label }) => label?.box ?? []);
const crossed = (layout: ChartLayout) =>
  breakWords(layout).filter((words) => titles(layout).some((title) => overlap(words, title)));

describe.each(small)('a small document, $name, at $width px', ({ events, width }) => {
  const layout = layoutOf(events, { width });

  test('every mark has its title', () => {
    expect(layout.clusters).toEqual([]);
    expect(layout.marks.filter(({ label }) => !label).map(({ id }) => id)).toEqual([]);
  });

  test('no title overlaps another, or is written outside the drawing', () => {
    const boxes = titles(layout);
    expect(boxes.filter((one, i) => boxes.slice(i + 1).some((other) => overlap(one, other)))).toEqual([]);
    for (const { x, width: length } of boxes) {
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + length).toBeLessThanOrEqual(width);
    }
  });

  test('no title overprints the words of a break, and these stand within the drawing', () => {
    expect(crossed(layout)).toEqual([]);
    for (const { y, height } of breakWords(layout)) {
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y + height).toBeLessThanOrEqual(layout.plot.height);
    }
  });
});

test('a pan moves nothing up or down, and no title over the words of a break', () => {
  const index = indexOf(scattered);
  const composer = new ChartComposer();
  const line = composer.line(index, 'said', 'broken');
  const heights = new Set<number>();
  const closer = zoomedWindow(line, wholeWindow(line.chapters), 1.45, 0);
  for (let share = 0; share < 0.45; share += 0.03) {
    const window = pannedWindow(line, closer, share);
    const layout = layoutOf(index, { window, width: 700 }, composer);
    expect(crossed(layout)).toEqual([]);
    heights.add(layout.height);
  }
  expect([...heights]).toHaveLength(1);
});

describe('lanes', () => {
  const named = (rest: object, lanes: LaneChoice) =>
    layoutOf(indexOf([{ ...event('a', '1815', 'A'), ...rest }], { categories: KINDS }), { lanes }).lanes;
  const KINDS = [{ id: 'x', label: 'Kind X', color: '#362b25', shape: 'circle' as const }];

  test('by category, without any category, are a single one without a name', () => {
    const layout = layoutOf(scattered, { lanes: 'category' });
    expect(layout.lanes.map(({ lines }) => lines)).toEqual([[]]);
    expect(layout.plot.x).toBe(layoutOf(scattered, { lanes: 'none' }).plot.x);
  });

  test('hold what has no category in a lane of its own, where others have one', () => {
    expect(named({}, 'category').map(({ lines }) => lines)).toEqual([['Other']]);
  });

  test('of a kind that there is not are those by category', () => {
    expect(named({ categories: ['x'] }, 'x' as LaneChoice).map(({ lines }) => lines)).toEqual([['Kind X']]);
  });
});

test.each([280, 320, 360])(
  'nine chapters %i px wide: time still runs forwards, and nothing is lost',
  (width) => {
    const years = Array.from({ length: 9 }, (_, i) => Math.round(1900 + 3 * 1.5 ** i));
    const days = years.flatMap((year) => [`${year}-01-01`, `${year}-02-01`]);
    const events = days.map((when, i) => ({
      ...event(String.fromCharCode(97 + i), when, 'x'),
      places: [{ name: 'A' }],
    }));
    const { marks, clusters, breaks } = layoutOf(events, { width, lanes: 'place' });
    expect(breaks).toHaveLength(8);
    const shown = [...marks.map(({ id }) => id), ...clusters.flatMap(({ cluster }) => cluster.ids())];
    expect(shown.sort()).toEqual(events.map(({ id }) => id));
    const places = events.flatMap(({ id }) => marks.find((mark) => mark.id === id)?.x ?? []);
    expect(places).toEqual([...places].sort((a, b) => a - b));
  },
);
