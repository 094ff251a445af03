import type { StoryWords } from '../../locale/story-words.js';
import type { Story } from '../../model/document.js';
import type { EventIndex } from '../../model/event-index.js';
import { parse } from '../../model/parse.js';
import type { Problem } from '../../model/problem.js';
import { misfitsNow, MOST_STEPS, type Misfit } from './story-fit.js';

/** A story from elsewhere as far as it is good, and what is to be said of it; or why there is none. */
export interface OpenedStory {
  readonly story: Story | null;
  readonly misfits: readonly Misfit[];
}

/** A story from elsewhere, checked as one of the document's own would be. */
export function openStory(value: unknown, index: EventIndex): OpenedStory {
  const given = isObject(value) && Array.isArray(value['steps']) ? (value['steps'] as unknown[]) : [];
  if (given.length > MOST_STEPS) return refused({ key: 'storyTooLong', count: given.length });
  const { document, problems } = parse({ ...index.document, stories: [value] });
  const [story] = document?.stories ?? [];
  if (!story || story.steps.length === 0) return refused({ key: 'notLoaded' });
  const misfits = [...problemsOf(problems, given.length), ...misfitsNow(story, index)];
  return { story, misfits: misfits.sort((a, b) => (a.at ?? Infinity) - (b.at ?? Infinity)) };
}

export const refused = (why: Misfit): OpenedStory => ({ story: null, misfits: [why] });

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

const LOST: Readonly<Record<string, keyof StoryWords>> = {
  event: 'lostEvent',
  question: 'lostQuestion',
  compare: 'lostSource',
};

/** One sentence for each step and kind, by the number that the step has where those are left out that cannot be read. */
function problemsOf(problems: readonly Problem[], count: number): Misfit[] {
  const found = problems.flatMap((problem) => {
    const [, step = '', field = ''] = /^\/stories\/0\/steps\/(\d+)(?:\/(\w+))?/u.exec(problem.pointer) ?? [];
    return step === '' ? [] : [{ problem, step: Number(step), field }];
  });
  const gone = new Set(
    found.flatMap(({ problem, step }) => (problem.values?.['lost'] === 'step' ? step : [])),
  );
  const numbers = new Map<number, number>();
  for (let step = 0; step < count; step += 1) if (!gone.has(step)) numbers.set(step, numbers.size + 1);
  const misfits = found.flatMap(({ problem: { code }, step, field }): Misfit[] => {
    const at = numbers.get(step);
    const key = code === 'reference.unknown' && Object.hasOwn(LOST, field) ? LOST[field] : 'lostPart';
    return at === undefined ? [] : [{ key: key ?? 'lostPart', at }];
  });
  const once = [...new Map(misfits.map((one) => [`${one.at} ${one.key}`, one])).values()];
  return gone.size > 0 ? [...once, { key: 'lostSteps', count: gone.size }] : once;
}
