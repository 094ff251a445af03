import '../../src/elements/timeline/chronicle-timeline.js';
import { userEvent } from 'vitest/browser';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { harbourRegister, tilesOf } from '../../stories/fixtures/tiled-set.js';
import { LEAF_EVENTS } from '../../src/model/tiles.js';
import type { ChronicleChart } from '../../src/elements/chart/chart-element.js';
import type { ChronicleTimeline } from '../../src/elements/timeline/timeline-element.js';
import { all, faults, inside, said } from './mount.js';

const register = harbourRegister();
const files = tilesOf(register);
const total = register.events.length;
const first = register.events.map(({ when }) => String(when)).sort()[0]!;
const BARE = /[\u2066-\u2069]/gu;
let folders = 0;
let asked: string[] = [];
/** Files that fail for now. */
let failing: (path: string) => boolean = () => false;
/** What stands in place of some files. */
let instead = new Map<string, string>();

beforeEach(() => {
  asked = [];
  failing = () => false;
  instead = new Map();
  vi.stubGlobal('fetch', (url: string) => {
    const path = new URL(url, location.href).pathname.replace(/^\/harbour-\d+\//u, '');
    asked.push(path);
    const text = failing(path) ? undefined : (instead.get(path) ?? files.get(path));
    const response = new Response(text ?? null, { status: text === undefined ? 500 : 200 });
    Object.defineProperty(response, 'url', { value: new URL(url, location.href).href });
    return Promise.resolve(response);
  });
});

afterEach(() => {
  document.body.replaceChildren();
  vi.unstubAllGlobals();
});

/** A timeline on the tiles, drawn, with nothing more to come. */
async function opened(set: Partial<ChronicleTimeline> = {}, width = '760px'): Promise<ChronicleTimeline> {
  const timeline = document.createElement('chronicle-timeline');
  Object.assign(timeline, { src: `/harbour-${folders++}/index.json`, axis: 'linear' }, set);
  timeline.style.width = width;
  document.body.append(timeline);
  await timeline.ready;
  await still(timeline);
  return timeline;
}

const chartOf = (timeline: ChronicleTimeline) => inside<ChronicleChart>(timeline, 'chronicle-chart');
const note = (timeline: ChronicleTimeline) => inside(chartOf(timeline), '[part=tiled]');
const clusters = (timeline: ChronicleTimeline) => all(chartOf(timeline), '[data-cluster]');
const events = (timeline: ChronicleTimeline) => all(chartOf(timeline), '[data-id]');

async function still(timeline: ChronicleTimeline): Promise<void> {
  await vi.waitFor(
    async () => {
      await timeline.updateComplete;
      await chartOf(timeline).updateComplete;
      expect(note(timeline).getAttribute('aria-busy')).toBe('false');
    },
    { timeout: 10_000 },
  );
  await new Promise((done) => setTimeout(done, 80));
  await timeline.updateComplete;
  await chartOf(timeline).updateComplete;
}

async function show(timeline: ChronicleTimeline, range: string): Promise<void> {
  timeline.range = range;
  await timeline.updateComplete;
  await new Promise((done) => setTimeout(done, 50));
  await still(timeline);
}

test('first of all: a narrow place on a wide page draws what it knows down the page, axis and all', async () => {
  // The first here, since what turns the axis comes once for all.
  expect(innerWidth).toBeGreaterThan(600);
  const timeline = await opened({}, '500px');
  const drawing = inside(chartOf(timeline), '[part=drawing]');
  expect(clusters(timeline).length).toBeGreaterThan(5);
  expect(drawing.querySelector('path[part=axis]')?.getAttribute('d')).toMatch(/^M[\d.]+ [\d.]+V/u);
  expect(drawing.querySelectorAll('text[part=tick-label]').length).toBeGreaterThan(3);
});

test('the first view draws all events by their numbers, from one file', async () => {
  const timeline = await opened();
  expect(asked).toEqual(['index.json']);
  expect(said(inside(timeline, '[part=summary]'))).toBe(`8,401 events from 1850 to 1899, in 3 categories`);
  expect(events(timeline)).toEqual([]);
  expect(clusters(timeline).length).toBeGreaterThan(10);
  const names = clusters(timeline).map((it) =>
    it.getAttribute('aria-label')!.replace(/[\u2066-\u2069]/gu, ''),
  );
  const counted = names.map((name) => Number(/^([\d,]+) events?/u.exec(name)?.[1]?.replaceAll(',', '')));
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(total - 1);
  expect(said(note(timeline))).toContain('Events are drawn by their number here');
  // The axis is always linear here: there is nothing to choose.
  const shown = all(timeline, '.options button').filter((it) => it.checkVisibility());
  expect(shown).toEqual([]);
  expect(await faults()).toEqual([]);
});

test('a cluster leads to its events by presses alone, and the page hears of one document only', async () => {
  const loads: Event[] = [];
  document.addEventListener('chronicle-load', (event) => loads.push(event));
  const timeline = await opened();
  const chart = timeline.shadowRoot!.querySelector('chronicle-chart')!;
  const { bounds } = chart.view;
  for (let press = 0; press < 8 && events(timeline).length === 0; press += 1) {
    const [first] = clusters(timeline);
    await userEvent.click(first!);
    await still(timeline);
  }
  expect(events(timeline).length).toBeGreaterThan(0);
  expect(said(note(timeline))).toMatch(/^[\d,]+ of 8,401 events are loaded here\./u);
  expect(timeline.range).not.toBeNull();
  expect(chart.view.bounds).toEqual(bounds);
  expect(asked.some((path) => path.includes('/events/'))).toBe(true);
  expect(asked.length).toBeLessThan(30);
  expect(loads).toHaveLength(1);
});

test('a link to an event carries its range, and opens it when its file has come', async () => {
  const { id } = register.events.find(({ when }) => when === '1866-03-05')!;
  const timeline = await opened({ range: '1866-03-01/1866-03-20', selected: id });
  await vi.waitFor(() =>
    expect(said(inside(chartOf(timeline), '[part~=details]'))).toContain('of the register'),
  );
  expect(timeline.selected).toBe(id);
  expect(timeline.range).toBe('1866-03-01/1866-03-20');
  // It stays open when the window goes on.
  await show(timeline, '1890-03-01/1890-03-20');
  expect(said(inside(chartOf(timeline), '[part~=details]'))).toContain('of the register');
});

test('keys reach every cluster, zoom into it, and focus stays in the chart', async () => {
  const timeline = await opened();
  const stops = clusters(timeline).filter(({ tabIndex }) => tabIndex === 0);
  expect(stops).toHaveLength(1);
  stops[0]!.focus();
  const focused = () => chartOf(timeline).shadowRoot!.activeElement as HTMLElement;
  await userEvent.keyboard('{ArrowRight}');
  expect(focused()).toBe(clusters(timeline)[1]);
  await userEvent.keyboard('{End}');
  const lefts = clusters(timeline).map((it) => it.getBoundingClientRect().left);
  expect(focused().getBoundingClientRect().left).toBe(Math.max(...lefts));
  await userEvent.keyboard('{Home}{Enter}');
  await still(timeline);
  expect(timeline.range).not.toBeNull();
  expect(focused()?.matches('[data-cluster], [data-id]')).toBe(true);
  const before = timeline.range;
  await userEvent.keyboard('-');
  await still(timeline);
  expect(timeline.range).not.toBe(before);
});

test('a key zooms in on the number it is pressed on, and the question mark lists all keys there too', async () => {
  const timeline = await opened();
  clusters(timeline)[0]!.focus();
  await userEvent.keyboard('{Home}+');
  await still(timeline);
  const [from = '', to = ''] = timeline.range!.split('/');
  // The first event is in sight still, which a closer look at the middle of all would have lost.
  expect(from <= first && first <= to).toBe(true);
  clusters(timeline)[0]!.focus();
  await userEvent.keyboard('?');
  await vi.waitFor(() => inside(chartOf(timeline), '[part=help]'));
});

test('what is said of a window says what is here, and once more when the rest has come', async () => {
  const timeline = await opened();
  const heardWords: string[] = [];
  const status = () =>
    timeline.shadowRoot!.querySelector('[role=status]')?.textContent.replace(BARE, '') ?? '';
  const watch = setInterval(() => {
    const words = status();
    if (words && heardWords.at(-1) !== words) heardWords.push(words);
  }, 20);
  clusters(timeline)[0]!.focus();
  await userEvent.keyboard('{Enter}');
  await still(timeline);
  await vi.waitFor(
    () =>
      expect(heardWords.at(-1)).toMatch(
        /[1-9][\d,]* of [\d,]+ events are loaded here\.$|drawn by their number/u,
      ),
    {
      timeout: 5000,
    },
  );
  clearInterval(watch);
  expect(heardWords.join()).not.toMatch(/\b0 of/u);
});

test('a day with more events than can be drawn opens as a list with pages, by a press', async () => {
  const timeline = await opened();
  await show(timeline, '1871-04-01/1871-04-03');
  expect(events(timeline)).toEqual([]);
  const pile = clusters(timeline).find((it) => it.getAttribute('aria-label')?.includes('2,40'));
  await userEvent.click(pile!);
  const list = await vi.waitFor(() => inside(chartOf(timeline), '[part=cluster-list]'), { timeout: 5000 });
  await vi.waitFor(() => expect(list.querySelectorAll('li').length).toBeGreaterThan(250));
  expect(said(list)).toContain('Page 1 of 8');
  const next = [...list.querySelectorAll('button')].find((button) => said(button) === 'Next page')!;
  await userEvent.click(next);
  await vi.waitFor(() => expect(said(list)).toContain('Page 2 of 8'));
  const entry = list.querySelector<HTMLElement>('li button')!;
  const words = said(entry);
  await userEvent.click(entry);
  await vi.waitFor(() =>
    expect(said(inside(chartOf(timeline), '[part~=details]'))).toContain('of the survey'),
  );
  expect(words).toContain(said(inside(chartOf(timeline), '[part=event-title]')));
});

test('what does not come is said, what came is drawn, and a press asks again', async () => {
  const timeline = await opened();
  let first = true;
  failing = (path) => path.includes('/events/') && first && !(first = false);
  await show(timeline, '1860-01-01/1866-01-01');
  expect(said(note(timeline))).toContain('Part of what lies here could not be loaded.');
  const before = timeline.document!.events.length;
  expect(before).toBeGreaterThan(0);
  await userEvent.click(note(timeline).querySelector('button')!);
  await vi.waitFor(() => expect(timeline.document!.events.length).toBeGreaterThan(before));
  await still(timeline);
  expect(said(note(timeline))).not.toContain('could not be loaded');
});

test('a filter by category changes the numbers; search says that it looks through the part that is loaded', async () => {
  const timeline = await opened({ filter: 'category=orders' });
  const names = clusters(timeline).map((it) =>
    it.getAttribute('aria-label')!.replace(/[\u2066-\u2069]/gu, ''),
  );
  expect(names.every((name) => name.includes('all Orders'))).toBe(true);
  await userEvent.click(inside(timeline, '.filter-toggle'));
  const filter = await vi.waitFor(() => inside(timeline, 'chronicle-filter'));
  const orders = register.events.filter(({ categories }) => categories?.includes('orders')).length;
  const whole = `${orders.toLocaleString('en')} of ${total.toLocaleString('en')} events`;
  await vi.waitFor(() => expect(said(inside(filter, '[part=count]'))).toContain(whole));
  timeline.filter = 'q=entry';
  await timeline.updateComplete;
  await still(timeline);
  expect(said(note(timeline))).toContain(
    'Search, people and sources look only through the part that is loaded.',
  );
  await vi.waitFor(() =>
    expect(said(inside(filter, '[part=count]'))).toContain('in the part that is loaded'),
  );
  expect(said(inside(filter, '[data-choice=orders]'))).toContain(orders.toLocaleString('en'));
});

test('the list holds what is loaded for the window, and says so', async () => {
  const timeline = await opened({ range: '1866-03-01/1866-03-20' });
  timeline.view = 'list';
  const list = await vi.waitFor(() => {
    const found = inside(timeline, 'chronicle-list');
    inside(found, '.entry');
    return found;
  });
  expect(said(inside(list, '[part=tiled]'))).toContain('events of the stretch last looked at');
  expect(all(list, '.entry').length).toBeGreaterThan(3);
  timeline.range = null;
  await vi.waitFor(() =>
    expect(said(inside(list, '[part=tiled]'))).toContain('too many events to list: zoom in there first'),
  );
  expect(said(inside(list, '[part=tiled]'))).not.toContain('press one');
});

test('events without a date come by a press', async () => {
  const timeline = await opened();
  await userEvent.click(note(timeline).querySelector('button')!);
  await still(timeline);
  expect(said(events(timeline)[0])).toContain('A loose leaf');
  expect(said(note(timeline))).toContain('1 of 8,401 events is loaded here.');
});

test('with many events without a date it is said how many are left', async () => {
  const loose = Array.from({ length: LEAF_EVENTS + 5 }, (_, i) => ({
    id: `loose-${i}`,
    undated: 'The page is torn.',
    title: `Loose leaf ${i}`,
  }));
  instead = tilesOf({ ...register, events: [...register.events.slice(0, 400), ...loose] });
  const timeline = await opened();
  const button = () => note(timeline).querySelector('button');
  expect(said(button()!)).toBe('Show events without a date (305)');
  await userEvent.click(button()!);
  await still(timeline);
  expect(said(button()!)).toBe('Show events without a date (5)');
  await userEvent.click(button()!);
  await still(timeline);
  expect(button()).toBeNull();
});

test('events that are counted and not in their file are told, in both languages', async () => {
  const range = '1866-03-01/1866-03-20';
  await opened({ range });
  const path = asked.find((it) => it.includes('/events/'))!;
  const [first, ...others] = JSON.parse(files.get(path)!) as { id: string }[];
  instead.set(path, JSON.stringify([{ ...first, when: 'never' }, ...others]));
  document.body.replaceChildren();
  const timeline = await opened({ range });
  expect(said(note(timeline))).toContain('1 event that is counted here could not be read from its file.');
  expect(events(timeline).length).toBeGreaterThan(0);
  timeline.lang = 'fa';
  await vi.waitFor(() =>
    expect(said(note(timeline))).toContain('۱ رویداد که در این‌جا شمرده شده است از پرونده‌اش خوانده نشد.'),
  );
});

test('an upright chart has a row for each stretch', async () => {
  const timeline = await opened({ orientation: 'vertical' });
  expect(clusters(timeline).length).toBeGreaterThan(10);
  expect(said(clusters(timeline)[0])).toMatch(/^January to December 1850.*102 events/u);
});

test('all of it is said in Persian too', async () => {
  const timeline = await opened({ lang: 'fa' });
  expect(clusters(timeline).length).toBeGreaterThan(10);
  expect(said(note(timeline))).toContain('رویدادها در این‌جا با شمارشان کشیده شده‌اند');
  expect(clusters(timeline)[0]!.getAttribute('aria-label')).toContain('رویداد');
  expect(await faults()).toEqual([]);
});
