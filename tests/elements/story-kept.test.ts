import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/define.js';
import type { ChronicleStory } from '../../src/elements/story/story-element.js';
import type { ChronicleTimeline } from '../../src/elements/timeline/timeline-element.js';
import { all, drawn, mount, one } from './stage.js';
import {
  begun,
  click,
  lesson,
  open,
  record,
  steps,
  story as alone,
  told,
  words,
  write,
} from './story-desk.js';

beforeEach(() => page.viewport(1280, 800));
afterEach(() => vi.restoreAllMocks());

const unsaved = (element: ChronicleStory) => all(element.shadowRoot, '.unsaved').length > 0;

describe('a story of one’s own', () => {
  const inTimeline = async () => {
    const timeline = await mount<ChronicleTimeline>(
      'chronicle-timeline',
      { document: record, view: 'story' },
      { width: 1280 },
    );
    const story = async () => {
      const element = one<ChronicleStory>(timeline, 'chronicle-story');
      await drawn(element);
      return element;
    };
    const away = async () => {
      for (const view of ['timeline', 'story']) {
        one(timeline, `[data-view=${view}]`).click();
        await drawn(timeline);
      }
      return story();
    };
    return { timeline, story: await story(), away };
  };

  test('is there again, as a draft, after another view of the timeline', async () => {
    const { story, away } = await inTimeline();
    await click(story, '[data-tool=make]');
    await click(story, '[data-add=time]');
    await write(story, '[name=title]', 'Mine');
    await write(story, '[name=text]', 'What do we see?');
    await write(story, '[name=notes]', 'Wait.');
    const again = await away();
    expect(again).not.toBe(story);
    expect(one<HTMLInputElement>(again, '[name=title]').value).toBe('Mine');
    expect(one<HTMLInputElement>(again, '[name=text]').value).toBe('What do we see?');
    expect(one<HTMLInputElement>(again, '[name=notes]').value).toBe('Wait.');
  });

  test('is there again, finished and at its step', async () => {
    const { story, away } = await inTimeline();
    // A step of the record's own lesson stands in the address meanwhile.
    await click(story, '[data-way=next]');
    await click(story, '[data-tool=make]');
    await click(story, '[data-add=time]');
    await click(story, '[data-add=time]');
    await write(story, '.maker-step:nth-child(2) [name=text]', 'The second');
    await click(story, '[data-done]');
    await click(story, '[data-way=next]');
    const again = await away();
    expect(words(again, '.step-text')).toBe('The second');
    await click(again, '[data-tool=change]');
    expect(steps(again)).toHaveLength(2);
  });

  test('says that it is not saved, until it is', async () => {
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue(undefined);
    const story = await begun();
    expect(unsaved(story)).toBe(false);
    await click(story, '[data-add=time]');
    expect(words(story)).toContain('Not saved yet');
    await click(story, '[data-save]');
    expect(unsaved(story)).toBe(false);
    await write(story, '[name=text]', 'More');
    expect(unsaved(story)).toBe(true);
    await write(story, '[name=text]', '');
    expect(unsaved(story)).toBe(false);
    await write(story, '[name=text]', 'More');
    await click(story, '[data-done]');
    expect(words(story, '.story-tools')).toContain('Not saved yet');
  });

  test('begins as a copy of the record’s own', async () => {
    const story = await alone();
    await click(story, '[data-tool=change]');
    expect(steps(story)).toHaveLength(lesson.steps.length);
    expect(unsaved(story)).toBe(false);
    await write(story, '[name=text]', 'Ours begins here.');
    await click(story, '[data-done]');
    expect(words(story, '.step-text')).toBe('Ours begins here.');
    expect(all(story.shadowRoot, '.story-choice option')).toHaveLength(2);
    // And the record's is as it was.
    await userEvent.selectOptions(one(story, '.story-choice select'), lesson.id);
    await drawn(story);
    expect(words(story, '.step-text')).toBe(lesson.steps[0]?.text.en);
  });
});

