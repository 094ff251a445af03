import { describe, expect, test } from 'vitest';
import record from '../../data/iran-1988-2020.json' with { type: 'json' };
import { accountsOf } from '../../src/model/accounts.js';
import { disputedEvents } from '../../src/model/disputes.js';
import type { StoryStep, TimelineDocument } from '../../src/model/document.js';
import { indexDocument } from '../../src/model/event-index.js';
import { hiding as hidingNames } from '../../src/model/hidden-names.js';
import { formsOf, isDescription } from '../../src/model/name-forms.js';
import { parse } from '../../src/model/parse.js';
import { saidIn } from '../../src/model/said-in-step.js';
import { hiding, indexVeiled, stepAsSeen, veil, type VeilWords } from '../../src/model/veil.js';
import { countVoices } from '../../src/model/voices.js';

const { document: known } = parse(record);
if (!known) throw new Error('The record cannot be read.');
const plain = indexDocument(known);
const letter = (nth: number) => 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'.charAt(nth);
const words: VeilWords = {
  hidden: { en: 'hidden', fa: 'پنهان' },
  speaker: (nth) => ({ en: `Speaker ${letter(nth)}`, fa: `گویندهٔ ${letter(nth)}` }),
  name: { en: '(name)', fa: '(نام)' },
  office: { en: '(office)', fa: '(سمت)' },
  source: (nth, document = 0) => ({
    en: `Source ${letter(nth)}${document || ''}`,
    fa: `منبع ${letter(nth)}`,
  }),
};
const step = (more: Partial<StoryStep>): StoryStep => ({ id: 's', ...more });
const knowledge = step({ question: 'question-knowledge' });
const lesson = (known.stories ?? []).flatMap(({ steps }) => steps);
const english = (text: unknown): string => (text as { en: string }).en;

/** All texts that views may draw: no ids, no keys, no extensions. */
function textsOf(document: TimelineDocument): string {
  const texts: string[] = [];
  const walk = (value: unknown, key: string): void => {
    if (key.startsWith('x-') || /^(id|by|actor|source|from|to|published-by|copies|with)$/u.test(key)) return;
    if (typeof value === 'string') texts.push(value);
    else if (value && typeof value === 'object')
      for (const [own, held] of Object.entries(value)) walk(held, own);
  };
  for (const key of ['events', 'questions', 'relations', 'sources', 'stories'] as const)
    walk(document[key], '');
  return texts.join('\n');
}

/** The names of all who speak in a step, and of all who are called by a name, in every form that means them alone. */
function formsIn(asked: StoryStep): string[] {
  const speaking = new Set(saidIn(plain, asked).map(({ by }) => by));
  return (known?.actors ?? [])
    .filter((actor) => speaking.has(actor.id) || !isDescription(actor))
    .flatMap(formsOf)
    .flatMap((form) => (form.look === 'name' ? form.words : []));
}

