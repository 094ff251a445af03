import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/model/parse.js';
import { isGood } from '../../src/model/plain-document.js';
import { fullDocument } from './full-document.js';
import { at, mutate, pathsOf, type Json } from './mutants.js';

const file = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as Json;

/** The thorough reading is the judge: good is what it gives back untouched, with nothing to say. */
function isGoodToAll(document: unknown): boolean {
  const { problems, document: kept } = parse(document);
  return problems.length === 0 && kept === document;
}

const VALUES: Json[] = [
  ...[null, true, 7, 0.5, -1e6, 0, 1, 180.5, '', ' ', 'UPPER case!', 'report', 'book', 'deram', '1.0', 'en'],
  ...['1988-07-2X~', '1988-13', '1990/1988', '..', 'javascript:alert(1)', ' https://example.org/ ', '//host'],
  ...['x-own', 'person', 'image', 'n'.repeat(301), 'n'.repeat(5001)],
  ...[[], {}, ['no such thing'], ['report'], [[1988, 7]], [0, 0], [0.5, 0.25, 1], [null], ['en', 'fa']],
  ...[{ en: 'text' }, { en: '' }, { en: 'n'.repeat(301) }, { english: 'text' }, { en: 1 }, { edtf: '1988' }],
  ...[{ source: 'report' }, { source: 'report', page: 1 }, { edtf: '1988', cites: ['nobody'] }],
];

describe.each([
  ['the example', file('../fixtures/northgate.json')],
  ['a document with every field', fullDocument as unknown as Json],
])('the plain reader judges as the thorough one does: %s', (_, document) => {
  const paths = [...pathsOf(document)];

  function disagreements(mutants: Iterable<[what: string, mutant: unknown]>) {
    const found: string[] = [];
    let good = 0;
    let bad = 0;
    for (const [what, mutant] of mutants) {
      const plain = isGood(mutant);
      if (plain) good++;
      else bad++;
      if (plain !== isGoodToAll(mutant)) found.push(`${what}: ${plain ? 'plain' : 'thorough'} takes it`);
    }
    return { found, good, bad };
  }

  test('as it stands', () => expect(isGood(document)).toBe(true));

  test('with any part taken out', () => {
    const { found, bad } = disagreements(paths.map((path) => [path.join('/'), mutate(document, path)]));
    expect(found).toEqual([]);
    expect(bad).toBeGreaterThan(5);
  });

  test('with any part replaced by something else', () => {
    const { found, good, bad } = disagreements(
      paths.flatMap((path) =>
        VALUES.map((value): [string, Json] => [
          `${path.join('/')} = ${JSON.stringify(value)}`,
          mutate(document, path, value),
        ]),
      ),
    );
    expect(found).toEqual([]);
    expect(good).toBeGreaterThan(50);
    expect(bad).toBeGreaterThan(500);
  }, 120_000);

  test('with a name added that is not known, for private use, or not there', () => {
    const objects = [[], ...paths].filter((path) => {
      const value = at(document, path);
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    });
    const { found, good, bad } = disagreements(
      objects.flatMap((path) =>
        ['unknown_name', 'x-own', 'title', 'when', 'undated', '__proto__', 'constructor'].map(
          (name): [string, Json] => [[...path, name].join('/'), mutate(document, [...path, name], '1988')],
        ),
      ),
    );
    expect(found).toEqual([]);
    expect(good).toBeGreaterThan(0);
    expect(bad).toBeGreaterThan(5);
  });
});

test('the first record is good', () => expect(isGood(file('../../data/iran-1988-2020.json'))).toBe(true));

describe('what no JSON text can hold', () => {
  const good = { id: 'good', when: '1988', title: 'Good' };
  const frame = (parts: object) => ({ version: '1.0', lang: 'en', title: 'T', events: [good], ...parts });

  test.each<[string, unknown]>([
    ['nothing', undefined],
    ['a number', 1],
    ['a list', []],
    ['values that are not there', frame({ description: undefined, sources: undefined })],
    ['a title that is not there', frame({ title: undefined })],
    ['gaps in a list', frame({ events: [good, , { ...good, id: 'other' }] })], // eslint-disable-line no-sparse-arrays
    ['no number', frame({ events: [{ ...good, importance: NaN }] })],
    [
      'a source and an id that are one',
      frame({
        sources: [
          { id: 1, type: 'book', title: 'B' },
          { id: '1', type: 'book', title: 'C' },
        ],
      }),
    ],
    [
      'a source with a number',
      frame({ sources: [{ id: 1, type: 'book', title: 'B' }], events: [{ ...good, cites: ['1'] }] }),
    ],
    ['no prototype', Object.assign(Object.create(null) as object, frame({}))],
    ['names from a prototype', Object.create(frame({}))],
    [
      'a getter that throws',
      Object.defineProperty(frame({}), 'method', {
        enumerable: true,
        get() {
          throw new Error('no');
        },
      }),
    ],
  ])('%s', (_, document) => expect(isGood(document)).toBe(isGoodToAll(document)));
});
