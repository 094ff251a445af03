import { describe, expect, it } from 'vitest';
import type { Cite, Claim, Quantity } from '../../src/model/document.js';
import { answers, questionsAsked, type Answer } from './answers.js';
import { LEAST, numbersNobodyGave } from './evidence.js';
import { layersOf } from './outside.js';
import { claimsOf, fullCites, inLanguage, record } from './record.js';

const claims = record.events.flatMap(claimsOf);
const claimsById = new Map(claims.map((claim) => [claim.id, claim]));
const isOutsideClaim = (claim: Claim): boolean => layersOf(claim, record).has('outside');
const answering = claims.filter((claim) => claim.question && !isOutsideClaim(claim));

/** A value as the table writes it: the source's word, or the figure and its bound. */
function written(value: Quantity | undefined): string | undefined {
  if (!value) return undefined;
  const { words, exact, min, bound } = value;
  const word = inLanguage(words, 'en');
  if (word) return word;
  return [bound?.replace('-', ' '), exact ?? min].filter((part) => part !== undefined).join(' ');
}

/** The rows of a claim: one for each of its citations, with its value where that citation gives it. */
const rowsOf = (claim: Claim): Omit<Answer, 'words'>[] =>
  fullCites(claim.cites).map((cite) => ({
    question: claim.question ?? '',
    source: cite.source,
    line: cite.locator ?? '',
    value: givesValue(claim, cite) ? written(claim.value) : undefined,
    by: claim.by,
  }));

function givesValue(claim: Claim, cite: Cite): boolean {
  const word = inLanguage(claim.value?.words, 'en');
  const quote = typeof cite.quote === 'string' ? cite.quote.toLowerCase() : '';
  return word ? quote.includes(word) : numbersNobodyGave({ ...claim, cites: [cite] }).length === 0;
}

/** The words a citation holds, in whichever language the document prints them. */
const wordsOfCite = (claim: Claim, index: number): string => {
  const quote = fullCites(claim.cites)[index]?.quote;
  return typeof quote === 'object' ? Object.values(quote).join(' ') : (quote ?? '');
};

const isAnswer = (answer: Answer, claim: Claim, index: number): boolean => {
  const row = rowsOf(claim)[index];
  return (
    !!row &&
    answer.question === row.question &&
    answer.source === row.source &&
    answer.line === row.line &&
    answer.by === row.by &&
    answer.value === row.value &&
    wordsOfCite(claim, index).includes(answer.words)
  );
};

