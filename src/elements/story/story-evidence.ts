import { nothing } from 'lit';
import { compareHtml } from '../../drawing/compare-html.js';
import { eventHtml } from '../../drawing/event-html.js';
import { questionHtml } from '../../drawing/question-html.js';
import type { StoryReading } from '../../drawing/story-html.js';
import { createLocalizer, type Localizer, type MessageKey } from '../../locale/localizer.js';
import { storySpeech, type StorySpeech, type StoryWords } from '../../locale/story-words.js';
import type { Id, StoryStep, Text, TimelineDocument } from '../../model/document.js';
import type { EventIndex } from '../../model/event-index.js';
import { indexVeiled, type VeilWords } from '../../model/veil.js';

/**
 * What stands for hidden things: in the reader's language, and in those in which the record may quote, each in its own
 * letters. It becomes part of texts, so it has no signs of direction.
 */
export function veilWords(reader: StorySpeech): VeilWords {
  const speeches = [reader, ...['en', 'fa'].map((lang) => storySpeech(createLocalizer(lang)))];
  const text = (words: (speech: StorySpeech) => string): Text =>
    Object.fromEntries(
      speeches
        .map((speech) => [speech.localizer.lang, words(speech).replace(/[\u2068\u2069]/gu, '')])
        .reverse(),
    ) as Text;
  const plain = (key: keyof StoryWords): Text => text(({ say }) => say(key));
  const lettered =
    (key: 'blindSpeaker' | 'blindSource') =>
    (nth: number, document?: number): Text =>
      text((speech) => {
        const number = document === undefined ? '' : speech.localizer.number(document);
        return speech.say(key, { letter: letterOf(nth, speech.say('letters').split(' ')) + number });
      });
  return {
    hidden: plain('hidden'),
    name: plain('blindName'),
    office: plain('blindOffice'),
    speaker: lettered('blindSpeaker'),
    source: lettered('blindSource'),
  };
}

/** A, B, … Z, AA, … */
const letterOf = (nth: number, letters: readonly string[]): string =>
  (nth < letters.length ? '' : letterOf(Math.floor(nth / letters.length) - 1, letters)) +
  (letters[nth % letters.length] ?? '');

/** What the class may see of the document: made once for each step and each thing asked for. */
export class VeiledIndex {
  #key: readonly unknown[] = [];
  #index: EventIndex | null = null;

  of(
    document: TimelineDocument,
    step: StoryStep,
    hidden: readonly string[],
    speech: StorySpeech,
    plain: EventIndex,
  ): EventIndex {
    if (hidden.length === 0) return plain;
    const key = [document, step, hidden.join(' '), speech.localizer];
    if (!this.#index || key.some((part, i) => part !== this.#key[i])) {
      this.#key = key;
      this.#index = indexVeiled(document, step, hidden, veilWords(speech));
    }
    return this.#index;
  }
}

/** What would be said of what is missing, and is not so where it is hidden. */
const MISSING: ReadonlyMap<string, readonly MessageKey[]> = new Map([
  ['date', ['undated']],
  ['speaker', ['tieNone', 'tieDeclared', 'tieInferred']],
]);

/** Says of hidden dates that they are hidden, not that they are unknown; of hidden speakers' ties the same. */
export function withHidden(localizer: Localizer, hidden: readonly string[], { say }: StorySpeech): Localizer {
  const keys = new Set(hidden.flatMap((what) => MISSING.get(what) ?? []));
  if (keys.size === 0) return localizer;
  return {
    ...localizer,
    say: (key, values) => (keys.has(key) ? say('hidden') : localizer.say(key, values)),
  };
}

/** The event, question or comparison of a step. */
export function evidenceHtml(step: StoryStep, reading: StoryReading, onSelect: (id: Id) => void): unknown {
  const { index } = reading;
  const context = { ...reading, headingLevel: Math.min(reading.headingLevel + 1, 6), onSelect };
  const asked = index.questions.get(step.question ?? '');
  const compared = (step.compare ?? []).flatMap((id) => index.sources.get(id) ?? []);
  const [first, second] = compared;
  if (first && second)
    return compareHtml([first, second], asked ? [asked] : [...index.questions.values()], context);
  if (asked) return questionHtml(asked, context);
  const entry = index.byId.get(step.event ?? '');
  return entry ? eventHtml(entry, context) : nothing;
}
