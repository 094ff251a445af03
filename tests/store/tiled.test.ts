import { join } from 'node:path';
import { beforeAll, describe, expect, test, vi } from 'vitest';
import { documentParts } from '../../scripts/bench/documents.mjs';
import { dayFromDate } from '../../src/model/day.js';
import type { TimelineEvent } from '../../src/model/document.js';
import { NO_FILTER } from '../../src/model/filter.js';
import { FEW_EVENTS } from '../../src/model/tile-plan.js';
import type { TimeWindow } from '../../src/model/time-window.js';
import { LEAF_EVENTS } from '../../src/model/tiles.js';
import { TileShelf } from '../../src/store/tile-shelf.js';
import type { LoadOptions } from '../../src/store/loader.js';
import { TimelineStore } from '../../src/store/timeline-store.js';
import { kit } from '../publish/desk.js';
import { daysOf, filesIn } from '../publish/tiled.js';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { fakeFetch, settle } from './fake-fetch.js';

const BASE = 'https://archive.example/tiles/';
const COUNT = 40_000;
let events: TimelineEvent[] = [];
let files: Record<string, string> = {};

beforeAll(async () => {
  const { events: made, ...head } = JSON.parse([...documentParts(COUNT)].join('')) as {
    events: TimelineEvent[];
  };
  const pile = Array.from({ length: FEW_EVENTS + 500 }, (_, i) => ({
    id: `pile-${i}`,
    when: '1802-05-06',
    title: `Pile ${i}`,
    categories: [`category-${i % 3}`],
  }));
  const undated = Array.from({ length: 4 }, (_, i) => ({
    id: `undated-${i}`,
    undated: 'Unknown.',
    title: 'Undated',
  }));
  events = [...made, ...pile, ...undated];
  const folder = mkdtempSync(join(tmpdir(), 'chronicle-test-'));
  const lines = [head, ...events].map((value) => JSON.stringify(value)).join('\n');
  const { code } = await kit(['tile', '-', '-o', join(folder, 'tiles')], lines);
  expect(code).toBe(0);
  files = Object.fromEntries([...filesIn(join(folder, 'tiles'))].map(([path, text]) => [BASE + path, text]));
  rmSync(folder, { recursive: true });
});

const tiles = () => import('../../src/store/tiled-reader.js');
const windowOf = (year: number, month: number, days: number): TimeWindow => {
  const start = dayFromDate(year, month, 1);
  return { start, end: start + days };
};

let opens = 0;
/** What has been fetched from one address is shared by all who ask for it: each test has its own. */
const newAddress = () => `${BASE}index.json?${opens++}`;

/** A timeline on the tiles, and what it asks for. */
async function opened(changed: Record<string, string | number> = {}, options: LoadOptions = {}) {
  const address = newAddress();
  const asked = fakeFetch({ ...files, [address]: files[`${BASE}index.json`]!, ...changed });
  const store = new TimelineStore();
  await store.fetch(address, { tiles, ...options });
  return { store, asked, address, tiled: () => store.state.index!.tiled! };
}

const arrived = async (store: TimelineStore) => {
  await settle();
  await vi.waitFor(() => expect(store.state.index?.tiled?.coming).toBe(0), { timeout: 10_000 });
};

const overlapping = ({ start, end }: TimeWindow) =>
  events.filter((event) => {
    const days = event.when ? daysOf(event) : null;
    return days && days.start < end && days.end > start;
  });

test('the first view is one request, and holds the numbers of all events', async () => {
  const { store, asked, address, tiled } = await opened();
  await arrived(store);
  expect(asked.map(({ url }) => url)).toEqual([address]);
  expect(store.state.index?.events).toEqual([]);
  expect(tiled()).toMatchObject({ length: events.length, single: false, failed: [] });
  const dated = events.filter(({ when }) => when).length;
  expect(tiled().cells.reduce((sum, { count }) => sum + count, 0)).toBe(dated);
  const spans = events.filter(({ when }) => when).map(daysOf);
  expect(tiled().span).toEqual({
    start: spans.reduce((least, { start }) => Math.min(least, start), Infinity),
    end: spans.reduce((most, { end }) => Math.max(most, end), -Infinity),
  });
});