describe('where a story is made', () => {
  test('a field says how much it holds, and takes no more', async () => {
    const story = await begun('time');
    await write(story, '[name=text]', 'a'.repeat(4_990));
    expect(words(story, '[data-count=text]')).toContain('4,990 of 5,000');
    const field = one<HTMLTextAreaElement>(story, '[name=text]');
    field.focus();
    field.setSelectionRange(field.value.length, field.value.length);
    field.dispatchEvent(
      new InputEvent('beforeinput', { inputType: 'insertFromPaste', data: 'b'.repeat(100), bubbles: true }),
    );
    await drawn(story);
    expect(told(story)).toMatch(/too long and is cut: a field holds 5,000 letters/u);
    await write(story, '[name=text]', 'c'.repeat(6_000));
    expect(one<HTMLTextAreaElement>(story, '[name=text]').value).toHaveLength(5_000);
    expect(one<HTMLTextAreaElement>(story, '[name=text]').maxLength).toBe(5_000);
    expect(words(story, '[data-count=text]')).toContain('More would not be kept');
  });

  test('a file takes the place of what is not saved only when the teacher says so', async () => {
    const story = await begun('time', 'time');
    await open(story, lesson);
    expect(words(story, '.maker-asked')).toContain('Replace the 2 steps that are not saved?');
    expect(steps(story)).toHaveLength(2);
    await click(story, '[data-replace=no]');
    expect(steps(story)).toHaveLength(2);
    await open(story, lesson);
    await click(story, '[data-replace=yes]');
    expect(steps(story)).toHaveLength(lesson.steps.length);
    // What came from a file is in that file.
    await open(story, { ...lesson, steps: lesson.steps.slice(0, 1) });
    expect(steps(story)).toHaveLength(1);
  });

  test('a step that was removed can be put back where it stood', async () => {
    const story = await begun('time', 'time', 'time');
    await write(story, '.maker-step:nth-child(2) [name=text]', 'The middle');
    await click(story, '.maker-step:nth-child(2) [data-remove]');
    expect(words(story, '.maker-removed')).toMatch(/Removed\.\s*Undo/u);
    await click(story, '[data-undo]');
    expect(steps(story)).toHaveLength(3);
    expect(one<HTMLTextAreaElement>(story, '.maker-step:nth-child(2) [name=text]').value).toBe('The middle');
    expect(all(story.shadowRoot, '.maker-removed')).toHaveLength(0);
  });

  test('two sources stand side by side in a step with a question, and single answers wait', async () => {
    const story = await begun();
    const question = 'q-numbers-killed';
    const [id] = record.questions.map((one) => one.id).includes(question)
      ? [question]
      : record.questions.map((one) => one.id);
    await userEvent.selectOptions(one(story, 'select[name=question]'), id ?? '');
    await drawn(story);
    await click(story, '[name=compare]');
    const [first, second] = ['first', 'second'].map((at) =>
      one<HTMLSelectElement>(story, `[name=compare-${at}]`),
    );
    expect(first?.value).not.toBe(second?.value);
    // Whoever chooses the source of the other side trades places with it.
    const before = [first?.value, second?.value];
    if (first) await userEvent.selectOptions(first, second?.value ?? '');
    await drawn(story);
    expect([first?.value, second?.value]).toEqual(before.reverse());
    one<HTMLDetailsElement>(story, '.maker-answers').open = true;
    const [answer] = all<HTMLInputElement>(story.shadowRoot, '.maker-answers input');
    answer?.click();
    await drawn(story);
    expect(words(story, '.maker-answers summary')).toMatch(/Hide single answers: 1 of/u);
    await click(story, '[data-done]');
    expect(all(story.shadowRoot, '[part=compare]')).toHaveLength(1);
  });

  test('a text that gives the hidden date away is named', async () => {
    const story = await begun();
    one<ChronicleTimeline>(story, 'chronicle-chart').select('urgent-action-1988-08-16');
    await drawn(story);
    await click(story, '[data-add=event]');
    await write(story, '[name=text]', 'What was asked for on 16 August?');
    expect(all(story.shadowRoot, '[data-tells]')).toHaveLength(0);
    await click(story, '[name=date]');
    expect(words(story, '[data-tells]')).toBe('This text still holds a date.');
  });

  test('nothing is saved where there is nothing, and a file is called as its story', async () => {
    const named: string[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      named.push(this.download);
    });
    const story = await begun();
    for (const way of ['save', 'link']) {
      await click(story, `[data-${way}]`);
      expect(told(story)).toMatch(/no step yet/u);
    }
    await click(story, '[data-add=time]');
    await write(story, '[name=title]', 'Who knew what? / چه کسی');
    await click(story, '[data-save]');
    expect(named).toEqual(['Who knew what چه کسی.json']);
    expect(told(story)).toContain('Who knew what چه کسی.json');
  });

  test('everything of a step is called by its number, and its time by words', async () => {
    const story = await begun('time', 'time');
    const second = steps(story)[1];
    const names = all(second ?? null, 'button, .field > span:first-child, legend').map((it) =>
      it.textContent.replace(/\s+/gu, ' ').trim(),
    );
    for (const name of names) expect(name).toContain(', step 2');
    expect(names.join()).toContain('Move up');
    expect(names.join()).toContain('Remove');
    expect(second?.querySelector('.maker-head')?.textContent).toMatch(/\b19\d\d\b.*\b20\d\d\b/u);
    expect(second?.querySelector('.maker-head')?.textContent).not.toMatch(/\d-\d\d/u);
  });

  test('on a phone an event is added where it is picked', async () => {
    await page.viewport(360, 740);
    const story = await alone({}, { width: 360 });
    await click(story, '[data-tool=make]');
    expect(all(story.shadowRoot, '.maker-bar')).toHaveLength(0);
    one<ChronicleTimeline>(story, 'chronicle-chart').select('recording-2016-08-09');
    await drawn(story);
    const [mark] = all(story.shadowRoot, '.mark-button[aria-expanded=true]');
    mark?.scrollIntoView({ block: 'center' });
    await drawn(story);
    const bar = one(story, '.maker-bar').getBoundingClientRect();
    expect(bar.bottom).toBeLessThanOrEqual(741);
    expect(bar.top).toBeGreaterThan(600);
    await click(story, '.maker-bar [data-add=event]');
    expect(steps(story)).toHaveLength(1);
    window.scrollTo(0, 0);
  });
});

