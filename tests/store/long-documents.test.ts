import { afterEach, expect, test, vi } from 'vitest';
import { parse } from '../../src/model/parse.js';
import type { TimelineState } from '../../src/store/state.js';
import { TimelineStore } from '../../src/store/timeline-store.js';
import { fakeFetch, settle, slowFile } from './fake-fetch.js';

const at = 'https://x.org/data/record.json';
const head = {
  version: '1.0',
  lang: 'en',
  title: 'T',
  categories: [{ id: 'c', label: 'C', color: '#112233', shape: 'circle' }],
};
const event = (i: number, more: object = {}) => ({
  id: `e${i}`,
  when: String(1000 + (i % 900)),
  title: `Event ${i}`,
  ...more,
});
const long = (count: number) => ({
  ...head,
  events: Array.from({ length: count }, (_, i) => event(i, i % 3 ? {} : { categories: ['c'] })),
  relations: [{ from: 'e1', type: 'follows', to: `e${count - 1}` }],
});
const lines = (from: number, to: number) =>
  Array.from({ length: to - from }, (_, i) => `${JSON.stringify(event(from + i))}\n`).join('');

/** A store, with everything that was ever true of it. */
function watched(): [TimelineStore, TimelineState[]] {
  const store = new TimelineStore();
  made.push(store);
  const states: TimelineState[] = [];
  store.addEventListener('change', () => states.push(store.state));
  return [store, states];
}

const reached = (store: TimelineStore, is: (state: TimelineState) => boolean) =>
  new Promise<void>((done) => {
    const look = () => is(store.state) && done();
    store.addEventListener('change', look);
    look();
  });
const ended = (store: TimelineStore) =>
  reached(store, ({ status }) => status === 'ready' || status === 'failed');
const shown = ({ index }: TimelineState) => index?.events.length ?? null;

/** A clock by which no slice has time for more than a few steps. */
function everyPauseIsTaken(): void {
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 5));
}

const made: TimelineStore[] = [];
// What is loaded is kept as long as somebody has it.
afterEach(() => {
  made.splice(0).forEach((store) => store.cancel());
  vi.restoreAllMocks();
});

test('a document of two thousand events is there at once', () => {
  const [store] = watched();
  store.read(long(2000));
  expect([store.state.status, shown(store.state)]).toEqual(['ready', 2000]);
});

test('of a long one the first events are drawn before the last are checked, and nothing is said before the end', async () => {
  const [store, states] = watched();
  store.update({ selected: 'e29999' });
  states.length = 0;
  everyPauseIsTaken();
  store.read(long(30_000));
  await ended(store);
  const counts = [...new Set(states.map(shown))];
  expect(counts).toEqual([...counts].sort((a, b) => Number(a) - Number(b)));
  expect(counts.at(-1)).toBe(30_000);
  expect(counts.some((count) => count !== null && count < 30_000)).toBe(true);
  for (const state of states.slice(0, -1)) {
    expect(state).toMatchObject({ status: 'loading', problems: [] });
    expect(state.index?.document.relations).toBeUndefined();
  }
  expect(states.filter(({ status }) => status !== 'loading' && status !== 'empty')).toHaveLength(1);
  expect(store.state).toMatchObject({ status: 'ready', selected: 'e29999', progress: null });
  expect(store.state.index?.document).toEqual(parse(long(30_000)).document);
});

test('a long document reads as a short one does, with its problems', async () => {
  const input = long(3000);
  const bad = { ...input, events: input.events.map((it, i) => (i % 50 ? it : { ...it, when: 'x' })) };
  const text = JSON.stringify(bad, null, 1);
  const [store] = watched();
  store.read(text);
  await ended(store);
  const { document, problems } = parse(bad);
  expect(store.state.index?.document).toEqual(document);
  expect(store.state.problems.map(({ pointer }) => pointer)).toEqual(problems.map(({ pointer }) => pointer));
  expect(store.state.problems[0]!.line).toBe(text.slice(0, text.indexOf('"x"')).split('\n').length);
});

