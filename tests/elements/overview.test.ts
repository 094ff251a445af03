import axe from 'axe-core';
import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/elements/overview/chronicle-overview.js';
import type { ChronicleOverview } from '../../src/elements/overview/overview-element.js';
import { sliderStops } from '../../src/elements/overview/slider-stops.js';
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

/** What a slider says, and what the status line says once it has come to rest. */
const plain = (text: string | null | undefined) => (text ?? '').replace(/[\u2066-\u2069]/gu, '').trim();

test.each([
  ['en', 'February 1988', 'March 1988', /^Showing March 1988 to December 2020, \d+ of 32 events\.$/u],
  ['fa', 'بهمن ۱۳۶۶', 'اسفند ۱۳۶۶', /^نمایش اسفند ۱۳۶۶ تا دی ۱۳۹۹، [۰-۹]+ از ۳۲ رویداد\.$/u],
])(
  'a key moves a slider of decades by a month, said once and in the same words (%s)',
  async (lang, one1, two, status) => {
    const element = await overview({}, { lang });
    const [start] = all<HTMLInputElement>(element.shadowRoot, 'input[type=range]');
    const line = one(element, '[role=status]');
    const heard: string[] = [];
    new MutationObserver(() => line.textContent && heard.push(plain(line.textContent))).observe(line, {
      childList: true,
      characterData: true,
      subtree: true,
    });
    start?.focus();
    const key = lang === 'fa' ? '{ArrowLeft}' : '{ArrowRight}';
    await userEvent.keyboard(key);
    await drawn(element);
    expect(plain(start?.getAttribute('aria-valuetext'))).toBe(one1);
    await userEvent.keyboard(key);
    await drawn(element);
    expect(plain(start?.getAttribute('aria-valuetext'))).toBe(two);
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]).toMatch(status);
  },
);

test('a page key goes further than an arrow, and the ends show the whole again', async () => {
  const element = await overview();
  const [start, end] = all<HTMLInputElement>(element.shadowRoot, 'input[type=range]');
  end?.focus();
  await userEvent.keyboard('{PageDown}');
  await drawn(element);
  const years = 2020 - Number(/\d{4}/u.exec(end?.ariaValueText ?? '')?.[0]);
  expect(years).toBeGreaterThanOrEqual(2);
  expect(years).toBeLessThanOrEqual(5);
  await userEvent.keyboard('{End}');
  await drawn(element);
  expect(element.range).toBeNull();
  expect(plain(end?.ariaValueText)).toBe('December 2020');
  start?.focus();
  await userEvent.keyboard('{Home}');
  await drawn(element);
  expect(element.range).toBeNull();
});

test.each([
  ['a week', 7, 7],
  ['three years', 1096, 157],
  ['ten years', 3652, 120],
  ['33 years', 12_054, 396],
  ['four centuries', 146_097, 400],
])('sliders of %s stop neither at every day of it nor at a handful of places', (_span, days, stops) => {
  const { last, dayAt, stopAt } = sliderStops({ start: 6574, end: 6574 + days }, 'gregorian');
  expect(last).toBe(stops);
  expect(dayAt(last)).toBeGreaterThanOrEqual(6574 + days);
  for (const stop of [0, 1, Math.floor(last / 2), last]) expect(stopAt(dayAt(stop))).toBe(stop);
});

test('axe finds nothing', async () => {
  for (const lang of ['en', 'fa']) {
    const element = await overview({}, { lang });
    const { violations } = await axe.run(element, { rules: { region: { enabled: false } } });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
  }
});