test('a short window has the events that stand in it, from the files that lie under it and no others', async () => {
  const { store, asked, tiled } = await opened();
  const { span } = tiled();
  const window = windowOf(1850, 3, 10);
  store.update({ window });
  await arrived(store);
  expect(tiled().single).toBe(true);
  const found = new Set(store.state.index?.events.map(({ event }) => event.id));
  const far = store.state.index!.events.filter(({ event }) => {
    const { start, end } = daysOf(event);
    return end < window.start - 1500 || start > window.end + 1500;
  });
  expect(far).toEqual([]);
  const lacking = overlapping(window).filter(({ id }) => !found.has(id));
  expect(lacking.length).toBeLessThanOrEqual(tiled().beyond);
  const inside = events.filter((event) => {
    const key = event.when ? daysOf(event).key : NaN;
    return key >= window.start && key < window.end;
  });
  expect(inside.filter(({ id }) => !found.has(id))).toEqual([]);
  // The span, and with it the axis, is what it was.
  expect(store.state.index?.span).toEqual(span);
  expect(asked.length).toBeLessThan(14);
});

test('a longer window with many events has their numbers, in finer cells than the whole, and asks for no events', async () => {
  const { store, asked, tiled } = await opened();
  const coarse = Math.min(...tiled().cells.map(({ from, to }) => to - from));
  const window = { start: dayFromDate(1800, 1, 1), end: dayFromDate(1830, 1, 1) };
  store.update({ window });
  await arrived(store);
  expect(tiled().single).toBe(false);
  expect(asked.filter(({ url }) => url.includes('/events/'))).toEqual([]);
  const cells = tiled().cells.filter(({ from, to }) => from >= window.start && to <= window.end);
  expect(Math.max(...cells.map(({ from, to }) => to - from))).toBeLessThan(coarse);
  const [from, to] = [Math.min(...cells.map((it) => it.from)), Math.max(...cells.map((it) => it.to))];
  const byHand = events.filter((event) => event.when && daysOf(event).key >= from && daysOf(event).key < to);
  expect(cells.reduce((sum, { count }) => sum + count, 0)).toBe(byHand.length);
});

test('a filter by category holds for the numbers; one by words says that it looks only at what is loaded', async () => {
  const { store, tiled } = await opened();
  store.update({ filter: { ...NO_FILTER, categories: ['category-2'] } });
  await arrived(store);
  const byHand = events.filter(({ when, categories }) => when && categories?.includes('category-2'));
  expect(tiled().cells.reduce((sum, { count }) => sum + count, 0)).toBe(byHand.length);
  expect(tiled().searching).toBe(false);
  store.update({ filter: { ...NO_FILTER, query: 'harbour' } });
  await arrived(store);
  expect(tiled().searching).toBe(true);
});

test('what went out of view before it came is given up', async () => {
  const { store, asked } = await opened();
  await arrived(store);
  const waiting: string[] = [];
  const given: string[] = [];
  vi.stubGlobal('fetch', (url: string, { signal }: RequestInit) => {
    waiting.push(url);
    return new Promise((_fulfil, refuse) => {
      signal?.addEventListener('abort', () => {
        given.push(url);
        refuse(new DOMException('Given up', 'AbortError'));
      });
    });
  });
  store.update({ window: windowOf(1750, 1, 30) });
  await settle();
  expect(waiting.length).toBeGreaterThan(0);
  const first = [...waiting];
  store.update({ window: windowOf(1950, 1, 30) });
  await settle();
  expect(given).toEqual(first);
  expect(waiting.length).toBeGreaterThan(first.length);
  store.cancel();
  await settle();
  expect(new Set(given)).toEqual(new Set(waiting));
  expect(asked).toHaveLength(1);
});

test('nothing is asked for while the window moves', async () => {
  const { store, asked } = await opened();
  store.update({ window: windowOf(1750, 1, 30), moving: true });
  await settle();
  expect(asked).toHaveLength(1);
  store.update({ moving: false });
  await arrived(store);
  expect(asked.length).toBeGreaterThan(1);
});

test('a file that does not come is told, the others are drawn, and it can be asked for again', async () => {
  const window = windowOf(1850, 3, 60);
  const good = await opened();
  good.store.update({ window });
  await arrived(good.store);
  const all = good.store.state.index!.events.length;
  const bad = good.asked.map(({ url }) => url).find((url) => url.includes('/events/'))!;
  const { store, tiled } = await opened({ [bad]: 500 });
  store.update({ window });
  await arrived(store);
  expect(tiled().failed.map(({ code }) => code)).toEqual(['load.http']);
  expect(store.state.index!.events.length).toBeGreaterThan(0);
  expect(store.state.index!.events.length).toBeLessThan(all);
  fakeFetch(files);
  tiled().retry();
  await vi.waitFor(() => expect(store.state.index!.events).toHaveLength(all));
  expect(tiled().failed).toEqual([]);
});

