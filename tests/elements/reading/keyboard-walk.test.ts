import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { all, drawn, one } from '../stage.js';
import { click, eventButtons, focused, focusedEvent, page, press, record, spread } from './journey.js';

const ids = (element: Element) => eventButtons(element).map((button) => button.dataset['id'] ?? '');

/** The fewest keys from the first event to another: to an end, by tens, by ones. */
function fewestKeys(to: number, count: number): string[] {
  const walk = (from: number, begin: string[]) => {
    const tens = Math.round((to - from) / 10);
    const target = Math.min(Math.max(from + tens * 10, 0), count - 1);
    const ones = to - target;
    return [
      ...begin,
      ...Array<string>(Math.abs(tens)).fill(tens < 0 ? '{PageUp}' : '{PageDown}'),
      ...Array<string>(Math.abs(ones)).fill(ones < 0 ? '{ArrowUp}' : '{ArrowDown}'),
    ];
  };
  const [start, end] = [walk(0, []), walk(count - 1, ['{End}'])];
  return start.length <= end.length ? start : end;
}

describe('presses, counted from a field before the timeline', () => {
  test('the first event after two, the last after three', async () => {
    const { timeline } = await page();
    const all = ids(timeline);
    await press(timeline, '{Tab}', '{Tab}');
    expect(focusedEvent()).toBe(all[0]);
    await press(timeline, '{End}');
    expect(focusedEvent()).toBe(all.at(-1));
  });

  test('any of sixty events after ten at most', async () => {
    const { timeline } = await page({ document: spread(60, (i) => i * 40) });
    let most = 0;
    for (let to = 0; to < 60; to += 1) {
      const keys = ['{Tab}', '{Tab}', ...fewestKeys(to, 60)];
      await press(timeline, ...keys);
      expect(focusedEvent(), keys.join(' ')).toBe(`e${to}`);
      most = Math.max(most, keys.length);
      await press(timeline, '{Home}', '{Shift>}{Tab}{Tab}{/Shift}');
      expect(focused().dataset['field']).toBe('before');
    }
    expect(most).toBeLessThanOrEqual(10);
  });
});

describe('tab stops', () => {
  /** Where Tab leads, from the field before to the field after. */
  async function stops(timeline: Parameters<typeof press>[0]): Promise<string[]> {
    const found: string[] = [];
    for (let i = 0; i < 40; i += 1) {
      const at = await press(timeline, '{Tab}');
      if (at.dataset['field'] === 'after') return found;
      found.push(at.dataset['id'] ?? at.textContent.replace(/\s+/gu, ' ').trim());
    }
    throw new Error('Tab never left the timeline.');
  }

  test.each([1000, 400])(
    'are three: the toolbar, the events, the row of what else can be read (%i px)',
    async (width) => {
      const { timeline } = await page({}, { width });
      const list = await stops(timeline);
      expect(list).toEqual(['Timeline', record.events[0]?.id, 'Questions']);
    },
  );

  test('with an event open, its close button is the third; Shift and Tab lead back the same way', async () => {
    const { timeline, before } = await page();
    await press(timeline, '{Tab}', '{Tab}', '{Enter}');
    const first = focusedEvent();
    await press(timeline, '{Tab}');
    expect(focused().dataset).toHaveProperty('close');
    await press(timeline, '{Shift>}{Tab}{/Shift}');
    expect(focusedEvent()).toBe(first);
    await press(timeline, '{Shift>}{Tab}{/Shift}', '{Shift>}{Tab}{/Shift}');
    expect(focused()).toBe(before);
  });

  test('Shift and Tab from behind lead to the event that was left', async () => {
    const { timeline, after } = await page();
    await press(timeline, '{Tab}', '{Tab}', '{ArrowDown}', '{ArrowDown}');
    const left = focusedEvent();
    after.focus();
    await press(timeline, '{Shift>}{Tab}{/Shift}', '{Shift>}{Tab}{/Shift}');
    expect(focusedEvent()).toBe(left);
  });
});

