import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { indexDocument, type EventIndex } from '../../src/model/event-index.js';
import type { Cites } from '../../src/model/document.js';
import { parse } from '../../src/model/parse.js';
import { countVoices } from '../../src/model/voices.js';

const read = (path: string): EventIndex => {
  const { document, problems } = parse(JSON.parse(readFileSync(path, 'utf8')));
  if (!document) throw new Error(`${path}: ${problems[0]?.message ?? 'unreadable'}`);
  return indexDocument(document);
};
const harwick = read('tests/fixtures/voices.json');
const record = read('data/iran-1988-2020.json');

const counted = (citations: Cites, index: EventIndex): string => {
  const { documents, declared, inferred } = countVoices(citations, index);
  return `${documents} ${declared} ${inferred}`;
};

test('the invented record is read whole', () => {
  const { problems } = parse(JSON.parse(readFileSync('tests/fixtures/voices.json', 'utf8')));
  expect(problems).toEqual([]);
});

// By hand, from the ties and copies in tests/fixtures/voices.json: documents, declared, inferred.
test.each<[string, Cites, string]>([
  ['nothing cited', [] as unknown as Cites, '0 0 0'],
  ['one document', ['courier-1'], '1 1 1'],
  ['one document cited twice', ['courier-1', { source: 'courier-1', locator: '9' }], '1 1 1'],
  ['two documents of one publisher', ['courier-1', 'courier-2'], '2 1 1'],
  ['two that name no publisher', ['leaflet', 'poster'], '2 2 2'],
  ['two publishers without ties', ['courier-1', 'inquiry'], '2 2 2'],
  ['a document and its reprint', ['courier-1', 'reprint'], '2 1 1'],
  ['a reprint of a reprint', ['courier-1', 'reprint-again'], '2 1 1'],
  ['two reprints of what is not cited', ['reprint', 'reprint-again'], '2 1 1'],
  ['a reprint beside a document of its own publisher', ['reprint-again', 'from-wire'], '2 2 2'],
  ['the source of a reprint, not cited, beside another', ['from-wire', 'inquiry'], '2 2 2'],
  ['one that repeats two, both counted', ['courier-1', 'from-wire', 'digest'], '3 2 2'],
  ['one that repeats two, one counted', ['digest', 'courier-2', 'reprint'], '3 1 1'],
  ['one that repeats two, alone', ['digest'], '1 1 1'],
  ['two that repeat one another', ['loop-a', 'loop-b'], '2 1 1'],
  ['a passage that repeats', ['union-paper', { source: 'inquiry', copies: 'union-paper' }], '2 1 1'],
  [
    'the same document with words of its own',
    ['inquiry', { source: 'inquiry', copies: 'wire' }, 'wire'],
    '2 2 2',
  ],
  [
    'a passage that repeats a passage that repeats',
    [{ source: 'inquiry', copies: 'poster' }, { source: 'poster', copies: 'wire' }, 'from-wire'],
    '3 1 1',
  ],
  [
    'passages that repeat one another',
    [
      { source: 'inquiry', copies: 'leaflet' },
      { source: 'leaflet', copies: 'inquiry' },
    ],
    '2 1 1',
  ],
  [
    'a passage says more exactly than its document',
    [{ source: 'reprint', copies: 'wire' }, 'from-wire'],
    '2 1 1',
  ],
  ['a publisher declares the other', ['works-note', 'inquiry'], '2 1 1'],
  ['both declare the same', ['union-paper', 'river-post'], '2 1 1'],
  ['through organisations affiliated in turn', ['union-paper', 'canal-news'], '2 1 1'],
  ['the tie of one is inferred', ['gazette-1974', 'inquiry'], '2 2 1'],
  ['through one inferred and one declared tie', ['north-post', 'river-post'], '2 2 1'],
  ['two groups that an inferred tie leaves apart', ['gazette-1974', 'north-post'], '2 2 2'],
  ['a tie to one who is tied to the third', ['works-note', 'gazette-1974', 'inquiry'], '3 2 1'],
  [
    'all that is tied anywhere',
    [
      'works-note',
      'inquiry',
      'gazette-1974',
      'union-paper',
      'river-post',
      'canal-news',
      'north-post',
      'leaflet',
    ],
    '8 5 3',
  ],
  ['a source that nobody knows', ['nowhere', 'nowhere-else'], '2 2 2'],
])('%s', (_name, citations, expected) => {
  expect(counted(citations, harwick)).toBe(expected);
});

test('the order of citations changes nothing', () => {
  const all: Cites = [
    'digest',
    'loop-a',
    'works-note',
    'reprint',
    'gazette-1974',
    'inquiry',
    'from-wire',
    'loop-b',
  ];
  expect(counted(all.toReversed(), harwick)).toBe(counted(all, harwick));
});

test('publishers stand in their groups, with the documents that carry their words', () => {
  const { groups } = countVoices(['works-note', 'gazette-1974', 'inquiry', 'reprint'], harwick);
  expect(groups).toEqual([
    [
      [
        { publisher: 'works', sources: ['works-note'], documents: ['works-note'] },
        { publisher: 'ministry', sources: ['inquiry'], documents: ['inquiry'] },
      ],
      [{ publisher: 'gazette', sources: ['gazette-1974'], documents: ['gazette-1974'] }],
    ],
    [[{ publisher: 'courier', sources: ['courier-1'], documents: ['reprint'] }]],
  ]);
});

