import { expect, test, vi } from 'vitest';
import { filterEvents, NO_FILTER, parseFilter } from '../../src/model/filter.js';
import { TimelineStore } from '../../src/store/timeline-store.js';

const events = Array.from({ length: 6000 }, (_, i) => ({
  id: `e${i}`,
  when: String(1000 + (i % 900)),
  title: `Event ${i}`,
  ...(i % 3 ? {} : { categories: ['c'] }),
}));
const long = {
  version: '1.0',
  lang: 'en',
  title: 'T',
  categories: [{ id: 'c', label: 'C', color: '#112233', shape: 'circle' }],
  events,
};
const short = { ...long, events: events.slice(0, 100) };

async function read(document: object): Promise<TimelineStore> {
  const store = new TimelineStore();
  const ready = new Promise<void>((done) =>
    store.addEventListener('change', () => store.state.status === 'ready' && done()),
  );
  store.read(document);
  await ready;
  return store;
}
const matched = (store: TimelineStore) =>
  new Promise<number>((done) => store.whenMatched(() => done(store.matching.length)));

test('a short document is filtered at once', async () => {
  const store = await read(short);
  let count = -1;
  store.update({ filter: parseFilter('category=c') });
  store.whenMatched(() => (count = store.matching.length));
  expect(count).toBe(34);
});

test('of a long one what matched before stays until the new is whole; then it is told', async () => {
  const store = await read(long);
  const seen: number[] = [];
  store.addEventListener('change', () => seen.push(store.matching.length));
  store.update({ filter: parseFilter('category=c') });
  expect(store.matching).toHaveLength(6000);
  expect(await matched(store)).toBe(2000);
  store.update({ filter: parseFilter('category=c&q=event 3') });
  expect(store.matching).toHaveLength(2000);
  expect(await matched(store)).toBe(filterEvents(store.state.index!, store.state.filter).length);
  expect(new Set(seen)).toEqual(new Set([6000, 2000, store.matching.length]));
  store.update({ filter: NO_FILTER });
  expect(store.matching).toHaveLength(6000);
});

test('a newer filter ends the search for an older one, of which nothing is told', async () => {
  const store = await read(long);
  const told = vi.fn();
  store.update({ filter: parseFilter('q=9') });
  store.whenMatched(() => {
    told('older');
  });
  store.update({ filter: parseFilter('q=5999') });
  store.whenMatched(() => {
    told(store.matching.length);
  });
  await matched(store);
  expect(told.mock.calls).toEqual([[1]]);
});

test('a filter that was there before a long document is not drawn without it', async () => {
  const store = new TimelineStore();
  const seen = new Set<number>();
  store.addEventListener(
    'change',
    () => store.state.index && seen.add(store.matching.length / store.state.index.events.length),
  );
  store.update({ filter: parseFilter('category=c') });
  const ready = new Promise<void>((done) =>
    store.addEventListener('change', () => store.state.status === 'ready' && done()),
  );
  store.read(long);
  await ready;
  expect(store.matching).toHaveLength(2000);
  expect(Math.max(...seen)).toBeLessThan(0.4);
});
