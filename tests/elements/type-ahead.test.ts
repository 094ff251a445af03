import { describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/elements/chart/chronicle-chart.js';
import type { ChronicleChart } from '../../src/elements/chart/chart-element.js';
import { drawn, mount, one } from './stage.js';

// In Solar Hijri words: ۱۳۶۵–۱۳۶۶, ۱۳۶۶–۱۳۶۷, ۲۵ مرداد ۱۳۶۷, ۱۳۶۷–۱۳۶۸, ۱۳۷۹–۱۳۸۰.
const years = {
  version: '1.0',
  lang: 'en',
  title: 'Years',
  events: [
    { id: 'y1987', when: '1987', title: 'Alpha' },
    { id: 'y1988', when: '1988', title: 'Beta' },
    { id: 'day', when: '1988-08-16', title: 'Gamma' },
    { id: 'span', when: '1988-11/1990-02', title: 'Delta' },
    { id: 'y2001', when: '2001', title: '1984, a novel' },
  ],
};

const chart = (properties = {}, lang = 'en') =>
  mount<ChronicleChart>('chronicle-chart', { document: years, ...properties }, { lang });
const focused = (element: ChronicleChart) =>
  (element.shadowRoot?.activeElement as HTMLElement | null)?.dataset['id'];

const press = (element: ChronicleChart, key: string) =>
  element.shadowRoot?.activeElement?.dispatchEvent(
    new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }),
  );

/** Types with focus on an event and tells where it leads. */
async function typed(element: ChronicleChart, keys: string, from = 'y1987'): Promise<string | undefined> {
  one(element, `[data-id="${from}"]`).focus();
  await drawn(element);
  // A driven keyboard has Latin keys only.
  if (/^[\x20-\x7e]+$/u.test(keys)) await userEvent.keyboard(keys);
  else for (const key of keys) press(element, key);
  await drawn(element);
  return focused(element);
}

describe('typing a year', () => {
  test.each([
    ['Persian digits', '۱۳۶۷', 'fa', {}],
    ['Latin digits', '1367', 'fa', {}],
    ['Latin digits', '1367', 'en', { calendar: 'persian' }],
    ['Persian digits', '۱۳۶۷', 'en', { calendar: 'both' }],
  ])(
    'in %s (%s, %s) leads to an event of that year, past one that only touches it',
    async (_name, keys, lang, set) => {
      expect(await typed(await chart(set, lang), keys)).toBe('day');
    },
  );

  test('leads to what touches it where nothing lies in it', async () => {
    expect(await typed(await chart({}, 'fa'), '۱۳۶۸')).toBe('span');
    expect(await typed(await chart(), '1990')).toBe('span');
  });

  test.each(['1988', '۱۹۸۸', '١٩٨٨'])('%s leads to the Gregorian year', async (keys) => {
    expect(await typed(await chart(), keys)).toBe('y1988');
    expect(await typed(await chart({ calendar: 'gregorian' }, 'fa'), keys)).toBe('y1988');
  });

  test('with a nought in it is typed, not taken for the key that shows all', async () => {
    const element = await chart({ range: '1988/1990' });
    expect(await typed(element, '2001', 'y1988')).toBe('y2001');
    expect(element.range).not.toBe(null);
  });

  test('a nought alone shows all, in either script', async () => {
    for (const nought of ['0', '۰']) {
      const element = await chart({ range: '1988/1990' });
      await typed(element, nought, 'y1988');
      expect(element.range).toBe(null);
    }
  });

  test('leads to a title that begins with it', async () => {
    expect(await typed(await chart(), '1984')).toBe('y2001');
  });
});

test('typing letters leads to a title', async () => {
  expect(await typed(await chart(), 'de')).toBe('span');
});

test('typing leads to a short title too, and a space in the middle opens nothing', async () => {
  const [first, ...rest] = years.events;
  const titled = { ...first, shortTitle: 'Iran letters', title: 'A letter from Iran' };
  for (const keys of ['iran l', 'a l']) {
    const element = await chart({ document: { ...years, events: [titled, ...rest] } });
    expect(await typed(element, keys, 'day')).toBe('y1987');
    expect(element.selected).toBe(null);
  }
});

test('letters with which no title begins are said to lead nowhere', async () => {
  const element = await chart();
  expect(await typed(element, 'zz')).toBe('y1987');
  await vi.waitFor(() =>
    expect(one(element, '[role=status]').textContent.replace(/[\u2066-\u2069]/gu, '')).toBe(
      'No title begins with “zz”.',
    ),
  );
});
