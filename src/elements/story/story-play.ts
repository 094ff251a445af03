import type { Story, StoryStep } from '../../model/document.js';

/** Where a story stands. Immutable: each move is a new object. */
export interface StoryPlay {
  readonly story: Story;
  /** Index of the step, from 0. */
  readonly at: number;
  /** What of the step's `hide` has been asked for. */
  readonly asked: ReadonlySet<string>;
}

const NOTHING: ReadonlySet<string> = new Set();

export const begin = (story: Story, at = 0): StoryPlay => ({
  story,
  at: Math.min(Math.max(Math.trunc(at) || 0, 0), Math.max(story.steps.length - 1, 0)),
  asked: NOTHING,
});

/** Another step; beyond the ends the very same play. What was asked for is hidden again. */
export function goTo(play: StoryPlay, at: number): StoryPlay {
  return at === play.at || at < 0 || at >= play.story.steps.length ? play : begin(play.story, at);
}

export const stepNow = ({ story, at }: StoryPlay): StoryStep | undefined => story.steps[at];

/** What is still hidden, in the order in which it is shown when asked. */
export function hiddenNow(play: StoryPlay): readonly string[] {
  return (stepNow(play)?.hide ?? []).filter((one) => !play.asked.has(one));
}

export const ask = (play: StoryPlay, what: string): StoryPlay => ({
  ...play,
  asked: new Set([...play.asked, what]),
});

/** A question alone needs the room; and the chart would give away what is hidden. */
export const showsChart = ({ event, range, question }: StoryStep, hidden: readonly string[]): boolean =>
  (event !== undefined || range !== undefined || question === undefined) &&
  !hidden.some((what) => what === 'date' || what === 'speaker');
