import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { READERS, readerFor, readerNamed } from '../../../src/formats/registry-read.js';
import { parse } from '../../../src/model/parse.js';
import starter from '../../../data/starter.json';

test.each([
  ['timelinejs3', 'a.json', '{"events":[{"start_date":{"year":1}}]}'],
  ['timelinejs2', 'a.json', '{"timeline":{"date":[]}}'],
  ['timelinejs2', 'a.jsonp', 'storyjs_jsonp_data = {"timeline":{"date":[]}}'],
  ['timelinejs-csv', 'a.csv', '\uFEFFYear,Month,Headline\n1,2,A'],
  ['vis-timeline', 'a.json', '[{"id":1,"content":"a","start":"2014"}]'],
  ['vis-timeline', 'a.json', '{"items":[{"content":"a","start":1}],"groups":[]}'],
  ['d3-milestones', 'a.json', '[{"year":1,"title":"a"}]'],
  ['d3-milestones', 'a.json', '[{"os":"X","versions":[{"year":1,"title":"a"}]}]'],
  ['json-list', 'a.json', '[{"name":"a","start":1,"end":2}]'],
  ['csv', 'a.csv', 'x,y\n1,2'],
  ['csv', '', 'name;date\na;1988'],
  ['tsv', 'a.tsv', 'x\ty\n1\t2'],
  ['tsv', '', 'name\tdate\na\t1988'],
])('%s is known by its text: %s, %j', (id, name, text) => {
  expect(readerFor(text, name)?.id).toBe(id);
});

test.each([
  ['our own', JSON.stringify(starter)],
  ['nothing', ''],
  ['a sentence', 'Only words, and a comma.'],
  ['a number', '3'],
])('%s is none of them', (_name, text) => expect(readerFor(text, '')).toBeUndefined());

test('each has a name of its own', () => {
  expect(new Set(READERS.map(({ id }) => id)).size).toBe(READERS.length);
  for (const reader of READERS) expect(readerNamed(reader.id)).toBe(reader);
});

// Names that readers look for, so that what is made up reaches behind the first door.
const key = fc.constantFrom(
  ...'events title text headline start_date end_date year month day display_date media url caption group eras'.split(
    ' ',
  ),
  ...'timeline date startDate endDate asset items groups id content start end name category versions x'.split(
    ' ',
  ),
);
const words = fc.constantFrom(
  ...[
    '',
    '1988',
    '-44',
    '0',
    '1e400',
    '3/4/1988',
    '1988,2,3',
    'نامه',
    '<b>x',
    '<iframe src="//x">',
    'javascript:1',
    '__proto__',
  ],
);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { maxDepth: 6 },
    words,
    fc.string(),
    fc.double(),
    fc.constant(null),
    tie('list'),
    tie('object'),
  ),
  list: fc.array(tie('value'), { maxLength: 4 }),
  object: fc.dictionary(key, tie('value'), { maxKeys: 6 }),
}));
const slides = fc.record({ title: value, events: fc.array(value), eras: fc.array(value) });
const dates = fc.record({ timeline: fc.record({ date: fc.array(value), era: value }) });
const rows = fc.array(fc.dictionary(key, value, { minKeys: 1 }), { minLength: 1 });
const table = fc
  .array(fc.array(fc.oneof(key, words, fc.string()), { minLength: 1, maxLength: 6 }), {
    minLength: 1,
    maxLength: 6,
  })
  .map((lines) => lines.map((cells) => cells.join(',')).join('\n'));
const texts = fc.oneof(
  fc.oneof(value, slides, dates, rows).map((given) => JSON.stringify(given) ?? ''),
  table,
  fc.string(),
);

describe.each(READERS.map((reader) => [reader.id, reader] as const))('%s', (_id, reader) => {
  test('reads whatever comes, or says in a sentence why not; what it reads is a document', () => {
    fc.assert(
      fc.property(texts, (text) => {
        reader.detect(text, '');
        let document: unknown;
        try {
          ({ document } = reader.read(text, { name: 'x' }));
        } catch (error) {
          expect(error).toBeInstanceOf(Error);
          expect((error as Error).constructor).toBe(Error);
          expect((error as Error).message).toMatch(/^\S.+\.$/su);
          return;
        }
        const { problems } = parse(JSON.parse(JSON.stringify(document)));
        expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test('gives the same twice', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const read = (): string => {
          try {
            return JSON.stringify(reader.read(text, {}));
          } catch (error) {
            return String(error);
          }
        };
        expect(read()).toBe(read());
      }),
      { numRuns: 50 },
    );
  });
});