test('a long chain of reprints and a long circle are followed to their end', () => {
  const length = 50_000;
  const sources = Array.from({ length }, (_, i) => ({
    id: `s${i}`,
    type: 'webpage',
    title: `S ${i}`,
    custom: { copies: i + 1 < length ? [`s${i + 1}`] : [] },
  }));
  const index = indexDocument({ version: '1.0', lang: 'en', title: 'T', events: [], sources });
  expect(countVoices(['s0'], index).groups[0]?.[0]?.[0]?.sources).toEqual([`s${length - 1}`]);
  const ring = sources.map((one, i) => (i + 1 < length ? one : { ...one, custom: { copies: ['s0'] } }));
  const circle = indexDocument({ version: '1.0', lang: 'en', title: 'T', events: [], sources: ring });
  expect(countVoices(['s7'], circle).groups[0]?.[0]?.[0]?.sources).toEqual(['s0']);
});

// EDITORIAL 1, by hand: 000 and 004 are one publisher's; 002 declares the NCRI; 000, 003 and 004 are inferred to stand on
// the side of PMOI/MEK and NCRI; Radio Farda is tied to neither.
test.each<[string, Cites, string]>([
  ['both texts of Iran News Update', ['doc-000', 'doc-004'], '2 1 1'],
  ['Iran News Update and Iran HRM, each with its own words', ['doc-000', 'doc-002'], '2 2 1'],
  ['000 with a passage it shares with 002', [{ source: 'doc-000', copies: 'doc-002' }, 'doc-002'], '2 1 1'],
  [
    '000 and 002 with sentences of Radio Farda of August 2020',
    [
      { source: 'doc-000', copies: 'doc-farda-2020-08' },
      { source: 'doc-002', copies: 'doc-farda-2020-08' },
    ],
    '2 1 1',
  ],
  [
    'the same beside Radio Farda itself',
    [
      { source: 'doc-000', copies: 'doc-farda-2020-08' },
      { source: 'doc-002', copies: 'doc-farda-2020-08' },
      'doc-001',
    ],
    '3 1 1',
  ],
  ['Radio Farda and Iran HRM', ['doc-001', 'doc-002'], '2 2 2'],
  ['Iran News Update and Iran SOS', ['doc-000', 'doc-003'], '2 2 1'],
  ['all five', ['doc-000', 'doc-001', 'doc-002', 'doc-003', 'doc-004'], '5 4 2'],
])('of the record: %s', (_name, citations, expected) => {
  expect(counted(citations, record)).toBe(expected);
});

// By hand too, from the documents' lines and EDITORIAL 1: every claim of the record that cites more than one document.
const TABLE: readonly [claim: string, counts: string, why: string][] = [
  ['claim-dates-relatives', '2 1 1', '000 shares the passage with 002'],
  ['claim-relatives-legal', '2 1 1', '000 shares the passage with 002'],
  ['claim-relatives-limitation', '2 1 1', '000 shares the passage with 002'],
  ['claim-tweet-archives', '2 1 1', 'both repeat the English of Radio Farda, August 2020'],
  ['claim-tweet-dishonesty', '2 1 1', 'both repeat the English of Radio Farda, August 2020'],
  [
    'claim-knowledge-bahreini',
    '2 2 2',
    '002 also prints the tweet itself, in Persian; 000 only repeats Radio Farda',
  ],
  [
    'claim-line-bahreini',
    '3 2 2',
    '002 prints the tweet itself; 000 repeats Radio Farda, which speaks in 001',
  ],
  ['claim-relatives-on-supporters', '3 2 2', '000 shares the passage with 002; Radio Farda has its own'],
  ['claim-relatives-disclose', '3 3 2', 'each in its own words; 000 and 002 are tied by inference'],
  ['claim-relatives-mousavi-role', '2 2 1', 'each in its own words; 000 and 002 are tied by inference'],
  ['claim-relatives-leaders-iran-hrm', '2 2 1', 'each in its own words; 000 and 002 are tied by inference'],
  ['claim-relatives-to-amnesty', '2 2 1', 'each in its own words; 000 and 002 are tied by inference'],
];

const claimsOfRecord = record.events.flatMap(({ event }) => event.claims ?? []);

test.each(TABLE)('%s: %s, since %s', (id, counts) => {
  expect(counted(claimsOfRecord.find((claim) => claim.id === id)?.cites ?? [], record)).toBe(counts);
});

test('the table holds every claim of more than one document', () => {
  const several = claimsOfRecord.filter(({ cites }) => countVoices(cites, record).documents > 1);
  expect(several.map(({ id }) => id).sort()).toEqual(TABLE.map(([id]) => id).sort());
});

test('no claim of the record has more voices than documents, nor more with inferred ties than without', () => {
  expect(claimsOfRecord.length).toBeGreaterThan(100);
  for (const { cites } of claimsOfRecord) {
    const { documents, declared, inferred } = countVoices(cites, record);
    expect(inferred).toBeGreaterThanOrEqual(1);
    expect(declared).toBeGreaterThanOrEqual(inferred);
    expect(documents).toBeGreaterThanOrEqual(declared);
  }
});
