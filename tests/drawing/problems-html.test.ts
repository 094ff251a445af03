import { nothing } from 'lit';
import { expect, test } from 'vitest';
import { problemsHtml, stateHtml } from '../../src/drawing/problems-html.js';
import { createLocalizer } from '../../src/locale/localizer.js';
import { loadCompanions } from '../../src/model/problem-companions.js';
import { parse } from '../../src/model/parse.js';
import type { Problem } from '../../src/model/problem.js';
import { INITIAL_STATE } from '../../src/store/state.js';
import { northgate, words } from './read.js';

await loadCompanions();

const english = createLocalizer('en');
const problem = (pointer: string, more: Partial<Problem> = {}): Problem => ({
  code: 'x.test',
  severity: 'error',
  pointer,
  message: 'The title is missing.',
  hint: 'Write a title.',
  ...more,
});
const retry = () => undefined;

test('loading, empty and failed each have their words', () => {
  expect(words(stateHtml({ ...INITIAL_STATE, status: 'loading' }, english, retry))).toBe(
    'Loading the timeline…',
  );
  expect(words(stateHtml(INITIAL_STATE, english, retry))).toBe('This timeline has no events yet.');
  const failed = { ...INITIAL_STATE, status: 'failed' as const, problems: [problem('')] };
  expect(words(stateHtml(failed, english, retry))).toBe(
    'The timeline could not be shown The title is missing. Write a title. Try again',
  );
});

test('nothing stands in the way of a document that can be drawn', () => {
  expect(stateHtml({ ...INITIAL_STATE, status: 'ready', index: northgate() }, english, retry)).toBe(nothing);
});

test('counts events, not problems, tells them from mere details, and names each with its place', () => {
  const lost = { values: { lost: 'event' } };
  const problems = [
    problem('/events/3/title', { ...lost, subject: 'The letter', line: 12, column: 5 }),
    problem('/events/3/when', lost),
    problem('/events/7', lost),
    problem('/events/9/links/0', { values: { lost: 'link' } }),
    problem('/events/8', { severity: 'warning', message: 'A warning.' }),
  ];
  const said = words(problemsHtml(problems, english));
  expect(said).toMatch(/^2 events could not be shown\. 1 detail could not be shown\. The letter:/u);
  expect(said).toContain('The letter: The title is missing. Write a title. line 12, column 5');
  expect(said).not.toContain('A warning.');
  expect(problemsHtml([], english)).toBe(nothing);
});

test('a file of a split document that is missing is no mere detail', () => {
  const said = words(
    problemsHtml([problem('', { code: 'load.not-found' }), problem('/events/9/links/0')], english),
  );
  expect(said).toMatch(/^1 file of events could not be loaded\. 1 detail could not be shown\./u);
});

test('counts what parsing really leaves out', () => {
  const events = [
    { id: 'a', title: 'A', when: '1988' },
    { id: 'b', title: 'B', when: '1988-13' },
    { id: 'c', when: '1988' },
    'no event',
    { id: 'e', title: 'E', when: '1989', links: [{ url: 'javascript:1', label: 'L' }] },
  ];
  const { document, problems } = parse({ version: '1.0', lang: 'en', title: 'T', events });
  expect(document?.events.map(({ id }) => id)).toEqual(['a', 'e']);
  expect(words(problemsHtml(problems, english))).toMatch(
    /^3 events could not be shown\. 1 detail could not/u,
  );
});

test('what is frequent is told once, with how often and the first of it', () => {
  const dates = Array.from({ length: 312 }, (_, i) =>
    problem(`/events/${i}`, { code: 'date.not-edtf', subject: `Letter ${i}`, line: i + 1, column: 1 }),
  );
  const said = words(problemsHtml([problem('/title'), ...dates], english));
  expect(said).toContain('date.not-edtf: 312 times Letter 0: The title is missing.');
  expect(said).toContain('Letter 2');
  expect(said).not.toContain('Letter 3');
  expect(said).toMatch(/shown\. The title is missing\. Write a title\. date/u);
  const persian = words(problemsHtml(dates, createLocalizer('fa')));
  expect(persian).toContain('۳۱۲');
  expect(persian).toContain('بار');
});

test('what is too much to be listed is counted', () => {
  const events = Array.from({ length: 3000 }, (_, i) => ({
    id: `e${i}`,
    title: 'T',
    ...(i % 2 ? { when: '1988', places: 5 } : { when: 'once' }),
  }));
  const { problems } = parse({ version: '1.0', lang: 'en', title: 'T', events });
  expect(problems).toHaveLength(1001);
  const said = words(problemsHtml(problems, english));
  expect(said).toMatch(/^1,500 events could not be shown\. 1,500 details could not be shown\./u);
  expect(said).toContain('date.not-edtf: 1,500 times');
  expect(said).toContain('field.wrong-type: 1,500 times');
});

test('a problem in a part of a split document names its file', () => {
  expect(
    words(problemsHtml([problem('/events/1', { file: '1988.jsonl', line: 3, column: 1 })], english)),
  ).toContain('line 3, column 1 1988.jsonl');
});
