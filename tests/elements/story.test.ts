import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import '../../src/define.js';
import type { ChronicleStory } from '../../src/elements/story/story-element.js';
import type { ChronicleTimeline } from '../../src/elements/timeline/timeline-element.js';
import { all, drawn, mount, one } from './stage.js';
import { click, lesson, open, record, story, write } from './story-desk.js';

const steps = lesson.steps as readonly {
  event?: string;
  hide?: string[];
  text: { en: string };
  notes: { en: string };
}[];

beforeEach(() => page.viewport(1280, 800));
afterEach(() => vi.restoreAllMocks());

const textOf = (element: ChronicleStory) =>
  one(element, '.step-text').textContent.replace(/\s+/gu, ' ').trim();
const press = async (element: ChronicleStory, ...keys: string[]) => {
  for (const key of keys) {
    await userEvent.keyboard(key);
    await drawn(element);
  }
};
/** Full screen as it is where the browser allows it, without leaving the test's frame. */
function allowFullscreen() {
  vi.spyOn(Element.prototype, 'requestFullscreen').mockResolvedValue(undefined);
}

describe('a story', () => {
  test('shows its steps one after the other, each with its event on the chart', async () => {
    const element = await story();
    for (const [at, step] of steps.entries()) {
      expect(textOf(element)).toBe(step.text.en);
      expect(element.shadowRoot?.querySelectorAll('.step-choice option')[at]).toHaveProperty(
        'selected',
        true,
      );
      element.next();
      await drawn(element);
    }
    expect(textOf(element)).toBe(steps.at(-1)?.text.en);
  });

  test('tells the page of a step the reader went to, and of none it was set to', async () => {
    const element = await story();
    const told: unknown[] = [];
    element.addEventListener('chronicle-step-change', (event) => told.push((event as CustomEvent).detail));
    element.step = 3;
    await drawn(element);
    expect(textOf(element)).toBe(steps[2]?.text.en);
    expect(told).toEqual([]);
    await click(element, '[data-way=next]');
    expect(told).toEqual([{ story: lesson.id, step: 4 }]);
  });

  test('hides who speaks until it is asked for', async () => {
    const element = await story({ step: steps.findIndex(({ hide }) => hide?.includes('speaker')) + 1 });
    const words = () => one(element, '.step').textContent;
    expect(words()).toContain('Speaker A');
    expect(words()).not.toMatch(/Bahreini|Radio Farda|Iran HRM/u);
    await click(element, '[data-ask=speaker]');
    expect(words()).toMatch(/Radio Farda/u);
    expect(element.shadowRoot?.querySelector('[data-ask]')).toBe(null);
    // Hidden again for the next class.
    await click(element, '[data-way=next]');
    await click(element, '[data-way=previous]');
    expect(words()).toContain('Speaker A');
  });

  test('has nothing for axe to find, in both languages', async () => {
    for (const lang of ['en', 'fa']) {
      const element = await story({}, { lang });
      const { violations } = await axe.run(element);
      expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);
    }
  });

  test('says that there is none, and offers to make one', async () => {
    const element = await story({ document: { ...record, stories: undefined } });
    expect(one(element, '[part=state]').textContent).toMatch(/no story/u);
    expect(one(element, '[data-tool=make]')).toBeTruthy();
  });
});

describe('presented', () => {
  const present = async (properties = {}) => {
    allowFullscreen();
    const element = await story(properties);
    await element.present();
    await drawn(element);
    return element;
  };

  test('obeys keys and a clicker', async () => {
    const element = await present();
    const at = () => one<HTMLSelectElement>(element, '.step-choice select').selectedIndex;
    await press(element, '{PageDown}');
    expect(at()).toBe(1);
    await press(element, '{ArrowRight}', '{ArrowRight}');
    expect(at()).toBe(3);
    await press(element, '{PageUp}', '{ArrowLeft}');
    expect(at()).toBe(1);
    await press(element, '{End}');
    expect(at()).toBe(steps.length - 1);
    await press(element, '{PageDown}');
    expect(at()).toBe(steps.length - 1);
    await press(element, '{Home}');
    expect(at()).toBe(0);
  });

  test('in Persian the arrows go the way it is read', async () => {
    allowFullscreen();
    const element = await story({}, { lang: 'fa', dir: 'rtl' });
    await element.present();
    await press(element, '{ArrowLeft}');
    expect(one<HTMLSelectElement>(element, '.step-choice select').selectedIndex).toBe(1);
  });

  test('R shows what is hidden, B blackens the screen, and the next key brings it back and does nothing else', async () => {
    const element = await present({ step: 4 });
    expect(one(element, '[data-ask]')).toBeTruthy();
    await press(element, 'r');
    expect(element.shadowRoot?.querySelector('[data-ask]')).toBe(null);
    await press(element, 'b');
    expect(getComputedStyle(one(element, '.black')).backgroundColor).toBe('rgb(0, 0, 0)');
    await press(element, '{PageDown}');
    expect(element.shadowRoot?.querySelector('.black')).toBe(null);
    expect(textOf(element)).toBe(steps[3]?.text.en);
  });

  test('Escape gives back what was before', async () => {
    allowFullscreen();
    const timeline = await mount<ChronicleTimeline>(
      'chronicle-timeline',
      { document: record, view: 'story' },
      { width: 1280 },
    );
    const element = one<ChronicleStory>(timeline, 'chronicle-story');
    await drawn(element);
    const before = timeline.linkedView;
    await element.present();
    await press(element, '{PageDown}', '{PageDown}');
    expect(textOf(element)).toBe(steps[2]?.text.en);
    await press(element, '{Escape}');
    expect(element.shadowRoot?.querySelector('.wall')).toBe(null);
    expect(textOf(element)).toBe(steps[0]?.text.en);
    expect(timeline.linkedView).toEqual(before);
  });

  test('no letter is smaller than 28 px on a screen of 1920', async () => {
    await page.viewport(1920, 1080);
    const element = await present();
    for (let at = 0; at < steps.length; at += 1) {
      expect(smallLetters(element.shadowRoot!)).toEqual([]);
      await press(element, '{PageDown}');
    }
  });

  test('is left with the page as it was when the element goes', async () => {
    const element = await present();
    element.remove();
    await drawn(element);
    expect(document.fullscreenElement).toBe(null);
  });
});

