import { describe, expect, test } from 'vitest';
import type { Text } from '../../src/model/document.js';
import { clip, pickText } from '../../src/model/text.js';

describe('the language picked', () => {
  const text = { de: 'Tor', en: 'Gate', 'fa-AF': 'دروازه', fa: 'در', fr: 'Porte' };
  test.each([
    ['fa', 'en', 'fa'],
    ['fa-AF', 'en', 'fa-AF'],
    ['FA-af', 'en', 'fa-AF'],
    ['fa-IR', 'en', 'fa'],
    ['ar', 'fr', 'fr'],
    ['ar', 'fr-CA', 'fr'],
    ['ar', 'he', 'en'],
  ])('for %s in a document in %s is %s', (lang, documentLang, picked) => {
    expect(pickText(text, lang, documentLang)?.lang).toBe(picked);
  });

  test('is another form of the language rather than another language', () => {
    expect(pickText({ en: 'Gate', 'fa-AF': 'دروازه' }, 'fa', 'en')?.lang).toBe('fa-AF');
  });

  test('is the first there is when nothing else fits', () => {
    expect(pickText({ sv: 'Port', de: 'Tor' }, 'fa', 'ar')).toEqual({ value: 'Port', lang: 'sv' });
  });

  test('passes over a language that is left blank', () => {
    expect(pickText({ fa: ' ', en: 'Gate' }, 'fa', 'en')).toEqual({ value: 'Gate', lang: 'en' });
  });

  test('is the document’s for a plain string', () => {
    expect(pickText('Gate', 'fa', 'en')).toEqual({ value: 'Gate', lang: 'en' });
  });

  test('is none where nothing is written', () => {
    const nothings: (Text | undefined)[] = [undefined, '', ' ', {}, { en: '' }];
    for (const nothing of nothings) expect(pickText(nothing, 'en', 'en')).toBeUndefined();
  });
});

describe('clipping', () => {
  test('leaves a text that fits', () => expect(clip('abc', 3)).toBe('abc'));
  test('keeps to the limit and says that there was more', () => expect(clip('abcd', 3)).toBe('ab…'));
  test('never cuts a character in two', () => expect(clip('a😀😀', 3)).toBe('a…'));
});
