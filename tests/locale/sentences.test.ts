import { describe, expect, it } from 'vitest';
import type { Source, TimelineEvent } from '../../src/model/document.js';
import { dayFromDate } from '../../src/model/day.js';
import { resolveWhen } from '../../src/model/event-index.js';
import { cslDate, cslText } from '../../src/locale/csl-text.js';
import { sayWhenBriefly } from '../../src/locale/brief-when.js';
import { describeEvent, sayWhen } from '../../src/locale/describe-event.js';
import { createLocalizer } from '../../src/locale/localizer.js';
import { relationVerb } from '../../src/locale/relation-verb.js';
import { sayLocator } from '../../src/locale/say-cite.js';
import { summarize } from '../../src/locale/summarize.js';

const en = createLocalizer('en');
const fa = createLocalizer('fa');
const bare = (text: string): string => text.replace(/[\u2068\u2069]/g, '');

describe('an event', () => {
  const letters = {
    id: 'letters',
    label: { en: 'letters and appeals', fa: 'نامه‌ها' },
    color: '#000',
    shape: 'diamond',
  } as const;
  const describeIn = (event: TimelineEvent, localizer = en, accounts = 0) =>
    describeEvent(
      event,
      { documentLang: 'en', when: resolveWhen(event.when), categories: [letters], accounts },
      localizer,
    );

  it('is named by date, then title, each isolated', () => {
    const { name, description } = describeIn({ id: 'a', when: '1988-07-20', title: 'Title' });
    expect(name).toBe('\u206820 July 1988\u2069, \u2068Title\u2069');
    expect(bare(description)).toBe('letters and appeals');
  });
  it('is described with its dispute and doubt', () => {
    const event: TimelineEvent = { id: 'a', when: '1988-07-20~', title: { en: 'Title', fa: 'عنوان' } };
    expect(bare(describeIn(event, en, 3).description)).toBe(
      'letters and appeals; disputed, 3 accounts; approximate date',
    );
    expect(bare(describeIn(event, fa, 3).name)).toBe('حدود ۲۹ تیر ۱۳۶۷، عنوان');
    expect(bare(describeIn(event, fa, 3).description)).toBe('نامه‌ها؛ محل اختلاف، ۳ روایت؛ تاریخ تقریبی');
  });
  it('takes the author’s own wording of the date', () => {
    const event: TimelineEvent = {
      id: 'a',
      when: { edtf: '1988-06-22/1988-09-22', label: { en: 'summer of 1367 SH', fa: 'تابستان ۱۳۶۷' } },
      title: 'Title',
    };
    expect(bare(describeIn(event, fa).name)).toBe('تابستان ۱۳۶۷، Title');
  });
  it('says the date in the reader’s calendar before the author’s words in another', () => {
    const label = { en: 'July 1988; the documents differ', fa: 'ژوئیهٔ ۱۹۸۸؛ اسناد متفاوت‌اند' };
    const event: TimelineEvent = { id: 'a', when: { edtf: '1988-07', label }, title: 'Title' };
    const whenIn = (lang: string, calendar?: 'persian' | 'both' | 'gregorian') => {
      const localizer = createLocalizer(lang, { calendar });
      const args = [event.when, resolveWhen(event.when), 'en', localizer] as const;
      return [sayWhen(...args), sayWhenBriefly(...args)].map(bare);
    };
    const mixed = 'تیر–مرداد ۱۳۶۷ (ژوئیهٔ ۱۹۸۸؛ اسناد متفاوت‌اند)';
    expect(whenIn('fa')).toEqual([mixed, 'تیر–مرداد ۱۳۶۷']);
    expect(whenIn('fa', 'both')).toEqual([mixed, 'تیر–مرداد ۱۳۶۷']);
    expect(whenIn('fa', 'gregorian')).toEqual([label.fa, label.fa]);
    expect(whenIn('en')).toEqual([label.en, label.en]);
    expect(whenIn('en', 'persian')[0]).toBe('Tir–Mordad 1367 SH (July 1988; the documents differ)');
  });
  it('leaves wording without a year, or with both calendars, as it is', () => {
    const said = (edtf: string, label: string) =>
      bare(describeIn({ id: 'a', when: { edtf, label: { fa: label } }, title: 'T' }, fa).name);
    expect(said('1988-08-16', 'روز عاشورا')).toBe('روز عاشورا، T');
    expect(said('1988-08-16', '۲۵ مرداد ۱۳۶۷ (۱۶ اوت ۱۹۸۸)')).toBe('۲۵ مرداد ۱۳۶۷ (۱۶ اوت ۱۹۸۸)، T');
    expect(said('1988-08-16?', '۱۶ اوت ۱۹۸۸')).toBe('۲۵ مرداد ۱۳۶۷ (نامطمئن)؛ ۱۶ اوت ۱۹۸۸، T');
  });
  it('says so when it has no date', () => {
    expect(bare(describeIn({ id: 'a', undated: 'No source says.', title: 'Title' }).name)).toBe(
      'date not known, Title',
    );
  });
});

