import { homesOfQuestions } from './accounts.js';
import type { Id, Story, StoryStep } from './document.js';
import type { EventIndex, IndexedEvent } from './event-index.js';
import { filterEvents, parseFilter } from './filter.js';
import { parseWindow } from './time-window.js';

/** The events that a step picks by its time and its filter; none where it has neither. */
export function eventsInView(index: EventIndex, { range, filter }: StoryStep): readonly IndexedEvent[] {
  if (range === undefined && !filter) return [];
  const found = filterEvents(index, parseFilter(filter));
  const window = range !== undefined && index.span && parseWindow(range, index.span);
  if (!window) return found;
  return found.filter(
    ({ when }) => when && when.earliestStart < window.end && when.latestEnd >= window.start,
  );
}

/**
 * The events that a story leads through, in their order: those its steps are about, those in view where a step shows
 * the chart alone, and for a question the one that holds most of its answers.
 */
export function lessonEvents(index: EventIndex, { steps }: Story): readonly IndexedEvent[] {
  const homes = homesOfQuestions(index.events);
  const ids = new Set<Id | undefined>(
    steps.flatMap((step) => {
      if (step.event !== undefined) return step.event;
      if (step.question !== undefined) return homes.get(step.question);
      return eventsInView(index, step).map(({ event }) => event.id);
    }),
  );
  // A story of words alone is told beside all of them.
  return ids.size === 0 ? index.events : index.events.filter(({ event }) => ids.has(event.id));
}
