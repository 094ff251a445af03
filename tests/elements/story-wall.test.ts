import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/define.js';
import type { ChronicleStory } from '../../src/elements/story/story-element.js';
import record from '../../data/iran-1988-2020.json';
import { all, drawn, mount, one } from './stage.js';

const [lesson] = record.stories;
if (!lesson) throw new Error('The record has no lesson.');

// Full screen is refused, so that the window is filled.
beforeEach(() => {
  vi.spyOn(Element.prototype, 'requestFullscreen').mockRejectedValue(new TypeError('refused'));
});
afterEach(() => vi.restoreAllMocks());

async function presented(lang: string, width: number, height: number, properties = {}) {
  await page.viewport(width, height);
  const story = await mount<ChronicleStory>(
    'chronicle-story',
    { document: record, ...properties },
    { width, lang },
  );
  await story.present();
  await drawn(story);
  return story;
}
const stepOf = (story: ChronicleStory) =>
  one<HTMLSelectElement>(story, '.step-choice select').selectedIndex + 1;
const press = async (story: ChronicleStory, ...keys: string[]) => {
  for (const key of keys) {
    await userEvent.keyboard(key);
    await drawn(story);
  }
};
const isAt = (box: Element, top: number) => expect.poll(() => Math.abs(box.scrollTop - top)).toBeLessThan(2);

/** The ringed mark, in the part of the chart that can be seen. */
async function expectInSight(story: ChronicleStory, id: string) {
  await expect
    .poll(
      () => {
        const chart = one(story, 'chronicle-chart').getBoundingClientRect();
        const mark = one(story, `.mark-button[data-id="${id}"]`).getBoundingClientRect();
        const middle = (mark.top + mark.bottom) / 2;
        return chart.height > 0 && middle > chart.top && middle < Math.min(chart.bottom, innerHeight);
      },
      { timeout: 3000 },
    )
    .toBe(true);
}
/** Until nothing flies any more. */
const atRest = (story: ChronicleStory) =>
  drawn(story).then(() => new Promise((done) => setTimeout(done, 700)));

describe.each([
  [1920, 1080, 'en'],
  [1920, 1080, 'fa'],
  [1280, 720, 'en'],
  [1280, 720, 'fa'],
] as const)('on the wall (%i × %i, %s)', (width, height, lang) => {
  test('the event of every step is in sight, one after the other, in a hurry, and after a resize', async () => {
    const story = await presented(lang, width, height);
    for (const [at, step] of lesson.steps.entries()) {
      expect(stepOf(story)).toBe(at + 1);
      await atRest(story);
      if (step.event && all(story.shadowRoot, 'chronicle-chart').length > 0)
        await expectInSight(story, step.event);
      await press(story, '{PageDown}');
    }
    await press(story, '{Home}');
    for (let i = 0; i < lesson.steps.length; i += 1) await userEvent.keyboard('{PageDown}');
    await page.viewport(width - 160, height - 90);
    await atRest(story);
    await expectInSight(story, lesson.steps.at(-1)?.event ?? '');
    await userEvent.keyboard('{PageUp}');
    await page.viewport(width, height);
    await userEvent.keyboard('{PageDown}');
    await atRest(story);
    await expectInSight(story, lesson.steps.at(-1)?.event ?? '');
  });
});

test('what is presented twice gives back what was there before the first time', async () => {
  const story = await presented('en', 1280, 720);
  await press(story, '{PageDown}', '{PageDown}');
  await story.present();
  await press(story, '{Escape}');
  expect(stepOf(story)).toBe(1);
});

test('without a step, or where a story is made, nothing fills the screen', async () => {
  const empty = await presented('en', 1280, 720, { document: { ...record, stories: undefined } });
  one(empty, '[data-tool=make]').click();
  await drawn(empty);
  await empty.present();
  expect(Element.prototype.requestFullscreen).not.toHaveBeenCalled();
  one(empty, '[data-add=time]').click();
  await drawn(empty);
  one(empty, '[data-done]').click();
  await drawn(empty);
  expect(all(empty.shadowRoot, '.wall')).toHaveLength(0);
});

