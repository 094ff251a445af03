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
import { withTitles } from '../../src/elements/story/story-fit.js';
import { MOST_BYTES, readStoryFile } from '../../src/elements/story/story-file.js';
import { openStory } from '../../src/elements/story/story-open.js';
import { ask, begin, goTo, hiddenNow } from '../../src/elements/story/story-play.js';
import { indexDocument } from '../../src/model/event-index.js';
import { parse } from '../../src/model/parse.js';
import northgate from '../fixtures/northgate.json';

const { document: known } = parse(northgate);
if (!known) throw new Error('The example cannot be read.');
const index = indexDocument(known);
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
  const openedWith = (...steps: unknown[]) => openStory({ id: 'own', title: 'Own', steps }, index);
  const keys = (...steps: unknown[]) =>
    openedWith(...steps).misfits.map(({ key, at, count }) => [key, at ?? count]);
  const file = (text: string) => readStoryFile(new Blob([text]), index);

  test('is checked as one of the document’s own would be', () => {
    expect(openStory(story(), index)).toMatchObject({ story: { steps: { length: 3 } }, misfits: [] });
    for (const none of [{ ...story(), steps: 'none' }, null, 5, 'text', [], { steps: [{ id: 's' }] }])
      expect(openStory(none, index)).toEqual({ story: null, misfits: [{ key: 'notLoaded' }] });
  });

  test('is read by itself or as the first of a document', async () => {
    expect((await file(JSON.stringify(story()))).story?.id).toBe('own');
    expect((await file(JSON.stringify({ ...known, stories: [story()] }))).story?.id).toBe('own');
    for (const none of ['{', 'null', '[]', '"x"', ' '.repeat(MOST_BYTES + 1)])
      expect(await file(none)).toEqual({ story: null, misfits: [{ key: 'notLoaded' }] });
  });

  test('says of each step what the timeline does not have, and keeps the rest', () => {
    const { story: read } = openedWith({ id: 'a', event: 'gone', text: 'Here' });
    expect(read?.steps).toEqual([{ id: 'a', text: 'Here' }]);
    expect(
      keys(
        { id: 'a', event: 'gone', question: 'gone' },
        { id: 'b', compare: ['gone', 'too'] },
        { id: 'c', filter: 'q=nothing-is-called-so' },
        { id: 'd', range: 'yesterday', text: 'x'.repeat(9_000) },
        { id: 'e', event: first, filter: '' },
      ),
    ).toEqual([
      ['lostEvent', 1],
      ['lostQuestion', 1],
      ['lostSource', 2],
      ['lostFilter', 3],
      ['lostPart', 4],
    ]);
  });

  test('numbers the steps as they are shown, and counts those that cannot be read', () => {
    expect(keys(5, { id: 'a' }, null, { id: 'b', event: 'gone' }, { text: 'no id' })).toEqual([
      ['lostEvent', 2],
      ['lostSteps', 3],
    ]);
  });

  test('of ten thousand steps is refused with their number', () => {
    const steps = Array.from({ length: 10_000 }, (_, i) => ({ id: `s${i}` }));
    expect(openStory({ id: 'own', title: 'Own', steps }, index)).toEqual({
      story: null,
      misfits: [{ key: 'storyTooLong', count: 10_000 }],
    });
  });

  test('with names that every object has is as any other', () => {
    const text = `{"id":"own","title":"Own","__proto__":{"polluted":1},"steps":[
      {"id":"constructor","event":"__proto__","question":"toString","hide":["constructor","__proto__"],"text":"Here"},
      {"id":"b","__proto__":{"event":"x"},"compare":["hasOwnProperty","valueOf"]}]}`;
    const { story: read, misfits } = openStory(JSON.parse(text), index);
    expect(read?.steps[0]).toMatchObject({ id: 'constructor', text: 'Here' });
    expect(misfits.map(({ key }) => key)).toEqual(
      expect.arrayContaining(['lostEvent', 'lostQuestion', 'lostSource']),
    );
    expect(({} as { polluted?: number }).polluted).toBeUndefined();
  });

  test('says where an id means something else now', () => {
    const saved = withTitles(story(1), index);
    expect(openStory(saved, index).misfits).toEqual([]);
    const events = known.events.map((event) => (event.id === first ? { ...event, title: 'Another' } : event));
    const { misfits, story: read } = openStory(saved, indexDocument({ ...known, events }));
    expect(misfits).toEqual([{ key: 'changedTitle', at: 1, title: expect.stringMatching(/\w/u) }]);
    expect(read?.steps).toHaveLength(1);
  });
});

describe('an address that is hostile', () => {
  const packed = async (text: string) => {
    const stream = new Blob([text]).stream().pipeThrough(new CompressionStream('deflate-raw'));
    const bytes = new Uint8Array(await new Response(stream).arrayBuffer());
    return `~${btoa(String.fromCharCode(...bytes))
      .replaceAll('+', '-')
      .replaceAll('/', '_')
      .replace(/=+$/u, '')}`;
  };

  test('holds no more than a story is long', async () => {
    expect(await readStory(await packed('"fits"'))).toEqual({ story: 'fits', at: 0 });
    expect(await readStory(await packed(`"${'a'.repeat(MOST_BYTES)}"`))).toBe(null);
  });
});
