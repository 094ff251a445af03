import { nothing } from 'lit';
import { compareHtml } from '../../drawing/compare-html.js';
import { eventHtml } from '../../drawing/event-html.js';
import { questionHtml } from '../../drawing/question-html.js';
import type { StoryReading } from '../../drawing/story-html.js';
import type { Localizer, MessageKey } from '../../locale/localizer.js';
import type { StorySpeech } from '../../locale/story-words.js';
import type { Id, StoryStep, Text, TimelineDocument } from '../../model/document.js';
import { indexDocument, type EventIndex } from '../../model/event-index.js';
import { veil, type VeilWords } from '../../model/veil.js';

/** What stands for hidden things, in the reader's language; part of texts, so without signs of direction. */
function veilWords({ say, localizer }: StorySpeech): VeilWords {
  const text = (words: string): Text => ({ [localizer.lang]: words.replace(/[\u2068\u2069]/gu, '') });
  const lettered =
    (key: 'blindSpeaker' | 'blindSource') =>
    (nth: number): Text =>
      text(say(key, { letter: letterOf(nth) }));
  return {
    hidden: text(say('hidden')),
    name: text(say('blindName')),
    speaker: lettered('blindSpeaker'),
    source: lettered('blindSource'),
  };
}

/** A, B, … Z, AA, … */
const letterOf = (nth: number): string =>
  (nth > 25 ? letterOf(Math.floor(nth / 26) - 1) : '') + String.fromCharCode(65 + (nth % 26));

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
      this.#index = indexDocument(veil(document, step, hidden, veilWords(speech)));
    }
    return this.#index;
  }
}

/** What would be said of what is missing, and is not so where it is hidden. */
const MISSING: Readonly<Record<string, MessageKey>> = { date: 'undated', speaker: 'tieNone' };

/** Says of hidden dates that they are hidden, not that they are unknown; of hidden speakers' ties the same. */
export function withHidden(localizer: Localizer, hidden: readonly string[], { say }: StorySpeech): Localizer {
  const keys = new Set(hidden.flatMap((what) => MISSING[what] ?? []));
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
