import { describe, expect, test } from 'vitest';
import starter from '../../data/starter.json' with { type: 'json' };
import type { MeasureText } from '../../src/layout/box.js';
import { estimateTextWidth } from '../../src/layout/text-width.js';
import { createLocalizer } from '../../src/locale/localizer.js';
import { indexDocument } from '../../src/model/event-index.js';
import { parse } from '../../src/model/index.js';
import { layoutOf } from './layout-of.js';

const { document } = parse(starter);
if (!document) throw new Error('The starter could not be read.');
const index = indexDocument(document);
/** From the axis to the names beside it. */
const AWAY = 8;

describe.each(['en', 'fa'] as const)('the names beside an upright axis in %s', (lang) => {
  /** What stands there, with the room that it needs and has. */
  function namesAt(wide: number): { label: string; needs: number; room: number }[] {
    const localizer = createLocalizer(lang);
    const measure: MeasureText = (text, role) => estimateTextWidth(text, role) * wide;
    const { ticks, plot, width } = layoutOf(index, {
      orientation: 'vertical',
      width: 336,
      localizer,
      direction: localizer.dir,
      measure,
    });
    const room = (lang === 'fa' ? width - plot.x - plot.width : plot.x) - AWAY;
    return [
      ...ticks.coarse.map(({ label }) => ({ label, needs: measure(label, 'heading'), room })),
      ...ticks.fine.map(({ label }) => ({ label, needs: measure(label, 'tick'), room })),
    ];
  }

  test('are a month with its year too, longer than any month', () => {
    const names = namesAt(1).map(({ label }) => label);
    expect(names).toContainEqual(expect.stringMatching(/^\p{L}+ [\d۰-۹]{4}$/u));
  });

  test.each([1, 1.3, 2])('stand on the drawing, in letters %s times as wide as usual', (wide) => {
    for (const { label, needs, room } of namesAt(wide)) expect(needs, label).toBeLessThanOrEqual(room);
  });

  test('are years alone where letters are twice as wide, and titles stay on the drawing', () => {
    const localizer = createLocalizer(lang);
    const { ticks, plot, width, marks } = layoutOf(index, {
      orientation: 'vertical',
      width: 168,
      localizer,
      direction: localizer.dir,
    });
    const names = [...ticks.coarse, ...ticks.fine].map(({ label }) => label).filter(Boolean);
    expect(names.length).toBeGreaterThan(3);
    for (const name of names) expect(name).toMatch(/^[\d۰-۹]{4}$/u);
    const axis = lang === 'fa' ? width - plot.x - plot.width : plot.x;
    expect(axis).toBeLessThanOrEqual(width / 3 + 8);
    for (const { label } of marks) {
      expect(label?.box.x).toBeGreaterThanOrEqual(0);
      expect((label?.box.x ?? 0) + (label?.box.width ?? 0)).toBeLessThanOrEqual(width);
    }
  });
});
