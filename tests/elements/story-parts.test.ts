import { describe, expect, test } from 'vitest';
import type { Story } from '../../src/model/document.js';
import { readStory, writeStory } from '../../src/elements/story/story-address.js';
import {
  addStep,
  changeStep,
  moveStep,
  removeStep,
  toggleHidden,
} from '../../src/elements/story/story-draft.js';
import { checkedStory, readStoryFile } from '../../src/elements/story/story-file.js';
import { ask, begin, goTo, hiddenNow } from '../../src/elements/story/story-play.js';
import { parse } from '../../src/model/parse.js';
import northgate from '../fixtures/northgate.json';

const { document: known } = parse(northgate);
if (!known) throw new Error('The example cannot be read.');
const [first = ''] = known.events.map(({ id }) => id);
const story = (count = 3): Story => ({
  id: 'own',
  title: { en: 'Own', fa: 'خودم' },
  steps: Array.from({ length: count }, (_, i) => ({ id: `s${i}`, event: first, hide: ['date', 'figure'] })),
});

describe('a play', () => {
  test('goes to any step and not beyond the ends', () => {
    const play = begin(story());
    expect(goTo(play, 2).at).toBe(2);
    for (const at of [-1, 3, 0]) expect(goTo(play, at)).toBe(play);
    expect([
      begin(story(), 9).at,
      begin(story(), -1).at,
      begin(story(0), 4).at,
      begin(story(), NaN).at,
    ]).toEqual([2, 0, 0, 0]);
  });

  test('shows what is asked for, until it goes on', () => {
    const play = ask(begin(story()), 'date');
    expect(hiddenNow(play)).toEqual(['figure']);
    expect(hiddenNow(goTo(goTo(play, 1), 0))).toEqual(['date', 'figure']);
  });
});

describe('a draft', () => {
  test('gives each step an id of its own, also after one went', () => {
    let draft = story(0);
    for (let i = 0; i < 3; i += 1) draft = addStep(draft, { event: first });
    draft = addStep(removeStep(draft, 'step-2'), {});
    expect(draft.steps.map(({ id }) => id)).toEqual(['step-1', 'step-3', 'step-4']);
  });

  test('moves a step by one place, and none beyond the ends', () => {
    const ids = (draft: Story) => draft.steps.map(({ id }) => id).join(' ');
    expect(ids(moveStep(story(), 's0', 1))).toBe('s1 s0 s2');
    expect(ids(moveStep(story(), 's2', -1))).toBe('s0 s2 s1');
    for (const [id, by] of [
      ['s0', -1],
      ['s2', 1],
      ['none', 1],
    ] as const) {
      const draft = story();
      expect(moveStep(draft, id, by)).toBe(draft);
    }
  });

  test('leaves out what is empty', () => {
    const [step] = changeStep(story(1), 's0', { text: '', hide: [] }).steps;
    expect(step).toEqual({ id: 's0', event: first });
    expect(toggleHidden({ id: 's', hide: ['date'] }, 'figure')).toEqual(['date', 'figure']);
    expect(toggleHidden({ id: 's', hide: ['date'] }, 'date')).toEqual([]);
  });
});

describe('an address', () => {
  test('names a story of the document and its step', async () => {
    expect(await writeStory({ story: 'lesson', at: 2 })).toBe('lesson/3');
    expect(await readStory('lesson/3')).toEqual({ story: 'lesson', at: 2 });
    expect(await readStory('lesson')).toEqual({ story: 'lesson', at: 0 });
  });

  test('holds a story that no document has, in signs that every address takes', async () => {
    const own = { ...story(40), title: { fa: 'چه کسی، چه زمانی؟ 100% & #1;' } };
    const text = await writeStory({ story: own, at: 1 });
    expect(text).toMatch(/^[\w~/-]+$/u);
    expect(await readStory(text)).toEqual({ story: own, at: 1 });
    expect(text.length).toBeLessThan(JSON.stringify(own).length);
  });

  test.each(['', '~', '~!!!', '~abc/2', '/3'])('that is broken (%s) is nothing', async (text) => {
    expect(await readStory(text)).toBe(null);
  });
});

describe('a story from elsewhere', () => {
  test('is checked as one of the document’s own would be', () => {
    expect(checkedStory(story(), known)?.steps).toHaveLength(3);
    expect(checkedStory({ ...story(), steps: 'none' }, known)).toBe(null);
    expect(checkedStory(null, known)).toBe(null);
  });

  test('is read by itself or as the first of a document', () => {
    expect(readStoryFile(JSON.stringify(story()), known)?.id).toBe('own');
    expect(readStoryFile(JSON.stringify({ ...known, stories: [story()] }), known)?.id).toBe('own');
    expect(readStoryFile('{', known)).toBe(null);
  });
});
