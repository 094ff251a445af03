import { beforeEach, describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import '../../../src/define.js';
import record from '../../../data/iran-1988-2020.json';
import { all, drawn, mount, one, type Stage } from '../stage.js';
import type { ChronicleTimeline } from '../../../src/elements/timeline/timeline-element.js';
import { prefer } from './emulate.js';

const EVENT = 'urgent-action-1988-08-16';
const timeline = (properties = {}, place: Stage = {}) =>
  mount<ChronicleTimeline>('chronicle-timeline', { document: record, ...properties }, place);

/** What a system colour is at the moment. */
function system(color: string): string {
  const probe = document.createElement('i');
  probe.style.cssText = `forced-color-adjust: none; color: ${color}`;
  document.body.append(probe);
  const { color: computed } = getComputedStyle(probe);
  probe.remove();
  return computed;
}
const paint = (element: Element, name: 'fill' | 'stroke') => getComputedStyle(element)[name];

beforeEach(() => page.viewport(1280, 900));

describe.each(['light', 'dark'])('forced colours, %s', (scheme) => {
  beforeEach(() => prefer({ 'forced-colors': 'active', 'prefers-color-scheme': scheme }));

  test.each([1280, 320])('every mark is drawn in a colour of the system, %i px', async (width) => {
    const element = await timeline({}, { width });
    const [ink, paper] = [system('CanvasText'), system('Canvas')];
    expect(ink).not.toBe(paper);
    const marks = all(element.shadowRoot, '.marks > .mark');
    expect(marks.length).toBeGreaterThan(20);
    for (const mark of marks) {
      const outlines = all(mark, '.shape, .core, .whisker, .arrow, .bar');
      expect(outlines.length).toBeGreaterThan(0);
      for (const it of outlines) expect([paint(it, 'stroke'), paint(it, 'fill')]).toContain(ink);
    }
  });

  test('a hollow mark stays hollow, and the number of a cluster can be read', async () => {
    const events = Array.from({ length: 60 }, (_, i) => ({ id: `e${i}`, when: '1999-01-05', title: `${i}` }));
    const crowd = { version: '1.0', lang: 'en', title: 'A crowd', events };
    const element = await timeline({ document: crowd, lanes: 'none' }, { width: 800 });
    expect(paint(one(element, 'g.cluster rect'), 'fill')).toBe(system('Canvas'));
    expect(paint(one(element, 'g.cluster text'), 'fill')).toBe(system('CanvasText'));
    const whole = await timeline();
    const kinds = (kind: string) => all(whole.shadowRoot, `.mark[data-kind=${kind}] path.shape`);
    for (const it of kinds('some-day')) expect(paint(it, 'fill')).toBe(system('Canvas'));
    for (const it of kinds('day')) expect(paint(it, 'fill')).toBe(system('CanvasText'));
    expect(kinds('some-day').length * kinds('day').length).toBeGreaterThan(0);
  });

  test('categories are told by shape, the open event by a ring, a dispute by a word and a fork', async () => {
    const element = await timeline({ selected: EVENT });
    const shapes = all(element.shadowRoot, '.lanes .shape').map((it) => it.getAttribute('d') ?? 'ring');
    expect(shapes).toHaveLength(record.categories.length);
    expect(new Set(shapes).size).toBe(record.categories.length);
    const rings = all(element.shadowRoot, '.ring');
    expect(rings).toHaveLength(1);
    expect(paint(rings[0] as Element, 'stroke')).toBe(system('CanvasText'));
    element.view = 'list';
    await drawn(element);
    const [fork] = all(element.shadowRoot, '.disputed .fork');
    expect(paint(fork as Element, 'stroke')).toBe(system('CanvasText'));
  });

  test('what is pressed is told from what is not, and what can do nothing from what can', async () => {
    const element = await timeline();
    const line = (selector: string) => getComputedStyle(one(element, selector)).borderBlockEndColor;
    expect(line('[data-view=timeline]')).toBe(system('CanvasText'));
    expect(line('[data-view=list]')).toBe(system('Canvas'));
    expect(getComputedStyle(one(element, '[data-command=earlier]')).color).toBe(system('GrayText'));
    expect(getComputedStyle(one(element, '[data-command=zoomIn]')).color).not.toBe(system('GrayText'));
  });
});

describe('more contrast', () => {
  beforeEach(() => prefer({ 'prefers-contrast': 'more' }));

  test.each([false, true])('strokes are two pixels, all text is in full ink (dark %s)', async (dark) => {
    const element = await timeline({ selected: EVENT }, { dark, width: 1200 });
    const full = getComputedStyle(one(element, '.title')).color;
    const chart = one(element, 'chronicle-chart').shadowRoot;
    const drawnLines = all(chart, '.ink [stroke]').filter(
      (it) => !it.matches('.hatch') && it.getAttribute('stroke') !== 'none' && paint(it, 'stroke') !== 'none',
    );
    expect(drawnLines.length).toBeGreaterThan(60);
    for (const it of drawnLines)
      expect(Number.parseFloat(getComputedStyle(it).strokeWidth), it.outerHTML).toBeGreaterThanOrEqual(
        it.matches('.bar') ? 1 : 2,
      );
    for (const it of all(chart, '.ink text')) expect(paint(it, 'fill'), it.textContent).toBe(full);
    const worded = all(element.shadowRoot, '*').filter(
      (it) =>
        it instanceof HTMLElement &&
        [...it.childNodes].some((node) => node instanceof Text && node.data.trim()),
    );
    expect(worded.length).toBeGreaterThan(100);
    for (const it of worded) expect(getComputedStyle(it).color, it.outerHTML).toBe(full);
  });
});