const whole = (form: string) =>
  new RegExp(`(?<![\\p{L}\\p{N}])${form.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'u');

describe('hidden speakers', () => {
  const steps = [
    ...lesson.filter(({ hide }) => hide?.includes('speaker')),
    ...(known.questions ?? []).map(({ id }) => step({ question: id })),
    step({ event: 'mousavi-answer-2009' }),
    step({ event: 'relatives-statement-2020-10-04', question: 'question-official-line' }),
  ];

  test.each(steps.map((one) => [one.question ?? one.event ?? one.id, one] as const))(
    'leave no form of any name in any text (%s)',
    (_name, one) => {
      const texts = textsOf(indexVeiled(known, one, ['speaker'], words).document);
      const left = formsIn(one).filter((form) => texts.includes(form) && whole(form).test(texts));
      expect(left).toEqual([]);
    },
  );

  test('have letters in the order in which the step shows them, without gaps', () => {
    for (const one of steps) {
      const { actors, document } = indexVeiled(known, one, ['speaker'], words);
      const index = indexVeiled(known, one, ['speaker'], words);
      const names = [...new Set(saidIn(index, one).map(({ by }) => english(actors.get(by)?.name)))];
      const letters = names.filter((name) => name.startsWith('Speaker'));
      expect(letters).toEqual(letters.map((_, nth) => `Speaker ${letter(nth)}`));
      expect(names.filter((name) => !/^(Speaker|Source) /u.test(name))).toEqual([]);
      expect(document.sources?.map(({ id }) => index.sources.get(String(id))?.number)).toEqual(
        document.sources?.map((_, at) => at + 1),
      );
    }
  });

  test('are called by their letters in passing too, and keep what belongs to them', () => {
    const said = saidIn(indexVeiled(known, knowledge, ['speaker'], words), knowledge).map((one) =>
      'statement' in one ? english(one.statement) : '',
    );
    expect(said.find((one) => one.includes('serious concerns'))).toBe(
      'Speaker C wrote that it had “serious concerns” that Speaker A and his government were made aware of the first killings, according to Source A.',
    );
    expect(said.find((one) => one.startsWith('Speaker D’s statement'))).toBe(
      'Speaker D’s statement said that Speaker A was unaware of the executions, according to Source A.',
    );
  });

  test('are not told by the question, the step’s own text, a tie, an office or an address', () => {
    const asked = step({ question: 'question-knowledge', text: { en: 'What does Mousavi’s answer say?' } });
    const { document } = indexVeiled(known, asked, ['speaker'], words);
    const question = document.questions?.find(({ id }) => id === 'question-knowledge');
    expect(english(question?.label)).toMatch(/^Did Speaker A and his government know/u);
    expect(english(stepAsSeen(document, asked).text)).toBe('What does Speaker A’s answer say?');
    expect(stepAsSeen(known, asked)).toBe(asked);
    const ties = document.relations?.map(({ note }) => (note ? english(note) : '')).join(' ');
    expect(ties).toContain('Speaker A’s own words of 2009');
    const statements = document.events.flatMap(({ claims = [] }) =>
      claims.map((claim) => english(claim.statement)),
    );
    expect(statements.join('\n')).not.toMatch(/Prime Minister in 1988|farda\.com/u);
  });

  test('leave every voice counted as before', () => {
    const index = indexVeiled(known, knowledge, ['speaker'], words);
    for (const one of saidIn(plain, knowledge)) {
      const { documents, declared, inferred } = countVoices(one.cites, plain);
      expect(countVoices(one.cites, index)).toMatchObject({ documents, declared, inferred });
    }
  });
});

describe('a name that is hidden', () => {
  const change = hidingNames(
    [
      { words: 'میرحسین موسوی', look: 'name', letter: words.speaker(0), person: true },
      { words: 'موسوی', look: 'name', letter: words.speaker(0), person: true },
      { words: 'Mousavi', look: 'name', letter: words.speaker(0), person: true },
      { words: 'Mousavi Ardabili', look: 'name', letter: words.name, person: true },
      { words: 'activists', look: 'definite', letter: words.speaker(1) },
      { words: 'Amnesty', look: 'part', letter: words.speaker(2) },
    ],
    ['Prime Minister', 'نخست‌وزیر', 'رئیس شورای عالی'],
    words.office,
  );

  test.each([
    ['Mousavi’s answer', 'Speaker A’s answer'],
    ['Mousavist, mousavi', 'Mousavist, mousavi'],
    ['Mousavi Ardabili and Mousavi', '(name) and Speaker A'],
    ['Mousavi (Prime Minister in 1988) said', 'Speaker A said'],
    ['the Prime Minister at the time', 'the (office) at the time'],
    ['The activists’ statement', 'Speaker B’s statement'],
    ['some activists left', 'some activists left'],
    ['Amnesty’s paper', 'Speaker C’s paper'],
    ['an amnesty for all', 'an amnesty for all'],
  ])('in English: %s', (text, seen) => {
    expect(change(text, 'en')).toBe(seen);
  });

  test.each([
    ['پاسخ میر‌حسین موسوی', 'پاسخ میر‌حسین گویندهٔ A'],
    ['میرحسین\u00a0موسوی گفت', 'گویندهٔ A گفت'],
    ['موسوی‌ها', 'گویندهٔ A'],
    ['موسویان', 'موسویان'],
    ['رئیس وقت شورای عالی', '(سمت)'],
    ['موسوی (نخست‌وزیر در ۱۹۸۸) گفت', 'گویندهٔ A گفت'],
  ])('in Persian: %s', (text, seen) => {
    expect(change(text, 'fa')).toBe(seen);
  });
});

describe('an answer that waits', () => {
  const { claim } = accountsOf(plain, 'question-knowledge')[0] ?? {};
  const id = claim?.id ?? '';

  test('says no verb of its own', () => {
    expect(claim?.stance).toBe('denies');
    const now = accountsOf(indexDocument(veil(known, knowledge, [id], words)), 'question-knowledge')[0];
    expect(now?.claim.statement).toEqual(words.hidden);
    expect(now?.claim.stance).toBeUndefined();
  });

  test('is counted as it is when it is shown', () => {
    const hidden = (known.events ?? []).flatMap(({ claims = [] }) => claims.map((one) => one.id));
    const index = indexDocument(veil(known, knowledge, hidden, words));
    expect([...disputedEvents(index)]).toEqual([...disputedEvents(plain)]);
    for (const { id: question } of known.questions ?? [])
      for (const [at, account] of accountsOf(index, question).entries())
        expect(countVoices(account.claim.cites, index)).toEqual(
          countVoices(accountsOf(plain, question)[at]?.claim.cites ?? [], plain),
        );
  });

  test('is asked for only where the step would show it', () => {
    expect(hiding(plain, knowledge, [id, 'figure', 'speaker', 'date'])).toEqual([id, 'speaker', 'date']);
    expect(hiding(plain, step({ question: 'question-number' }), [id, 'figure'])).toEqual(['figure']);
  });
});
