import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { cdp, page } from 'vitest/browser';
import '../../src/define.js';
import type { ChronicleStory } from '../../src/elements/story/story-element.js';
import record from '../../data/iran-1988-2020.json';
import { drawn, mount, one } from './stage.js';

type Point = readonly [x: number, y: number];
const START = 3;

beforeEach(() => page.viewport(800, 600));
afterEach(() => vi.restoreAllMocks());

/** Full screen is refused, so that the window is filled and fingers find it where the test puts them. */
async function presented(lang: string): Promise<ChronicleStory> {
  vi.spyOn(Element.prototype, 'requestFullscreen').mockRejectedValue(new TypeError('refused'));
  const story = await mount<ChronicleStory>('chronicle-story', { document: record, step: START }, { lang });
  await story.present();
  await drawn(story);
  return story;
}

const stepOf = (story: ChronicleStory) =>
  one<HTMLSelectElement>(story, '.step-choice select').selectedIndex + 1;

/** Fingers on the glass, as the browser takes them: it decides what is a scroll. */
async function drag(
  story: ChronicleStory,
  ...paths: readonly (readonly [from: Point, to: Point])[]
): Promise<void> {
  const session = cdp();
  const frame = window.frameElement?.getBoundingClientRect() ?? { left: 0, top: 0 };
  const at = (moment: number) =>
    paths.map(([from, to], id) => ({
      id,
      x: frame.left + from[0] + (to[0] - from[0]) * moment,
      y: frame.top + from[1] + (to[1] - from[1]) * moment,
    }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let i = 1; i <= 10; i += 1)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(i / 10) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await drawn(story);
}

const TO_LEFT = [
  [500, 300],
  [250, 310],
] as const;
const TO_RIGHT = [
  [250, 300],
  [500, 310],
] as const;

test.each([
  ['en', 'on', TO_LEFT, START + 1],
  ['en', 'back', TO_RIGHT, START - 1],
  ['fa', 'on', TO_RIGHT, START + 1],
  ['fa', 'back', TO_LEFT, START - 1],
] as const)('a swipe turns the page as it is read (%s, %s)', async (lang, _way, path, step) => {
  const story = await presented(lang);
  await drag(story, path);
  expect(stepOf(story)).toBe(step);
});

test.each(['en', 'fa'])('a finger that scrolls turns no page (%s)', async (lang) => {
  const story = await presented(lang);
  const floor = one(story, '.story-floor');
  await drag(story, [
    [400, 500],
    [340, 150],
  ]);
  expect(floor.scrollTop).toBeGreaterThan(100);
  await drag(story, [
    [400, 200],
    [330, 330],
  ]);
  expect(stepOf(story)).toBe(START);
});

test('neither does a short touch nor a second finger', async () => {
  const story = await presented('en');
  await drag(story, [
    [400, 300],
    [365, 300],
  ]);
  expect(stepOf(story)).toBe(START);
  await drag(
    story,
    [
      [300, 300],
      [150, 300],
    ],
    [
      [450, 300],
      [600, 300],
    ],
  );
  expect(stepOf(story)).toBe(START);
});

test('outside of the presentation a swipe is the page’s', async () => {
  const story = await mount<ChronicleStory>('chronicle-story', { document: record, step: START });
  await drag(story, TO_LEFT);
  expect(stepOf(story)).toBe(START);
});
