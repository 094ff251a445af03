import type { Id, Story, StoryStep } from '../../model/document.js';

/** A story while it is made. Each change is a new object. */
export type Draft = Story;

/** A story without a step, called by that title. */
export const emptyDraft = (title: string): Draft => ({ id: 'story', title, steps: [] });

/** An id that none of the others has: `story`, `story-2`, … */
export function freeId(id: Id, others: readonly { readonly id: Id }[]): Id {
  const taken = new Set(others.map((one) => one.id));
  const stem = id.replace(/-\d+$/u, '');
  let free = id;
  for (let nth = 2; taken.has(free); nth += 1) free = `${stem}-${nth}`;
  return free;
}

/** Ids are never used twice in a story, and stay when steps move. */
export function addStep(draft: Draft, step: Omit<StoryStep, 'id'>): Draft {
  const taken = new Set(draft.steps.map(({ id }) => id));
  let nth = draft.steps.length + 1;
  while (taken.has(`step-${nth}`)) nth += 1;
  return { ...draft, steps: [...draft.steps, { id: `step-${nth}`, ...step }] };
}

/** A step that was taken out, where it stood. */
export const insertStep = (draft: Draft, step: StoryStep, at: number): Draft => ({
  ...draft,
  steps: [...draft.steps.slice(0, at), step, ...draft.steps.slice(at)],
});

export const removeStep = (draft: Draft, id: Id): Draft => ({
  ...draft,
  steps: draft.steps.filter((step) => step.id !== id),
});

/** One place earlier (-1) or later (1); at the ends the very same draft. */
export function moveStep(draft: Draft, id: Id, by: -1 | 1): Draft {
  const steps = [...draft.steps];
  const from = steps.findIndex((step) => step.id === id);
  const [step] = steps.splice(from, 1);
  if (from < 0 || !step || from + by < 0 || from + by > steps.length) return draft;
  steps.splice(from + by, 0, step);
  return { ...draft, steps };
}

/** A step with something else in it; what is empty is left out. */
export function changeStep(draft: Draft, id: Id, change: Partial<StoryStep>): Draft {
  const steps = draft.steps.map((step) => (step.id === id ? withoutEmpty({ ...step, ...change }) : step));
  return { ...draft, steps };
}

function withoutEmpty(step: StoryStep): StoryStep {
  const kept = Object.entries(step).filter(
    ([, value]) => value !== '' && value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as unknown as StoryStep;
}

/** What of a step is hidden until asked, with one kind more or less. */
export function toggleHidden({ hide = [] }: StoryStep, what: string): string[] {
  return hide.includes(what) ? hide.filter((one) => one !== what) : [...hide, what];
}
