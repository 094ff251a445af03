import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { documentParts } from '../../scripts/bench/documents.mjs';
import type { TimelineEvent } from '../../src/model/document.js';
import {
  cellDays,
  LEAF_EVENTS,
  longPath,
  pagesOf,
  TOP_CELLS,
  undatedPath,
  type TilesIndex,
} from '../../src/model/tiles.js';
import { TileFiles } from '../../src/publish/tile-files.js';
import { TileSorter } from '../../src/publish/tile-sorter.js';
import { harbourRegister, tilesOf } from '../../stories/fixtures/tiled-set.js';
import { folderWith, kit, QUAY } from './desk.js';
import { daysOf, filesIn, SeenTiles } from './tiled.js';

afterEach(() => vi.unstubAllEnvs());

const { events: _quay, ...quayHead } = QUAY;
const asLines = (head: object, events: readonly unknown[]) =>
  [head, ...events].map((value) => JSON.stringify(value)).join('\n');

/** An archive as the benchmark has it, with some undated events and a day that has many. */
function archive(count: number) {
  const { events, ...head } = JSON.parse([...documentParts(count)].join('')) as { events: TimelineEvent[] };
  const undated = Array.from({ length: LEAF_EVENTS + 5 }, (_, i) => ({
    id: `undated-${i}`,
    undated: 'No paper says when.',
    title: `Undated ${i}`,
    categories: ['category-1', 'category-2'],
  }));
  const pile = Array.from({ length: 2 * LEAF_EVENTS + 7 }, (_, i) => ({
    id: `pile-${i}`,
    when: '1850-06-07',
    title: `On one day ${i}`,
    categories: i % 2 ? [] : ['category-3'],
  }));
  return { head, events: [...events, ...undated, ...pile] as TimelineEvent[] };
}

async function tiled(head: object, events: readonly unknown[]) {
  const folder = folderWith({ 'events.jsonl': asLines(head, events) });
  const ran = await kit(['tile', join(folder, 'events.jsonl'), '-o', join(folder, 'tiles')]);
  expect(ran.code, ran.err).toBe(0);
  return { folder, ran, seen: new SeenTiles(join(folder, 'tiles')) };
}

const COUNT = 12_000;
const made = archive(COUNT);

test('the counts of every tile at every level are those of a count by hand', async () => {
  const { seen } = await tiled(made.head, made.events);
  expect(new Set(seen.nodes.map(({ node }) => node.level)).size).toBeGreaterThan(2);
  const dated = made.events.flatMap((event) => (event.when ? [{ event, ...daysOf(event) }] : []));
  for (const { node, cells } of seen.nodes) {
    const length = cellDays(node.level);
    const byHand = new Map<string, [number, number, number]>();
    for (const { event, key, start, end } of dated) {
      if (key < node.from || key >= node.to) continue;
      const name = `${JSON.stringify(event.categories ?? [])} ${Math.floor((key - node.from) / length)}`;
      const [count, first, last] = byHand.get(name) ?? [0, Infinity, -Infinity];
      byHand.set(name, [count + 1, Math.min(first, start), Math.max(last, end)]);
    }
    const told = new Map(
      cells.map(({ group, from, count, first, last }) => [
        `${JSON.stringify(seen.index.groups[group])} ${(from - node.from) / length}`,
        [count, first, last],
      ]),
    );
    expect(told).toEqual(byHand);
  }
});

test('every event stands in exactly one file, in the stretch of its day, and no file holds more than it may', async () => {
  const { seen } = await tiled(made.head, made.events);
  const ids = seen.leaves.flatMap(({ events }) => events.map(({ id }) => id));
  const dated = made.events.filter(({ when }) => when);
  expect(ids.sort()).toEqual(dated.map(({ id }) => id).sort());
  for (const { events, from, to } of seen.leaves) {
    expect(events.length).toBeLessThanOrEqual(LEAF_EVENTS);
    for (const { key } of events.map(daysOf)) expect(key >= from && key < to).toBe(true);
  }
  expect(seen.leaves.length).toBeLessThan((3 * COUNT) / LEAF_EVENTS);
});

