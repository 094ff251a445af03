import { readFileSync } from 'node:fs';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { parse } from '../../src/model/parse.js';
import { fullDocument } from './full-document.js';
import { at, mutate, pathsOf, type Json } from './mutants.js';

const file = (path: string) => JSON.parse(readFileSync(new URL(path, import.meta.url), 'utf8')) as object;
const ajv = new Ajv2020({ strict: false, validateFormats: false });
const schemaAllows = ajv.compile(file('../../data/chronicle.schema.json'));

/** What the schema cannot say: dates, references, safe addresses, lengths, and ids taken twice. */
const BEYOND_SCHEMA =
  /^(date\.(?!not-text)|reference\.|url\.|text\.|id\.duplicate$|document\.(no-events|events-elsewhere)$)/;
const parserAllows = (document: unknown) =>
  parse(document).problems.every(({ code }) => BEYOND_SCHEMA.test(code));

const VALUES: Json[] = [
  null,
  true,
  7,
  0.5,
  -1e6,
  'UPPER case!',
  [],
  {},
  ['no such thing'],
  { en: 'text' },
  { en: 1 },
  [[]],
];

describe.each([
  ['the example', file('../fixtures/northgate.json') as Json],
  ['a document with every field', fullDocument as unknown as Json],
])('parser and JSON Schema judge alike: %s', (_, document) => {
  const disagreements = (mutants: Iterable<[what: string, mutant: Json]>) => {
    const found: string[] = [];
    let refused = 0;
    for (const [what, mutant] of mutants) {
      const allowed = schemaAllows(mutant);
      if (!allowed) refused++;
      if (allowed !== parserAllows(mutant)) found.push(`${what}: ${allowed ? 'schema' : 'parser'} allows it`);
    }
    return { found, refused };
  };
  const paths = [...pathsOf(document)];

  test('as it stands', () => {
    expect(schemaAllows(document)).toBe(true);
    expect(parse(document).problems).toEqual([]);
  });

  test('with any part taken out', () => {
    const { found, refused } = disagreements(paths.map((path) => [path.join('/'), mutate(document, path)]));
    expect(found).toEqual([]);
    expect(refused).toBeGreaterThan(10);
  });

  test('with any part replaced by something else', () => {
    const mutants = paths.flatMap((path) =>
      VALUES.map((value): [string, Json] => [
        `${path.join('/')} = ${JSON.stringify(value)}`,
        mutate(document, path, value),
      ]),
    );
    const { found, refused } = disagreements(mutants);
    expect(found).toEqual([]);
    expect(refused).toBeGreaterThan(500);
  });

  test('with a name added that is not known, and with one for private use', () => {
    const objects = [[], ...paths].filter((path) => {
      const value = at(document, path);
      return typeof value === 'object' && value !== null && !Array.isArray(value);
    });
    const mutants = objects.flatMap((path) =>
      ['unknown_name', 'x-own'].map((name): [string, Json] => [
        [...path, name].join('/'),
        mutate(document, [...path, name], { any: 'thing' }),
      ]),
    );
    const { found, refused } = disagreements(mutants);
    expect(found).toEqual([]);
    expect(refused).toBeGreaterThan(5);
  });
});