describe('what is below the edge', () => {
  const box = (story: ChronicleStory) => one(story, '.step');
  const bottom = (story: ChronicleStory) => box(story).scrollHeight - box(story).clientHeight;

  test('is reached by the arrows, and the step stays', async () => {
    const story = await presented('en', 1280, 720, { step: 2 });
    expect(bottom(story)).toBeGreaterThan(300);
    await userEvent.keyboard('{ArrowDown}');
    await isAt(box(story), box(story).clientHeight * 0.2);
    await userEvent.keyboard('{ArrowDown}{ArrowDown}');
    await isAt(box(story), box(story).clientHeight * 0.6);
    await userEvent.keyboard('{ArrowUp}');
    await isAt(box(story), box(story).clientHeight * 0.4);
    expect(stepOf(story)).toBe(2);
  });

  test('comes screen by screen with Space, and after its end the next step; Shift+Space goes back', async () => {
    const story = await presented('en', 1280, 720, { step: 2 });
    for (let i = 0; i < 30 && stepOf(story) === 2; i += 1) {
      const before = box(story).scrollTop;
      await userEvent.keyboard(' ');
      await expect.poll(() => stepOf(story) === 3 || box(story).scrollTop > before).toBe(true);
      if (stepOf(story) === 2) await vi.waitFor(() => expect(box(story).scrollTop).toBeGreaterThan(before));
      else expect(Math.abs(before - bottom(story))).toBeGreaterThanOrEqual(0);
      await atRest(story);
    }
    expect(stepOf(story)).toBe(3);
    await userEvent.keyboard(' ');
    await atRest(story);
    expect(box(story).scrollTop).toBeGreaterThan(100);
    await userEvent.keyboard('{Shift>} {/Shift}');
    await isAt(box(story), 0);
    await atRest(story);
    await userEvent.keyboard('{Shift>} {/Shift}');
    await drawn(story);
    expect(stepOf(story)).toBe(2);
  });

  test('is said to be there while it is, by a control that leads to it', async () => {
    const story = await presented('en', 1280, 720, { step: 2 });
    const more = one<HTMLButtonElement>(story, '[data-more]');
    await expect.poll(() => more.checkVisibility()).toBe(true);
    expect(more.textContent.trim()).toBe('More below');
    expect(more.getBoundingClientRect().bottom).toBeLessThanOrEqual(720);
    await userEvent.click(more);
    await atRest(story);
    expect(box(story).scrollTop).toBeGreaterThan(300);
    box(story).scrollTop = bottom(story);
    await expect.poll(() => more.checkVisibility()).toBe(false);
    // And the keys of the wall go on working.
    await userEvent.keyboard('{PageDown}');
    await drawn(story);
    expect(stepOf(story)).toBe(3);
    await expect.poll(() => more.checkVisibility()).toBe(true);
  });

  test('jumps for readers who asked for no motion', async () => {
    const still = { matches: true, addEventListener: vi.fn(), removeEventListener: vi.fn() };
    vi.spyOn(window, 'matchMedia').mockReturnValue(still as unknown as MediaQueryList);
    const story = await presented('en', 1280, 720, { step: 2 });
    const scrollTo = vi.spyOn(box(story), 'scrollTo');
    await userEvent.keyboard('{ArrowDown}');
    expect(scrollTo.mock.calls.at(-1)?.[0]).toMatchObject({ behavior: 'instant' });
  });

  test('on a phone is all of the floor', async () => {
    const story = await presented('fa', 360, 640, { step: 2 });
    await userEvent.keyboard('{ArrowDown}');
    await expect.poll(() => one(story, '.story-floor').scrollTop).toBeGreaterThan(60);
    expect(stepOf(story)).toBe(2);
  });
});

