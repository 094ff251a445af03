import type { StoryReading } from '../../drawing/story-html.js';
import { givesDateAway } from '../../locale/written-date.js';
import type { StoryStep, Text } from '../../model/document.js';
import { veil } from '../../model/veil.js';
import { veilWords } from './story-evidence.js';

/**
 * Whether the class could read a date that the step hides: in what the teacher wrote, or in what is left of the event's
 * title and summary.
 */
export function tellsDate(step: StoryStep, { index, speech, localizer }: StoryReading): boolean {
  if (!step.hide?.includes('date')) return false;
  const { document } = index;
  const entry = index.byId.get(step.event ?? '');
  const events = entry
    ? veil({ ...document, events: [entry.event] }, step, ['date'], veilWords(speech)).events
    : [];
  const texts = [step.text, ...events.flatMap(({ title, summary }) => [title, summary])];
  return texts.some((text) => givesDateAway(wordsOf(text), entry?.when ?? null, localizer));
}

const wordsOf = (text: Text | undefined): string =>
  typeof text === 'object' ? Object.values(text).join(' ') : (text ?? '');
