import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import '../../src/define.js';
import type { ChronicleStory } from '../../src/elements/story/story-element.js';
import type { StoryStep } from '../../src/model/document.js';
import { indexDocument } from '../../src/model/event-index.js';
import { formsOf, isDescription } from '../../src/model/name-forms.js';
import { parse } from '../../src/model/parse.js';
import { saidIn } from '../../src/model/said-in-step.js';
import record from '../../data/iran-1988-2020.json';
import { all, drawn, mount, one } from './stage.js';

const { document: known } = parse(record);
const [lesson] = known?.stories ?? [];
if (!known || !lesson) throw new Error('The record has no lesson.');
const index = indexDocument(known);

/** Steps that a teacher might make, beside those of the lesson. */
const OWN: StoryStep[] = [
  { id: 'own-event', event: 'mousavi-answer-2009', hide: ['speaker'] },
  { id: 'own-question', question: 'question-knowledge', hide: ['speaker'] },
];
const hiding = [...lesson.steps.filter(({ hide }) => hide?.includes('speaker')), ...OWN];

beforeEach(() => page.viewport(1280, 800));
afterEach(() => {
  vi.restoreAllMocks();
  window.dispatchEvent(new Event('afterprint'));
});

const storyOf = (steps: readonly StoryStep[], properties = {}, lang = 'en') =>
  mount<ChronicleStory>(
    'chronicle-story',
    { document: { ...record, stories: [{ ...lesson, steps }] }, ...properties },
    { width: 1280, lang },
  );

/** Whatever can be read or heard of an element, closed folds and nested shadow roots included: texts and attributes. */
function rendered(root: ParentNode): string {
  const elements = [...root.querySelectorAll('*')];
  return [
    ...[...root.children].flatMap((child) => (child.matches('style') ? [] : (child.textContent ?? ''))),
    ...elements.flatMap((element) => [
      ...element.getAttributeNames().map((name) => element.getAttribute(name) ?? ''),
      ...(element.shadowRoot ? [rendered(element.shadowRoot)] : []),
    ]),
  ].join('\n');
}

function namesIn(step: StoryStep): string[] {
  const speaking = new Set(saidIn(index, step).map(({ by }) => by));
  return (known?.actors ?? [])
    .filter((actor) => speaking.has(actor.id) || !isDescription(actor))
    .flatMap(formsOf)
    .flatMap(({ words, look }) => (look === 'name' ? words : []));
}

const leftIn = (text: string, step: StoryStep): string[] =>
  namesIn(step).filter((name) =>
    new RegExp(
      `(?<![\\p{L}\\p{N}])${name.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}\\p{N}])`,
      'u',
    ).test(text),
  );

describe.each(['en', 'fa'])('a step that hides who speaks (%s)', (lang) => {
  test.each(hiding.map((step) => [step.id, step] as const))(
    'names nobody anywhere: %s',
    async (_id, step) => {
      const story = await storyOf([step], {}, lang);
      const text = rendered(story.shadowRoot!);
      expect(text.length).toBeGreaterThan(500);
      expect(leftIn(text, step)).toEqual([]);
      one(story, '[data-ask=speaker]').click();
      await drawn(story);
      expect(leftIn(rendered(story.shadowRoot!), step)).not.toEqual([]);
    },
  );

  test('says no name when it is announced, and none on paper', async () => {
    const step = {
      ...OWN[1]!,
      text: { en: 'What does Mousavi’s answer say?', fa: 'پاسخ موسوی چه می‌گوید؟' },
    };
    const story = await storyOf([{ id: 'first' }, step], {}, lang);
    story.next();
    await drawn(story);
    const status = one(story, '[role=status]');
    await vi.waitFor(() => expect(status.textContent).not.toBe(''));
    const said = status.textContent;
    expect(said).toMatch(lang === 'en' ? /Speaker A’s answer/u : /گویندهٔ الف/u);
    expect(leftIn(said, step)).toEqual([]);
    window.dispatchEvent(new Event('beforeprint'));
    const paper = one(story, '.handout');
    const sources = one(story, '.handout-references').textContent;
    expect(leftIn(rendered(paper.parentElement!).replaceAll(sources, ''), step)).toEqual([]);
  });
});

describe('a hidden answer', () => {
  const [first, second] = saidIn(index, { id: 's', question: 'question-knowledge' }).map(({ id }) => id) as [
    string,
    string,
  ];
  const step = (hide: string[]): StoryStep => ({ id: 's', question: 'question-knowledge', hide });
  const buttons = (story: ChronicleStory) =>
    all(story.shadowRoot, '[data-ask]').map((it) => it.textContent.trim());
  const status = (story: ChronicleStory) =>
    one(story, '[role=status]')
      .textContent.replace(/[\u2066-\u2069]/gu, '')
      .trim();

  test('among several has a number on its button, and when it is shown', async () => {
    const story = await storyOf([step([first, second])]);
    expect(buttons(story)).toEqual(['Show hidden answer 1', 'Show hidden answer 2']);
    story.reveal();
    await drawn(story);
    await vi.waitFor(() => expect(status(story)).toBe('Hidden answer 1 is shown.'));
    expect(buttons(story)).toEqual(['Show hidden answer 2']);
  });

  test('alone is just the hidden answer, and tells no verb', async () => {
    const story = await storyOf([step([first])]);
    expect(buttons(story)).toEqual(['Show the hidden answer']);
    expect(one(story, '.claim .stance').textContent).toBe('says');
    story.reveal();
    await drawn(story);
    expect(one(story, '.claim .stance').textContent).toBe('denies');
    await vi.waitFor(() => expect(status(story)).toBe('The hidden answer is shown.'));
  });

  test('may be called as what every object has', async () => {
    const named = JSON.parse(
      JSON.stringify(record).replaceAll(`"${first}"`, '"constructor"'),
    ) as typeof record;
    const story = await storyOf([step(['constructor'])], {
      document: { ...named, stories: [{ ...lesson, steps: [step(['constructor'])] }] },
    });
    expect(buttons(story)).toEqual(['Show the hidden answer']);
    story.reveal();
    await vi.waitFor(() => expect(status(story)).toBe('The hidden answer is shown.'));
  });

  test('that the step does not show has no button, and nothing says that it is shown', async () => {
    const story = await storyOf([step(['claim-number-iran-sos'])]);
    expect(buttons(story)).toEqual([]);
    story.reveal();
    // What comes after it is all that is said.
    story.next();
    await vi.waitFor(() => expect(status(story)).toBe('This is the last step.'));
  });
});
