import { describe, expect, it } from 'vitest';
import { dayFromDate } from '../../src/model/day.js';
import { en as english } from '../all-messages.js';
import { createLocalizer } from '../../src/locale/localizer.js';
import { registerLanguage } from '../../src/locale/languages.js';
import { sayProblem } from '../../src/locale/say-problem.js';
import { loadCompanions } from '../../src/model/problem-companions.js';
import { missing } from '../../src/locale/missing.js';

// The words for problems are loaded where there are problems.
await loadCompanions();
const en = createLocalizer('en');
const fa = createLocalizer('fa-IR');
const bare = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

describe('a localizer', () => {
  it('resolves its language and keeps the tag', () => {
    expect(fa).toMatchObject({
      lang: 'fa',
      tag: 'fa-IR',
      dir: 'rtl',
      calendar: 'persian',
      firstCalendar: 'persian',
    });
    expect(createLocalizer('de-AT')).toMatchObject({
      lang: 'en',
      tag: 'de-AT',
      dir: 'ltr',
      calendar: 'gregorian',
    });
    expect(createLocalizer('')).toMatchObject({ lang: 'en' });
    expect(createLocalizer('fa', { calendar: 'both' })).toMatchObject({
      calendar: 'both',
      firstCalendar: 'persian',
    });
  });

  it('is made once for the same arguments', () => {
    const messages = { retry: 'Once more' };
    expect(createLocalizer('fa-IR')).toBe(fa);
    expect(createLocalizer('en', { messages })).toBe(createLocalizer('en', { messages }));
    expect(createLocalizer('en', { messages })).not.toBe(en);
    expect(createLocalizer('en', { messages }).say('retry')).toBe('Once more');
    expect(en.say('retry')).toBe('Try again');
  });
});

describe('say', () => {
  it('isolates strings, not numbers', () => {
    expect(en.say('accordingTo', { source: 'رادیو فردا' })).toBe('according to \u2068رادیو فردا\u2069');
    expect(en.say('eventCount', { count: 3 })).toBe('3 events');
  });

  it('keeps a value with direction marks of its own inside its isolate', () => {
    expect(en.say('accordingTo', { source: 'a\u2069b' })).toBe('according to \u2068ab\u2069');
    expect(en.say('accordingTo', { source: 'a\u2067b' })).toBe('according to \u2068a\u2067b\u2069\u2069');
    expect(en.say('accordingTo', { source: en.list(['a', 'b']) })).toBe(
      'according to \u2068\u2068a\u2069 and \u2068b\u2069\u2069',
    );
  });

  it('shows the name of a message that an override invents', () => {
    const messages = { filterCount: '{total|nonsense}' };
    expect(createLocalizer('en', { messages }).say('filterCount', { total: 2 })).toBe('nonsense');
  });

  it('chooses the plural by count, also within a message', () => {
    expect(en.say('eventCount', { count: 1 })).toBe('1 event');
    expect(bare(en.say('summary', { count: 1, span: '1988', categories: 1 }))).toBe(
      '1 event from 1988, in 1 category',
    );
    expect(bare(en.say('summary', { count: 34, span: '1988 to 2020', categories: 7 }))).toBe(
      '34 events from 1988 to 2020, in 7 categories',
    );
    expect(en.say('filterCount', { count: 4, total: 20 })).toBe('4 of 20 events match.');
  });

  it('says the status sentences of the reading guide', () => {
    const window = [dayFromDate(1997, 4, 1), dayFromDate(2004, 5, 1)] as const;
    const status = { count: 6, total: 20 };
    expect(bare(en.say('statusWindow', { ...status, span: en.span(...window) }))).toBe(
      'Showing 1997 to 2004, 6 of 20 events.',
    );
    expect(bare(fa.say('statusWindow', { ...status, span: fa.span(...window) }))).toBe(
      'نمایش ۱۳۷۶ تا ۱۳۸۳، ۶ از ۲۰ رویداد.',
    );
    expect(fa.say('filterCount', { count: 4, total: 20 })).toBe('۴ از ۲۰ رویداد یافت شد.');
    expect(fa.say('statusList')).toBe('نمای فهرست.');
    expect(fa.say('statusLast')).toBe('آخرین رویداد.');
  });

  it('leaves a value’s own braces and dollar signs alone', () => {
    expect(bare(en.say('eventName', { date: '$& {title}', title: '$1' }))).toBe('$& {title}, $1');
  });

  it('falls back to English', () => {
    missing.marked = false;
    registerLanguage('sv', { retry: 'Försök igen' });
    const sv = createLocalizer('sv-SE');
    expect([sv.say('retry'), sv.say('close')]).toEqual(['Försök igen', english.close]);
    missing.marked = true;
  });
});