test('a day with more events than a file holds has pages', async () => {
  const { seen } = await tiled(made.head, made.events);
  const { key } = daysOf({ id: '', title: '', when: '1850-06-07' });
  const pages = seen.leaves.filter(({ from, to }) => from === key && to === key + 1);
  expect(pages.map(({ events }) => events.length).slice(0, 2)).toEqual([LEAF_EVENTS, LEAF_EVENTS]);
  expect(pages.flatMap(({ events }) => events).filter(({ id }) => id.startsWith('pile-'))).toHaveLength(
    2 * LEAF_EVENTS + 7,
  );
});

test('of any window, what reaches into it from elsewhere is listed with a tile over it', async () => {
  const { seen } = await tiled(made.head, made.events);
  const spans = new Map(made.events.filter(({ when }) => when).map((event) => [event.id, daysOf(event)]));
  const [first, last] = seen.index.span;
  for (let i = 0; i < 60; i += 1) {
    const from = Math.floor(first + ((last - first) * i) / 60);
    const to = from + [3, 40, 800][i % 3]!;
    const found = new Set<string>();
    for (const { events, ...leaf } of seen.leaves)
      if (leaf.from < to && leaf.to > from) for (const { id } of events) found.add(id);
    for (const { node, tile } of seen.nodes) {
      if (node.from >= to || node.to <= from) continue;
      let page = 0;
      for (const [start = 0, end = 0, count = 0] of tile.long) {
        const pages = pagesOf(count);
        if (start < to && end > from)
          for (let p = page; p < page + pages; p += 1)
            for (const { id } of seen.events(longPath(node, seen.index, p))) found.add(id);
        page += pages;
      }
    }
    const lacking = [...spans].filter(([id, { start, end }]) => start < to && end > from && !found.has(id));
    expect(lacking).toEqual([]);
  }
});

test('undated events have files of their own, and are counted', async () => {
  const { seen, ran } = await tiled(made.head, made.events);
  expect(seen.index).toMatchObject({ count: made.events.length, undated: LEAF_EVENTS + 5 });
  const undated = [0, 1].flatMap((page) => seen.events(undatedPath(page)));
  expect(undated.map(({ id }) => id)).toEqual(
    Array.from({ length: LEAF_EVENTS + 5 }, (_, i) => `undated-${i}`),
  );
  const byGroup = new Map(seen.index.groups.map((group, i) => [group.join(), seen.index.totals[i]]));
  expect(byGroup.get('category-1,category-2')).toBe(LEAF_EVENTS + 5);
  expect(ran.out).toContain(`${made.events.length.toLocaleString('en')} events, 305 of them undated`);
  expect(ran.out).toMatch(/\d+ files, [\d.]+ MB, \d levels of counts; the largest file is /u);
});

test('the top has few cells, however long the span', async () => {
  const far = ['-4000', '0000', '1988-08-16'].map((when, i) => ({ id: `far-${i}`, when, title: 'Far' }));
  const { seen } = await tiled(quayHead, far);
  const [top] = seen.nodes;
  expect((top!.node.to - top!.node.from) / cellDays(top!.node.level)).toBeLessThanOrEqual(TOP_CELLS + 16);
  expect(seen.leaves.map(({ events }) => events.length)).toEqual([3]);
});

test('the same input gives the same bytes, whatever its line ends, and other content another edition', async () => {
  const once = await tiled(made.head, made.events);
  const again = await kit(
    ['tile', '-', '-o', join(once.folder, 'again')],
    asLines(made.head, made.events).replaceAll('\n', '\r\n'),
  );
  expect(again.code, again.err).toBe(0);
  expect(filesIn(join(once.folder, 'again'))).toEqual(once.seen.files);
  const other = await tiled(made.head, made.events.slice(1));
  expect(other.seen.index.edition).not.toBe(once.seen.index.edition);
});

