import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ChronicleChart } from '../../../src/elements/chart/chart-element.js';
import type { ChronicleElement } from '../../../src/elements/chronicle-element.js';
import { all, drawn, mount, one } from '../stage.js';
import { eventButtons, focused, focusedEvent, page, press, record, spread } from './journey.js';

const middle = (id: string, root: Element) => {
  const { left, right } = one(root, `[data-id="${id}"]`).getBoundingClientRect();
  return (left + right) / 2;
};

/** A key that the keyboard of the tests does not have. */
async function pressPersian(element: ChronicleElement, key: string): Promise<void> {
  focused().dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );
  await drawn(element);
}

describe('keys on an event', () => {
  const six = spread(6, (i) => i * 60);

  test.each([
    ['en', '{ArrowRight}', '{ArrowLeft}'],
    ['fa', '{ArrowLeft}', '{ArrowRight}'],
  ])('left and right follow the eye within the lane, up and down time (%s)', async (lang, later, earlier) => {
    const { timeline } = await page({ document: six }, { lang });
    await press(timeline, '{Tab}', '{Tab}');
    const from = middle('e0', timeline);
    await press(timeline, later);
    expect(focusedEvent()).toBe('e2');
    expect(middle('e2', timeline) > from).toBe(later === '{ArrowRight}');
    await press(timeline, earlier);
    expect(focusedEvent()).toBe('e0');
    await press(timeline, '{ArrowDown}');
    expect(focusedEvent()).toBe('e1');
    await press(timeline, later);
    expect(focusedEvent()).toBe('e3');
    await press(timeline, '{ArrowUp}');
    expect(focusedEvent()).toBe('e2');
  });

  test('a chart that runs from left to right in a Persian page is followed as it is drawn', async () => {
    const { timeline } = await page({ document: six, axisDirection: 'ltr' }, { lang: 'fa' });
    await press(timeline, '{Tab}', '{Tab}', '{ArrowRight}');
    expect(focusedEvent()).toBe('e2');
  });

  test('without lanes left and right go through all', async () => {
    const { timeline } = await page({ document: six, lanes: 'none' });
    await press(timeline, '{Tab}', '{Tab}', '{ArrowRight}');
    expect(focusedEvent()).toBe('e1');
  });

  test.each(['person', 'source'] as const)('they stay in the lane under lanes by %s', async (lanes) => {
    const { timeline } = await page({ lanes }, { width: 1200 });
    await press(timeline, '{Tab}', '{Tab}');
    const row = () => focused().getBoundingClientRect();
    const svg = one(timeline, '.ink').getBoundingClientRect();
    expect(svg.width).toBeGreaterThan(600);
    const seen = [row().top];
    for (let i = 0; i < 3; i += 1) {
      const before = row().left;
      await press(timeline, '{ArrowRight}');
      expect(row().left).toBeGreaterThanOrEqual(before - 1);
      seen.push(row().top);
    }
    const chart = one<ChronicleChart>(timeline, 'chronicle-chart');
    const heights = all(chart.shadowRoot, '.lanes line, .lane').map((it) => it.getBoundingClientRect().top);
    const lane = (top: number) => heights.filter((it) => it <= top + 16).length;
    expect(new Set(seen.map(lane)).size).toBe(1);
  });

  test('where statements stand at the time they speak of, left and right still follow the eye', async () => {
    const { timeline } = await page({ time: 'happened', lanes: 'none', axis: 'linear' }, { width: 1200 });
    await press(timeline, '{Tab}', '{Tab}', '{Home}');
    const reached = [focusedEvent()];
    for (let i = 1; i < record.events.length; i += 1) {
      await press(timeline, '{ArrowRight}');
      reached.push(focusedEvent());
    }
    expect(new Set(reached).size).toBe(record.events.length);
    // A statement of 2020 about 1988 comes with 1988, before what is dated to July of that year.
    expect(reached.indexOf('relatives-statement-2020-10-04')).toBeLessThan(
      reached.indexOf('executions-1988'),
    );
    // One that has no date of its own has the time it speaks of.
    expect(one(timeline, '[data-id="blood-soaked-secrets"]').classList).not.toContain('undated');
  });

  test('Home, End, Page Up and Page Down go to the ends and by ten', async () => {
    const { timeline } = await page({ document: spread(30, (i) => i * 30) });
    await press(timeline, '{Tab}', '{Tab}');
    const after = async (key: string) => {
      await press(timeline, key);
      return focusedEvent();
    };
    expect(await after('{PageDown}')).toBe('e10');
    expect(await after('{PageDown}')).toBe('e20');
    expect(await after('{PageDown}')).toBe('e29');
    expect(await after('{PageUp}')).toBe('e19');
    expect(await after('{Home}')).toBe('e0');
    expect(await after('{PageUp}')).toBe('e0');
    expect(await after('{End}')).toBe('e29');
  });

  test('with Alt, Ctrl or Cmd they belong to the browser', async () => {
    const { timeline } = await page({ document: six });
    await press(timeline, '{Tab}', '{Tab}');
    const button = focused();
    const toolbarButton = one(timeline, '[data-view=timeline]');
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey'] as const) {
      for (const key of ['ArrowRight', 'ArrowDown', 'End', 'PageDown', '+', '0', '?', 'e', 'Escape']) {
        for (const target of [button, toolbarButton]) {
          const event = new KeyboardEvent('keydown', {
            key,
            [modifier]: true,
            bubbles: true,
            composed: true,
            cancelable: true,
          });
          target.dispatchEvent(event);
          expect(event.defaultPrevented, `${modifier} ${key}`).toBe(false);
        }
      }
    }
    await drawn(timeline);
    expect(focused()).toBe(button);
    expect(timeline.range).toBe(null);
    expect(all(timeline.shadowRoot, '.help')).toEqual([]);
  });

  test.each(['?', '؟'])('%s opens the list of keys and gives it focus; Escape gives it back', async (key) => {
    const { timeline } = await page({ document: six }, { lang: key === '?' ? 'en' : 'fa' });
    await press(timeline, '{Tab}', '{Tab}', '{ArrowDown}');
    if (key === '?') await press(timeline, key);
    else await pressPersian(timeline, key);
    await drawn(timeline);
    expect(focused().part).toContain('help');
    expect(focused().ariaLabel).toBe(key === '?' ? 'Keys' : 'کلیدها');
    await press(timeline, '{Escape}');
    expect(all(timeline.shadowRoot, '.help')).toEqual([]);
    expect(focusedEvent()).toBe('e1');
  });

  test('a Persian nought shows everything again', async () => {
    const { timeline } = await page({ document: six }, { lang: 'fa' });
    await press(timeline, '{Tab}', '{Tab}', '+');
    await drawn(timeline);
    expect(timeline.range).not.toBe(null);
    await pressPersian(timeline, '۰');
    expect(timeline.range).toBe(null);
  });

  test('typing jumps to a title, to a year with noughts in it, in Latin and Persian digits', async () => {
    const { timeline } = await page();
    await press(timeline, '{Tab}', '{Tab}');
    await userEvent.keyboard('2020');
    await drawn(timeline);
    expect(focused().textContent).toMatch(/2020/u);
    expect(timeline.range).toBe(null);
    const { timeline: persian } = await page({ calendar: 'gregorian' }, { lang: 'fa' });
    await press(persian, '{Tab}', '{Tab}');
    for (const digit of '۲۰۲۰') await pressPersian(persian, digit);
    expect(focused().textContent).toMatch(/۲۰۲۰/u);
    expect(persian.range).toBe(null);
  });
});

