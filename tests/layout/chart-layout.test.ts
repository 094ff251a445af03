import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import type { Box } from '../../src/layout/box.js';
import { ChartComposer, type ChartInput } from '../../src/layout/chart-composer.js';
import type { ChartLayout } from '../../src/layout/chart-layout.js';
import { estimateTextWidth } from '../../src/layout/text-width.js';
import { createLocalizer } from '../../src/locale/localizer.js';
import type { TimelineDocument } from '../../src/model/document.js';
import { indexDocument } from '../../src/model/event-index.js';
import { parseText } from '../../src/model/parse.js';
import { parseWindow } from '../../src/model/time-window.js';

const record = parseText(readFileSync('data/iran-1988-2020.json', 'utf8')).document as TimelineDocument;
const index = indexDocument(record);

function layoutOf(
  options: Partial<ChartInput> & { lang?: string },
  composer = new ChartComposer(),
): ChartLayout {
  const localizer = createLocalizer(options.lang ?? 'en');
  return composer.compose({
    index,
    entries: index.events,
    localizer,
    measure: estimateTextWidth,
    width: 1280,
    window: null,
    time: 'said',
    lanes: 'category',
    axis: 'broken',
    orientation: 'auto',
    direction: localizer.dir,
    ...options,
  });
}

function overlap(a: Box, b: Box): boolean {
  return (
    a.x < b.x + b.width - 0.5 &&
    b.x < a.x + a.width - 0.5 &&
    a.y < b.y + b.height - 0.5 &&
    b.y < a.y + a.height - 0.5
  );
}

function markBox({ x, y, extent }: ChartLayout['marks'][number]): Box {
  if (!extent || extent.vertical) return { x: x - 6, y: y - 6, width: 12, height: 12 };
  const start = Math.min(extent.from, extent.to);
  return { x: start, y: y - 3, width: Math.abs(extent.to - extent.from), height: 6 };
}

const widths = [320, 360, 480, 600, 680, 768, 900, 1024, 1280, 1600];
const views = ['en', 'fa'].flatMap((lang) =>
  widths.flatMap((width) =>
    (['category', 'none', 'person', 'source'] as const).map((lanes) => ({ lang, width, lanes })),
  ),
);

describe.each(views)('the record in $lang at $width px, lanes by $lanes', (view) => {
  const layout = layoutOf(view);
  const labels = layout.marks.flatMap(({ id, label }) => (label ? [{ id, box: label.box }] : []));

  test('every dated event has its place, alone or in a cluster', () => {
    const placed = [
      ...layout.marks.map(({ id }) => id),
      ...layout.clusters.flatMap(({ cluster }) => cluster.ids()),
    ];
    const dated = index.events.filter(({ when }) => when).map(({ event }) => event.id);
    expect(placed.sort()).toEqual(dated.sort());
  });

  test('no label overlaps another label or a mark', () => {
    const clashes = labels.flatMap(({ id, box }, i) => [
      ...labels.slice(i + 1).flatMap((other) => (overlap(box, other.box) ? [`${id} / ${other.id}`] : [])),
      ...layout.marks.flatMap((mark) =>
        mark.id !== id && overlap(box, markBox(mark)) ? [`${id} / mark of ${mark.id}`] : [],
      ),
    ]);
    expect(clashes).toEqual([]);
  });

  test('nothing is written outside the drawing', () => {
    for (const { box } of labels) {
      expect(box.x).toBeGreaterThanOrEqual(-0.5);
      expect(box.x + box.width).toBeLessThanOrEqual(layout.width + 0.5);
      expect(box.y + box.height).toBeLessThanOrEqual(layout.height + 0.5);
    }
  });

  test('what can be pressed is at least 24 px each way', () => {
    for (const { hit } of [...layout.marks, ...layout.clusters]) {
      expect(hit.width).toBeGreaterThanOrEqual(24);
      expect(hit.height).toBeGreaterThanOrEqual(24);
    }
  });

  test('tick labels do not run into each other', () => {
    if (layout.orientation === 'vertical') return;
    const named = layout.ticks.fine.filter(({ label }) => label).sort((a, b) => a.at - b.at);
    named.slice(1).forEach((tick, i) => {
      const before = named[i];
      const room =
        (estimateTextWidth(tick.label, 'tick') + estimateTextWidth(before?.label ?? '', 'tick')) / 2;
      expect(tick.at - (before?.at ?? 0)).toBeGreaterThanOrEqual(room);
    });
  });
});

