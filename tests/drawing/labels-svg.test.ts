import { describe, expect, test } from 'vitest';
import { stillInk } from '../../src/drawing/still-ink.js';
import { labelsSvg } from '../../src/drawing/labels-svg.js';
import { templateText } from '../../src/drawing/template-text.js';
import type { ChartLayout } from '../../src/layout/chart-layout.js';
import { layoutOf } from '../layout/layout-of.js';

const events = [
  { id: 'a', when: '1901-01-10', title: 'The first of all' },
  { id: 'b', when: '1901-02/1901-09', title: 'A long time' },
  { id: 'c', when: '1901-12-20', title: 'ساعت تازه' },
  { id: 'd', when: '1901-12-26', title: 'The last of all' },
];

/** Each title with the point it is held at, and the side of that point on which its letters stand. */
function titlesOf(layout: ChartLayout): { title: string; x: number; grows: 1 | -1 }[] {
  const text = templateText(labelsSvg(layout, stillInk('light')));
  return [
    ...text.matchAll(/<text x="([\d.]+)".*?text-anchor="(\w+)" direction="(\w+)"[^>]*>([^<]*)</gsu),
  ].map(([, x, anchor, direction, title = '']) => ({
    title,
    x: Number(x),
    grows: (anchor === 'start') === (direction === 'ltr') ? 1 : -1,
  }));
}

describe.each(['ltr', 'rtl'] as const)('titles where time runs %s', (direction) => {
  // As wide again as any font sets them: what an estimate is wrong by.
  const layout = layoutOf(events, { direction, measure: (text) => text.length * 14 });
  const titles = titlesOf(layout);

  test('stand on both sides of their marks here', () => {
    expect(titles).toHaveLength(4);
    expect(
      new Set(titles.filter(({ title }) => title !== 'A long time').map(({ grows }) => grows)).size,
    ).toBe(2);
  });

  test('are held next to their marks, and leave room on the far side', () => {
    for (const { title, x, grows } of titles) {
      const mark = layout.marks.find(({ label }) => label?.text.value === title)!;
      const ends = mark.extent ? [mark.extent.from, mark.extent.to] : [mark.x];
      expect(Math.min(...ends.map((end) => Math.abs(end - x))), title).toBeLessThanOrEqual(16);
      const { box } = mark.label!;
      expect(grows === 1 ? box.x : box.x + box.width, title).toBeCloseTo(x);
    }
  });
});
