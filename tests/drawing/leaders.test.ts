import { describe, expect, test } from 'vitest';
import { chartInk } from '../../src/drawing/chart-svg.js';
import { stillInk } from '../../src/drawing/still-ink.js';
import { templateText } from '../../src/drawing/template-text.js';
import { layoutOf } from '../layout/layout-of.js';

// Six rows want the first days of the year, and the open one has to stand months later.
const events = [
  ...Array.from({ length: 6 }, (_, i) => ({
    id: `year-${i}`,
    when: '1988',
    title: `Sometime in the year ${i}`,
  })),
  { id: 'day', when: '1988-01-05', title: 'On a day' },
  { id: 'late', when: '1988-12-30', title: 'At the end' },
];
const ink = stillInk('light');

describe.each(['ltr', 'rtl'] as const)('the leaders of an upright chart (%s)', (direction) => {
  const layout = layoutOf(events, { orientation: 'vertical', width: 336, direction });
  const markup = templateText(
    chartInk({ layout, ink, textDirection: direction, selected: 'day', count: String }),
  );
  const open = layout.marks.find(({ id }) => id === 'day');

  test('lie over all bars, that of the open event over the others', () => {
    const lastBar = Math.max(...['class="bar"', 'class="whisker"'].map((bar) => markup.lastIndexOf(bar)));
    expect(lastBar).toBeGreaterThan(0);
    expect(markup.indexOf('class="leader"')).toBeGreaterThan(lastBar);
    expect(markup.indexOf('class="open-leader"')).toBeGreaterThan(markup.lastIndexOf('class="leader"'));
    expect(markup.match(/class="leader"/gu)).toHaveLength(events.length - 1);
  });

  test('the open event’s is strong, and ends in a dot on the axis at its true date', () => {
    if (!open) throw new Error('It is not drawn.');
    const group = /class="open-leader".*?<\/g>/su.exec(markup)?.[0] ?? '';
    expect(group).toContain(`stroke="${ink.text}" stroke-width="2"`);
    const [, x, y] = /class="true-place" cx="([\d.]+)" cy="([\d.]+)"/u.exec(group) ?? [];
    const axis = direction === 'ltr' ? layout.plot.x : layout.plot.x + layout.plot.width;
    expect(Number(x)).toBeCloseTo(axis);
    const at = (day: number) => layout.plot.y + layout.scale(day);
    expect(Number(y)).toBeGreaterThanOrEqual(at(open.item.time.start) - 0.01);
    expect(Number(y)).toBeLessThanOrEqual(at(open.item.time.end) + 0.01);
    expect(Math.abs(Number(y) - open.y)).toBeGreaterThan(50);
  });

  test('a horizontal chart has none', () => {
    const across = layoutOf(events, { direction });
    const drawn = templateText(
      chartInk({ layout: across, ink, textDirection: direction, selected: 'day', count: String }),
    );
    expect(drawn).not.toMatch(/leader|true-place/u);
  });
});
