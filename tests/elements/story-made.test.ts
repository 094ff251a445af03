import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/define.js';
import type { ChronicleStory } from '../../src/elements/story/story-element.js';
import { MOST_STEPS } from '../../src/elements/story/story-fit.js';
import type { ChronicleTimeline } from '../../src/elements/timeline/timeline-element.js';
import { deferred } from '../../src/store/deferred.js';
import { all, drawn, mount, one } from './stage.js';
import { click, leave, lesson, linked, open, record, story as here, write } from './story-desk.js';

beforeEach(() => page.viewport(1280, 800));
afterEach(() => vi.restoreAllMocks());

const textOf = (element: ChronicleStory) =>
  one(element, '.step-text').textContent.replace(/\s+/gu, ' ').trim();
const focused = (element: ChronicleStory) => (element.renderRoot as ShadowRoot).activeElement;
const titles = (element: ChronicleStory) =>
  all<HTMLOptionElement>(element.shadowRoot, '.story-choice option').map((it) => it.label.trim());
const make = async (element: ChronicleStory, title: string) => {
  await click(element, '[data-tool=make]');
  await click(element, '[data-add=time]');
  await write(element, '[name=title]', title);
  await click(element, '[data-done]');
};

describe('where a story is made', () => {
  test('all events are in view, whatever the step before has left of them', async () => {
    const element = await here();
    await click(element, '[data-tool=make]');
    await click(element, '[data-add=inView]');
    expect(all(element.shadowRoot, '.maker-step')).toHaveLength(record.events.length);
  });

  test('nothing made leads back to what was shown', async () => {
    const element = await here({ step: 2 });
    const before = textOf(element);
    await click(element, '[data-tool=make]');
    expect(one(element, '[data-done]').textContent.trim()).toBe('Close');
    await click(element, '[data-done]');
    expect(textOf(element)).toBe(before);
    expect(titles(element)).toEqual([]);
  });

  test('several stories stand side by side, each with a name of its own, and each can be changed', async () => {
    const element = await here();
    await make(element, 'One');
    await make(element, 'Two');
    expect(titles(element)).toEqual([lesson.title.en, 'One', 'Two']);
    const options = all<HTMLOptionElement>(element.shadowRoot, '.story-choice option');
    expect(new Set(options.map(({ value }) => value)).size).toBe(3);
    await userEvent.selectOptions(one(element, '.story-choice select'), options[1] ?? '');
    await drawn(element);
    await click(element, '[data-tool=change]');
    expect(one<HTMLInputElement>(element, '[name=title]').value).toBe('One');
    await write(element, '[name=title]', 'One, again');
    await click(element, '[data-done]');
    expect(titles(element)).toEqual([lesson.title.en, 'One, again', 'Two']);
  });

  test('focus stays at what was moved or takes the place of what went', async () => {
    const element = await here();
    await click(element, '[data-tool=make]');
    expect(focused(element)).toBe(one(element, '[name=title]'));
    for (let i = 0; i < 3; i += 1) await click(element, '[data-add=time]');
    const later = one(element, '.maker-step [data-move="1"]');
    later.focus();
    await userEvent.keyboard('{Enter}');
    await drawn(element);
    expect(focused(element)?.closest('li')).toBe(all(element.shadowRoot, '.maker-step')[1]);
    for (const left of [2, 1, 0]) {
      const [remove] = all(element.shadowRoot, '[data-remove]');
      remove?.focus();
      await userEvent.keyboard('{Enter}');
      await drawn(element);
      expect(all(element.shadowRoot, '.maker-step')).toHaveLength(left);
      expect(focused(element)?.matches(left > 0 ? '[data-remove]' : '[data-add]')).toBe(true);
    }
  });

  test('what a page without views in its address cannot link to is said, and no link is copied', async () => {
    const element = await here();
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined);
    await click(element, '[data-tool=make]');
    await click(element, '[data-add=time]');
    await click(element, '[data-link]');
    await vi.waitFor(() => expect(one(element, '.told').textContent).toMatch(/no link leads to the story/u));
    expect(copied).not.toHaveBeenCalled();
  });

  test('where the clipboard is closed, the link stands there to be copied', async () => {
    const { timeline, element } = await linked();
    vi.spyOn(navigator, 'clipboard', 'get').mockReturnValue(undefined as unknown as Clipboard);
    await click(element, '[data-tool=make]');
    await click(element, '[data-add=time]');
    await click(element, '[data-link]');
    await vi.waitFor(() => expect(one(element, '.told').textContent).toMatch(/#timeline:view=story&story=/u));
    leave(timeline);
  });

  test('what is written while a link is copied is not in it, and not saved', async () => {
    const { timeline, element } = await linked();
    const copying = deferred<undefined>();
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockReturnValue(copying.promise);
    await click(element, '[data-tool=make]');
    await click(element, '[data-add=time]');
    await click(element, '[data-link]');
    await vi.waitFor(() => expect(copied).toHaveBeenCalled());
    await write(element, '[name=text]', 'Written meanwhile');
    copying.resolve(undefined);
    await vi.waitFor(() => expect(one(element, '.told').textContent).toBe('The link is copied.'));
    await drawn(element);
    expect(all(element.shadowRoot, '.unsaved')).toHaveLength(1);
    leave(timeline);
  });

  test('a story takes no more steps than can be opened again', async () => {
    const element = await here();
    await click(element, '[data-tool=make]');
    const steps = Array.from({ length: MOST_STEPS - 1 }, (_, i) => ({ id: `s${i}`, text: 'One' }));
    await open(element, { id: 'long', title: 'Long', steps });
    await click(element, '[data-add=inView]');
    expect(all(element.shadowRoot, '.maker-step')).toHaveLength(MOST_STEPS);
    await click(element, '[data-add=time]');
    expect(one(element, '.told').textContent.replace(/[\u2066-\u2069]/gu, '')).toBe(
      `A story holds no more than ${MOST_STEPS} steps.`,
    );
    expect(all(element.shadowRoot, '.maker-step')).toHaveLength(MOST_STEPS);
  });

  test('a file that holds no story is named, and what was made stays', async () => {
    const element = await here();
    await click(element, '[data-tool=make]');
    await click(element, '[data-add=time]');
    await open(element, { events: [] });
    expect(one(element, '.told').textContent).toBe('This file holds no story.');
    expect(all(element.shadowRoot, '.maker-step')).toHaveLength(1);
  });

  test('what is being written stays, whatever is drawn anew meanwhile', async () => {
    const element = await here();
    await click(element, '[data-tool=make]');
    await click(element, '[data-add=time]');
    one(element, '[name=notes]').focus();
    await userEvent.keyboard('Wait for');
    element.requestUpdate();
    await drawn(element);
    await userEvent.keyboard(' them');
    expect(one<HTMLTextAreaElement>(element, '[name=notes]').value).toBe('Wait for them');
  });

  test('without a name it is called as before', async () => {
    const element = await here();
    await click(element, '[data-tool=make]');
    await click(element, '[data-add=time]');
    await write(element, '[name=title]', '');
    expect(one<HTMLInputElement>(element, '[name=title]').value).toBe('');
    await click(element, '[data-done]');
    expect(titles(element)).toContain('My story');
  });

  test('a text emptied in one language stays in the other', async () => {
    const element = await here();
    await click(element, '[data-tool=make]');
    await open(element, lesson);
    await write(element, '[name=text]', '');
    await click(element, '[data-done]');
    expect(textOf(element)).toContain(lesson.steps[0]?.text.fa.slice(0, 20));
  });
});

describe('a story that is hard on its reader', () => {
  const steps = Array.from({ length: 60 }, (_, i) => ({ id: `s${i}`, text: `Step text ${i + 1}` }));
  const withStories = (...stories: unknown[]) => here({ document: { ...record, stories } });

  test('of sixty steps is gone through', async () => {
    const element = await withStories({ id: 'long', title: 'Long', steps });
    expect(all(element.shadowRoot, '.step-choice option')).toHaveLength(60);
    for (let i = 0; i < 59; i += 1) element.next();
    await drawn(element);
    expect(textOf(element)).toBe('Step text 60');
  });

  test('with an event that the record no longer has shows the rest of the step', async () => {
    const element = await withStories({
      id: 'old',
      title: 'Old',
      steps: [{ id: 'gone', event: 'no-such-event', text: 'Still here' }],
    });
    expect(textOf(element)).toBe('Still here');
  });

  test('without a word leaves the room to the chart', async () => {
    const element = await withStories({ id: 'time', title: 'Time', steps: [{ id: 'a', range: '1988' }] });
    const chart = one(element, 'chronicle-chart').getBoundingClientRect();
    expect(chart.width).toBeGreaterThan(1200);
  });

  test('with a date to be guessed does not say that it is not known', async () => {
    const [step] = lesson.steps.filter(({ event }) => event === 'mousavi-answer-2009');
    const element = await withStories({ id: 'when', title: 'When?', steps: [{ ...step, hide: ['date'] }] });
    expect(one(element, '.step').innerText).toContain('hidden until asked');
    expect(one(element, '.step').innerText).not.toContain('date not known');
  });

  test('without a step says so, and the others can be chosen', async () => {
    const element = await withStories({ id: 'none', title: 'None', steps: [] }, lesson);
    if (element.shadowRoot?.querySelector('.state')) {
      await userEvent.selectOptions(one(element, '.story-choice select'), lesson.id);
      await drawn(element);
    }
    expect(textOf(element)).toBe(lesson.steps[0]?.text.en);
  });

  test('goes on in the other language while it is presented', async () => {
    vi.spyOn(Element.prototype, 'requestFullscreen').mockRejectedValue(new TypeError('refused'));
    const element = await here();
    await element.present();
    await userEvent.keyboard('{PageDown}');
    const place = element.parentElement;
    place?.setAttribute('lang', 'fa');
    place?.setAttribute('dir', 'rtl');
    await drawn(element);
    expect(textOf(element)).toBe(lesson.steps[1]?.text.fa);
    await userEvent.keyboard('{ArrowLeft}');
    await drawn(element);
    expect(textOf(element)).toBe(lesson.steps[2]?.text.fa);
    await userEvent.keyboard('{Escape}');
    await drawn(element);
    expect(focused(element)).toBe(one(element, '[data-present]'));
  });

  test('is at its step again when the page is loaded again', async () => {
    const { timeline, element } = await linked();
    element.next();
    element.next();
    await drawn(element);
    await drawn(timeline);
    expect(location.hash).toContain(`story=${lesson.id}/3`);
    timeline.remove();
    const again = await mount<ChronicleTimeline>(
      'chronicle-timeline',
      { document: record, hash: true },
      { width: 1280 },
    );
    await vi.waitFor(() =>
      expect(textOf(one<ChronicleStory>(again, 'chronicle-story'))).toBe(lesson.steps[2]?.text.en),
    );
    again.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  test('in large type the step begins at its beginning, and the chart alone moves to the event', async () => {
    vi.spyOn(Element.prototype, 'requestFullscreen').mockRejectedValue(new TypeError('refused'));
    const element = await here({ step: 2 });
    await element.present();
    await drawn(element);
    one(element, '.step').scrollTop = 400;
    await userEvent.keyboard('{PageDown}');
    await drawn(element);
    expect(one(element, '.step').scrollTop).toBe(0);
    expect(one(element, '.story-floor').scrollTop).toBe(0);
    await page.viewport(400, 700);
    await userEvent.keyboard('{PageUp}');
    await drawn(element);
    expect(one(element, '.story-floor').scrollTop).toBe(0);
    const text = one(element, '.step-text').getBoundingClientRect();
    expect(text.top).toBeGreaterThan(0);
    expect(text.bottom).toBeLessThan(700);
  });
});
