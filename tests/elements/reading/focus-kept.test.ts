import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ChronicleList } from '../../../src/elements/list/list-element.js';
import { all, drawn, mount, one } from '../stage.js';
import { click, eventButtons, focused, focusedEvent, page, press, spread } from './journey.js';

const tenEvents = spread(10, (i) => i * 30);

describe('focus is never lost', () => {
  test('when a filter takes the focused event away: the nearest in time has it', async () => {
    const { timeline } = await page({ document: tenEvents });
    await press(timeline, '{Tab}', '{Tab}', ...Array<string>(5).fill('{ArrowDown}'));
    expect(focusedEvent()).toBe('e5');
    timeline.filter = 'category=even';
    await drawn(timeline);
    expect(['e4', 'e6']).toContain(focusedEvent());
    await press(timeline, '{ArrowDown}');
    expect(['e6', 'e8']).toContain(focusedEvent());
  });

  test('when the filter leaves nothing: on the way out of it, and then on an event again', async () => {
    const { timeline } = await page({ document: tenEvents });
    await press(timeline, '{Tab}', '{Tab}', '{End}');
    timeline.filter = 'q=nothing+holds+this';
    await drawn(timeline);
    expect(focused().textContent.trim()).toBe('Clear filters');
    await press(timeline, '{Enter}');
    await drawn(timeline);
    expect(eventButtons(timeline)).toHaveLength(10);
    expect(focusedEvent()).toBeDefined();
  });

  test.each(['list', 'table'])('the same in the %s', async (view) => {
    const { timeline } = await page({ document: tenEvents, view });
    one(timeline, '[data-event="e5"]').focus();
    timeline.filter = 'category=even';
    await drawn(timeline);
    expect(focusedEvent()).toMatch(/^e[02468]$/u);
    timeline.filter = 'q=nothing+holds+this';
    await drawn(timeline);
    expect(focused().textContent.trim()).toBe('Clear filters');
    await press(timeline, '{Enter}');
    await drawn(timeline);
    expect(focusedEvent()).toBeDefined();
  });

  test('when the open event is filtered away while its details are read', async () => {
    const { timeline } = await page({ document: tenEvents });
    await press(timeline, '{Tab}', '{Tab}', '{ArrowDown}', '{Enter}', '{Tab}');
    expect(focused().dataset).toHaveProperty('close');
    timeline.filter = 'category=even';
    await drawn(timeline);
    expect(['e0', 'e2']).toContain(focusedEvent());
  });

  test('when the page closes, or opens another, while the details are read', async () => {
    const { timeline } = await page({ document: tenEvents });
    await press(timeline, '{Tab}', '{Tab}', '{Enter}', '{Tab}');
    timeline.selected = null;
    await drawn(timeline);
    expect(focusedEvent()).toBe('e0');
    await press(timeline, '{Enter}', '{Tab}');
    timeline.selected = 'e3';
    await drawn(timeline);
    expect(focusedEvent()).toBeDefined();
  });

  test('when a related event is opened from the details: it is on that one', async () => {
    const { timeline } = await page({ selected: 'urgent-action-1988-08-16' });
    const related = one(timeline, '.related button');
    related.focus();
    await press(timeline, '{Enter}');
    await drawn(timeline);
    expect(focusedEvent()).toBe(timeline.selected);
    expect(timeline.selected).not.toBe('urgent-action-1988-08-16');
  });

  test('when the view changes, by the toolbar or by the page', async () => {
    const { timeline } = await page();
    for (const view of ['list', 'table', 'timeline']) {
      await click(timeline, `[data-view=${view}]`);
      expect(focused().dataset['view']).toBe(view);
      expect(timeline.view).toBe(view);
    }
    await press(timeline, '{Tab}');
    expect(focusedEvent()).toBeDefined();
    timeline.view = 'table';
    await drawn(timeline);
    expect(focused().dataset['view']).toBe('table');
    one(timeline, '[data-event]').focus();
    timeline.view = 'timeline';
    await drawn(timeline);
    expect(focused().dataset['view']).toBe('timeline');
  });

  test('when the window moves, also out from under the focused event', async () => {
    const { timeline } = await page();
    await press(timeline, '{Tab}', '{Tab}', '{End}', '{PageUp}');
    const id = focusedEvent();
    await press(timeline, '+', '+', '+', '-', '0');
    expect(focusedEvent()).toBe(id);
    timeline.range = '1988-01/1988-12';
    await drawn(timeline);
    expect(focusedEvent()).toBe(id);
    for (const command of ['zoomIn', 'earlier', 'later', 'zoomOut', 'fitAll']) {
      await click(timeline, `[data-command=${command}]`);
      expect(focused().dataset['command']).toBe(command);
    }
  });

  test('when the filter is cleared, opened and closed', async () => {
    const { timeline } = await page();
    await click(timeline, '.filter-toggle');
    await click(timeline, '[data-choice="executions"]');
    expect(focused().dataset['choice']).toBe('executions');
    await click(timeline, '.clear');
    expect(focused().dataset).toHaveProperty('choice');
    await click(timeline, '.filter-toggle');
    expect(focused().classList).toContain('filter-toggle');
    expect(all(timeline.shadowRoot, 'chronicle-filter')).toEqual([]);
  });

  test('when a load is tried again', async () => {
    const { timeline } = await page({ document: '{ no json' });
    one(timeline, '.state button').focus();
    await userEvent.keyboard('{Enter}');
    expect(focused()).not.toBe(document.body);
    await drawn(timeline);
    expect(focused()).not.toBe(document.body);
  });

  test('when the pages of a list are turned', async () => {
    const list = await mount<ChronicleList>('chronicle-list', { document: spread(700, (i) => i) });
    const next = all(list.shadowRoot, '[part="pager"] button')[1];
    next?.focus();
    await press(list, '{Enter}');
    expect(focused()).toBe(next);
  });
});
