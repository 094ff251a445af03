import { describe, expect, test } from 'vitest';
import record from '../../data/iran-1988-2020.json' with { type: 'json' };
import starter from '../../data/starter.json' with { type: 'json' };
import { pointAt } from '../../src/layout/arc-curves.js';
import { arcsOf, type Arc } from '../../src/layout/arcs.js';
import type { ChartLayout } from '../../src/layout/chart-layout.js';
import { estimateTextWidth } from '../../src/layout/text-width.js';
import { createLocalizer } from '../../src/locale/localizer.js';
import type { TimelineDocument } from '../../src/model/document.js';
import { indexDocument } from '../../src/model/event-index.js';
import { parseWindow } from '../../src/model/time-window.js';
import { indexOf, layoutOf } from './layout-of.js';

const index = indexOf(
  [
    { id: 'a', when: '2000-01-01', title: 'A' },
    {
      id: 'b',
      when: '2000-03-01',
      title: 'B',
      claims: [{ id: 'claim', by: 'x', statement: 'S', cites: ['s'] }],
    },
    { id: 'c', when: '2000-06-01', title: 'C' },
  ],
  {
    relations: [
      { from: 'claim', type: 'responds-to', to: 'a' },
      { from: 'b', type: 'responds-to', to: 'a' },
      { from: 'c', type: 'quotes', to: 'b' },
      { from: 'a', type: 'follows', to: 'gone' },
    ],
  },
);
const layout = layoutOf(index);
const arcs = (id: string | null, it = layout, of = index) =>
  arcsOf(of, id, it, createLocalizer('en'), estimateTextWidth);
const xOf = (id: string) => layout.marks.find((mark) => mark.id === id)?.x ?? NaN;

/** The titles that an arc runs through. */
const titlesCrossed = (arc: Arc, { marks }: ChartLayout): string[] =>
  marks.flatMap(({ id, label }) => {
    const points = Array.from({ length: 200 }, (_, i) => pointAt(arc, i / 200));
    const through = points.some(
      ({ x, y }) =>
        label &&
        x > label.box.x &&
        x < label.box.x + label.box.width &&
        y > label.box.y &&
        y < label.box.y + label.box.height,
    );
    return through ? [id] : [];
  });

describe('arcs', () => {
  test('are drawn for the open event only, each tie once', () => {
    expect(arcs(null)).toEqual([]);
    expect(arcs('a').map(({ verb }) => verb)).toEqual(['responds to']);
    expect(arcs('b').map(({ verb }) => verb)).toEqual(['responds to', 'quotes']);
  });

  test('point from the one that does to the one it is done to', () => {
    const [first] = arcs('a');
    expect(first?.from.x).toBe(xOf('b'));
    expect(first?.to.x).toBe(xOf('a'));
  });

  test('say their verb where no title, mark or other verb stands', () => {
    const boxes = arcs('b').flatMap(({ label }) => (label ? [label] : []));
    expect(boxes.length).toBeGreaterThan(0);
    for (const box of boxes) {
      for (const mark of layout.marks) {
        const label = mark.label?.box;
        const apart =
          !label ||
          box.x >= label.x + label.width ||
          label.x >= box.x + box.width ||
          box.y >= label.y + label.height ||
          label.y >= box.y + box.height;
        expect(apart).toBe(true);
      }
    }
  });

  test('take a way that crosses no title, where there is one, and always the same', () => {
    const clock = indexDocument(starter as unknown as TimelineDocument);
    const chart = layoutOf(clock, { width: 1224, lanes: 'category' });
    const drawn = () => arcs('marlow-letter', chart, clock);
    expect(drawn().map(({ verb }) => verb)).toEqual(['responds to', 'makes public']);
    for (const arc of drawn()) expect(titlesCrossed(arc, chart), arc.verb).toEqual([]);
    expect(drawn()).toEqual(drawn());
  });

  test('go around most titles that stand between two events', () => {
    const iran = indexDocument(record as unknown as TimelineDocument);
    const chart = layoutOf(iran, { width: 1224, lanes: 'category' });
    const drawn = arcs('executions-1988', chart, iran);
    expect(drawn.length).toBeGreaterThan(1);
    // Straight on they would run through three.
    for (const arc of drawn) expect(titlesCrossed(arc, chart).length, arc.verb).toBeLessThan(2);
  });

  test('run through none of the two marks they tie, where one stands over the other', () => {
    const iran = indexDocument(record as unknown as TimelineDocument);
    for (const lang of ['en', 'fa']) {
      const localizer = createLocalizer(lang);
      const window = parseWindow('1988-07/1988-10', iran.span ?? { start: 0, end: 1 });
      const chart = layoutOf(iran, {
        localizer,
        direction: localizer.dir,
        width: 1224,
        lanes: 'category',
        window,
      });
      const [arc] = arcs('urgent-action-1988-08-16', chart, iran);
      const own = chart.marks.find(({ id }) => id === 'urgent-action-1988-08-16');
      if (!arc || !own) throw new Error('The event or its tie is not in view.');
      const points = Array.from({ length: 200 }, (_, i) => pointAt(arc, i / 199));
      expect(points.filter(({ x, y }) => Math.hypot(x - own.x, y - own.y) < 8)).toEqual([]);
      // It goes up to the event it answers, not down around its own.
      expect(Math.max(...points.map(({ y }) => y))).toBeLessThan(own.y + 1);
    }
  });

  test('leave out what is not in view', () => {
    const start = (layout.scale.window.start + layout.scale.window.end) / 2;
    const later = layoutOf(index, { window: { start, end: layout.scale.window.end } });
    expect(arcs('a', later)).toEqual([]);
  });
});