test('what is sorted on disk comes back in order, without being held', () => {
  const folder = folderWith();
  const sorter = new TileSorter(join(folder, 'sorted'), 2000);
  const wanted = Array.from({ length: 20_000 }, (_, place) => ({ key: (place * 7919) % 613, place }));
  for (const { key, place } of wanted)
    sorter.push({ key, start: key, end: key + 1, group: 0, place, text: `{"id":"e${place}"}` });
  // Far less than all can be in memory: the rest has gone to files.
  expect(filesIn(join(folder, 'sorted')).size).toBeGreaterThan(1);
  const sorted = [...sorter.sorted()].map(({ key, place }) => ({ key, place }));
  expect(sorted).toEqual(wanted.sort((a, b) => a.key - b.key || a.place - b.place));
  expect(filesIn(join(folder, 'sorted')).size).toBe(0);
});

test('bad lines are named with line and column, and the good ones are kept', async () => {
  const events = [
    JSON.stringify({ id: 'good', when: '1988-08-16', title: 'Good' }),
    '{"id": "broken" "when": "1988"}',
    JSON.stringify({ id: 'late', when: '1988-13-01', title: 'No such month' }),
    JSON.stringify({ id: 'good', when: '1990', title: 'The same id' }),
    JSON.stringify({ id: 'lost', when: '1990', title: 'No such category', categories: ['nowhere'] }),
    JSON.stringify({ id: 'claimed', when: '1991', title: 'Claimed', cites: ['herald'] }),
  ];
  const folder = folderWith({ 'e.jsonl': [JSON.stringify(quayHead), ...events].join('\n') });
  const { code, err, out } = await kit(['tile', join(folder, 'e.jsonl'), '-o', join(folder, 'tiles')]);
  expect(code).toBe(0);
  expect(err).toContain('line 3, column 17: ');
  expect(err).toContain('line 4, column 21: “No such month”: ');
  expect(err).toContain('line 6, ');
  expect(err).toContain('line 5, column 1: “good”: The id “good” is taken already');
  expect(out).toContain('3 events; ');
  const seen = new SeenTiles(join(folder, 'tiles'));
  expect(
    seen.leaves.flatMap((leaf) => leaf.events.map(({ id, title }) => `${id} ${String(title)}`)).sort(),
  ).toEqual(['claimed Claimed', 'good Good', 'lost No such category'].sort());
});

test('what leads to events elsewhere is left out of the head, and said', async () => {
  const head = {
    ...quayHead,
    relations: [{ from: 'order', type: 'follows', to: 'opening' }],
    stories: [{ id: 's', title: 'Story', steps: [{ id: 'one', event: 'order' }] }],
    corrections: [{ date: '2020-01-01', what: 'A date', ids: ['order'] }],
  };
  const { seen, ran } = await tiled(head, QUAY.events);
  expect(ran.err).toContain('Left out: 1 relation and 1 story.');
  expect(seen.index.document).not.toHaveProperty('relations');
  expect(seen.index.document).not.toHaveProperty('stories');
  expect(seen.index.document.corrections).toEqual([{ date: '2020-01-01', what: 'A date' }]);
  expect(seen.index.document.title).toEqual(QUAY.title);
});

test('a folder of tiles is written anew, another is refused', async () => {
  const { folder, seen } = await tiled(quayHead, QUAY.events);
  const tiles = join(folder, 'tiles');
  writeFileSync(join(folder, 'events.jsonl'), asLines(quayHead, QUAY.events.slice(1)));
  expect((await kit(['tile', join(folder, 'events.jsonl'), '-o', tiles])).code).toBe(0);
  const after = new SeenTiles(tiles);
  expect(after.index.count).toBe(2);
  expect([...after.files.keys()].some((path) => path.startsWith(seen.index.edition))).toBe(false);

  const other = join(folder, 'other');
  mkdirSync(other);
  writeFileSync(join(other, 'letter.txt'), 'Dear …');
  const refused = await kit(['tile', join(folder, 'events.jsonl'), '-o', other]);
  expect(refused).toMatchObject({ code: 1, out: '' });
  expect(refused.err).toContain('already holds something (letter.txt …)');
  expect((await kit(['tile', join(folder, 'events.jsonl'), '-o', other, '--force'])).code).toBe(0);
  expect(filesIn(other).get('letter.txt')).toBe('Dear …');
});