test('a file that is not what it should be is told like one that does not come', async () => {
  const window = windowOf(1850, 3, 60);
  const good = await opened();
  good.store.update({ window });
  await arrived(good.store);
  const paths = good.asked.map(({ url }) => url);
  for (const kind of ['/counts/', '/events/']) {
    const bad = paths.findLast((url) => url.includes(kind))!;
    for (const text of ['{"counts":[["x"]],"long":3}', '[', '"no"']) {
      const { store, tiled } = await opened({ [bad]: text });
      store.update({ window });
      await arrived(store);
      expect(tiled().failed.length, `${bad} ${text}`).toBeGreaterThan(0);
    }
  }
});

test('the size limit is for each file: who looks at many of them is not cut off', async () => {
  const sizeLimit = Math.max(...Object.values(files).map(({ length }) => length)) + 10_000;
  const { store, asked, tiled } = await opened({}, { sizeLimit });
  for (let year = 1750; year < 1950; year += 10) {
    store.update({ window: windowOf(year, 3, 20) });
    await arrived(store);
    expect(tiled().failed).toEqual([]);
  }
  const read = asked.reduce((sum, { url }) => sum + (files[url]?.length ?? 0), 0);
  expect(read).toBeGreaterThan(sizeLimit * 2);
});

describe('a file of events that does not hold what the numbers say', () => {
  const window = windowOf(1850, 1, 1500);
  let leaves: string[] = [];
  let drawn = 0;
  beforeAll(async () => {
    const good = await opened();
    good.store.update({ window });
    await arrived(good.store);
    leaves = good.asked.map(({ url }) => url).filter((url) => url.includes('/events/'));
    drawn = good.store.state.index!.events.length;
    expect(good.tiled().missing).toBe(0);
    expect(leaves.length).toBeGreaterThan(1);
  });
  const listOf = (url: string) => JSON.parse(files[url]!) as TimelineEvent[];
  const withFile = async (url: string, events: readonly unknown[]) => {
    const { store, tiled } = await opened({ [url]: JSON.stringify(events) });
    store.update({ window });
    await arrived(store);
    expect(tiled().single).toBe(true);
    const ids = store.state.index!.events.map(({ event }) => event.id);
    expect(new Set(ids).size).toBe(ids.length);
    return { ids, missing: tiled().missing, failed: tiled().failed };
  };

  test('is said where it is empty or has bad events; the others are drawn', async () => {
    const [first] = leaves;
    const events = listOf(first!);
    const empty = await withFile(first!, []);
    expect(empty.missing).toBe(events.length);
    expect(empty.ids.length).toBeGreaterThan(0);
    const broken = events.map((event, i) => (i < 3 ? { ...event, when: 'never' } : event));
    const { missing, ids } = await withFile(first!, [...broken.slice(0, -1), null]);
    expect(missing).toBe(4);
    expect(ids.length).toBeGreaterThanOrEqual(drawn - 4);
  });

  test('is said where its events are of other days: they are drawn where they say', async () => {
    const events = listOf(leaves[0]!);
    const elsewhere = events.map((event, i) => (i < 5 ? { ...event, when: '1900-01-01' } : event));
    const { missing, ids } = await withFile(leaves[0]!, elsewhere);
    expect(missing).toBe(5);
    expect(ids).toContain(events[0]!.id);
  });

  test('is said where it repeats those of another file: each is drawn once', async () => {
    const [one, other] = leaves;
    const { missing } = await withFile(other!, listOf(one!));
    expect(missing).toBe(listOf(other!).length);
    const events = listOf(other!);
    expect((await withFile(other!, [...events.slice(1), events[1]])).missing).toBe(1);
  });

  test('is read no further than a file may reach, and keys of prototypes do nothing', async () => {
    const many = Array.from({ length: 50_000 }, (_, i) => ({ id: `m-${i}`, when: '1850-03-04', title: 'M' }));
    const { ids } = await withFile(leaves[0]!, many);
    expect(ids.filter((id) => id.startsWith('m-'))).toHaveLength(LEAF_EVENTS);
    const [first, ...rest] = listOf(leaves[0]!);
    const hostile = JSON.stringify({ ...first, id: 'constructor' }).replace(
      '{',
      '{"__proto__":{"title":"no"},',
    );
    const named = [JSON.parse(hostile), { ...rest[0], id: '__proto__' }, ...rest.slice(1)];
    const proto = await withFile(leaves[0]!, named);
    expect(proto.ids).toContain('__proto__');
    expect(({} as Record<string, unknown>)['title']).toBeUndefined();
  });
});

