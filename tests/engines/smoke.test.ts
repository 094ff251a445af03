import axe from 'axe-core';
import { afterEach, beforeEach, expect, test } from 'vitest';
import '../../src/define.js';
import type { ChronicleChart } from '../../src/elements/chart/chart-element.js';
import type { ChronicleTimeline } from '../../src/elements/timeline/timeline-element.js';

// What must hold in every engine, by the means every engine has: no driver moves a mouse here.

const DOCUMENT = {
  version: '1.0',
  lang: 'en',
  title: 'Three steps to the Moon',
  categories: [{ id: 'flight', label: 'Flights', color: '#182469', shape: 'square' }],
  sources: [{ id: 'log', type: 'report', title: 'Flight log' }],
  events: [
    { id: 'launch', title: 'Launch', when: '1969-07-16', categories: ['flight'], cites: ['log'] },
    { id: 'landing', title: 'Landing', when: '1969-07-20', categories: ['flight'], cites: ['log'] },
    { id: 'last', title: 'Last flight', when: '1972-12', categories: ['flight'], cites: ['log'] },
  ],
};

let timeline: ChronicleTimeline;
let chart: ChronicleChart;
const events = (): HTMLElement[] => [
  ...(chart.shadowRoot?.querySelectorAll<HTMLElement>('[part~="event"]') ?? []),
];
const focused = (): Element | null | undefined => chart.shadowRoot?.activeElement;
const press = (key: string): void => {
  focused()?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
};
const selections: Array<string | null> = [];

beforeEach(async () => {
  timeline = document.createElement('chronicle-timeline');
  timeline.document = DOCUMENT as never;
  selections.length = 0;
  timeline.addEventListener('chronicle-select', (event) => selections.push(event.detail.id));
  document.body.append(timeline);
  await timeline.ready;
  const found = timeline.shadowRoot?.querySelector('chronicle-chart');
  if (!found) throw new Error('There is no chart.');
  chart = found;
  await expect.poll(() => events().length).toBe(3);
});
afterEach(() => timeline.remove());

test('draws a mark and a button for each event', () => {
  expect(chart.shadowRoot?.querySelector('svg')?.childElementCount).toBeGreaterThan(0);
  for (const event of events()) expect(event.getBoundingClientRect().width).toBeGreaterThanOrEqual(24);
});

test('opens the event that is pressed and tells the page once', async () => {
  events()[1]?.click();
  await expect.poll(() => timeline.selected).toBe('landing');
  expect(selections).toEqual(['landing']);
  await expect
    .poll(() => chart.shadowRoot?.querySelector('[part~="details"]')?.textContent)
    .toContain('Landing');
});

test('arrow keys lead from event to event', async () => {
  events()[0]?.focus();
  press('ArrowDown');
  await expect.poll(focused).toBe(events()[1]);
  press('ArrowUp');
  await expect.poll(focused).toBe(events()[0]);
});

test('the button that zooms in shows less time', async () => {
  expect(timeline.range).toBeNull();
  const zoomIn = [...(timeline.shadowRoot?.querySelectorAll('button') ?? [])].find((button) =>
    /zoom in/i.test(`${button.getAttribute('aria-label')} ${button.textContent}`),
  );
  zoomIn?.click();
  await expect.poll(() => timeline.range, { timeout: 5000 }).not.toBeNull();
});

test('runs from the right in Persian', async () => {
  timeline.lang = 'fa';
  await expect
    .poll(() => {
      const [first, , last] = events().map((event) => event.getBoundingClientRect().x);
      return (first ?? 0) > (last ?? 0);
    })
    .toBe(true);
});

test('passes axe, closed and open', async () => {
  const violations = async () =>
    (await axe.run(timeline)).violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html }) => `${id}: ${html}`),
    );
  expect(await violations()).toEqual([]);
  timeline.select('landing');
  await expect.poll(() => chart.shadowRoot?.querySelector('[part~="details"]')).toBeTruthy();
  expect(await violations()).toEqual([]);
});
