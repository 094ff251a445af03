import { describe, expect, test } from 'vitest';
import { arcsOf } from '../../src/layout/arcs.js';
import { estimateTextWidth } from '../../src/layout/text-width.js';
import { createLocalizer } from '../../src/locale/localizer.js';
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
const arcs = (id: string | null, it = layout) =>
  arcsOf(index, id, it, createLocalizer('en'), estimateTextWidth);
const xOf = (id: string) => layout.marks.find((mark) => mark.id === id)?.x ?? NaN;

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

  test('leave out what is not in view', () => {
    const start = (layout.scale.window.start + layout.scale.window.end) / 2;
    const later = layoutOf(index, { window: { start, end: layout.scale.window.end } });
    expect(arcs('a', later)).toEqual([]);
  });
});