describe('what a teacher writes', () => {
  test.each([
    ['en', 'متن فارسی در صفحهٔ انگلیسی (1988) "نقل"', 'rtl'],
    ['fa', 'English text in a Persian page (1988), "quoted".', 'ltr'],
    ['en', 'Amnesty نوشت که این نامه به مقام‌های ایران است', 'rtl'],
  ])('runs its own way (%s: %s)', async (lang, text, dir) => {
    const story = await alone({}, { lang });
    await click(story, '[data-tool=make]');
    await click(story, '[data-add=time]');
    for (const field of all<HTMLTextAreaElement>(story.shadowRoot, '.field :is(input, textarea)'))
      expect(field.dir).toBe('auto');
    await write(story, '[name=title]', text);
    await write(story, '[name=text]', text);
    await click(story, '[data-done]');
    expect(getComputedStyle(one(story, '.step-text p')).direction).toBe(dir);
  });

  test('has a paragraph for each line', async () => {
    const story = await begun('time');
    await write(story, '[name=text]', 'First look.\nThen say.\n\nAt last ask.');
    await click(story, '[data-done]');
    expect(all(story.shadowRoot, '.step-text p').map((it) => it.textContent.trim())).toEqual([
      'First look.',
      'Then say.',
      'At last ask.',
    ]);
  });
});
