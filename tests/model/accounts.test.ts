import { expect, test } from 'vitest';
import { accountsOf, claimsDiffer, questionsOf } from '../../src/model/accounts.js';
import { disputedEvents, isDisputed } from '../../src/model/disputes.js';
import type { Claim, TimelineDocument } from '../../src/model/document.js';
import { indexDocument } from '../../src/model/event-index.js';
import harwick from '../fixtures/voices.json' with { type: 'json' };

const document = harwick as unknown as TimelineDocument;
const index = indexDocument(document);
const ids = (question: string): string[] => accountsOf(index, question).map(({ claim }) => claim.id);

test('the accounts of a question come from every event, in the order in which they were said', () => {
  expect(ids('houses')).toEqual([
    'houses-castan',
    'houses-union',
    'houses-works',
    'houses-inquiry',
    'houses-poster',
    'houses-river',
  ]);
  expect(ids('knew')).toEqual(['knew-castan', 'knew-works', 'knew-mersin']);
  expect(accountsOf(index, 'knew').map(({ entry }) => entry.event.id)).toEqual(['flood', 'answer', 'answer']);
  expect(ids('unanswered')).toEqual([]);
  expect(ids('nothing')).toEqual([]);
});

function withClaims(...claims: readonly Partial<Claim>[]) {
  const whole = claims.map((claim, i): Claim => ({
    id: `c${i}`,
    question: 'q',
    statement: 'The same.',
    by: 'a',
    when: '2000',
    cites: ['s'],
    ...claim,
  }));
  return indexDocument({
    version: '1.0',
    lang: 'en',
    title: 'T',
    questions: [{ id: 'q', label: 'Q', unit: 'people' }],
    events: [{ id: 'e', title: 'E', when: '2000', claims: whole }],
  });
}

test('of those said on one day the first in the document comes first, undated ones last', () => {
  const made = withClaims(
    { id: 'later', when: '2001' },
    { id: 'never', when: undefined },
    { id: 'a' },
    { id: 'b' },
  );
  expect(accountsOf(made, 'q').map(({ claim }) => claim.id)).toEqual(['a', 'b', 'later', 'never']);
});

test.each<[string, boolean, Partial<Claim>[]]>([
  ['one alone', false, [{}]],
  ['the same statement', false, [{}, { by: 'b', when: '2001' }]],
  ['the same words with another stop and capital', false, [{}, { statement: 'the SAME' }]],
  ['another statement', true, [{}, { statement: 'Another.' }]],
  [
    'another quoted term in the statement',
    true,
    [{ statement: 'It says “fatwa”.' }, { statement: 'It says “orders”.' }],
  ],
  [
    'the same value in other words',
    false,
    [{ value: { exact: 5 } }, { value: { exact: 5 }, statement: 'Five.' }],
  ],
  [
    'the same value, its unit left to the question',
    false,
    [{ value: { exact: 5, unit: 'people' } }, { value: { exact: 5 }, statement: 'Five.' }],
  ],
  ['another value in the same words', true, [{ value: { exact: 5 } }, { value: { exact: 6 } }]],
  ['another unit', true, [{ value: { exact: 5 } }, { value: { exact: 5, unit: 'houses' } }]],
  ['a bound against the figure', true, [{ value: { exact: 5 } }, { value: { min: 5, bound: 'more-than' } }]],
  [
    'a word against its lower bound',
    true,
    [{ value: { min: 2000 } }, { value: { min: 2000, words: 'thousands' } }],
  ],
  ['a denial of the same statement', true, [{ stance: 'asserts' }, { stance: 'denies' }]],
  ['a retraction', true, [{ stance: 'confirms' }, { stance: 'retracts' }]],
  ['an estimate beside an assertion', false, [{ stance: 'estimates' }, { stance: 'asserts' }]],
  ['a value beside none, in the same words', false, [{ value: { exact: 5 } }, {}]],
  ['a value beside none, in other words', true, [{ value: { exact: 5 } }, { statement: 'Another.' }]],
])('%s: disputed %s', (_name, expected, claims) => {
  const made = withClaims(...claims);
  const accounts = accountsOf(made, 'q');
  expect(isDisputed(accounts, made)).toBe(expected);
  const [first, second] = accounts;
  if (first && second) expect(claimsDiffer(first.claim, second.claim, made)).toBe(expected);
});

test('an event is disputed by claims of its own, and by a denial in another', () => {
  expect([...disputedEvents(index)]).toEqual([
    ['flood', 6 + 3],
    ['answer', 3],
  ]);
});

test.each<[string, number, Partial<Claim>]>([
  ['in other words', 0, { statement: 'Another.' }],
  ['by a denial', 2, { stance: 'denies' }],
  ['by another value', 2, { value: { exact: 6 } }],
])('an event whose claim is answered elsewhere %s is disputed by %i accounts', (_name, expected, answer) => {
  const claim: Claim = {
    id: 'c',
    question: 'q',
    statement: 'It.',
    by: 'a',
    value: { exact: 5 },
    cites: ['s'],
  };
  const made = indexDocument({
    version: '1.0',
    lang: 'en',
    title: 'T',
    questions: [{ id: 'q', label: 'Q' }],
    events: [
      { id: 'e', title: 'E', when: '2000', claims: [claim] },
      { id: 'f', title: 'F', when: '2001', claims: [{ ...claim, id: 'd', value: undefined, ...answer }] },
    ],
  });
  expect(disputedEvents(made).get('e') ?? 0).toBe(expected);
  expect(disputedEvents(made).get('f') ?? 0).toBe(expected);
});

test('an event names the questions that its claims answer', () => {
  expect(questionsOf(index, 'flood').map(({ id }) => id)).toEqual(['houses', 'knew', 'wall']);
  expect(questionsOf(index, 'rebuilt')).toEqual([]);
  expect(questionsOf(index, 'nothing')).toEqual([]);
});

test('what was found is kept for the index it was found in', () => {
  expect(disputedEvents(index)).toBe(disputedEvents(index));
  expect(disputedEvents(indexDocument(document))).not.toBe(disputedEvents(index));
});

test('a hundred thousand answers to one question are put in order', () => {
  const claims = Array.from({ length: 100_000 }, (_, i) => ({
    id: `c${i}`,
    when: String(1000 + (i % 1000)),
  }));
  const made = withClaims(...claims);
  expect(accountsOf(made, 'q')[0]?.claim.id).toBe('c0');
  expect(disputedEvents(made).size).toBe(0);
});
