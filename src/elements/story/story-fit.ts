import type { StoryReading } from '../../drawing/story-html.js';
import type { StoryWords } from '../../locale/story-words.js';
import type { Id, Story, StoryStep, Text } from '../../model/document.js';
import type { EventIndex } from '../../model/event-index.js';
import { filterEvents, isFiltering, parseFilter } from '../../model/filter.js';
import { MAX_TITLE } from '../../model/plain-checks.js';
import { clip } from '../../model/text.js';

/** What of a story does not fit the timeline that it is shown with. */
export interface Misfit {
  readonly key: keyof StoryWords;
  /** The step, counted from 1. */
  readonly at?: number;
  readonly count?: number;
  /** What the event or question was called when the story was saved. */
  readonly title?: string;
}

/** More steps than these are no lesson, and no page could show them where a story is made. */
export const MOST_STEPS = 500;
const MOST_SAID = 8;

/** What a step is about, as it was called when the story was saved: a later timeline may mean another by the same id. */
const SHOWS = 'x-shows';
type NamedStep = StoryStep & { readonly [SHOWS]?: unknown };

/** What a story that was good once has lost where the timeline is another now. */
export function misfitsNow({ steps }: Story, index: EventIndex): readonly Misfit[] {
  // A timeline that comes in tiles knows only what was looked at.
  const whole = index.tiled === undefined;
  return steps.flatMap((step: NamedStep, i): Misfit[] => {
    const at = i + 1;
    const { event, question, compare = [], filter } = step;
    const about = titleOf(step, index);
    const was = step[SHOWS];
    return [
      ...(whole && event !== undefined && !index.byId.has(event) ? [{ key: 'lostEvent', at } as const] : []),
      ...(question !== undefined && !index.questions.has(question)
        ? [{ key: 'lostQuestion', at } as const]
        : []),
      ...(compare.some((id) => !index.sources.has(id)) ? [{ key: 'lostSource', at } as const] : []),
      ...(whole && findsNothing(filter, index) ? [{ key: 'lostFilter', at } as const] : []),
      ...(typeof was === 'string' && about !== undefined && !wordsIn(about).includes(was)
        ? [{ key: 'changedTitle', at, title: clip(was, MAX_TITLE) } as const]
        : []),
    ];
  });
}

function findsNothing(text: string | undefined, index: EventIndex): boolean {
  const filter = parseFilter(text ?? null);
  return isFiltering(filter) && filterEvents(index, filter).length === 0;
}

/** The story as it is kept: each step with what it is about by name. */
export function withTitles(story: Story, index: EventIndex): Story {
  const steps = story.steps.map((step): NamedStep => {
    const own = withoutTitle(step);
    const title = titleOf(step, index);
    const [name] = title === undefined ? [] : wordsIn(title);
    return name === undefined ? own : { ...own, [SHOWS]: name };
  });
  return { ...story, steps };
}

export function withoutTitle(step: StoryStep): StoryStep {
  const { [SHOWS]: _title, ...own } = step as NamedStep;
  return own;
}

const titleOf = ({ event, question }: StoryStep, { byId, questions }: EventIndex): Text | undefined =>
  byId.get(event ?? '')?.event.title ?? questions.get(question ?? '')?.label;

const wordsIn = (text: Text): readonly string[] => (typeof text === 'string' ? [text] : Object.values(text));

/** What does not fit, a sentence each; of many the first. */
export function sayMisfits(
  misfits: readonly Misfit[],
  { speech }: Pick<StoryReading, 'speech'>,
): readonly string[] {
  const said = misfits
    .slice(0, MOST_SAID)
    .map(({ key, at = 0, count = 0, title = '' }) =>
      speech.say(key, { at, count, title, limit: MOST_STEPS }),
    );
  const more = misfits.length - said.length;
  return more > 0 ? [...said, speech.say('lostMore', { count: more })] : said;
}

/** The event of a step, where the timeline has it: of one that comes in tiles nobody knows before it is looked at. */
export const eventHere = ({ event }: StoryStep, index: EventIndex | null): Id | null =>
  event !== undefined && (index?.tiled ?? index?.byId.has(event)) ? event : null;
