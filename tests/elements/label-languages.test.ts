import { expect, test } from 'vitest';
import '../../src/elements/chart/chronicle-chart.js';
import { all, inside, mount } from './mount.js';

// A title that nobody has translated stands in a chart for Persian readers.
const untranslated = {
  version: '1.0',
  lang: 'en',
  title: 'Alder Quay',
  events: [
    { id: 'letter', when: '1901-05-12', title: 'Ines Marlow writes to the Observer' },
    { id: 'order', when: '1898-03', title: { en: 'A clock is ordered', fa: 'سفارش ساعت' } },
  ],
};

test('a date is the reader’s beside a title in another language, and both begin at the mark', async () => {
  document.body.lang = 'fa';
  document.body.dir = 'rtl';
  const chart = await mount('chronicle-chart', untranslated, { lang: 'fa', orientation: 'vertical' });
  chart.style.inlineSize = '336px';
  const label = inside(chart, '[data-id=letter] .mark-label');
  const date = label.querySelector('b');
  const title = label.querySelector<HTMLElement>('[lang=en]');
  expect([date?.closest('[lang]')?.getAttribute('lang'), getComputedStyle(date!).direction]).toEqual([
    'fa',
    'rtl',
  ]);
  expect(title && getComputedStyle(title).direction).toBe('ltr');
  expect(title?.textContent).toBe('Ines Marlow writes to the Observer');
  for (const it of all(chart, '.mark-label')) {
    const range = document.createRange();
    range.selectNodeContents(it);
    const ends = new Map<number, number>();
    for (const { bottom, right } of range.getClientRects())
      ends.set(Math.round(bottom), Math.max(right, ends.get(Math.round(bottom)) ?? 0));
    expect(ends.size).toBeGreaterThan(1);
    for (const end of ends.values())
      expect(end, it.textContent).toBeCloseTo(it.getBoundingClientRect().right, 0);
  }
});