describe('the chart', () => {
  test('skips the quiet years between 1988 and 2020 and says how many', () => {
    const { breaks } = layoutOf({});
    expect(breaks.length).toBeGreaterThan(0);
    expect(breaks.map(({ short }) => short)).toContain('20 years');
    expect(breaks[0]?.label).toContain('20 years');
  });

  test('has no breaks on a linear axis', () => {
    expect(layoutOf({ axis: 'linear' }).breaks).toEqual([]);
  });

  test('runs from right to left in Persian and the other way on request', () => {
    const at = (layout: ChartLayout, id: string) => layout.marks.find((mark) => mark.id === id)?.x ?? NaN;
    const dated = index.events.filter(({ when }) => when?.kind === 'date' && when.precision === 'day');
    const early = dated[0]?.event.id ?? '';
    const late = dated[dated.length - 1]?.event.id ?? '';
    expect(at(layoutOf({ lang: 'fa' }), early)).toBeGreaterThan(at(layoutOf({ lang: 'fa' }), late));
    const kept = layoutOf({ lang: 'fa', direction: 'ltr' });
    expect(at(kept, early)).toBeLessThan(at(kept, late));
  });

  test('upright, rows follow each other as in the list, so that the eye and the keys go the same way', () => {
    for (const direction of ['ltr', 'rtl'] as const) {
      const { marks } = layoutOf({ width: 340, direction });
      const downwards = [...marks].sort((a, b) => a.y - b.y).map(({ order }) => order);
      expect(downwards).toEqual([...downwards].sort((a, b) => a - b));
    }
  });

  test('turns upright in narrow containers only', () => {
    expect(layoutOf({ width: 599 }).orientation).toBe('vertical');
    expect(layoutOf({ width: 600 }).orientation).toBe('horizontal');
    expect(layoutOf({ width: 400, orientation: 'horizontal' }).orientation).toBe('horizontal');
  });

  test('comes back to the same places after a resize', () => {
    const composer = new ChartComposer();
    const before = layoutOf({ width: 1280 }, composer).marks.map(({ id, x, y }) => ({ id, x, y }));
    layoutOf({ width: 700 }, composer);
    expect(layoutOf({ width: 1280 }, composer).marks.map(({ id, x, y }) => ({ id, x, y }))).toEqual(before);
  });

  test('keeps every mark in its row during a pan', () => {
    const composer = new ChartComposer();
    const rows = (from: string, to: string) => {
      const window = parseWindow(`${from}/${to}`, index.span ?? { start: 0, end: 1 });
      return new Map(layoutOf({ window }, composer).marks.map(({ id, y }) => [id, y]));
    };
    const before = rows('1988-06-01', '1988-09-28');
    const after = rows('1988-07-01', '1988-10-28');
    for (const [id, y] of after) if (before.has(id)) expect(before.get(id)).toBe(y);
  });

  test('draws a bar that leaves the window cut at its edge', () => {
    const window = parseWindow('1988-07-10/1988-08-10', index.span ?? { start: 0, end: 1 });
    const layout = layoutOf({ window });
    for (const { extent } of layout.marks) {
      if (!extent) continue;
      expect(Math.min(extent.from, extent.to)).toBeGreaterThanOrEqual(layout.plot.x - 17);
      expect(Math.max(extent.from, extent.to)).toBeLessThanOrEqual(layout.plot.x + layout.plot.width + 17);
    }
  });
});

describe.each(['en', 'fa'])('where nothing can be pointed at, in %s', (lang) => {
  test.each([640, 700, 780, 900, 1200])('every mark keeps its title at %i px', (width) => {
    const { marks, clusters } = layoutOf({ lang, width, orientation: 'horizontal', everyTitle: true });
    expect(marks).toHaveLength(index.events.filter(({ when }) => when).length);
    expect(marks.filter(({ label }) => !label).map(({ id }) => id)).toEqual([]);
    expect(clusters).toEqual([]);
    const titles = marks.flatMap(({ label }) => label?.box ?? []);
    expect(titles.filter((one, i) => titles.slice(i + 1).some((other) => overlap(one, other)))).toEqual([]);
  });
});
