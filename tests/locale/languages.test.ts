import { describe, expect, it, test } from 'vitest';
import { ar } from '../../src/locale/ar.js';
import { de } from '../../src/locale/de.js';
import { en, keysOf } from '../all-messages.js';
import { registerLanguage } from '../../src/locale/languages.js';
import { createLocalizer } from '../../src/locale/localizer.js';
import type { Message, MessageKey, Messages } from '../../src/locale/messages.js';
import { importsOf, sourceFiles } from '../source-files.js';

const saying = (messages: Partial<Messages>): [MessageKey, Message][] =>
  keysOf(messages).flatMap((key): [MessageKey, Message][] => {
    const message = messages[key];
    return message === undefined ? [] : [[key, message]];
  });
const forms = (message: Message): string[] =>
  typeof message === 'string' ? [message] : Object.values(message);
const names = (message: Message): string[] => [
  ...new Set(forms(message).flatMap((form) => [...form.matchAll(/\{(\w+)/g)].map(([, name = '']) => name))),
];
const bare = (text: string): string => text.replace(/[\u2066-\u2069]/g, '');

// What a reader meets first.
const FIRST = [
  ...['toolbar', 'earlier', 'later', 'zoomIn', 'zoomOut', 'fitAll', 'filter', 'view', 'viewTimeline'],
  ...['viewList', 'viewTable', 'axisLinear', 'lanes', 'summary', 'summaryDisputed', 'summaryPlain'],
  ...['loading', 'empty', 'emptyFiltered', 'errorHeading', 'retry', 'keyHint', 'filterSearch', 'filterClear'],
  ...['filterCount', 'statusWindow', 'statusList', 'events', 'axisBreak', 'close', 'eventName', 'disputed'],
  ...['list', 'table', 'columnDate', 'columnTitle', 'inLanguage', 'knownMonth', 'knownYear', 'undated'],
] as MessageKey[];

describe.each([
  [
    'de',
    de,
    /behaupt|enthüll|bewies|beweis|entlarv|gesteh|gestand|räumte ein|angeblich|massaker|fatwa|regime|todeskommission|mullah/i,
  ],
  ['ar', ar, /مجزرة|مذبحة|قتل|فتوى|موت|نظام|فضح|كشف|اعترف|أقر|زعم|ادعى|يدعي|مزعوم|الملالي|المقاومة/],
] as const)('%s', (lang, messages, barred) => {
  test('says what a reader meets first', () => {
    expect(FIRST.filter((key) => messages[key] === undefined)).toEqual([]);
    expect(saying(messages).length).toBeGreaterThan(100);
    expect(saying(messages).length).toBeLessThan(Object.keys(en).length);
  });

  test('holds only messages that exist, with the places for values they have in English', () => {
    for (const [key, message] of saying(messages)) {
      expect(en, key).toHaveProperty(key);
      // The last year of a century is named by some languages only.
      const allowed = [...names(en[key]), ...(key === 'century' ? ['last'] : [])].sort();
      expect(
        names(message).filter((name) => !allowed.includes(name)),
        key,
      ).toEqual([]);
      if (key !== 'century') expect(names(message).sort(), key).toEqual(names(en[key]).sort());
    }
  });

  test('has every plural form wherever it has several', () => {
    const { pluralCategories } = new Intl.PluralRules(lang).resolvedOptions();
    for (const [key, message] of saying(messages)) {
      if (typeof message !== 'string')
        expect(Object.keys(message).sort(), key).toEqual([...pluralCategories].sort());
    }
  });

  test('puts in only messages that it has itself', () => {
    const inner = saying(messages).flatMap(([, message]) =>
      forms(message).flatMap((form) => [...form.matchAll(/\|(\w+)\}/g)].map(([, key = '']) => key)),
    );
    expect(inner).toContain('eventCount');
    for (const key of inner) expect(messages).toHaveProperty(key);
  });

  test('takes no side and leaves nothing empty', () => {
    for (const [key, message] of saying(messages)) {
      for (const form of forms(message)) {
        expect(form.trim(), key).not.toBe('');
        expect(form, key).not.toMatch(barred);
      }
    }
  });

  test('registers nothing and is in no file that a page loads', () => {
    const files = sourceFiles();
    const path = `locale/${lang}.ts`;
    expect(importsOf(path, files.get(path) ?? '')).toEqual({ own: ['locale/messages.ts'], packages: [] });
    const importing = [...files].filter(([from, text]) => importsOf(from, text).own.includes(path));
    expect(importing).toEqual([]);
    expect(createLocalizer(`${lang}-x-before`).lang).toBe('en');
  });
});

describe('once registered', () => {
  it('German speaks German, with the plurals and numbers of German', () => {
    registerLanguage('de', de);
    const german = createLocalizer('de-AT');
    expect(german).toMatchObject({ lang: 'de', tag: 'de-AT', dir: 'ltr', firstCalendar: 'gregorian' });
    expect([1, 2].map((count) => german.say('eventCount', { count }))).toEqual([
      '1 Ereignis',
      '2 Ereignisse',
    ]);
    expect(bare(german.say('summary', { count: 34, span: '1988 bis 2020', categories: 7 }))).toBe(
      '34 Ereignisse von 1988 bis 2020, in 7 Kategorien',
    );
    expect(bare(german.list(['a', 'b', 'c']))).toBe('a, b und c');
    expect(german.number(12_345)).toBe('12.345');
    expect(german.languageName('fa')).toBe('Persisch');
  });

  it('Arabic speaks Arabic, with its six plurals and its own digits', () => {
    registerLanguage('ar', ar);
    const arabic = createLocalizer('ar');
    expect(arabic).toMatchObject({ lang: 'ar', dir: 'rtl', firstCalendar: 'gregorian' });
    expect(
      [0, 1, 2, 3, 10, 11, 99, 100, 102, 103].map((count) => arabic.say('eventCount', { count })),
    ).toEqual([
      '٠ حدث',
      'حدث واحد',
      'حدثان',
      '٣ أحداث',
      '١٠ أحداث',
      '١١ حدثًا',
      '٩٩ حدثًا',
      '١٠٠ حدث',
      '١٠٢ حدث',
      '١٠٣ أحداث',
    ]);
    expect([2, 3, 11].map((count) => arabic.say('disputed', { count }))).toEqual([
      'موضع خلاف، روايتان',
      'موضع خلاف، ٣ روايات',
      'موضع خلاف، ١١ رواية',
    ]);
    expect(bare(arabic.say('summary', { count: 34, span: '١٩٨٨ إلى ٢٠٢٠', categories: 7 }))).toBe(
      '٣٤ حدثًا من ١٩٨٨ إلى ٢٠٢٠، ٧ فئات',
    );
    expect(arabic.digits('12–14')).toBe('١٢–١٤');
  });

  it('Arabic has no Latin and no Persian digit in a sentence with numbers', () => {
    const arabic = createLocalizer('ar');
    for (const [key, message] of saying(ar)) {
      const values = Object.fromEntries(names(message).map((name) => [name, 1_234_567_890]));
      expect(arabic.say(key, values), key).not.toMatch(/[0-9\u06f0-\u06f9{}]/);
    }
  });

  it('a page may choose other digits for the same words', () => {
    registerLanguage('ar-TN', { ...ar, digits: 'latn' });
    expect(createLocalizer('ar-TN').say('eventCount', { count: 34 })).toBe('34 حدثًا');
  });
});