test('what a damaged file of long events lacks is said to be not drawn', async () => {
  const window = windowOf(1850, 3, 10);
  const good = await opened();
  good.store.update({ window });
  await arrived(good.store);
  const long = good.asked.map(({ url }) => url).find((url) => url.includes('/long/'))!;
  const events = JSON.parse(files[long]!) as TimelineEvent[];
  const beyond = good.tiled().beyond;
  const broken = [...events.slice(2), events[2], { ...events[0], when: 'never' }];
  const { store, tiled } = await opened({ [long]: JSON.stringify(broken) });
  store.update({ window });
  await arrived(store);
  expect(tiled()).toMatchObject({ beyond: beyond + 2, missing: 0, failed: [] });
});

test('a tile whose numbers have no end is told like one that does not come, and keeps nobody waiting', async () => {
  const window = windowOf(1850, 3, 60);
  const good = await opened();
  good.store.update({ window });
  await arrived(good.store);
  const bad = good.asked.map(({ url }) => url).findLast((url) => url.includes('/counts/'))!;
  for (const text of [
    '{"counts":[[0,0,9000000000000000,0,1]],"long":[]}',
    '{"counts":[[0,4000000000,1,0,1]],"long":[]}',
    '{"counts":[[0,0,-5,0,1]],"long":[]}',
    '{"counts":[],"long":[[-40000,-30000,9000000000000000]]}',
  ]) {
    const { store, tiled } = await opened({ [bad]: text });
    store.update({ window });
    await arrived(store);
    expect(tiled().failed.map(({ code }) => code)).toEqual(['load.tiles']);
    expect(tiled().cells.length).toBeGreaterThan(0);
  }
});

test('a day with more events than can be drawn is read page by page', async () => {
  const { store, tiled } = await opened();
  const day = dayFromDate(1802, 5, 6);
  store.update({ window: { start: day - 1, end: day + 2 } });
  await arrived(store);
  expect(tiled().single).toBe(false);
  const pages = tiled().pagesOf(day, day + 1);
  expect(pages.length).toBeGreaterThanOrEqual((FEW_EVENTS + 500) / LEAF_EVENTS);
  const found = new Set<string>();
  for (const page of pages) for (const { id } of await tiled().page(page)) found.add(id);
  expect([...found].filter((id) => id.startsWith('pile-'))).toHaveLength(FEW_EVENTS + 500);
  // Of what has been turned over only the last pages stay in memory.
  expect(store.state.index!.events.length).toBeLessThan(FEW_EVENTS);
});

test('undated events come when they are asked for', async () => {
  const { store, tiled } = await opened();
  expect(tiled()).toMatchObject({ undated: 4, undatedLeft: 1 });
  tiled().showUndated();
  await arrived(store);
  expect(tiled().undatedLeft).toBe(0);
  expect(store.state.index!.events.map(({ event }) => event.id)).toEqual(
    events.slice(-4).map(({ id }) => id),
  );
});

test('an open event stays, wherever the window goes', async () => {
  const { store } = await opened();
  store.update({ window: windowOf(1850, 3, 30) });
  await arrived(store);
  const { id } = store.state.index!.events[5]!.event;
  store.update({ selected: id });
  store.update({ window: windowOf(1950, 3, 30) });
  await arrived(store);
  expect(store.state.index!.byId.has(id)).toBe(true);
});

test('an index that is none of ours ends in words', async () => {
  const index = JSON.parse(files[`${BASE}index.json`]!) as object;
  for (const value of [
    { 'chronicle-tiles': 2 },
    { 'chronicle-tiles': 1, span: [5, 1] },
    { ...index, edition: '..' },
    { ...index, edition: '//evil.example' },
    { ...index, count: 9e15 },
  ]) {
    const address = newAddress();
    const asked = fakeFetch({ [address]: JSON.stringify(value) });
    const store = new TimelineStore();
    await store.fetch(address, { tiles });
    expect(store.state.status).toBe('failed');
    expect(store.state.problems.map(({ message }) => message)).toEqual([
      `${address} does not hold tiles as this kit makes them.`,
    ]);
    expect(asked).toHaveLength(1);
  }
});

test('only so many files are kept', async () => {
  fakeFetch(Object.fromEntries(Array.from({ length: 400 }, (_, i) => [`${BASE}${i}`, `[${i}]`])));
  let told = 0;
  const shelf = new TileShelf(
    BASE,
    {},
    (_path, value) => value,
    () => (told += 1),
  );
  for (let i = 0; i < 400; i += 4) {
    const wanted = [i, i + 1, i + 2, i + 3].map(String);
    shelf.want(wanted);
    await vi.waitFor(() => expect(wanted.map((path) => shelf.find(path))).not.toContain(undefined), {
      interval: 2,
    });
    expect(shelf.size).toBeLessThanOrEqual(100);
  }
  expect(told).toBe(400);
  expect(shelf.find('399')).toEqual([399]);
  expect(shelf.find('0')).toBeUndefined();
});
