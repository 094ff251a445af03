import { afterEach, describe, expect, test } from 'vitest';
import { ar } from '../../src/locale/ar.js';
import { en, fa, keysOf } from '../all-messages.js';
import { registerLanguage } from '../../src/locale/languages.js';
import { createLocalizer } from '../../src/locale/localizer.js';
import { missing, standIn } from '../../src/locale/missing.js';
import { sayLocator } from '../../src/locale/say-cite.js';
import { parseEdtf } from '../../src/model/edtf.js';

const { marked } = missing;
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/gu, '');
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

  test('is English in its digits and plurals too, and marked as a whole', () => {
    registerLanguage('bn', {});
    missing.marked = true;
    expect(createLocalizer('bn').say('filterCount', { count: 4, total: 20 })).toBe('⟦4 of 20 events match.⟧');
    missing.marked = false;
    expect(createLocalizer('bn').say('filterCount', { count: 4, total: 20 })).toBe('4 of 20 events match.');
  });
});

describe('a language that lacks some messages', () => {
  const value = (edtf: string) => {
    const { value: read } = parseEdtf(edtf);
    if (!read) throw new Error(edtf);
    return read;
  };

  test('says a sentence it lacks with English dates, numbers and lists in it', () => {
    missing.marked = false;
    registerLanguage('ar', ar);
    const arabic = createLocalizer('ar');
    const day = value('1988-08-16');
    expect(bare(arabic.say('accessed', { date: (speaker) => speaker.date(day) }))).toBe(
      'accessed 16 August 1988',
    );
    expect(bare(arabic.say('saidOn', { date: (speaker) => speaker.date(day) }))).not.toMatch(/[A-Za-z0-9]/u);
    expect(arabic.say('voices', { documents: 2, voices: 1 })).toBe('2 documents, 1 voice');
    expect(arabic.say('lineColumn', { line: 110, column: 1 })).toBe('line 110, column 1');
    expect(bare(arabic.say('oneVoiceDeclared', { names: (speaker) => speaker.list(['a', 'b']) }))).toBe(
      'a and b (one voice by declared ties)',
    );
    const cite = { source: 's', locator: '12', label: 'line' } as const;
    expect(bare(sayLocator(cite, arabic) ?? '')).toBe('line 12');
    expect([arabic.langOf('accessed'), arabic.langOf('saidOn')]).toEqual(['en', undefined]);
    expect(createLocalizer('en-GB').langOf('accessed')).toBeUndefined();
  });

  test('says a date, a span or a list wholly in English where it lacks a part of it', () => {
    missing.marked = false;
    registerLanguage('mr', { monthYear: '{month} {year}' });
    const marathi = createLocalizer('mr', { calendar: 'both' });
    expect(marathi.date(value('1988-08~'))).toBe('about August 1988 (Mordad–Shahrivar 1367 SH)');
    expect(marathi.span(0, 10)).toBe('1 to 10 January 1970');
    expect(marathi.duration(3)).toBe('3 days');
    expect(bare(marathi.list(['a', 'b']))).toBe('a and b');
    expect(marathi.shortDate(value('1988-08'))).toMatch(/१९८८/u);
  });
});

test('no message of English or Persian is ever marked, nor one of a language nobody registered', () => {
  for (const lang of ['en', 'en-GB', 'fa', 'fa-AF', 'xx', '']) {
    const localizer = createLocalizer(lang);
    for (const key of keysOf(en)) expect(localizer.say(key), `${lang} ${key}`).not.toMatch(/[⟦⟧]/);
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
