import { answerNumber, type StoryReading } from '../../drawing/story-html.js';
import { sayLanguage } from '../../locale/say-language.js';
import type { StoryWords } from '../../locale/story-words.js';
import type { StoryStep } from '../../model/document.js';
import { stepAsSeen } from '../../model/veil.js';
import { stepNow, type StoryPlay } from './story-play.js';

const SHOWN: ReadonlyMap<string, keyof StoryWords> = new Map([
  ['date', 'dateShown'],
  ['figure', 'figureShown'],
  ['speaker', 'speakerShown'],
]);

/** "Step 3 of 6." and what the class is told: what a reader hears who has turned to another step. */
export function sayStep(play: StoryPlay, reading: StoryReading): string {
  const { speech } = reading;
  const number = speech.say('stepSaid', { at: play.at + 1, all: play.story.steps.length });
  return [number, sayStepText(play, reading)].filter(Boolean).join(' ');
}

/** What the class is told, else the name of what it sees: without the number, where focus says that. */
export function sayStepText(play: StoryPlay, { index, localizer }: StoryReading): string {
  const step = stepNow(play);
  const local = localizer.text(step && wordsOf(stepAsSeen(index.document, step), index), index.document.lang);
  return local ? [local.value, sayLanguage(local, localizer)].filter(Boolean).join(' ') : '';
}

/** @param what was hidden and was asked for */
export function sayShown(what: string, step: StoryStep, { speech }: StoryReading): string {
  const at = answerNumber(what, step);
  return at === undefined
    ? speech.say(SHOWN.get(what) ?? 'answerShown')
    : speech.say('answerShownOf', { at });
}

const wordsOf = ({ text, event, question }: StoryStep, index: StoryReading['index']): StoryStep['text'] =>
  text ?? index.byId.get(event ?? '')?.event.title ?? index.questions.get(question ?? '')?.label;