test('our JSON is tiled too; nothing is written where there is nothing', async () => {
  const folder = folderWith({
    't.json': JSON.stringify(QUAY),
    'none.jsonl': `${JSON.stringify(quayHead)}\n`,
  });
  expect((await kit(['tile', join(folder, 't.json'), '-o', join(folder, 'tiles')])).code).toBe(0);
  expect(new SeenTiles(join(folder, 'tiles')).index).toMatchObject({ count: 3, undated: 1 });
  const none = await kit(['tile', join(folder, 'none.jsonl'), '-o', join(folder, 'none')]);
  expect(none).toMatchObject({ code: 1, out: '' });
  expect(none.err).toContain('holds no event that can be drawn');
  expect((await kit(['tile', join(folder, 't.json')])).code).toBe(2);
  expect((await kit(['tile', join(folder, 'gone.jsonl'), '-o', join(folder, 'x')])).err).toContain(
    'does not exist',
  );
});

test('the tiles of the stories are those that the command line writes', async () => {
  const { events, ...head } = harbourRegister();
  const { seen } = await tiled(head, events);
  const inMemory = tilesOf({ ...head, events }, seen.index.edition);
  expect(Object.fromEntries(inMemory)).toEqual(Object.fromEntries(seen.files));
});

test('until all of them are written, readers have the tiles that were there, even those of the same content', () => {
  const folder = folderWith();
  const at = (...path: string[]) => join(folder, ...path);
  const index = { 'chronicle-tiles': 1, edition: '0123456789ab' } as TilesIndex;
  const run = (text: string, { edition } = index) => {
    const files = new TileFiles(folder);
    files.write(`${edition}/undated/0.json`, text);
    return files;
  };
  run('first').finish(index, null);
  const first = filesIn(folder);
  expect([...first]).toEqual([
    [`${index.edition}/undated/0.json`, 'first'],
    ['index.json', `${JSON.stringify(index)}\n`],
  ]);
  const second = run('second');
  for (const [path, text] of first) expect(readFileSync(at(path), 'utf8')).toBe(text);
  second.clear();
  expect(filesIn(folder)).toEqual(first);
  run('third').finish(index, index.edition);
  expect([...filesIn(folder).values()][0]).toBe('third');
  const other = { ...index, edition: 'ba9876543210' };
  run('fourth', other).finish(other, index.edition);
  expect([...filesIn(folder).keys()]).toEqual([`${other.edition}/undated/0.json`, 'index.json']);
});

test('a folder in which a run broke off is written into; what it left goes', async () => {
  const { folder, seen } = await tiled(quayHead, QUAY.events);
  const tiles = join(folder, 'tiles');
  for (const output of [tiles, join(folder, 'fresh')]) {
    new TileFiles(output).write('ffffffffffff/undated/0.json', '[');
    const ran = await kit(['tile', join(folder, 'events.jsonl'), '-o', output]);
    expect(ran.code, ran.err).toBe(0);
    expect(filesIn(output)).toEqual(seen.files);
  }
});

test('a run that fails leaves nothing behind', async () => {
  const temporary = folderWith();
  vi.stubEnv('TMPDIR', temporary);
  const folder = folderWith({ 'none.jsonl': `${JSON.stringify(quayHead)}\n` });
  const { code } = await kit(['tile', join(folder, 'none.jsonl'), '-o', join(folder, 'none')]);
  expect(code).toBe(1);
  expect(readdirSync(temporary).filter((name) => name.startsWith('chronicle-tiles-'))).toEqual([]);
  expect(readdirSync(folder)).toEqual(['none.jsonl']);
  expect(process.listenerCount('SIGINT') + process.listenerCount('SIGHUP')).toBe(0);
});
