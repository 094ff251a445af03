import { afterEach, describe, expect, test } from 'vitest';
import { en } from '../../src/locale/en.js';
import { fa } from '../../src/locale/fa.js';
import { registerLanguage } from '../../src/locale/languages.js';
import { createLocalizer } from '../../src/locale/localizer.js';
import type { MessageKey } from '../../src/locale/messages.js';
import { missing, standIn } from '../../src/locale/missing.js';

const { marked } = missing;
afterEach(() => {
  missing.marked = marked;
});

test('tests run as developing does', () => expect(marked).toBe(true));

describe('English said for want of a message', () => {
  test.each([
    ['in use', 'de', false, 'Filter'],
    ['while a page is developed', 'de', true, '⟦Filter⟧'],
    ['in English itself', 'en', true, 'Filter'],
    ['in a form of English', 'en-GB', true, 'Filter'],
    ['in a language whose tag begins like it', 'enm', true, '⟦Filter⟧'],
  ])('%s', (_name, lang, developing, said) => {
    expect(standIn('Filter', lang, developing)).toBe(said);
  });

  test('is filled before it is marked, with the digits of the language', () => {
    registerLanguage('bn', {});
    missing.marked = true;
    expect(createLocalizer('bn').say('filterCount', { count: 4, total: 20 })).toBe(
      '⟦৪ of ⟦২০ events⟧ match.⟧',
    );
    missing.marked = false;
    expect(createLocalizer('bn').say('filterCount', { count: 4, total: 20 })).toBe('৪ of ২০ events match.');
  });
});

test('no message of English or Persian is ever marked, nor one of a language nobody registered', () => {
  for (const lang of ['en', 'en-GB', 'fa', 'fa-AF', 'xx', '']) {
    const localizer = createLocalizer(lang);
    for (const key of Object.keys(en) as MessageKey[])
      expect(localizer.say(key), `${lang} ${key}`).not.toMatch(/[⟦⟧]/);
  }
});

test('English in part, in place of the whole, is filled up without marks', () => {
  registerLanguage('en-AU', { filter: 'Sift' });
  const localizer = createLocalizer('en-AU');
  expect([localizer.say('filter'), localizer.say('view')]).toEqual(['Sift', en.view]);
});

test('a message put in by a page’s own words is not missing', () => {
  registerLanguage('sv', { close: 'Stäng' });
  const localizer = createLocalizer('sv', { messages: { view: fa.view } });
  expect([localizer.say('view'), localizer.say('close'), localizer.say('filter')]).toEqual([
    fa.view,
    'Stäng',
    '⟦Filter⟧',
  ]);
});
