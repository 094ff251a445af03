import { expect, test } from 'vitest';
import { FIRST_DAY, LAST_DAY } from '../../src/model/day.js';
import { checkCounts, checkTiles } from '../../src/model/tile-check.js';
import { countsPath, MOST_EVENTS, nodeAt, topNode, topOf, type TilesIndex } from '../../src/model/tiles.js';
import { harbourRegister, tilesOf } from '../../stories/fixtures/tiled-set.js';

const files = tilesOf(harbourRegister());
const text = files.get('index.json')!;
const index = JSON.parse(text) as TilesIndex;
const changed = (changes: Record<string, unknown>) => ({ ...index, ...changes });
const top = (changes: Record<string, unknown>) => changed({ top: { ...index.top, ...changes } });
const ofSpan = (span: [number, number]) =>
  changed({ span, ...topOf(span), top: { counts: [], long: [] } }) as unknown as TilesIndex;
const row = index.top.counts[0]!;

test('an index that this kit made passes, and so does every tile below it', () => {
  expect(checkTiles(index)).toBe(index);
  const paths = [...files.keys()].filter((path) => path.includes('/counts/'));
  expect(paths.length).toBeGreaterThan(5);
  for (const path of paths) {
    const name = path.replace(/^edition\//u, '');
    const node = nodeAt(name, index);
    expect(countsPath(node, index)).toBe(name);
    expect(checkCounts(JSON.parse(files.get(path)!), index, node), name).not.toBeNull();
  }
});

test.each<[string, object]>([
  ['a number as a text', changed({ count: '8401' })],
  ['fewer events than none', changed({ count: -1, undated: -2 })],
  ['more without a date than there are', changed({ undated: index.count + 1 })],
  ['more events than pages can be counted of', changed({ count: 9e15 })],
  ['events in fractions', changed({ count: 8401.5 })],
  ['totals below nothing', changed({ totals: index.totals.map(() => -5) })],
  ['groups that are no lists', changed({ groups: ['letters', 'orders', 'meetings'] })],
  ['ids that are no texts', changed({ groups: [[1], [2], [3]] })],
  ['a span that ends before it begins', changed({ span: [5, 1] })],
  ['a span beyond every calendar', ofSpan([FIRST_DAY - 1, LAST_DAY])],
  ['another origin than its span has', changed({ origin: index.origin - 8 })],
  ['another level', changed({ level: index.level + 1 })],
  ['a folder above', changed({ edition: '..' })],
  ['a folder above, in a list', changed({ edition: ['..'] })],
  ['this folder', changed({ edition: '.' })],
  ['a path', changed({ edition: 'a/../../b' })],
  ['another host', changed({ edition: '//evil.example' })],
  ['an address', changed({ edition: 'https:evil.example' })],
  ['a script', changed({ edition: 'javascript:alert(1)' })],
  ['an address in disguise', changed({ edition: '%2e%2e' })],
  ['no document', changed({ document: null })],
  ['another version', changed({ 'chronicle-tiles': 2 })],
  ['no counts', changed({ top: null })],
  ['counts that are no lists', top({ counts: { 0: row } })],
  ['a group that there is not', top({ counts: [[99, ...row.slice(1)]] })],
  ['a cell cut short', top({ counts: [row.slice(0, -1)] })],
  ['cells that go back', top({ counts: [[0, 15, 1, 0, 8, -3, 1, 0, 8]] })],
  ['one cell twice', top({ counts: [[0, 15, 1, 0, 8, 0, 1, 0, 8]] })],
  ['a cell outside', top({ counts: [[0, 4e9, 1, 0, 8]] })],
  ['a cell before the first', top({ counts: [[0, -1, 1, 0, 8]] })],
  ['a cell with fewer events than none', top({ counts: [[0, 15, -1, 0, 8]] })],
  ['a cell with more events than there are', top({ counts: [[0, 15, index.count + 1, 0, 8]] })],
  ['cells with more events than there are together', top({ counts: [[0, 15, 5000, 0, 8, 1, 5000, 0, 8]] })],
  ['events outside of their cell', top({ counts: [[0, 15, 1, 700, 800]] })],
  ['events that end before they begin', top({ counts: [[0, 15, 1, 8, 2]] })],
  ['long events without end', top({ long: [[index.span[0], index.span[1], 9e15]] })],
  ['long events outside', top({ long: [[index.span[0], index.span[1] + 1, 1]] })],
  ['long events of a NaN that JSON made null', top({ long: [[index.span[0], null, 1]] })],
])('no index is one with %s', (_what, value) => {
  expect(checkTiles(value)).toBeNull();
});

test.each(Object.keys(index))('no index is one without its %s', (key) => {
  const { [key as keyof TilesIndex]: _gone, ...left } = index;
  expect(checkTiles(left)).toBeNull();
});

test('cells that follow one another are as they should be', () => {
  expect(checkTiles(top({ counts: [[0, 15, 5000, 0, 8, 1, 3000, 0, 8]] }))).not.toBeNull();
});

test('keys of prototypes are keys like others', () => {
  const value = JSON.parse(text.replace('{', '{"__proto__":{"count":1},"constructor":3,')) as object;
  expect(checkTiles(value)).toBe(value);
  expect(checkCounts(JSON.parse('{"__proto__":{"counts":[],"long":[]}}'), index, topNode(index))).toBeNull();
});

test('the longest span there is has a top, and as many events as there may be', () => {
  const whole = ofSpan([FIRST_DAY, LAST_DAY + 1]);
  expect(checkTiles({ ...whole, count: MOST_EVENTS })).not.toBeNull();
});
