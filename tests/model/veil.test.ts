import { expect, test } from 'vitest';
import record from '../../data/iran-1988-2020.json' with { type: 'json' };
import { isDescription } from '../../src/model/name-forms.js';
import { parse } from '../../src/model/parse.js';
import { veil, type VeilWords } from '../../src/model/veil.js';

const { document: known } = parse(record);
if (!known) throw new Error('The record cannot be read.');
const words: VeilWords = {
  hidden: { en: 'hidden', fa: 'پنهان' },
  speaker: (nth) => ({ en: `Speaker ${nth}`, fa: `گوینده ${nth}` }),
  name: { en: 'a name', fa: 'نامی' },
  office: { en: 'an office', fa: 'سمتی' },
  source: (nth) => ({ en: `Source ${nth}`, fa: `منبع ${nth}` }),
};
const [first, second] = ['doc-001', 'doc-003'] as const;
const claimsOf = (document = known) => document.events.flatMap(({ claims = [] }) => claims);
const step = (more = {}) => ({ id: 's', ...more });
/** All that may be shown. */
const all = (document: unknown): string =>
  JSON.stringify(document, (key, value: unknown) => (key.startsWith('x-') ? undefined : value));

test('nothing to hide leaves the very same document', () => {
  expect(veil(known, step(), [], words)).toBe(known);
});

test('a document with something hidden is still whole, and the first one is as it was', () => {
  const before = all(known);
  for (const hide of [['date'], ['figure'], ['speaker'], ['date', 'figure', 'speaker']]) {
    expect(parse(JSON.parse(all(veil(known, step(), hide, words)))).problems).toEqual([]);
  }
  expect(all(known)).toBe(before);
});

test('without dates nothing has a date, and its events stand among the undated', () => {
  const veiled = veil(known, step(), ['date'], words);
  expect(veiled.events.every(({ when, about, undated }) => !when && !about && undated)).toBe(true);
  expect(claimsOf(veiled).some(({ when, about }) => when !== undefined || about !== undefined)).toBe(false);
});

test('without figures the answers that give one say that it is hidden, the others stay', () => {
  const veiled = claimsOf(veil(known, step(), ['figure'], words));
  const given = claimsOf().filter(({ value }) => value !== undefined);
  expect(given.length).toBeGreaterThan(5);
  for (const { id, statement } of claimsOf()) {
    const now = veiled.find((claim) => claim.id === id);
    expect(now?.value).toBeUndefined();
    const hidden = given.some((claim) => claim.id === id);
    expect(now?.statement).toEqual(hidden ? words.hidden : statement);
    if (hidden) expect(all(now?.cites)).not.toContain('quote');
  }
});

test('without speakers no name is left in any text of the events, nor a group that speaks', () => {
  const veiled = veil(known, step(), ['speaker'], words);
  const texts = all(
    veiled.events.map(({ title, summary, body, claims, quotes, actors }) => [
      title,
      summary,
      body,
      claims,
      quotes,
      actors,
    ]),
  );
  const speaking = new Set(
    known.events.flatMap(({ claims = [], quotes = [] }) => [...claims, ...quotes].map(({ by }) => by)),
  );
  const hidden = (known.actors ?? []).filter((actor) => speaking.has(actor.id) || !isDescription(actor));
  for (const { name } of hidden)
    for (const own of typeof name === 'string' ? [name] : Object.values(name))
      expect(texts.includes(own), texts.slice(texts.indexOf(own) - 60, texts.indexOf(own) + 60)).toBe(false);
  expect(texts).toContain('Speaker ');
  expect(all(veiled.sources)).not.toContain('Amnesty');
});

test('speakers and sources have letters in the order in which a step shows them', () => {
  const veiled = veil(known, step({ compare: [second, first] }), ['speaker'], words);
  const titleOf = (id: string) => veiled.sources?.find((source) => source.id === id)?.title;
  expect([titleOf(second), titleOf(first)]).toEqual(['Source 0', 'Source 1']);
});

test.each([
  ['an answer', ({ id }: { id: string }) => id],
  ['a speaker', ({ by }: { by: string }) => by],
])('%s is hidden by its id, and no other is', (_what, idOf) => {
  const claim = claimsOf().find(({ value }) => value) ?? claimsOf()[0]!;
  const veiled = claimsOf(veil(known, step(), [idOf(claim)], words));
  for (const [at, { id, by, statement }] of claimsOf().entries()) {
    const hidden = idOf({ id, by } as never) === idOf(claim);
    expect(veiled[at]?.statement, id).toEqual(hidden ? words.hidden : statement);
  }
});

test('all that rests on a source is hidden by its id', () => {
  const veiled = claimsOf(veil(known, step(), [first], words));
  const silent = veiled.filter(({ statement }) => statement === words.hidden);
  expect(silent.length).toBeGreaterThan(3);
  expect(all(silent.map(({ cites }) => cites))).toContain(first);
  expect(silent.length).toBeLessThan(veiled.length);
});
