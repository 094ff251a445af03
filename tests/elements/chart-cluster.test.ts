import { expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/elements/chart/chronicle-chart.js';
import type { ChronicleChart } from '../../src/elements/chart/chart-element.js';
import { many } from './document.js';
import { all, drawn, mount, one } from './stage.js';

/** So many events of one day that they cannot stand side by side, and two far from them. */
const crowded = (count: number) => ({
  version: '1.0',
  lang: 'en',
  title: 'A crowded day',
  events: [
    { id: 'before', when: '1990-01-01', title: 'Before' },
    ...Array.from({ length: count }, (_, i) => ({ id: `e${i}`, when: '2001-02-03', title: `Event ${i}` })),
    { id: 'after', when: '2010-01-01', title: 'After' },
  ],
});

async function openedCluster(count: number): Promise<{ element: ChronicleChart; cluster: HTMLElement }> {
  const element = await mount<ChronicleChart>('chronicle-chart', { document: crowded(count) });
  const cluster = one(element, '[data-cluster]');
  await userEvent.click(cluster);
  await vi.waitFor(() => one(element, '.cluster-list'));
  return { element, cluster };
}

test('events of one day, which no zoom parts, open as a list; one of them opens from it', async () => {
  const { element, cluster } = await openedCluster(60);
  expect(cluster.dataset['cluster']).toBeTruthy();
  const list = one(element, '.cluster-list');
  expect(element.range).toBe(null);
  expect(element.shadowRoot?.activeElement).toBe(list);
  const entries = all(element.shadowRoot, '.cluster-list .entry');
  expect(entries.length).toBeGreaterThan(1);
  expect(list.ariaLabel).toContain(`${entries.length} events`);
  expect(entries[0]?.textContent.replace(/\s+/gu, ' ').trim()).toMatch(/^3 February 2001, Event \d+$/u);
  const second = /Event (\d+)/u.exec(entries[1]?.textContent ?? '')?.[1];
  entries[1]?.click();
  await drawn(element);
  expect(element.selected).toBe(`e${second}`);
  expect((element.shadowRoot?.activeElement as HTMLElement).dataset['id']).toBe(`e${second}`);
  expect(all(element.shadowRoot, '.cluster-list')).toHaveLength(0);
});

test('Escape closes the list and gives focus back to the cluster', async () => {
  const { element, cluster } = await openedCluster(60);
  await userEvent.keyboard('{Escape}');
  await drawn(element);
  expect(all(element.shadowRoot, '.cluster-list')).toHaveLength(0);
  expect(element.shadowRoot?.activeElement).toBe(cluster);
});

test('a list too long to be read says how many more there are', async () => {
  const { element } = await openedCluster(5000);
  const rest = one(element, '.cluster-list > p').textContent;
  const shown = all(element.shadowRoot, '.cluster-list .entry').length;
  const whole = Number(/^[\d,]+/u.exec(one(element, '.cluster-list').ariaLabel ?? '')?.[0].replace(',', ''));
  expect(Number(/^[\d,]+/u.exec(rest.trim())?.[0].replace(',', ''))).toBe(whole - shown);
});

test('in a long document events without a date stand below the axis as one mark, and open as a list', async () => {
  const { events } = many(900);
  const lost = Array.from({ length: 3 }, (_, i) => ({ id: `u${i}`, undated: 'Lost.', title: `Lost ${i}` }));
  const element = await mount<ChronicleChart>('chronicle-chart', {
    document: { ...many(0), events: [...events, ...lost] },
  });
  const mark = all(element.shadowRoot, '[data-cluster]').at(-1)!;
  expect(mark.ariaLabel).toBe('3 events, date not known');
  expect(mark.tabIndex).toBe(0);
  await userEvent.click(mark);
  const list = await vi.waitFor(() => one(element, '.cluster-list'));
  const entries = all(list, '.entry');
  expect(entries.map((it) => it.textContent.replace(/\s+/gu, ' ').trim())).toEqual(
    [0, 1, 2].map((i) => `date not known, Lost ${i}`),
  );
  entries[1]?.click();
  await drawn(element);
  expect(element.selected).toBe('u1');
});

test('in a long document an event within a cluster has its focus there, and its preview', async () => {
  const element = await mount<ChronicleChart>('chronicle-chart', { document: crowded(5000) });
  one(element, '[data-id=before]').focus();
  await userEvent.keyboard('{ArrowRight}');
  await drawn(element);
  const focused = element.shadowRoot?.activeElement as HTMLElement;
  expect(focused.dataset['id']).toMatch(/^e\d+$/u);
  const place = (it: Element) => it.getBoundingClientRect();
  const under = all(element.shadowRoot, '[data-cluster]').map(place);
  const { x, y } = place(focused);
  expect(under.some((it) => Math.abs(it.x - x) < 1 && Math.abs(it.y - y) < 1)).toBe(true);
});

test('a cluster of several days is shown from nearer', async () => {
  const events = Array.from({ length: 3000 }, (_, i) => ({
    id: `e${i}`,
    when: new Date(Date.UTC(2001, 0, 1 + i)).toISOString().slice(0, 10),
    title: `Event ${i}`,
  }));
  const document = { ...crowded(0), events: [...crowded(0).events, ...events] };
  const element = await mount<ChronicleChart>('chronicle-chart', { document });
  const mixed = one(element, '[data-cluster]');
  expect(mixed.ariaLabel).toMatch(/^\d{2,} events/u);
  mixed.click();
  await drawn(element);
  expect(element.range).not.toBe(null);
  expect(all(element.shadowRoot, '.cluster-list')).toHaveLength(0);
});

test('a cluster opened by key leaves focus and window in the stretch it held', async () => {
  const events = Array.from({ length: 3000 }, (_, i) => ({
    id: `e${i}`,
    when: new Date(Date.UTC(2001, 0, 1 + i)).toISOString().slice(0, 10),
    title: `Event ${i}`,
  }));
  const element = await mount<ChronicleChart>('chronicle-chart', { document: { ...crowded(0), events } });
  const cluster = all(element.shadowRoot, '[data-cluster]').at(-1);
  cluster?.focus();
  await userEvent.keyboard('{Enter}');
  await drawn(element);
  const held = element.range;
  expect(held).toMatch(/^200[5-9]/u);
  await drawn(element);
  expect(element.range).toBe(held);
  const focused = element.shadowRoot?.activeElement as HTMLElement | null;
  if (focused?.dataset['id']) expect(Number(focused.dataset['id'].slice(1))).toBeGreaterThan(2000);
});

test.each([
  ['en', /^[\d,]+ events, all Third, \P{L}*\p{L}/u],
  ['fa', /^[۰-۹٬]+ رویداد، همه Third، \P{L}*\p{L}/u],
])(
  'a cluster says what its events are, in its preview too, which Escape sends away (%s)',
  async (lang, words) => {
    const element = await mount<ChronicleChart>('chronicle-chart', { document: many(3000) }, { lang });
    const cluster = one(element, '[data-cluster]');
    expect(cluster.ariaLabel?.replace(/[\u2066-\u2069]/gu, '')).toMatch(words);
    const preview = () => {
      const { content, display } = getComputedStyle(cluster, '::after');
      return display === 'none' ? 'none' : content;
    };
    // The pointer may lie where another test has left it.
    await userEvent.hover(one(element, '.hint'));
    expect(preview()).toBe('none');
    await userEvent.hover(cluster);
    expect(preview()).toContain('Third');
    await userEvent.keyboard('{Escape}');
    await drawn(element);
    expect(preview()).toBe('none');
  },
);

test.each([
  ['en', 'light'],
  ['fa', 'dark'],
])(
  'a narrow chart writes beside each cluster when it is and how many it holds (%s)',
  async (lang, scheme) => {
    const element = await mount<ChronicleChart>(
      'chronicle-chart',
      { document: many(3000) },
      { lang, width: 360, dark: scheme === 'dark' },
    );
    const clusters = all(element.shadowRoot, '[data-cluster]');
    expect(clusters.length).toBeGreaterThan(50);
    for (const cluster of clusters) {
      const label = cluster.querySelector('.mark-label');
      expect(label?.querySelector('b')?.textContent).toMatch(lang === 'fa' ? /[۰-۹]/u : /\d/u);
      expect(label?.textContent).toMatch(lang === 'fa' ? /[۰-۹]+ رویداد/u : /\d+ events/u);
      const name = cluster.ariaLabel ?? '';
      expect(name).toContain(label?.querySelector('b')?.textContent ?? 'no date');
    }
    expect(element.scrollWidth).toBeLessThanOrEqual(360);
  },
);
