import { expect, test } from 'vitest';
import { compareHtml } from '../../src/drawing/compare-html.js';
import { eventHtml } from '../../src/drawing/event-html.js';
import { questionHtml, questionsHtml } from '../../src/drawing/question-html.js';
import { sourcesHtml } from '../../src/drawing/sources-html.js';
import { templateText } from '../../src/drawing/template-text.js';
import { createLocalizer } from '../../src/locale/localizer.js';
import { accountsOf } from '../../src/model/accounts.js';
import type { Question } from '../../src/model/document.js';
import {
  indexDocument,
  type EventIndex,
  type IndexedEvent,
  type IndexedSource,
} from '../../src/model/event-index.js';
import { parse } from '../../src/model/parse.js';
import harwick from '../fixtures/voices.json' with { type: 'json' };
import { textOf, words } from './read.js';

const { document } = parse(harwick);
if (!document) throw new Error('The invented record cannot be read.');
const index = indexDocument(document);
const context = (lang = 'en', from: EventIndex = index) => ({
  index: from,
  localizer: createLocalizer(lang),
  headingLevel: 3,
});
const found = <T>(map: ReadonlyMap<string, T>, id: string): T => {
  const one = map.get(id);
  if (one === undefined) throw new Error(`no ${id}`);
  return one;
};
const question = (id: string): Question => found(index.questions, id);
const event = (id: string): IndexedEvent => found(index.byId, id);
const source = (id: string): IndexedSource => found(index.sources, id);

test('every answer of a question stands in order of date said, with the same facts', () => {
  const markup = templateText(questionHtml(question('houses'), context()));
  const answers = markup.split('class="claim"').slice(1).map(textOf);
  expect(answers).toHaveLength(6);
  const said = answers.map((answer) => /said (?:\d+ )?(?:\w+ )?\d{4}|date not known/u.exec(answer)?.[0]);
  expect(said).toEqual([
    'said 12 April 1974',
    'said 1 May 1974',
    'said 2 May 1974',
    'said March 1975',
    'said 1984',
    'said 10 April 1984',
  ]);
  for (const answer of answers) {
    expect(answer).toMatch(/ (says|denies|estimates) /u);
    expect(answer).toMatch(/\[\d+\]/u);
    expect(answer).toMatch(/affiliation(, declared|, inferred)?: /u);
    expect(answer).toMatch(/\d documents?, \d voices?/u);
  }
});

test('office of the time, stance, place in the source, what it repeats, ties, voices, the mark of an outside source', () => {
  const said = words(questionHtml(question('knew'), context()));
  expect(said).toContain('L. Castan, Mayor of Harwick at that date says');
  expect(said).toContain('O. Mersin, Minister of Waters at that date denies');
  expect(said).toContain(
    'North Post, 1984 [10], line 20 affiliation, inferred: East Fund from outside the record’s documents',
  );
  const houses = words(questionHtml(question('houses'), context()));
  expect(houses).toContain(
    'Evening Sheet [2], line 4 repeats The Courier, 12 April 1974; affiliation: none named',
  );
  expect(houses).toContain('3 documents, 2 voices; 1 if inferred ties count');
  expect(houses).toContain('Builders’ Union [4], [5]');
});

test('the number of voices opens the publishers behind it and the rule, in both languages', () => {
  const said = words(questionHtml(question('houses'), context()));
  expect(said).toContain(
    'Ministry of Waters [7] and Dam Works [6] (one voice by declared ties) and The Gazette [8] (one voice if inferred ties count) How voices are counted: ',
  );
  const persian = words(questionHtml(question('houses'), context('fa')));
  expect(persian).toContain('۳ سند، ۲ صدا؛ ۱ اگر پیوندهای استنباط‌شده هم شمرده شود');
  expect(persian).toContain('روش شمارش صداها');
});