test('a later document, and being given up, end the reading of a long one', async () => {
  const [store, states] = watched();
  everyPauseIsTaken();
  store.read(long(30_000));
  await reached(store, (state) => shown(state) !== null);
  store.read(long(5));
  expect(store.state).toMatchObject({ status: 'ready' });
  const { length } = states;
  await settle();
  expect(states).toHaveLength(length);
  expect(shown(store.state)).toBe(5);

  const [file, answer] = slowFile();
  fakeFetch({ 'https://x.org/slow.jsonl': answer });
  void store.fetch('https://x.org/slow.jsonl');
  await file.send(`${JSON.stringify(head)}\n${lines(0, 2100)}`);
  await reached(store, (state) => shown(state) !== 5);
  expect(shown(store.state)).toBeGreaterThan(5);
  store.cancel();
  expect([shown(store.state), store.state.progress]).toEqual([5, null]);
  await settle();
  expect(shown(store.state)).toBe(5);
});

test('progress is told of what takes its time, and of nothing else', async () => {
  const [file, answer] = slowFile();
  fakeFetch({ 'https://x.org/slow.jsonl': answer });
  const [store, states] = watched();
  void store.fetch('https://x.org/slow.jsonl');
  await file.send(`${JSON.stringify(head)}\n${lines(0, 100)}`);
  expect(states.every(({ progress }) => progress === null)).toBe(true);
  await reached(store, ({ progress }) => progress?.read === 100);
  expect(store.state.progress).toEqual({ read: 100, total: null });
  await file.send(lines(100, 2500));
  await file.end();
  await ended(store);
  expect(store.state.progress).toBe(null);
  expect(shown(store.state)).toBe(2500);
});

test('JSON Lines are drawn as they come, and named by line where they are bad', async () => {
  const [file, answer] = slowFile();
  fakeFetch({ 'https://x.org/record': answer });
  const [store] = watched();
  void store.fetch('https://x.org/record');
  await file.send(`${JSON.stringify(head)}\r\n\r\n${lines(0, 2100)}{"id": "half`);
  await reached(store, (state) => shown(state) !== null);
  expect([store.state.status, shown(store.state)! >= 2000]).toEqual(['loading', true]);
  await file.send(`", "when": "1988", "title": "é"}\n{nothing}\n${lines(2100, 2110)}`);
  await file.end();
  await ended(store);
  expect(shown(store.state)).toBe(2111);
  expect(store.state.index?.byId.get('half')?.event.title).toBe('é');
  expect(store.state.problems).toMatchObject([{ code: 'json.name-unquoted', line: 2104, column: 2 }]);
});

test('lines that break off are drawn as far as they came, with the reason', async () => {
  const [file, answer] = slowFile();
  fakeFetch({ 'https://x.org/broken.jsonl': answer });
  const [store] = watched();
  void store.fetch('https://x.org/broken.jsonl');
  await file.send(`${JSON.stringify(head)}\n${lines(0, 10)}{"id": "ha`);
  file.fail();
  await ended(store);
  expect([store.state.status, shown(store.state)]).toEqual(['ready', 10]);
  expect(store.state.problems.map(({ code }) => code)).toEqual(['load.network']);
});

test('lines longer than the limit stop there', async () => {
  fakeFetch({ 'https://x.org/large.jsonl': `${JSON.stringify(head)}\n${lines(0, 1000)}` });
  const [store] = watched();
  await store.fetch('https://x.org/large.jsonl', { sizeLimit: 1000 });
  expect(store.state).toMatchObject({ status: 'failed', problems: [{ code: 'load.too-large' }] });
});

test('a web page in place of lines is told as one', async () => {
  fakeFetch({ 'https://x.org/a.jsonl': '<!doctype html><title>Home</title>' });
  const [store] = watched();
  await store.fetch('https://x.org/a.jsonl');
  expect(store.state).toMatchObject({ status: 'failed', problems: [{ code: 'load.html' }] });
});

