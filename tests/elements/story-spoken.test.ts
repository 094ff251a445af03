import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/define.js';
import type { ChronicleStory } from '../../src/elements/story/story-element.js';
import type { ChronicleTimeline } from '../../src/elements/timeline/timeline-element.js';
import record from '../../data/iran-1988-2020.json';
import { all, drawn, mount, one } from './stage.js';

const [lesson] = record.stories;
if (!lesson) throw new Error('The record has no lesson.');
const hidden = lesson.steps.findIndex((step) => 'hide' in step);

beforeEach(() => page.viewport(1280, 800));
afterEach(() => vi.restoreAllMocks());

/** A story as the view of a timeline, which owns the one status line. */
async function lessonIn(lang: string, step = 1) {
  vi.spyOn(Element.prototype, 'requestFullscreen').mockResolvedValue(undefined);
  const timeline = await mount<ChronicleTimeline>(
    'chronicle-timeline',
    { document: record, view: 'story' },
    { width: 1280, lang },
  );
  const story = one<ChronicleStory>(timeline, 'chronicle-story');
  story.step = step;
  await drawn(story);
  return { timeline, story };
}

/** All that the status line says of one act. */
async function heard(
  timeline: ChronicleTimeline,
  act: () => unknown,
): Promise<{ text: string; lang: string }[]> {
  const status = one(timeline, '[role=status]');
  const said: { text: string; lang: string }[] = [];
  const observer = new MutationObserver(() => {
    const text = status.textContent.replace(/[\u2066-\u2069]/gu, '').trim();
    if (text) said.push({ text, lang: status.lang });
  });
  observer.observe(status, { childList: true, characterData: true, subtree: true });
  await act();
  await new Promise((done) => setTimeout(done, 700));
  observer.disconnect();
  return said;
}

const WORDS = {
  en: {
    step: (at: number) => `Step ${at} of ${lesson.steps.length}.`,
    last: 'This is the last step.',
    first: 'This is the first step.',
    shown: 'Who speaks is shown.',
    black: 'The screen is black. Any key brings it back.',
    back: 'The screen is back.',
    onwards: '{ArrowRight}',
  },
  fa: {
    step: (at: number) =>
      `گام ${at.toLocaleString('fa-IR')} از ${lesson.steps.length.toLocaleString('fa-IR')}.`,
    last: 'این آخرین گام است.',
    first: 'این نخستین گام است.',
    shown: 'گوینده‌ها نمایش داده شد.',
    black: 'صفحه سیاه است. با هر کلیدی بازمی‌گردد.',
    back: 'صفحه بازگشت.',
    onwards: '{ArrowLeft}',
  },
} as const;

describe.each(['en', 'fa'] as const)('what is said of a story (%s)', (lang) => {
  const words = WORDS[lang];
  const textAt = (at: number) => lesson.steps[at]?.text[lang] ?? '';
  const stepSaid = (at: number) => [{ text: `${words.step(at + 1)} ${textAt(at)}`, lang }];

  test('a step, once: by click, key, clicker and the chooser, which says the number itself', async () => {
    const { timeline, story } = await lessonIn(lang);
    const click = (selector: string) => () => one(story, selector).click();
    expect(await heard(timeline, click('[data-way=next]'))).toEqual(stepSaid(1));
    const chosen = await heard(timeline, () =>
      userEvent.selectOptions(
        one<HTMLSelectElement>(story, '.step-choice select'),
        one(story, '.step-choice option:nth-child(3)'),
      ),
    );
    expect(chosen).toEqual([{ text: textAt(2), lang }]);
    await story.present();
    expect(await heard(timeline, () => userEvent.keyboard('{PageUp}'))).toEqual(stepSaid(1));
    expect(await heard(timeline, () => userEvent.keyboard(words.onwards))).toEqual(stepSaid(2));
    expect(await heard(timeline, () => userEvent.keyboard('{Home}'))).toEqual(stepSaid(0));
    expect(await heard(timeline, () => userEvent.keyboard('{PageUp}'))).toEqual([
      { text: words.first, lang },
    ]);
    await userEvent.keyboard('{End}');
    expect(await heard(timeline, () => userEvent.keyboard('{PageDown}'))).toEqual([
      { text: words.last, lang },
    ]);
  });

  test('what was hidden, once it is shown: by its button and by R', async () => {
    const { timeline, story } = await lessonIn(lang, hidden + 1);
    one(story, '[data-ask]').focus();
    expect(await heard(timeline, () => userEvent.keyboard('{Enter}'))).toEqual([{ text: words.shown, lang }]);
    // Reading goes on where it stood.
    expect((story.renderRoot as ShadowRoot).activeElement?.className).toBe('step');
    one(story, '[data-way=next]').click();
    await drawn(story);
    expect(await heard(timeline, () => one(story, '[data-way=previous]').click())).toEqual(stepSaid(hidden));
    await story.present();
    expect(await heard(timeline, () => userEvent.keyboard('r'))).toEqual([{ text: words.shown, lang }]);
  });

  test('the black screen, and that it is over', async () => {
    const { timeline, story } = await lessonIn(lang);
    await story.present();
    expect(await heard(timeline, () => userEvent.keyboard('b'))).toEqual([{ text: words.black, lang }]);
    expect(await heard(timeline, () => userEvent.keyboard('{PageDown}'))).toEqual([
      { text: words.back, lang },
    ]);
    expect(all(timeline.shadowRoot, '[role=status]')).toHaveLength(1);
  });

  test('nothing of what the page itself sets', async () => {
    const { timeline, story } = await lessonIn(lang);
    expect(await heard(timeline, () => (story.step = 3))).toEqual([]);
  });
});

describe('the second window', () => {
  /** A window for the notes that the test can press keys in. */
  async function withNotes(lang: string, step = 1) {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const notes = frame.contentWindow;
    if (!notes) throw new Error('The frame has no window.');
    vi.spyOn(window, 'open').mockReturnValue(notes);
    const { timeline, story } = await lessonIn(lang, step);
    one(story, '[data-notes]').click();
    await drawn(story);
    return { timeline, story, frame, notes };
  }

  test('turns the page, and the page says so', async () => {
    const { timeline, frame, notes } = await withNotes('en');
    const next = notes.document.querySelector<HTMLElement>('[data-way=next]');
    const said = await heard(timeline, () => next?.click());
    expect(said.map(({ text }) => text)).toEqual([expect.stringMatching(/^Step 2 of/u)]);
    // For whoever reads there.
    expect(notes.document.querySelector('[role=status]')?.textContent).toMatch(/2.* of/u);
    frame.remove();
  });

  test('shows what is hidden, by its button and by R', async () => {
    const { timeline, story, frame, notes } = await withNotes('en', hidden + 1);
    const button = () => notes.document.querySelector<HTMLElement>('[data-ask]');
    expect(button()?.textContent.trim()).toBe('Show who speaks');
    expect(await heard(timeline, () => button()?.click())).toHaveLength(1);
    await drawn(story);
    expect(button()).toBe(null);
    expect(one(story, '.step').textContent).toMatch(/Radio Farda/u);
    frame.remove();
  });

  test('that the browser does not open is named', async () => {
    vi.spyOn(window, 'open').mockReturnValue(null);
    const { timeline, story } = await lessonIn('en');
    const said = await heard(timeline, () => one(story, '[data-notes]').click());
    expect(said.map(({ text }) => text)).toEqual([expect.stringMatching(/did not open a second window/u)]);
  });
});