describe('numbers, lists, names', () => {
  it('uses the digits of the language', () => {
    expect(en.number(1234)).toBe('1,234');
    expect(fa.number(1234)).toBe('۱٬۲۳۴');
    expect(fa.digits('12–14')).toBe('۱۲–۱۴');
  });

  it('joins without a comma before the last', () => {
    expect(bare(en.list(['a', 'b', 'c']))).toBe('a, b and c');
    expect(fa.list(['الف', 'ب', 'پ'])).toBe('\u2068الف\u2069، \u2068ب\u2069 و \u2068پ\u2069');
    expect(bare(en.list(['a']))).toBe('a');
    expect(en.list([])).toBe('');
  });

  it('names languages, and gives back a tag nobody knows', () => {
    expect(en.languageName('fa')).toBe('Persian');
    expect(fa.languageName('en')).toBe('انگلیسی');
    expect(en.languageName('not a tag')).toBe('not a tag');
  });

  it('tells the language and direction of an author’s text', () => {
    const text = { en: 'Event', fa: 'رویداد' };
    expect(fa.text(text, 'en')).toEqual({ value: 'رویداد', lang: 'fa', dir: 'rtl' });
    expect(fa.text('Event', 'en')).toEqual({ value: 'Event', lang: 'en', dir: 'ltr' });
    expect(createLocalizer('de').text({ de: 'Ereignis', en: 'Event' }, 'en')?.value).toBe('Ereignis');
    expect(fa.text(undefined, 'en')).toBeUndefined();
    expect(en.text('x', 'no such tag!')?.dir).toBe('ltr');
  });
});

describe('spans, durations and ticks', () => {
  const day = dayFromDate;
  it.each([
    [day(1988, 1, 1), day(2021, 1, 1), '1988 to 2020', '۱۳۶۶ تا ۱۳۹۹'],
    [day(1988, 7, 1), day(1988, 10, 1), 'July to September 1988', 'تیر تا مهر ۱۳۶۷'],
    [day(1988, 8, 3), day(1988, 8, 17), '3 to 16 August 1988', '۱۲ تا ۲۵ مرداد ۱۳۶۷'],
    [day(1988, 8, 16), day(1988, 8, 17), '16 August 1988', '۲۵ مرداد ۱۳۶۷'],
    [day(1988, 8, 16), day(1988, 8, 16), '16 August 1988', '۲۵ مرداد ۱۳۶۷'],
    [day(1988, 8, 3) + 0.4, day(1988, 8, 16) + 0.2, '3 to 16 August 1988', '۱۲ تا ۲۵ مرداد ۱۳۶۷'],
    [day(-43, 1, 1), day(15, 1, 1), '44 BCE to 14 CE', '۴۴ پیش از میلاد تا ۱۴ میلادی'],
  ])('span %#', (start, end, inEnglish, inPersian) => {
    expect(en.span(start, end)).toBe(inEnglish);
    expect(fa.span(start, end)).toBe(inPersian);
  });

  it.each([
    [1, '1 day', '۱ روز'],
    [3, '3 days', '۳ روز'],
    [212, '7 months', '۷ ماه'],
    [7305, '20 years', '۲۰ سال'],
  ])('%i days', (days, inEnglish, inPersian) => {
    expect(en.duration(days)).toBe(inEnglish);
    expect(fa.duration(days)).toBe(inPersian);
    expect(bare(en.say('axisBreak', { duration: en.duration(days) }))).toBe(`${inEnglish} not shown`);
  });

  it('labels ticks', () => {
    expect(en.tick(day(1988, 1, 1), 'year')).toBe('1988');
    expect(en.tick(day(-43, 1, 1), 'century')).toBe('44 BCE');
    expect(en.tick(day(1988, 8, 1), 'month')).toBe('Aug');
    expect(en.tick(day(1988, 8, 16), 'day')).toBe('16');
    expect(en.tick(day(1988, 8, 1), 'day')).toBe('Aug');
    expect(fa.tick(day(1988, 3, 21), 'year')).toBe('۱۳۶۷');
    expect(fa.tick(day(1988, 3, 21), 'day')).toBe('فروردین');
    expect(createLocalizer('fa', { calendar: 'gregorian' }).tick(day(1988, 1, 1), 'year')).toBe('۱۹۸۸');
    expect(createLocalizer('en', { calendar: 'persian' }).tick(day(1988, 3, 21), 'year')).toBe('1367 SH');
  });
});

describe('problems', () => {
  const problem = {
    code: 'date.month-out-of-range',
    values: { written: '1988-13', month: '13' },
    message: 'No month 13.',
    hint: 'Write a month.',
  };
  it('are said in English with what to write instead', () => {
    expect(sayProblem(problem, en)).toBe('No month 13. Write a month.');
    expect(sayProblem({ code: 'x.unheard-of', message: 'Odd.' }, fa)).toBe('Odd.');
  });
  it('are said in Persian where there is a sentence', () => {
    expect(
      bare(sayProblem({ code: 'load.not-found', values: { url: 'a.json', status: 404 }, message: '' }, fa)),
    ).toBe('در نشانی «a.json» پرونده‌ای نیست (وضعیت ۴۰۴).');
    expect(sayProblem({ code: 'toString', message: 'Odd.' }, fa)).toBe('Odd.');
  });
});
