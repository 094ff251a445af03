import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/elements/overview/chronicle-overview.js';
import type { ChronicleOverview } from '../../src/elements/overview/overview-element.js';
import record from '../../data/iran-1988-2020.json';
import { all, drawn, mount, one } from './stage.js';

const overview = (properties = {}, place = {}) =>
  mount<ChronicleOverview>('chronicle-overview', { document: record, ...properties }, place);

const mouse = (type: string, x: number, y: number, target: EventTarget = window) =>
  target.dispatchEvent(
    new MouseEvent(type, {
      bubbles: true,
      composed: true,
      cancelable: true,
      clientX: x,
      clientY: y,
      view: window,
    }),
  );

test('shows where events fall on plain time, and the window', async () => {
  const element = await overview({ range: '1988/1990' });
  expect(one(element, '.density').getAttribute('d')?.length).toBeGreaterThan(20);
  const { width } = one(element, '.window, .brush .selection').getBoundingClientRect();
  const strip = one(element, '.strip').getBoundingClientRect().width;
  expect(width / strip).toBeGreaterThan(0.05);
  expect(width / strip).toBeLessThan(0.15);
});

test.each([
  ['before the brush has come', false],
  ['once the brush is there', true],
])('a press goes there, %s', async (_when, held) => {
  const element = await overview();
  if (held)
    one(element, '.strip').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
  if (held) await drawn(element);
  const told: (string | null)[] = [];
  element.addEventListener('chronicle-range-change', (event) => told.push(event.detail.range));
  const strip = one(element, '.strip');
  await userEvent.click(strip, { position: { x: strip.clientWidth - 30, y: 20 } });
  await drawn(element);
  expect(told).toHaveLength(1);
  expect(element.range).toMatch(/^20(1\d|2\d)-.*\/202\d-/u);
});

test('the window is dragged by its middle', async () => {
  const element = await overview({ range: '1990-01-01/1995-12-31' });
  one(element, '.strip').dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true }));
  await vi.dynamicImportSettled();
  await drawn(element);
  const selection = one(element, '.brush .selection');
  const { left, top, width } = selection.getBoundingClientRect();
  mouse('mousedown', left + width / 2, top + 10, selection);
  mouse('mousemove', left + width / 2 + 40, top + 10);
  mouse('mousemove', left + width / 2 + 100, top + 10);
  mouse('mouseup', left + width / 2 + 100, top + 10);
  await drawn(element);
  const [from, to] = (element.range ?? '').split('/').map((day) => Number(day.slice(0, 4)));
  expect(from).toBeGreaterThan(1991);
  expect((to ?? 0) - (from ?? 0)).toBeGreaterThanOrEqual(5);
});

test('alone, it has two sliders that do the same', async () => {
  const element = await overview();
  const [start] = all<HTMLInputElement>(element.shadowRoot, 'input[type=range]');
  start?.focus();
  await userEvent.keyboard('{PageUp}');
  await drawn(element);
  expect(element.range).not.toBe(null);
  expect(start?.getAttribute('aria-valuetext')).toMatch(/\d{4}/u);
});

test('axe finds nothing', async () => {
  for (const lang of ['en', 'fa']) {
    const element = await overview({}, { lang });
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
  }
});
