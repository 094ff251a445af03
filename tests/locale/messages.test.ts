import { describe, expect, it } from 'vitest';
import { en, fa, keysOf } from '../all-messages.js';
import { faSentences } from '../../src/locale/fa-problem-sentences.js';
import { createLocalizer } from '../../src/locale/localizer.js';
import type { Message, Messages } from '../../src/locale/messages.js';
import { LOAD_PROBLEM_CODES } from '../../src/model/load-sentences.js';
import { PROBLEM_SENTENCES } from '../../src/model/problem-sentences.js';

const keys = keysOf(en);
const forms = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const places = (message: Message): string[] =>
  [...new Set(forms(message).flatMap((form) => form.match(/\{[^}]*\}/g) ?? []))].sort();
const all = (messages: Messages): [string, string][] =>
  Object.entries(messages).flatMap(([key, message]) =>
    forms(message as Message).map((form): [string, string] => [key, form]),
  );

describe('the messages', () => {
  it('are the same in both languages, with the same places for values', () => {
    expect(keysOf(fa).sort()).toEqual([...keys].sort());
    for (const key of keys) {
      // English names a century by its first year alone, Persian by its first and last.
      if (key !== 'century') expect(places(fa[key]), key).toEqual(places(en[key]));
    }
  });

  it('are none of them empty', () => {
    for (const [key, form] of [...all(en), ...all(fa)]) expect(form.trim(), key).not.toBe('');
  });

  it.each([
    ['en', en],
    ['fa', fa],
  ] as const)('have every plural form of %s', (lang, messages) => {
    const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
    for (const key of keys) {
      const message = messages[key];
      if (typeof message !== 'string')
        expect(Object.keys(message).sort(), key).toEqual([...pluralCategories].sort());
    }
  });

  it('name only messages that exist in their inner places', () => {
    const inner = [...all(en), ...all(fa)].flatMap(([, form]) =>
      [...form.matchAll(/\|(\w+)\}/g)].map(([, key]) => key),
    );
    expect(inner.length).toBeGreaterThan(0);
    for (const key of inner) expect(keys).toContain(key);
  });

  it('hold no direction marks, no Arabic letters for Persian ones, no spaces for joiners', () => {
    for (const [key, form] of all(fa)) {
      expect(form, key).not.toMatch(/[\u200e\u200f\u202a-\u202e\u2066-\u2069كيىة٠-٩0-9,;?]/);
      expect(form, key).not.toMatch(/(^|\s)(ن?می) |\s(ها|های|هایی)(\s|$|[.،؛])/);
    }
  });
});

const problems = Object.entries(faSentences).map(([code, sentence]): [string, string] => [
  code,
  [sentence].flat().join(' '),
]);

describe('the words', () => {
  // EDITORIAL 2.2, 2.5, 2.6 and 2.9
  const barred =
    /\b(prove[ds]?|reveal(s|ed)?|expose[ds]?|admit(s|ted)?|confess\w*|insist\w*|slam\w*|claim(s|ed)?|massacre|fatwa|death commission|regime|mullahs?|resistance|current(ly)?|alleged(ly)?|several sources|up to)\b/i;
  // EDITORIAL 2.10
  const barredInPersian =
    /کشتار|قتل|فتوا|مرگ|رژیم|افشا|اعتراف|ادعا|مدعی|فاش|رسوا|برملا|اذعان|تأکید کرد|مقاومت/;

  it('take no side in English', () => {
    for (const [key, form] of all(en)) expect(form, key).not.toMatch(barred);
  });
  it('take no side in Persian', () => {
    for (const [key, form] of [...all(fa), ...problems]) expect(form, key).not.toMatch(barredInPersian);
  });
});

describe('Persian sentences with numbers', () => {
  it('have Persian digits only', () => {
    const localizer = createLocalizer('fa');
    for (const key of keys) {
      const values = Object.fromEntries(
        places(fa[key]).map((place) => [place.replace(/[{}]|\|.*/g, ''), 1234567890]),
      );
      expect(localizer.say(key, values), key).not.toMatch(/[0-9\u0660-\u0669{}]/);
    }
  });
});

describe('problem sentences', () => {
  it('are there in Persian for every problem, and use only values that has', () => {
    const english = { ...PROBLEM_SENTENCES, lost: ['{lost}'], suggestion: ['{suggestion}'] };
    const codes = [...Object.keys(english), ...LOAD_PROBLEM_CODES].sort();
    expect(problems.map(([code]) => code).sort()).toEqual(codes);
    for (const [code, sentence] of problems) {
      if (!(code in english)) continue;
      const values = [...english[code as keyof typeof english], '{lost}'].join(' ');
      for (const [place] of sentence.matchAll(/\{\w+\}/g)) expect(values, code).toContain(place);
    }
  });
});
