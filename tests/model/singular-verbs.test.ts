import { expect, test } from 'vitest';
import record from '../../data/iran-1988-2020.json' with { type: 'json' };
import type { Text } from '../../src/model/document.js';
import { hiding } from '../../src/model/hidden-names.js';
import { parse } from '../../src/model/parse.js';
import { veil, type VeilWords } from '../../src/model/veil.js';

const one: Text = { en: 'Speaker A', fa: 'گویندهٔ الف' };
const many: Text = { en: 'Speaker B', fa: 'گویندهٔ ب' };
const change = hiding(
  [
    { words: 'Mousavi', look: 'name', letter: one, person: true },
    { words: 'موسوی', look: 'name', letter: one, person: true },
    { words: 'experts', look: 'definite', letter: many, group: true },
    { words: 'کارشناسان', look: 'definite', letter: many, group: true },
  ],
  [],
  'office',
);
test.each([
  ['The experts say it was so.', 'Speaker B says it was so.'],
  ['The experts deny it and the experts are heard.', 'Speaker B denies it and Speaker B is heard.'],
  ['On 4 May the experts were told', 'On 4 May Speaker B was told'],
  ['It wrote that the experts have asked', 'It wrote that Speaker B has asked'],
  ['The experts also call for it', 'Speaker B also calls for it'],
  ['The experts do not know', 'Speaker B does not know'],
  ['The experts said so', 'Speaker B said so'],
  // Of two, and where another is the subject, it tells nothing.
  ['Mousavi and the experts say he knew', 'Speaker A and Speaker B say he knew'],
  ['Families and the experts say so', 'Families and Speaker B say so'],
  ['Do the experts and Mousavi know?', 'Do Speaker B and Speaker A know?'],
  ['The letters of the experts are old', 'The letters of Speaker B are old'],
  ['What do the experts say?', 'What does Speaker B say?'],
  ['The experts’ reports say so', 'Speaker B’s reports say so'],
  ['The experts report was read', 'Speaker B report was read'],
  // Somebody's own words are theirs.
  [
    'It wrote: “The experts say so.” The experts say not.',
    'It wrote: “Speaker B say so.” Speaker B says not.',
  ],
])('in English a group speaks as one does: %s', (text, seen) => {
  expect(change(text, 'en')).toBe(seen);
});

test.each([
  ['کارشناسان گفتند که او آگاه بود.', 'گویندهٔ ب گفت که او آگاه بود.'],
  ['به نوشتهٔ روزنامه، کارشناسان در ۴ اکتبر پاسخ دادند.', 'به نوشتهٔ روزنامه، گویندهٔ ب در ۴ اکتبر پاسخ داد.'],
  ['کارشناسان می‌گویند چنین نبود', 'گویندهٔ ب می‌گوید چنین نبود'],
  ['نوشت که کارشناسان آن را رد می‌کنند', 'نوشت که گویندهٔ ب آن را رد می‌کند'],
  ['کارشناسان گفته‌اند که نه', 'گویندهٔ ب گفته است که نه'],
  ['کارشناسان چیزی نگفتند', 'گویندهٔ ب چیزی نگفت'],
  ['در ۲۰۲۰ کارشناسان نوشتند «نه» و خواستند که', 'در ۲۰۲۰ گویندهٔ ب نوشت «نه» و خواست که'],
  // Of two, of somebody else, and after «که».
  ['موسوی و کارشناسان گفتند', 'گویندهٔ الف و گویندهٔ ب گفتند'],
  ['کارشناسان و موسوی گفتند', 'گویندهٔ ب و گویندهٔ الف گفتند'],
  ['امضاکنندگان بیانیهٔ کارشناسان گفتند', 'امضاکنندگان بیانیهٔ گویندهٔ ب گفتند'],
  ['کارشناسان گفت که مقام‌ها دانستند', 'گویندهٔ ب گفت که مقام‌ها دانستند'],
  ['کارشناسان گفتند زندانیان را کشتند', 'گویندهٔ ب گفت زندانیان را کشتند'],
  ['هر دو از «کارشناسان» سخن گفتند', 'هر دو از «گویندهٔ ب» سخن گفتند'],
  ['نوشت: «نه.» کارشناسان گفتند', 'نوشت: «نه.» گویندهٔ ب گفت'],
  ['موسوی می‌داند و می‌خواند', 'گویندهٔ الف می‌داند و می‌خواند'],
])('in Persian too: %s', (text, seen) => {
  expect(change(text, 'fa')).toBe(seen);
});

test('in a quotation nothing but names is changed', () => {
  expect(change('The experts say it was so.', 'en', true)).toBe('Speaker B say it was so.');
  expect(change('کارشناسان گفتند که نه', 'fa', true)).toBe('گویندهٔ ب گفتند که نه');
});

test('outside quotations the record tells no group by a verb, in neither language', () => {
  const { document } = parse(record);
  if (!document) throw new Error('The record cannot be read.');
  const words: VeilWords = {
    hidden: '…',
    name: '(name)',
    office: '(office)',
    speaker: () => ({ en: 'Speaker X', fa: 'گویندهٔ ایکس' }),
    source: () => 'Source',
  };
  const steps = [...(document.questions ?? []).map(({ id }) => ({ question: id })), {}];
  let letters = 0;
  for (const step of steps) {
    const { events } = veil(document, { id: 's', ...step }, ['speaker'], words);
    const seen = JSON.stringify(events, (key, value: unknown) =>
      key === 'quotes' || key === 'quote' ? undefined : value,
    ).replaceAll(/“[^”]*”/gu, '“”');
    letters += seen.split('Speaker X').length - 1;
    expect(seen).not.toMatch(/(?<!(?:and|or|of) )Speaker X (?:say|are|were|have|do|ask|deny)\b/u);
    expect(seen).not.toMatch(/(?:[.،"]\s?|که )گویندهٔ ایکس (?!و )[^.،؛"]{0,40}(?:گفت|نوشت|داد|کرد|خواست)ند/u);
  }
  expect(letters).toBeGreaterThan(100);
});