test('words quoted by several documents stand once, in the original and in translation', () => {
  const markup = templateText(questionHtml(question('houses'), context()));
  expect(markup.split('two hundred and twelve houses are gone')).toHaveLength(2);
  expect(textOf(markup.split('class="claim"')[2] ?? '')).toContain(
    '«هزاران خانه در یک شب از میان رفت» Original, in Persian “thousands of houses were lost in one night” Translation: The editors',
  );
});

test('figures stand on a scale, a word on it as the word, an answer without a figure not at all', () => {
  const markup = templateText(questionHtml(question('houses'), context()));
  const rows = markup.split('class="figure"').slice(2);
  expect(rows).toHaveLength(6);
  const figures = rows.map((row) => row.slice(0, row.indexOf('claim-said')));
  expect(figures.map((row) => row.match(/class="(point|range|open|word)( about)?"/gu)?.join() ?? '')).toEqual(
    [
      'class="point"',
      'class="open",class="word"',
      '',
      'class="range about"',
      'class="point"',
      'class="open"',
    ],
  );
  expect(textOf(figures[1] ?? '')).toContain('“thousands”');
  expect(textOf(figures[1] ?? '')).not.toMatch(/at least|2,000 “/u);
  expect(textOf(figures[2] ?? '')).not.toMatch(/\d/u);
  expect(templateText(questionHtml(question('knew'), context()))).not.toContain('class="figure"');
});

test('a figure that counts something else has a row and no mark', () => {
  const events = document.events.map((one) => ({
    ...one,
    claims: one.claims?.map((claim) =>
      claim.id === 'houses-castan' ? { ...claim, value: { exact: 2, unit: 'streets' } } : claim,
    ),
  }));
  const mixed = indexDocument({ ...document, events });
  const rows = templateText(questionHtml(question('houses'), context('en', mixed)))
    .split('class="figure"')
    .slice(2);
  expect(rows).toHaveLength(6);
  expect(textOf(rows[0] ?? '')).toContain('2 streets');
  expect(rows.map((row) => /class="(point|range|open)/u.test(row))).toEqual([
    false,
    true,
    false,
    true,
    true,
    true,
  ]);
  const unasked = indexDocument({ ...document, events, questions: [{ id: 'houses', label: 'How many?' }] });
  const alone = unasked.questions.get('houses');
  expect(alone && templateText(questionHtml(alone, context('en', unasked)))).toContain('class="figure"');
});

test('all questions are listed with their number of accounts; the open one has its answers', () => {
  const open = new Set(['knew']);
  const list = (options = {}) =>
    questionsHtml([...index.questions.values()], { ...context(), isOpen: (id) => open.has(id), ...options });
  const said = words(list({ onToggle: () => undefined }));
  expect(said).toContain('How many houses were lost? disputed, 6 accounts');
  expect(said).toContain('When did the wall break? 2 accounts');
  expect(said).toContain('Who built the wall? 0 accounts');
  expect(said).toContain('O. Mersin, Minister of Waters');
  expect(said).not.toContain('212 houses');
  expect(words(list())).toContain('212 houses');
  expect(words(list())).toContain('No answer is recorded.');
});

test('an event shows every account of its questions, wherever they are held, and its other claims apart', () => {
  const said = words(eventHtml(event('answer'), context()));
  expect(said).toContain('disputed, 3 accounts');
  expect(said).toContain('Who is said to have known of the crack?');
  expect(said).toContain('Event: The dam at Harwick breaks');
  expect(said).not.toContain('What the sources say');
  const flood = templateText(eventHtml(event('flood'), context()));
  expect(textOf(flood)).toMatch(
    /What the sources say said 2 May 1974 Dam Works says Dam Works wrote that the wall was 31 metres/u,
  );
  const targets = [...flood.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id ?? '');
  expect(targets.length).toBeGreaterThan(10);
  for (const id of targets) expect(flood.split(`id="${id}"`)).toHaveLength(2);
  expect(words(eventHtml(event('rebuilt'), context()))).not.toMatch(/disputed|account/u);
});

test('every citation of a question leads to a source under it', () => {
  const markup = templateText(questionHtml(question('houses'), context()));
  for (const [, id] of markup.matchAll(/href="#([^"]+)"/gu))
    expect(markup.split(`id="${id}"`)).toHaveLength(2);
});