describe('the summary', () => {
  const span = { start: dayFromDate(1988, 1, 1), end: dayFromDate(2021, 1, 1) };
  it('counts, spans and names disputes', () => {
    expect(bare(summarize({ count: 34, span, categories: 7, disputed: 9 }, en))).toBe(
      '34 events from 1988 to 2020, in 7 categories; 9 are disputed',
    );
    expect(bare(summarize({ count: 34, span, categories: 7, disputed: 9 }, fa))).toBe(
      '۳۴ رویداد از ۱۳۶۶ تا ۱۳۹۹، در ۷ دسته؛ ۹ مورد محل اختلاف است',
    );
    expect(bare(summarize({ count: 1, span, categories: 0, disputed: 1 }, en))).toBe(
      '1 event from 1988 to 2020; 1 is disputed',
    );
  });
  it('holds without dates and without events', () => {
    expect(summarize({ count: 2, span: null, categories: 1, disputed: 0 }, en)).toBe('2 events');
    expect(summarize({ count: 0, span: null, categories: 0, disputed: 0 }, en)).toBe(
      'This timeline has no events yet.',
    );
  });
});

describe('relations and citations', () => {
  it('have a verb from either end', () => {
    expect(relationVerb('makes-public', en)).toBe('makes public');
    expect(relationVerb('makes-public', en, true)).toBe('is made public by');
    expect(relationVerb('responds-to', fa)).toBe('در پاسخ به');
    expect(relationVerb('x-drawn-from', en)).toBe('drawn from');
  });
  it('say where a passage stands', () => {
    expect(bare(sayLocator({ source: 's', locator: '12', label: 'line' }, fa) ?? '')).toBe('سطر ۱۲');
    expect(bare(sayLocator({ source: 's', locator: '12' }, en) ?? '')).toBe('page 12');
    expect(sayLocator({ source: 's', locator: '3r', label: 'folio' }, en)).toBe('3r');
    expect(sayLocator({ source: 's' }, en)).toBeUndefined();
  });
});

describe('a reference', () => {
  const text = (source: Source, localizer = en): string =>
    bare(
      cslText(source, localizer)
        .map((part) => part.text)
        .join(''),
    );
  const full: Source = {
    id: 'report',
    type: 'report',
    title: 'Blood-soaked secrets',
    author: [{ literal: 'Amnesty International' }],
    publisher: 'Amnesty International',
    number: 'MDE 13/9421/2018',
    issued: { 'date-parts': [[2018, 12, 4]] },
    accessed: { 'date-parts': [['2026', '11', '1']] },
    URL: 'https://example.org/report',
    language: 'en',
  };

  it('is whole', () => {
    expect(text(full)).toBe(
      'Amnesty International. Blood-soaked secrets. Amnesty International, MDE 13/9421/2018, 4 December 2018. https://example.org/report, accessed 1 November 2026.',
    );
  });
  it('marks title and address', () => {
    expect(cslText(full, fa)).toContainEqual({ kind: 'title', text: 'Blood-soaked secrets', lang: 'en' });
    expect(cslText(full, fa)).toContainEqual({ kind: 'url', text: 'https://example.org/report' });
    expect(text(full, fa)).toContain('۱۳ آذر ۱۳۹۷');
  });
  it('has the title in the reader’s language where the record gives it', () => {
    const titled = { ...full, custom: { title: { en: 'Blood-soaked secrets', fa: 'اسرار به خون آغشته' } } };
    expect(cslText(titled, fa)).toContainEqual({ kind: 'title', text: 'اسرار به خون آغشته', lang: 'fa' });
    expect(cslText(titled, createLocalizer('de'))).toContainEqual({
      kind: 'title',
      text: full.title,
      lang: 'en',
    });
    const onlyPersian = { ...full, custom: { title: { fa: 'اسرار به خون آغشته' } } };
    expect(cslText(onlyPersian, en)).toContainEqual({ kind: 'title', text: full.title, lang: 'en' });
    expect(cslText(onlyPersian, fa)).toContainEqual({
      kind: 'title',
      text: 'اسرار به خون آغشته',
      lang: 'fa',
    });
  });
  it('stands with a title alone', () => {
    expect(text({ id: 'a', type: 'webpage', title: 'What happened?' })).toBe('What happened? No date.');
  });
  it('names up to three authors, with particles', () => {
    const author = [
      { family: 'Gogh', given: 'V.', 'non-dropping-particle': 'van' },
      { family: 'Doe', given: 'M.', suffix: 'Jr' },
    ];
    const more = [{ literal: 'C' }, { family: 'D' }];
    const rest = { id: 'a', type: 'book', title: 'T', issued: { 'date-parts': [[1989]] } };
    expect(text({ ...rest, author })).toBe('V. van Gogh and M. Doe Jr. T. 1989.');
    expect(text({ ...rest, author: [...author, ...more] })).toBe('V. van Gogh and others. T. 1989.');
  });
  it.each([
    [{ 'date-parts': [[1989, 5]] }, 'May 1989'],
    [{ 'date-parts': [[1988], [1990]] }, '1988 to 1990'],
    [{ 'date-parts': [[-44]] }, '44 BCE'],
    [{ 'date-parts': [[1988]], season: 2 }, 'summer 1988'],
    [{ 'date-parts': [[1988]], circa: true }, 'about 1988'],
    [{ literal: 'Michaelmas 1988' }, 'Michaelmas 1988'],
    [{ raw: '1988-08-16' }, '16 August 1988'],
    [{ raw: 'early 1988' }, 'early 1988'],
    [{ edtf: '[2020-10-04..]' }, 'on or after 4 October 2020'],
    [{ 'date-parts': [[1988, 13]] }, undefined],
    [{ 'date-parts': [] }, undefined],
  ])('dates %j', (date, said) => {
    expect(cslDate(date as NonNullable<Source['issued']>, en)).toBe(said);
  });
});
