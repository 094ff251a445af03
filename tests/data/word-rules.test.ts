import { describe, expect, it } from 'vitest';
import { PRINTED } from './outside.js';
import { claimsOf, hashedSources, inLanguage, record, standsInHashes, walk } from './record.js';
import { countsPeople, forbiddenWord, ourStrings, quotesAreBalanced, typedWrongly } from './word-rules.js';

const strings = [...ourStrings(record)];

describe('the rules themselves', () => {
  it.each([
    ['en', 'Radio Farda wrote of a massacre.'],
    ['en', 'The documents proved it.'],
    ['en', 'He claimed that he knew.'],
    ['en', 'the current head of the Judiciary'],
    ['en', 'the Iranian Resistance'],
    ['en', 'The Death Commission met.'],
    ['fa', 'رادیو فردا از کشتار نوشت.'],
    ['fa', 'او ادعا کرد که نمی‌دانست.'],
    ['fa', 'فتوای خمینی'],
    ['fa', 'قتل‌عام زندانیان'],
    ['fa', 'رژیم‌ها و هیئت مرگ'],
  ] as const)('catch a word planted in %s: %s', (lang, text) =>
    expect(forbiddenWord(text, lang)).not.toBeNull(),
  );

  it.each([
    ['en', 'Iran SOS called it the “Death Commission”.'],
    ['en', 'the National Council of Resistance of Iran (NCRI)'],
    ['en', 'He approved the disproven'],
    ['fa', 'ایران اس‌اواس آن را «هیئت مرگ» نامید.'],
    ['fa', 'شورای ملی مقاومت ایران'],
    ['fa', 'ملاقات و انکار'],
  ] as const)('let a quotation and a name pass in %s: %s', (lang, text) =>
    expect(forbiddenWord(text, lang)).toBeNull(),
  );

  it('know a number of people killed from a date', () => {
    expect(
      ['30,000 executed', 'thousands executed', 'اعدام ۵٬۰۰۰ نفر', 'هزاران نفر', 'killing of 112'].map(
        countsPeople,
      ),
    ).toEqual(Array(5).fill(true));
    expect(['16 August 1988', 'Two letters', 'انتخابات ۲۰۰۹', '۲۵ مرداد ۱۳۶۷'].map(countsPeople)).toEqual(
      Array(4).fill(false),
    );
  });

  it('know bad Persian typing and an open quotation mark', () => {
    const wrong = ['سال 1988', 'علي', 'كار', 'او, گفت', 'می‌ شود', 'اس‌او‌اس', 'درباره آن', 'به نوشته او'];
    expect(wrong.filter((text) => !typedWrongly(text))).toEqual([]);
    const right = [
      'می‌شود، ۱۹۸۸ (Iran HRM)',
      'شمارهٔ \u2068MDE 13/9421/2018\u2069',
      'دربارهٔ آن',
      'دو لایه دارد',
    ];
    expect(right.filter(typedWrongly)).toEqual([]);
    expect(quotesAreBalanced('he said “so')).toBe(false);
  });
});

describe('every string of the record', () => {
  it('is read by these tests', () => {
    expect(strings.filter(({ lang }) => lang === 'fa').length).toBeGreaterThan(300);
    expect(strings.filter(({ lang }) => lang === 'en').length).toBeGreaterThan(300);
  });

  it('keeps the word rules outside quotation marks', () => {
    const broken = strings.flatMap(({ text, lang, where }) => {
      const word = forbiddenWord(text, lang);
      return word ? [`${where}: ${word}`] : [];
    });
    expect(broken).toEqual([]);
  });

  it('closes the quotation marks it opens', () => {
    expect(strings.filter(({ text }) => !quotesAreBalanced(text))).toEqual([]);
  });

  it('has Persian digits, letters and stops in Persian', () => {
    const persian = [...walk(record)].filter(
      ({ value, path }) => path.at(-1) === 'fa' && typeof value === 'string',
    );
    expect(persian.filter(({ value }) => typedWrongly(String(value)))).toEqual([]);
  });

  it('puts between English quotation marks only words that stand in a document', () => {
    const lines = [...hashedSources.values()].flatMap((source) => Object.values(source.lines));
    const quoted = strings
      .filter(({ lang, where }) => lang === 'en' && where.startsWith('events/'))
      .flatMap(({ text, where }) =>
        [...text.matchAll(/“([^“”]*)”/gu)].map((match) => ({ words: match[1] ?? '', where })),
      );
    expect(quoted.length).toBeGreaterThan(100);
    const printed = [...PRINTED.values()].join('\n');
    expect(
      quoted.filter(
        ({ words }) => !lines.some((line) => standsInHashes(words, line)) && !printed.includes(words),
      ),
    ).toEqual([]);
  });
});

describe('titles', () => {
  const titles = record.events.flatMap((event) =>
    ['en', 'fa'].flatMap((lang) => [event.title, event.shortTitle].map((title) => inLanguage(title, lang))),
  );

  it('stand in both languages, as do summaries and statements', () => {
    const texts = record.events.flatMap((event) => [
      event.title,
      event.shortTitle,
      event.summary,
      ...claimsOf(event).map((claim) => claim.statement),
    ]);
    expect(texts.filter((text) => !inLanguage(text, 'en') || !inLanguage(text, 'fa'))).toEqual([]);
  });

  it('give no number of people killed, nor does the label of a question or a category', () => {
    const labels = [...(record.questions ?? []), ...(record.categories ?? [])].flatMap(({ label }) =>
      ['en', 'fa'].map((lang) => inLanguage(label, lang)),
    );
    expect(labels.length).toBeGreaterThan(60);
    expect([...titles, ...labels].filter(countsPeople)).toEqual([]);
  });

  it('have a short form of at most 28 characters', () => {
    const short = record.events.flatMap((event) =>
      ['en', 'fa'].map((lang) => inLanguage(event.shortTitle, lang)),
    );
    expect(short.filter((title) => [...title].length > 28)).toEqual([]);
  });
});