describe('events that stand close', () => {
  test('three hundred on a few days are all reached, though drawn as clusters', async () => {
    const { timeline } = await page({ document: spread(300, (i) => Math.floor(i / 60)) });
    expect(all(timeline.shadowRoot, 'button.cluster').length).toBeGreaterThan(0);
    expect(eventButtons(timeline)).toHaveLength(300);
    await press(timeline, '{Tab}', '{Tab}');
    for (let i = 0; i < 300; i += 1) {
      // What answers the first key may still be on its way.
      if (focusedEvent() !== `e${i}`) await expect.poll(focusedEvent).toBe(`e${i}`);
      await userEvent.keyboard('{ArrowDown}');
    }
    expect(focusedEvent()).toBe('e299');
    await press(timeline, '{Enter}');
    expect(timeline.selected).toBe('e299');
    // One in a cluster has no mark of its own: its button is seen while it has focus.
    const { width, height } = focused().getBoundingClientRect();
    expect(Math.min(width, height)).toBeGreaterThanOrEqual(24);
    expect(getComputedStyle(focused()).clipPath).toBe('none');
  });

  test('of seven hundred those around have a button, which says its place among all', async () => {
    const { timeline } = await page({ document: spread(700, (i) => Math.floor(i / 100)) });
    expect(eventButtons(timeline).length).toBeLessThan(700);
    await press(timeline, '{Tab}', '{Tab}');
    const place = () => {
      const item = focused().closest('li');
      return [item?.ariaPosInSet, item?.ariaSetSize];
    };
    expect(place()).toEqual(['1', '700']);
    for (let i = 1; i < 40; i += 1) {
      await press(timeline, '{ArrowDown}');
      expect([focusedEvent(), ...place()]).toEqual([`e${i}`, String(i + 1), '700']);
    }
    await press(timeline, '{End}');
    expect([focusedEvent(), ...place()]).toEqual(['e699', '700', '700']);
    await press(timeline, '{PageUp}', '{PageUp}', '{ArrowUp}', '{Enter}');
    expect(focusedEvent()).toBe('e678');
    expect(timeline.selected).toBe('e678');
    const order = eventButtons(timeline).map((it) => Number(it.dataset['id']?.slice(1)));
    expect(order).toEqual([...order].sort((a, b) => a - b));
  });

  test('where not every event has a button, a cluster says how many it holds and when, and opens', async () => {
    const { timeline } = await page({ document: spread(2000, (i) => i) });
    const clusters = all(timeline.shadowRoot, 'button.cluster');
    expect(clusters.length).toBeGreaterThan(0);
    for (const cluster of clusters) {
      expect(cluster.ariaHidden).toBe(null);
      expect(cluster.ariaLabel).toMatch(/^\d+ events, \P{L}*\p{L}/u);
    }
    clusters[0]?.click();
    await drawn(timeline);
    expect(timeline.range).toMatch(/^\d{4}-\d\d-\d\d\//u);
  });

  test('with a button for each, clusters are for pointers only', async () => {
    const element = await mount<ChronicleChart>('chronicle-chart', { document: spread(300, () => 0) });
    for (const cluster of all(element.shadowRoot, 'button.cluster')) expect(cluster.ariaHidden).toBe('true');
  });
});