/** Where focus is can be seen. */
function expectInView(element: Element): void {
  const { top, bottom } = element.getBoundingClientRect();
  expect(bottom, element.textContent).toBeGreaterThan(0);
  expect(top, element.textContent).toBeLessThan(window.innerHeight);
}

describe('every event of the record', () => {
  test.each([
    ['en', 1000],
    ['fa', 1000],
    ['en', 400],
  ])(
    'is reached and opened by keys, closed by Escape with focus on its button (%s, %i px)',
    async (lang, width) => {
      const { timeline } = await page({}, { lang, width });
      const expected = ids(timeline);
      expect(expected).toHaveLength(record.events.length);
      await press(timeline, '{Tab}', '{Tab}');
      for (const id of expected) {
        expect(focusedEvent()).toBe(id);
        const button = await press(timeline, '{Enter}');
        expect(button.ariaExpanded, id).toBe('true');
        expectInView(button);
        expect(all(timeline.shadowRoot, '[data-details] article'), id).toHaveLength(1);
        await press(timeline, '{Escape}');
        expect(focusedEvent()).toBe(id);
        expect(focused().ariaExpanded).toBe('false');
        expectInView(button);
        await press(timeline, '{ArrowDown}');
      }
    },
  );

  test('opens by Space too, and closes from within its details', async () => {
    const { timeline } = await page();
    await press(timeline, '{Tab}', '{Tab}', ' ');
    const id = focusedEvent();
    expect(timeline.selected).toBe(id);
    await press(timeline, '{Tab}', '{Tab}', '{Escape}');
    expect(focusedEvent()).toBe(id);
    expect(timeline.selected).toBe(null);
    await press(timeline, '{Enter}', '{Tab}', '{Enter}');
    expect(focusedEvent()).toBe(id);
    expect(timeline.selected).toBe(null);
  });

  test('is opened by a click, and closed by one', async () => {
    // Upright, where no mark stands so close to another that a pointer cannot part them.
    const { timeline } = await page({}, { width: 400 });
    for (const id of ids(timeline)) {
      const button = one(timeline, `[data-id="${id}"]`);
      button.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = button.getBoundingClientRect();
      const root = button.getRootNode() as ShadowRoot;
      const hit = root.elementFromPoint(left + width / 2, top + height / 2);
      expect(hit?.closest('[data-id]'), id).toBe(button);
      button.click();
      await drawn(timeline);
      expect(timeline.selected).toBe(id);
    }
    await click(timeline, `[data-id="${timeline.selected}"]`);
    expect(timeline.selected).toBe(null);
  });

  test.each(['list', 'table'])('is reached and opened in the %s', async (view) => {
    const { timeline } = await page({ view });
    const reached: string[] = [];
    for (let i = 0; i < 80 && reached.length < record.events.length; i += 1) {
      await press(timeline, '{Tab}');
      const id = focusedEvent();
      if (id === undefined) continue;
      reached.push(id);
      await press(timeline, '{Enter}');
      expect(focused().ariaExpanded).toBe('true');
      expect(timeline.selected).toBe(id);
      await press(timeline, '{Escape}');
      expect(focusedEvent()).toBe(id);
      expect(focused().ariaExpanded).toBe('false');
    }
    expect(new Set(reached).size).toBe(record.events.length);
  });
});

test('an Escape with nothing open is left to the page, one that closes is not', async () => {
  const { timeline } = await page();
  const heard: boolean[] = [];
  const listen = (event: KeyboardEvent) => heard.push(event.defaultPrevented);
  addEventListener('keydown', listen, { capture: false });
  await press(timeline, '{Tab}', '{Tab}');
  heard.length = 0;
  await press(timeline, '{Escape}', '{Escape}');
  expect(heard).toEqual([false, false]);
  heard.length = 0;
  await press(timeline, '{Enter}', '{Escape}');
  expect(heard).toEqual([false]); // The Escape that closed never came here.
  for (const view of ['list', 'table'] as const) {
    timeline.view = view;
    await drawn(timeline);
    one(timeline, '[data-event]').focus();
    heard.length = 0;
    await userEvent.keyboard('{Escape}');
    expect(heard).toEqual([false]);
  }
  removeEventListener('keydown', listen);
});