describe('the questions', () => {
  it('are those of the table, each with a label in both languages that ends as a question', () => {
    const questions = record.questions ?? [];
    expect(questions.map(({ id }) => id).sort()).toEqual([...questionsAsked].sort());
    expect(
      questions.filter(
        ({ label }) => !inLanguage(label, 'en').endsWith('?') || !inLanguage(label, 'fa').endsWith('؟'),
      ),
    ).toEqual([]);
  });

  it('are asked in words that hold no quotation, so that no answer stands in them', () => {
    const labels = (record.questions ?? []).flatMap(({ label }) => Object.values(label));
    expect(labels.filter((label) => /[“”«»"]/u.test(label))).toEqual([]);
  });

  it('cover each disagreement named in the rules of the record', () => {
    expect([...DISAGREEMENTS.values()].flat().sort()).toEqual([...questionsAsked].sort());
    expect(DISAGREEMENTS.size).toBe(18);
  });
});

/** EDITORIAL 3, in its order, and the questions that ask it. */
const DISAGREEMENTS: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries({
    'How many were killed': ['number'],
    'when the killings happened, and whether July and August were a prelude or the same event': [
      'dates',
      'sequence',
    ],
    'form of the order, its scope and extension': ['order-form', 'order-scope'],
    'the committee: name, number, members': ['committee-name', 'committee-number', 'committee-members'],
    'who was targeted, and whether sentences were served': ['targeted', 'sentences'],
    'how long a hearing took': ['hearing-length'],
    'whether Mousavi and his government knew, and from when': ['knowledge'],
    'what the paper of 16 August 1988 was and to whom it went': ['appeal-form', 'appeal-addressee'],
    'what the recording shows, and how it became public': ['recording-content', 'recording-way'],
    'who answered Montazeri’s warning': ['warning-answer'],
    'Montazeri’s office, and how his conduct is judged': ['montazeri-office', 'montazeri-conduct'],
    'who signed each statement of autumn 2020': ['activists-signers', 'relatives-signers'],
    'the years in the relatives’ statement': ['relatives-years'],
    'who is held responsible': ['responsible'],
    'official statements, secrecy and open defence': ['official-line'],
    'the legal description': ['legal'],
    'what the UN experts’ letter says': ['un-letter'],
    'offices and names': ['offices', 'names-groups', 'names-state'],
  }).map(([item, ids]) => [item, ids.map((id) => `question-${id}`)]),
);

/** Disagreements on which one document alone speaks: what differs stands within it, or against a page outside. */
const ONE_DOCUMENT = new Map([
  ['question-warning-answer', 'Radio Farda alone; to whom the warning was to go and who answered it differ'],
  ['question-un-letter', 'Iran News Update alone; a second wording is from outside the five documents'],
]);

describe('the answers of the five documents', () => {
  it('written by hand each stand in the record', () => {
    expect(answers.length).toBeGreaterThan(150);
    expect(
      answers.filter(
        (answer) =>
          !answering.some((claim) => claim.cites.some((_, index) => isAnswer(answer, claim, index))),
      ),
    ).toEqual([]);
  });

  it('that the record gives each stand in the table', () => {
    const strangers = answering.flatMap((claim) =>
      rowsOf(claim)
        .filter((_, index) => !answers.some((answer) => isAnswer(answer, claim, index)))
        .map(({ source, line }) => `${claim.question} ${claim.id} ${source}:${line}`),
    );
    expect(strangers).toEqual([]);
  });

  it('are not matched by another value, line, speaker or question', () => {
    const answer = answers.find(({ value }) => value === 'about 5000') as Answer;
    const claim = claimsById.get('claim-number-radio-farda-estimates') as Claim;
    expect(isAnswer(answer, claim, 0)).toBe(true);
    const planted: Partial<Answer>[] = [
      { value: 'about 6000' },
      { value: undefined },
      { line: '9' },
      { by: 'actor-amnesty' },
      { question: 'question-dates' },
      { words: 'exactly 5,000' },
    ];
    expect(planted.filter((change) => isAnswer({ ...answer, ...change }, claim, 0))).toEqual([]);
  });

  it.each([...questionsAsked])('differ or are explained: %s', (question) => {
    const own = answers.filter((answer) => answer.question === question);
    expect(new Set(own.map(({ line, source, words }) => `${source}:${line} ${words}`)).size).toBeGreaterThan(
      1,
    );
    expect(new Set(own.map(({ source }) => source)).size > 1 || ONE_DOCUMENT.has(question)).toBe(true);
    expect(claims.filter((claim) => claim.question === question).length).toBeGreaterThan(1);
  });

  it('of a document with two numbers of people killed are both given', () => {
    const numbers = (source: string): number =>
      new Set(
        answers
          .filter((answer) => answer.question === 'question-number' && answer.source === source)
          .map(({ value }) => value),
      ).size;
    expect(['doc-001', 'doc-002', 'doc-004'].map(numbers)).toEqual([2, 2, 2]);
  });

  it('stand in order of date said within their event, undated ones last', () => {
    const dayOf = (claim: Claim): string => {
      const edtf = typeof claim.when === 'object' ? claim.when.edtf : claim.when;
      return edtf ? (/\d[\d-]*/u.exec(edtf)?.[0] ?? '') : '9999';
    };
    for (const event of record.events) {
      const days = claimsOf(event).map(dayOf);
      expect(days).toEqual(days.toSorted());
    }
  });
});

describe('a word as a value', () => {
  const worded = claims.filter(({ value }) => value?.words);

  it('is the word of the source and no figure but the least that the plural can mean', () => {
    expect(worded.length).toBeGreaterThan(6);
    const wrong = worded.filter((claim) => {
      const word = inLanguage(claim.value?.words, 'en');
      const stands = fullCites(claim.cites).some(
        ({ quote }) => typeof quote === 'string' && quote.toLowerCase().includes(word),
      );
      return !stands || claim.value?.exact !== undefined || claim.value?.min !== LEAST.get(word);
    });
    expect(wrong).toEqual([]);
  });

  it('is never said as a figure', () => {
    const figures = [...LEAST.values()].map((least) => least.toLocaleString('en'));
    const said = claims.filter(
      ({ value, statement }) =>
        value?.words && figures.some((figure) => inLanguage(statement, 'en').includes(` ${figure} `)),
    );
    expect(said).toEqual([]);
  });
});
