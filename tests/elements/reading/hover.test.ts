import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import { all, drawn, one } from '../stage.js';
import { focused, page, press, record } from './journey.js';

/** The previews that can be seen. */
const shown = (timeline: Element) =>
  all(timeline.shadowRoot, '.mark-tip').filter((tip) => getComputedStyle(tip).display !== 'none');

describe('the preview of an event', () => {
  const id = 'urgent-action-1988-08-16';

  test('comes on hover, stays while the pointer is on it, and stays', async () => {
    const { timeline } = await page();
    // What a first pointer calls for has come, and the chart has come to rest, before the second stays on it.
    await userEvent.hover(one(timeline, `[data-id="${id}"]`));
    await new Promise((done) => setTimeout(done, 500));
    await userEvent.hover(one(timeline, '.title'));
    await userEvent.hover(one(timeline, `[data-id="${id}"]`));
    await drawn(timeline);
    const [tip] = shown(timeline);
    expect(tip?.textContent).toContain('Urgent Action');
    await userEvent.hover(tip as HTMLElement);
    await new Promise((done) => setTimeout(done, 1500));
    expect(shown(timeline)).toEqual([tip]);
  });

  test('is sent away by Escape without moving pointer or focus, which is left to the page', async () => {
    const { timeline, before } = await page();
    await userEvent.hover(one(timeline, `[data-id="${id}"]`));
    await drawn(timeline);
    expect(shown(timeline)).toHaveLength(1);
    let prevented: boolean | null = null;
    addEventListener('keydown', (event) => (prevented = event.defaultPrevented), { once: true });
    await userEvent.keyboard('{Escape}');
    await drawn(timeline);
    expect(shown(timeline)).toEqual([]);
    expect(prevented).toBe(false);
    expect(focused()).toBe(before);
    await userEvent.hover(one(timeline, '.title'));
    await userEvent.hover(one(timeline, `[data-id="${id}"]`));
    await drawn(timeline);
    expect(shown(timeline)).toHaveLength(1);
  });

  test('comes with focus, goes with Escape, comes again with the next', async () => {
    const { timeline } = await page();
    await userEvent.hover(one(timeline, '.title'));
    await press(timeline, '{Tab}', '{Tab}');
    await drawn(timeline);
    expect(shown(timeline)).toHaveLength(1);
    expect(shown(timeline)[0]?.closest('button')).toBe(focused());
    await press(timeline, '{Escape}');
    await drawn(timeline);
    expect(shown(timeline)).toEqual([]);
    await press(timeline, '{ArrowDown}');
    await drawn(timeline);
    expect(shown(timeline)).toHaveLength(1);
  });

  test('is never the only place of a text: the name or description of its button says the same', async () => {
    const { timeline } = await page();
    for (const tip of all(timeline.shadowRoot, '.mark-tip')) {
      const button = tip.closest('button');
      const said = `${button?.querySelector('.unseen')?.textContent}; ${button?.getAttribute('aria-description')}`;
      for (const part of tip.children) expect(said).toContain(part.textContent.trim());
    }
    expect(all(timeline.shadowRoot, '.mark-tip').length).toBeGreaterThan(record.events.length - 2);
  });

  test('listens to the page only while a pointer is over the chart', async () => {
    const { timeline } = await page();
    await userEvent.hover(one(timeline, `[data-id="${id}"]`));
    await drawn(timeline);
    timeline.remove();
    let prevented = 0;
    addEventListener('keydown', () => (prevented += 1), { once: true });
    await userEvent.keyboard('{Escape}');
    expect(prevented).toBe(1);
    expect(timeline.isConnected).toBe(false);
  });
});
