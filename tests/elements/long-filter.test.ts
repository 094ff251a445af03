import '../../src/elements/filter/chronicle-filter.js';
import '../../src/elements/timeline/chronicle-timeline.js';
import { afterEach, expect, test, vi } from 'vitest';
import { countsOf } from '../../src/elements/filter/event-counts.js';
import type { ChronicleFilter } from '../../src/elements/filter/filter-element.js';
import type { ChronicleTimeline } from '../../src/elements/timeline/timeline-element.js';
import { indexDocument } from '../../src/model/event-index.js';
import { all, drawn, mount, one, stage } from './stage.js';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

/** So many events, of which every third is a letter and every fourth names a person. */
const long = (count: number) => ({
  version: '1.0' as const,
  id: 'long',
  lang: 'en',
  title: 'Long',
  categories: [{ id: 'c', label: 'Letters', color: '#112233', shape: 'circle' as const }],
  actors: [{ id: 'p', type: 'person' as const, name: 'A Person' }],
  sources: [],
  events: Array.from({ length: count }, (_, i) => ({
    id: `e${i}`,
    when: `19${String(i % 90).padStart(2, '0')}`,
    title: `Event ${i}`,
    ...(i % 3 ? {} : { categories: ['c'] }),
    ...(i % 4 ? {} : { actors: [{ actor: 'p' }] }),
  })),
});

/** Makes every slice as short as can be, so that whatever comes in slices comes later. */
function slowly(): void {
  let now = performance.now();
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 100));
}

/** Work in slices stays where it is until the pauses are let go. */
function heldPauses(): () => void {
  const waiting: (() => void)[] = [];
  vi.stubGlobal(
    'MessageChannel',
    class {
      readonly port1: { onmessage?: () => void; close(): void } = { close: () => undefined };
      readonly port2 = { postMessage: () => void waiting.push(() => this.port1.onmessage?.()) };
    },
  );
  return () => {
    vi.unstubAllGlobals();
    for (const goOn of waiting.splice(0)) goOn();
  };
}

const said = (element: Element | undefined) =>
  (element?.textContent ?? '')
    .replace(/[\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();

test('events are counted once for a document, in slices where there are many', async () => {
  const few = indexDocument(long(60));
  const told = vi.fn();
  const counts = countsOf(few, told);
  expect([counts?.categories.get('c'), counts?.persons.get('p')]).toEqual([20, 15]);
  expect(countsOf(few, told)).toBe(counts);
  const many = indexDocument(long(3000));
  slowly();
  expect(countsOf(many, told)).toBe(null);
  expect(countsOf(many, told)).toBe(null);
  await vi.waitFor(() => expect(told).toHaveBeenCalledTimes(2));
  expect(countsOf(many, told)?.categories.get('c')).toBe(1000);
});

test.each([
  ['en', 'counting…'],
  ['fa', 'در حال شمارش…'],
])('until they are counted the filter says so in words (%s)', async (lang, words) => {
  const place = stage({ lang });
  const timeline = await mount<ChronicleTimeline>('chronicle-timeline', { id: 'owner' }, place);
  timeline.document = long(5000);
  await timeline.ready;
  await mount<ChronicleFilter>('chronicle-filter', { document: long(3) }, place);
  slowly();
  const goOn = heldPauses();
  const filter = document.createElement('chronicle-filter');
  filter.for = 'owner';
  place.append(filter);
  await vi.waitUntil(() => filter.shadowRoot?.querySelector('.result'));
  expect(said(one(filter, '.result'))).toBe(words);
  expect(all(filter.shadowRoot, '.choice').length).toBeGreaterThan(0);
  expect(all(filter.shadowRoot, '.count')).toHaveLength(0);
  expect(said(one(filter, 'details p.quiet'))).toBe(words);
  goOn();
  await vi.waitUntil(() => all(filter.shadowRoot, '.count').length > 0, { timeout: 5000 });
  expect(said(one(filter, '.choice .count'))).toBe((1667).toLocaleString(lang));
  expect(said(one(filter, '.result'))).toBe('');
});

test.each([
  ['en', 'searching…', '1 of 6,000 events match.'],
  ['fa', 'در حال جستجو…', '۱ از ۶٬۰۰۰ رویداد یافت شد.'],
])('a search that takes its time is told of in words (%s)', async (lang, words, result) => {
  const timeline = await mount<ChronicleTimeline>('chronicle-timeline', {}, { lang });
  timeline.document = long(6000);
  await timeline.ready;
  await drawn(timeline);
  one(timeline, '.toolbar button[aria-expanded]').click();
  await drawn(timeline);
  const filter = one<ChronicleFilter>(timeline, 'chronicle-filter');
  const store = filter.givenStore;
  if (!store) throw new Error('The filter has no timeline.');
  const before = store.matching;
  store.update({
    filter: { categories: [], persons: [], sources: [], query: 'Event 4444' },
    searching: true,
  });
  await timeline.updateComplete;
  await filter.updateComplete;
  // What was found before stays drawn.
  expect(store.matching).toBe(before);
  expect(said(one(filter, '.result'))).toContain(words);
  expect(said(one(timeline, '.summary'))).toContain(words);
  await vi.waitFor(() => expect(said(one(timeline, '[role=status]'))).toBe(words), { timeout: 3000 });
  await vi.waitUntil(() => store.matching !== before, { timeout: 5000 });
  await drawn(timeline);
  expect(said(one(filter, '.result'))).toContain(result);
  expect(said(one(filter, '.result'))).not.toContain(words);
  expect(said(one(timeline, '.summary'))).not.toContain(words);
});