describe('an event pressed in the chart of the wall', () => {
  test('opens in the place of the step’s own, with a way back; the chart stays as it is', async () => {
    const story = await presented('en', 1920, 1080, { step: 2 });
    await atRest(story);
    const chart = one(story, 'chronicle-chart');
    const [other] = all(chart.shadowRoot, '.mark-button:not([aria-expanded=true])').filter((it) => {
      const { top, bottom } = it.getBoundingClientRect();
      return top > 200 && bottom < 900;
    });
    const height = chart.scrollHeight;
    const at = chart.scrollTop;
    const title = other?.querySelector('.mark-label')?.textContent ?? '';
    other?.click();
    await atRest(story);
    expect(all(chart.shadowRoot, '[data-details]')).toEqual([]);
    expect(Math.abs(chart.scrollHeight - height)).toBeLessThan(3);
    expect(Math.abs(chart.scrollTop - at)).toBeLessThan(3);
    const words = (text: string) => text.replace(/\s+/gu, '');
    expect(words(title)).toContain(words(one(story, '.step .title').textContent));
    expect(stepOf(story)).toBe(2);
    one(story, '[data-return]').click();
    await atRest(story);
    expect(one(story, '.step-text').textContent).toContain('Three articles');
    await expectInSight(story, lesson.steps[1]?.event ?? '');
  });

  test('shows no preview over what stands there', async () => {
    const story = await presented('en', 1920, 1080, { step: 2 });
    const [button] = all(story.shadowRoot, '.mark-button');
    button?.focus();
    await drawn(story);
    for (const tip of all(story.shadowRoot, '.mark-tip')) expect(tip.checkVisibility()).toBe(false);
  });
});

describe('the window of the notes', () => {
  async function withNotes(step = 2) {
    const frame = document.body.appendChild(document.createElement('iframe'));
    const notes = frame.contentWindow as Window & typeof globalThis;
    vi.spyOn(window, 'open').mockReturnValue(notes);
    const story = await presented('en', 1280, 720, { step });
    one(story, '[data-notes]').click();
    await drawn(story);
    const key = async (name: string) => {
      notes.document.body.dispatchEvent(new notes.KeyboardEvent('keydown', { key: name, bubbles: true }));
      await drawn(story);
    };
    return { story, frame, notes, key };
  }

  test('has the keys of the wall', async () => {
    const { story, frame, key } = await withNotes();
    await key('End');
    expect(stepOf(story)).toBe(lesson.steps.length);
    await key('Home');
    expect(stepOf(story)).toBe(1);
    await key('b');
    expect(all(story.shadowRoot, '.black')).toHaveLength(1);
    await key('PageDown');
    expect(all(story.shadowRoot, '.black')).toHaveLength(0);
    expect(stepOf(story)).toBe(1);
    await key('PageDown');
    await atRest(story);
    await key(' ');
    await expect.poll(() => one(story, '.step').scrollTop).toBeGreaterThan(100);
    await key('Escape');
    expect(all(story.shadowRoot, '.wall')).toHaveLength(0);
    frame.remove();
  });

  test('scrolls the wall by two controls', async () => {
    const { story, frame, notes } = await withNotes();
    notes.document.querySelector<HTMLElement>('[data-scroll=down]')?.click();
    await expect.poll(() => one(story, '.step').scrollTop).toBeGreaterThan(60);
    await atRest(story);
    notes.document.querySelector<HTMLElement>('[data-scroll=up]')?.click();
    await isAt(one(story, '.step'), 0);
    frame.remove();
  });

  test('comes to the front when it is asked for again', async () => {
    const { story, frame, notes } = await withNotes();
    const front = vi.spyOn(notes, 'focus');
    const close = vi.spyOn(notes, 'close');
    one(story, '[data-notes]').click();
    await drawn(story);
    expect(front).toHaveBeenCalledOnce();
    expect(close).not.toHaveBeenCalled();
    expect(window.open).toHaveBeenCalledOnce();
    frame.remove();
  });

  test('counts from the beginning of the presentation, also where it is opened again', async () => {
    const now = vi.spyOn(Date, 'now').mockReturnValue(1_000_000);
    const { story, frame } = await withNotes();
    // The speaker closes it, and opens another.
    frame.remove();
    now.mockReturnValue(1_000_000 + 125_000);
    const second = document.body.appendChild(document.createElement('iframe'));
    vi.mocked(window.open).mockReturnValue(second.contentWindow);
    one(story, '[data-notes]').click();
    await drawn(story);
    expect(second.contentDocument?.querySelector('.clocks')?.textContent).toContain('02:05');
    second.remove();
  });
});