test('a split document is put together in the order given, whatever comes first', async () => {
  const [first, answer] = slowFile();
  const asked = fakeFetch({
    [at]: JSON.stringify({ ...head, events: ['1988.jsonl', '/all/1989.json', 'https://y.org/1990.json'] }),
    'https://x.org/data/1988.jsonl': answer,
    'https://x.org/all/1989.json': JSON.stringify([event(2)]),
    'https://y.org/1990.json': JSON.stringify([event(3), { id: 'odd' }]),
  });
  const [store] = watched();
  void store.fetch(at);
  await settle();
  expect(asked.map(({ url }) => url)).toHaveLength(4);
  expect(asked.every(({ init }) => init.credentials === 'omit')).toBe(true);
  expect(store.state.status).toBe('loading');
  await first.send(`${JSON.stringify(event(1))}\n`);
  await first.end();
  await ended(store);
  expect(store.state.index?.document.events.map(({ id }) => id)).toEqual(['e1', 'e2', 'e3']);
  expect(store.state.problems).toMatchObject([
    { file: 'https://y.org/1990.json' },
    { file: 'https://y.org/1990.json' },
  ]);
});

test('a part that is missing, no list or no JSON is named; the others are drawn', async () => {
  fakeFetch({
    [at]: JSON.stringify({ ...head, events: ['a.json', 'b.json', 'c.json', 'd.json'] }),
    'https://x.org/data/a.json': JSON.stringify([event(1)]),
    'https://x.org/data/c.json': '{}',
    'https://x.org/data/d.json': '[',
  });
  const [store] = watched();
  await store.fetch(at);
  expect(shown(store.state)).toBe(1);
  expect(store.state.problems.map(({ code, file }) => [code, file])).toEqual([
    ['load.not-found', undefined],
    ['document.part-no-list', 'c.json'],
    ['json.unfinished', 'd.json'],
  ]);
  expect(store.state.problems[0]!.message).toContain('b.json');
});

test('where no part comes nothing is drawn', async () => {
  fakeFetch({ [at]: JSON.stringify({ ...head, events: 'a.json' }) });
  const [store] = watched();
  await store.fetch(at);
  expect(store.state).toMatchObject({ status: 'failed', problems: [{ code: 'load.not-found' }] });
});

test('the size limit is for all parts together, and said once', async () => {
  const part = JSON.stringify([event(1, { summary: 'x'.repeat(800) })]);
  const asked = fakeFetch({
    [at]: JSON.stringify({ ...head, events: Array.from({ length: 9 }, (_, i) => `${i}.json`) }),
    ...Object.fromEntries(
      Array.from({ length: 9 }, (_, i) => [`https://x.org/data/${i}.json`, part.replace('e1', `e${i}`)]),
    ),
  });
  const [store] = watched();
  await store.fetch(at, { sizeLimit: 3000 });
  expect(store.state.problems.map(({ code }) => code)).toEqual(['load.parts-too-large']);
  expect(shown(store.state)).toBeGreaterThan(0);
  expect(asked.length).toBeLessThan(9);
});

test('giving up a split document ends its requests', async () => {
  const [, answer] = slowFile();
  const asked = fakeFetch({
    [at]: JSON.stringify({ ...head, events: ['a.jsonl'] }),
    'https://x.org/data/a.jsonl': answer,
  });
  const [store] = watched();
  void store.fetch(at);
  await settle();
  expect(asked).toHaveLength(2);
  store.cancel();
  expect(asked[1]?.init.signal?.aborted).toBe(true);
});

test('a document handed in may be split too: its parts are relative to the page', async () => {
  const asked = fakeFetch({ 'parts/a.json': JSON.stringify([event(1)]) });
  const [store] = watched();
  store.read({ ...head, events: ['parts/a.json'] });
  await ended(store);
  expect(asked.map(({ url }) => url)).toEqual(['parts/a.json']);
  expect(shown(store.state)).toBe(1);
});

test('two stores share one reading of a long document', async () => {
  const asked = fakeFetch({ [at]: JSON.stringify(long(3000)) });
  const [[a], [b]] = [watched(), watched()];
  await Promise.all([a.fetch(at), b.fetch(at)]);
  expect(asked).toHaveLength(1);
  expect(a.state.index).toBe(b.state.index);
});
