import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../../src/define.js';
import { FLIGHT_MS } from '../../../src/gestures/stillness.js';
import record from '../../../data/iran-1988-2020.json';
import type { ChronicleTimeline } from '../../../src/elements/timeline/timeline-element.js';
import { all, drawn, mount, one } from '../stage.js';
import { prefer } from './emulate.js';

const EVENT = 'urgent-action-1988-08-16';
const timeline = (properties = {}, width = 1200) =>
  mount<ChronicleTimeline>('chronicle-timeline', { document: record, ...properties }, { width });
const press = (element: Element, command: string) => one(element, `[data-command=${command}]`).click();

/** Where every mark stands. */
const places = (element: Element): string =>
  all(element.shadowRoot, '.marks .shape, .marks .core')
    .map((it) => it.getAttribute('transform') ?? it.getAttribute('d'))
    .join(' ');

interface Motion {
  /** Drawings other than the first and the last. */
  readonly between: number;
  /** Whether the chart said that it was moving. */
  readonly moving: boolean;
}

/** What was drawn after something was done, until the drawing has been still for a while. */
async function motion(element: Element, act: () => unknown): Promise<Motion> {
  const root = one(element, 'chronicle-chart').shadowRoot as ShadowRoot;
  const seen = new Set([places(element)]);
  let [moving, last] = [false, 0];
  const observer = new MutationObserver(() => {
    last = performance.now();
    seen.add(places(element));
    moving ||= one(element, '.stage').classList.contains('moving');
  });
  observer.observe(root, { subtree: true, attributes: true, childList: true });
  await act();
  const start = performance.now();
  while (performance.now() - Math.max(last, start) < 450) await new Promise(requestAnimationFrame);
  observer.disconnect();
  return { between: Math.max(seen.size - 2, 0), moving };
}

beforeEach(async () => {
  document.body.style.margin = '0';
  await page.viewport(1280, 900);
});
afterEach(() => scrollTo(0, 0));

const acts: [name: string, act: (element: ChronicleTimeline) => unknown][] = [
  ['a zoom by button', (element) => press(element, 'zoomIn')],
  [
    'a zoom by key',
    (element) => {
      one(element, `[data-id=${EVENT}]`).focus();
      return userEvent.keyboard('+');
    },
  ],
  ['another order of time', (element) => (element.time = 'happened')],
];

describe('no motion where a reader asked for none', () => {
  test.each(acts)('%s jumps', async (_name, act) => {
    await prefer({ 'prefers-reduced-motion': 'reduce' });
    const element = await timeline();
    const before = places(element);
    expect(await motion(element, () => act(element))).toEqual({ between: 0, moving: false });
    expect(places(element)).not.toBe(before);
  });
});

describe('motion, where it is welcome', () => {
  beforeEach(() => prefer({ 'prefers-reduced-motion': 'no-preference' }));

  test('a flight takes 250 to 400 ms', () => {
    expect(FLIGHT_MS).toBeGreaterThanOrEqual(250);
    expect(FLIGHT_MS).toBeLessThanOrEqual(400);
  });

  test.each(acts)('%s goes by steps and ends where a jump ends', async (_name, act) => {
    const element = await timeline();
    const { between, moving } = await motion(element, () => act(element));
    expect(moving || between > 0).toBe(true);
    const [range, flown] = [element.range, places(element)];
    await prefer({ 'prefers-reduced-motion': 'reduce' });
    const still = await timeline();
    await motion(still, () => act(still));
    expect(still.range).toBe(range);
    expect(places(still)).toBe(flown);
  });

  test('presses faster than a flight add up', async () => {
    const element = await timeline();
    await motion(element, () => [1, 2, 3].forEach(() => press(element, 'zoomIn')));
    const quick = element.range;
    press(element, 'fitAll');
    await motion(element, () => undefined);
    expect(element.range).toBe(null);
    for (let i = 0; i < 3; i += 1) await motion(element, () => press(element, 'zoomIn'));
    expect(quick).not.toBe(null);
    expect(element.range).toBe(quick);
  });

  test('a key zooms about the event that has focus: it stays where it is', async () => {
    const element = await timeline({ lanes: 'none' });
    const markAt = () => {
      const [mark] = all(element.shadowRoot, '.mark.selected .shape');
      return Number(/[\d.]+/u.exec(mark?.getAttribute('transform') ?? '')?.[0]);
    };
    element.selected = EVENT;
    await drawn(element);
    const before = markAt();
    expect(before).toBeGreaterThan(0);
    one(element, `[data-id=${EVENT}]`).focus();
    for (let i = 0; i < 3; i += 1) await motion(element, () => userEvent.keyboard('+'));
    expect(element.range).not.toBe(null);
    // The breaks that leave the window give their width to the years that stay: one band each, of three.
    expect(Math.abs(markAt() - before)).toBeLessThan(24);
  });

  test('an event opened below the window is scrolled to, with part of the chart still in view', async () => {
    await page.viewport(1280, 500);
    const element = await timeline();
    const button = one(element, `[data-id=${EVENT}]`);
    button.click();
    await drawn(element);
    await new Promise((done) => addEventListener('scrollend', done, { once: true }));
    const { top } = one(element, '[data-details]').getBoundingClientRect();
    expect(top).toBeGreaterThan(0);
    expect(top).toBeLessThan(innerHeight * 0.75);
    expect(one(element, '.ink').getBoundingClientRect().bottom).toBeGreaterThan(0);
  });

  test('a link to a view shows just that view, at once', async () => {
    history.replaceState(null, '', `#deep:event=${EVENT}&range=1988-07/1988-10`);
    const element = await timeline({ hash: true, id: 'deep' });
    expect(element.selected).toBe(EVENT);
    expect(element.range).toBe('1988-07/1988-10');
    expect(all(element.shadowRoot, '[data-details]')).toHaveLength(1);
    expect(await motion(element, () => undefined)).toEqual({ between: 0, moving: false });
    const before = places(element);
    history.replaceState(null, '', location.pathname + location.search);
    const plain = await timeline({ selected: EVENT, range: '1988-07/1988-10' });
    expect(places(plain)).toBe(before);
  });

  test('a link to the list opens the list, also where the document is there first', async () => {
    history.replaceState(null, '', `#deep:event=${EVENT}&view=list`);
    const element = await timeline({ hash: true, id: 'deep' });
    expect(element.view).toBe('list');
    expect(all(one(element, 'chronicle-list').shadowRoot, '[aria-expanded=true]')).toHaveLength(1);
    expect(location.hash).toBe(`#deep:event=${EVENT}&view=list`);
    history.replaceState(null, '', location.pathname + location.search);
  });
});
