import type { Category, TimelineEvent, When } from '../model/document.js';
import type { EdtfValue } from '../model/edtf-value.js';
import type { Localizer } from './localizer.js';
import { calendarLacking } from './label-calendar.js';
import { isolate } from './wording.js';

/** What is known about an event beyond its own text. */
export interface EventFacts {
  /** Language of the document. */
  readonly documentLang: string;
  /** The event's `when`, parsed; `null` for an undated event. */
  readonly when: EdtfValue | null;
  /** The event's `about`, parsed. */
  readonly about?: EdtfValue | null;
  readonly categories?: readonly Category[];
  /** How many accounts differ, 0 or nothing where none do. */
  readonly accounts?: number;
}

/** An event as a screen reader hears it: a name, date first, and a description. */
export interface EventDescription {
  readonly name: string;
  readonly description: string;
}

/**
 * A date in words, or the author's own wording of it. Where that counts in another calendar than the reader's, the date
 * is said in the reader's first, then in the author's words.
 */
export function sayWhen(
  when: When | undefined,
  value: EdtfValue | null,
  documentLang: string,
  localizer: Localizer,
): string {
  const label = typeof when === 'object' ? localizer.text(when.label, documentLang)?.value : undefined;
  if (!value) return label ?? localizer.say('undated');
  if (label === undefined) return localizer.date(value);
  const calendar = calendarLacking(label, value, localizer);
  if (!calendar) return label;
  const date = localizer.dateIn(value, calendar);
  return date.includes('(')
    ? date + localizer.say('phraseBreak') + isolate(label)
    : localizer.say('bothCalendars', { date, other: label });
}

export function describeEvent(
  event: TimelineEvent,
  { documentLang, when, about = null, categories = [], accounts = 0 }: EventFacts,
  localizer: Localizer,
): EventDescription {
  const title = localizer.text(event.title, documentLang)?.value ?? event.id;
  const labels = categories.flatMap(({ label }) => localizer.text(label, documentLang)?.value ?? []);
  const note = when && localizer.precisionNote(when);
  const phrases = labels.map(isolate);
  if (accounts > 1) phrases.push(localizer.say('disputed', { count: accounts }));
  if (note) phrases.push(note);
  if (about)
    phrases.push(
      localizer.say('speaksOf', { date: (speaker) => sayWhen(event.about, about, documentLang, speaker) }),
    );
  return {
    name: localizer.say('eventName', { date: sayWhen(event.when, when, documentLang, localizer), title }),
    description: phrases.join(localizer.say('phraseBreak')),
  };
}