/** Text below 28 px that can be seen; drawings are scaled. */
function smallLetters(root: ParentNode): string[] {
  return [...root.querySelectorAll<HTMLElement>('*')].flatMap((it) => {
    const inside = it.shadowRoot ? smallLetters(it.shadowRoot) : [];
    // A select shows the text of its options.
    const own =
      it.matches('select') ||
      [...it.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim());
    if (
      !own ||
      !it.checkVisibility() ||
      it.closest('.unseen, .tip, .offstage, style, option, .no-print.hint')
    )
      return inside;
    const matrix = it instanceof SVGGraphicsElement ? it.getScreenCTM() : null;
    const size = parseFloat(getComputedStyle(it).fontSize) * (matrix ? Math.hypot(matrix.a, matrix.b) : 1);
    return size < 27.9 && it.getBoundingClientRect().width > 2
      ? [
          ...inside,
          `${size.toFixed(1)} ${it.localName}.${String(it.getAttribute('class'))}: ${it.textContent?.trim().slice(0, 30)}`,
        ]
      : inside;
  });
}

describe('a story of one’s own', () => {
  const make = async () => {
    const element = await story({ document: { ...record, stories: undefined } });
    await click(element, '[data-tool=make]');
    return element;
  };

  test('is made of events in view, ordered, written, hidden, and shown', async () => {
    const element = await make();
    one<ChronicleTimeline>(element, 'chronicle-chart').select('recording-2016-08-09');
    await drawn(element);
    await click(element, '[data-add=event]');
    await click(element, '[data-add=time]');
    expect(all(element.shadowRoot, '.maker-step')).toHaveLength(2);
    await write(element, '[name=title]', 'Our lesson');
    await write(element, '.maker-step:nth-child(2) [name=text]', 'When?');
    await click(element, '.maker-step:nth-child(2) [data-move="-1"]');
    await click(element, '.maker-step:nth-child(2) [name=date]');
    await click(element, '[data-done]');
    expect(one(element, '.story-title').textContent.trim()).toBe('Our lesson');
    expect(textOf(element)).toBe('When?');
    await click(element, '[data-way=next]');
    expect(one(element, '.step').textContent).toMatch(/recording/iu);
    expect(one(element, '[data-ask=date]')).toBeTruthy();
  });

  test('is loaded from a file, without what this record does not have', async () => {
    const element = await make();
    await open(element, {
      ...lesson,
      steps: [...lesson.steps, { id: 'x', event: 'no-such-event', text: 'kept' }],
    });
    await expect
      .poll(() => all(element.shadowRoot, '.maker-step').length)
      .toBeGreaterThanOrEqual(steps.length);
  });

  test('is in its link, whole', async () => {
    const page = await mount<ChronicleTimeline>(
      'chronicle-timeline',
      { document: { ...record, stories: undefined }, view: 'story', hash: true },
      { width: 1280 },
    );
    const made = one<ChronicleStory>(page, 'chronicle-story');
    await drawn(made);
    await click(made, '[data-tool=make]');
    one<ChronicleTimeline>(made, 'chronicle-chart').select('recording-2016-08-09');
    await drawn(made);
    await click(made, '[data-add=event]');
    await write(made, '[name=text]', 'Read it.');
    const copied = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue(undefined);
    await click(made, '[data-link]');
    await expect.poll(() => copied.mock.calls.length).toBe(1);
    page.remove();
    const { hash } = new URL(copied.mock.calls[0]?.[0] ?? '', location.href);
    history.replaceState(null, '', hash);
    const timeline = await mount<ChronicleTimeline>(
      'chronicle-timeline',
      { document: record, hash: true },
      { width: 1280 },
    );
    await expect
      .poll(() =>
        timeline.shadowRoot
          ?.querySelector('chronicle-story')
          ?.shadowRoot?.querySelector('.step-text')
          ?.textContent?.trim(),
      )
      .toContain('Read it.');
    history.replaceState(null, '', location.pathname + location.search);
  });
});
