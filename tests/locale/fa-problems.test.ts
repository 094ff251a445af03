import { describe, expect, test } from 'vitest';
import { faProblemWord } from '../../src/locale/fa-problem-words.js';
import { createLocalizer } from '../../src/locale/localizer.js';
import { problemLang, sayProblem } from '../../src/locale/say-problem.js';
import { loadProblem } from '../../src/model/load-problem.js';
import { LOAD_PROBLEM_CODES } from '../../src/model/load-sentences.js';
import { parse, parseText } from '../../src/model/parse.js';
import { parseLazily } from '../../src/model/parse-lazily.js';
import type { Problem } from '../../src/model/problem.js';
import { CAUSES } from '../model/problem-causes.js';

const persian = createLocalizer('fa');
const said = (problem: Problem | undefined): string =>
  problem ? sayProblem(problem, persian).replace(/[\u2066-\u2069]/gu, '') : 'no problem';
const unquoted = (text: string): string => text.replace(/«[^»]*»/gu, '«»');
const good = { id: 'good', when: '1988', title: 'Good' };
const frame = (parts: object): object => ({
  version: '1.0',
  lang: 'fa',
  title: 'T',
  events: [good],
  ...parts,
});
const withEvent = (parts: object): object => frame({ events: [{ ...good, ...parts }] });

// As a page does: only where a document has problems are their words loaded.
await parseLazily('{');

const LOADING = Object.fromEntries(
  LOAD_PROBLEM_CODES.map((code) => [
    code,
    () => [
      loadProblem(code, {
        url: 'a.json',
        status: 404,
        origin: 'https://b.example',
        megabytes: 20,
        seconds: 10,
      }),
    ],
  ]),
);

/** Other roads to the same sentences: every kind of value they can speak of. */
const FURTHER: Record<string, () => readonly Problem[]> = {
  ...Object.fromEntries(
    [null, true, 5, 'text', {}, [], undefined].map((value) => [
      `a document that is ${JSON.stringify(value)}`,
      () => parse(value).problems,
    ]),
  ),
  ...Object.fromEntries(
    [
      '[1 ]2',
      '{"a":1 "b":2}',
      '{"a"',
      '{"a":[1}',
      '}',
      '[1,,2]',
      '{,}',
      '{"a",1}',
      '[“a”]',
      '["\\q"]',
      '{"a":"b',
      '{"a":tru}',
      '<html>',
      '<a/>',
      'BEGIN:VCALENDAR',
      '- a: b',
      'a,b\n1,2',
      '[1,2]',
      '{"type":"FeatureCollection"}',
      '{"items":[]}',
      '{"timeline":{"date":[]}}',
      '{"events":[{"start_date":{}}]}',
    ].map((text) => [text, () => parseText(text).problems]),
  ),
  ...Object.fromEntries(
    [
      5,
      null,
      [],
      {},
      'summer',
      '16.8.1988',
      '1988-13-45',
      '1988-30',
      '1988S2',
      '[1988..1987]',
      '2020-02-30',
    ].map((when) => [`the date ${JSON.stringify(when)}`, () => parse(withEvent({ when })).problems]),
  ),
  'many wrong types': () =>
    parse(
      withEvent({
        title: 5,
        summary: [],
        importance: 'x',
        categories: 'a',
        claims: [{}],
        media: [{ type: 'image', url: 5, decorative: 1, width: -1, focus: [1, 2, 3] }],
        places: [{ name: 'P', point: [200, 'x'] }],
        links: [5],
        lane: 5,
      }),
    ).problems,
  'wrong types in the document': () =>
    parse(
      frame({
        lang: 5,
        version: 2,
        title: undefined,
        actors: [{ id: 'a', type: 'x' }, { id: 'b' }],
        categories: [{ id: 'c', label: 'C', color: 'red' }],
        sources: [{ id: 's', custom: { sha256: 'x', layer: 'y' } }],
        relations: [{ from: 'x', type: 'y' }],
        questions: [{ id: 'Q Q', label: 'q' }],
        stories: [{ id: 'st', title: 'S', steps: [{ id: 'z', compare: ['a'], event: 'none' }] }],
      }),
    ).problems,
};

describe.each(Object.entries({ ...CAUSES, ...LOADING, ...FURTHER }))('%s', (_name, cause) => {
  test('is said in Persian, Latin letters and digits only in quotation marks', () => {
    for (const problem of cause()) {
      const sentence = said(problem);
      expect(problemLang(problem, persian), problem.code).toBeUndefined();
      expect(sentence, problem.message).toMatch(/[.،؛:]$/u);
      expect(sentence.match(/[«»]/gu)?.length ?? 0, sentence).toSatisfy((marks: number) => marks % 2 === 0);
      // What a file looks like is told by the names its format goes by.
      for (const name of ['lost', 'kind', 'expected', 'form', 'format']) {
        const value = problem.values?.[name];
        if (typeof value !== 'string' || /^[\]}]$|JSON$|^XML$/u.test(value)) continue;
        expect(faProblemWord(value), value).toBeDefined();
      }
      const words = unquoted(sentence).replace(
        /(?:GeoJSON|XML|(?:TimelineJS|SIMILE Timeline)(?: 2)? JSON)/u,
        '',
      );
      expect(words, sentence).not.toMatch(/[A-Za-z0-9{}“”]|undefined/u);
    }
  });
});

test('the sentences of the trial', () => {
  expect(said(parseText('{"a":1 "b":2}').problems[0])).toBe(
    'پیش از «"b"» یک ویرگول کم است. میان دو مورد ویرگول لاتین («,») بگذارید.',
  );
  expect(said(parse(withEvent({ title: undefined })).problems[0])).toBe(
    '«title» نیامده است؛ رویداد کنار گذاشته شد. «title» را بیفزایید.',
  );
  expect(said(parse(withEvent({ when: '1988-13-45' })).problems[0])).toMatch(
    /^ماه ۱۳ وجود ندارد \(نوشته شده: «1988-13-45»\)؛ رویداد کنار گذاشته شد\. /u,
  );
  expect(said(parse(withEvent({ when: 5 })).problems[0])).toContain('تاریخ باید متن باشد، نه عدد ۵؛');
  expect(said(parse(frame({ events: [good, good] })).problems[0])).toContain('شناسهٔ «good» تکراری است');
  expect(said(parse(withEvent({ when: '16.8.1988' })).problems[0])).toContain('«1988-08-16» بنویسید.');
});

test('a document without a title is called so in the language of its reader', () => {
  const { document } = parse(frame({ title: undefined }));
  expect(persian.text(document?.title, 'fa')?.value).toBe('گاه‌شمار');
  expect(createLocalizer('en').text(document?.title, 'fa')?.value).toBe('Timeline');
});

test('in a language without sentences they are English, and so marked', () => {
  const [problem] = parse(withEvent({ title: undefined })).problems;
  const german = createLocalizer('de');
  expect(problem && problemLang(problem, german)).toBe('en');
  expect(problem && sayProblem(problem, german)).toContain('is missing');
});