test('two sources are compared line by line', () => {
  const compare = (a: string, b: string, lang = 'en') =>
    templateText(compareHtml([source(a), source(b)], [...index.questions.values()], context(lang)));
  const rows = compare('courier-1', 'works-note').split('<section').slice(1).map(textOf);
  expect(
    rows.map((row) => /(they differ|both say the same|only in .*?) (?:The Courier|Dam)/u.exec(row)?.[1]),
  ).toEqual(['they differ', 'only in Dam Works, 1974 [6]', 'only in The Courier, 12 April 1974 [1]']);
  expect(rows[1]).toContain('No answer in this source.');
  expect(textOf(compare('courier-1', 'reprint'))).toContain('both say the same');
  expect(textOf(compare('almanac', 'loop-a'))).toContain(
    'Neither source answers a question of this timeline.',
  );
  // A claim that other documents print too is shown here as these two print it.
  expect(textOf(compare('courier-1', 'works-note'))).not.toContain('Evening Sheet');
  expect(textOf(compare('courier-1', 'works-note', 'fa'))).toContain('متفاوت‌اند');
});

test('a source says who published it, with which ties and how that is known, what it repeats, who repeats it', () => {
  const said = (id: string, lang = 'en') => words(sourcesHtml([source(id)], context(lang)));
  expect(said('gazette-1974')).toMatch(
    /Publisher The Gazette Affiliation, inferred Ministry of Waters, Almanac \[\d+\], page 3 Inferred from its wording\./u,
  );
  expect(said('reprint')).toContain(
    'repeats The Courier, 12 April 1974 [1] is repeated by The Tribune [3] Publisher Evening Sheet Affiliation none named in this record',
  );
  expect(said('leaflet')).toContain(
    'Publisher not named in this record Affiliation none named in this record',
  );
  expect(said('inquiry')).toContain(
    `a document of the record Publisher Ministry of Waters Affiliation none named in this record Hash of the stored text ${'ab'.repeat(32)}`,
  );
  expect(said('north-post')).toContain('from outside the record’s documents');
  expect(words(sourcesHtml(index.sources.values(), context()))).toMatch(
    /^19 documents, \d+ voices; \d+ if inferred ties count/u,
  );
});

test('no answer has a look of its own, and none of it has an inline style', () => {
  for (const id of index.questions.keys()) {
    const markup = templateText(questionHtml(question(id), context()));
    expect(markup).not.toMatch(/\sstyle=/u);
    const looks = [...markup.matchAll(/<li class="([^"]*)" part="event-claim"/gu)].map(([, look]) => look);
    expect(looks).toHaveLength(accountsOf(index, id).length);
    expect(new Set(looks).size).toBeLessThan(2);
  }
});

test('other words for the same are not called a difference', () => {
  const events = [
    {
      id: 'e',
      title: 'E',
      when: '1999',
      claims: [
        { id: 'a', by: 'x', question: 'q', statement: 'X named two people.', cites: ['s1'] },
        { id: 'b', by: 'x', question: 'q', statement: 'Y named two.', cites: ['s2'] },
        { id: 'c', by: 'x', question: 'r', statement: 'It was so.', cites: ['s1'] },
        { id: 'd', by: 'x', question: 'r', statement: 'It was not.', stance: 'denies', cites: ['s2'] },
      ],
    },
  ] as unknown as typeof document.events;
  const ids = ['s1', 's2'];
  const small = indexDocument({
    ...document,
    events,
    sources: ids.map((id) => ({ id, type: 'book', title: id })),
    questions: ['q', 'r'].map((id) => ({ id, label: id })),
  });
  const [one, other] = ids.map((id) => small.sources.get(id));
  const said =
    one &&
    other &&
    textOf(templateText(compareHtml([one, other], [...small.questions.values()], context('en', small))));
  expect(said).toMatch(/q each in its own words .* r they differ/u);
});
