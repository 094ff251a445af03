import type { Day } from '../model/day.js';
import type { Text } from '../model/document.js';
import type { EdtfValue } from '../model/edtf-value.js';
import { pickText } from '../model/text.js';
import { dateWords } from './date-words.js';
import { directionOf, resolveLanguage } from './languages.js';
import type { Language } from './languages.js';
import type { MessageKey, Messages, Values } from './messages.js';
import { durationWords, precisionWords, spanWords, tickWords } from './time-words.js';
import type { TickUnit } from './time-words.js';
import { isolate, Wording } from './wording.js';
import type { CalendarName } from './wording.js';

export type { MessageKey, Messages, Values } from './messages.js';
export type { TickUnit } from './time-words.js';
export type { CalendarName } from './wording.js';

export type CalendarChoice = 'auto' | 'gregorian' | 'persian' | 'both';

/** An author's text in the best language there is, with what an element showing it has to declare. */
export interface LocalText {
  readonly value: string;
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

/** All that is said to a reader, in one language and calendar. Immutable, shared by all who ask for the same. */
export interface Localizer {
  /** Language of the messages, resolved: `fa`. */
  readonly lang: string;
  /** As asked for: `fa-IR`. Texts of authors are chosen by it. */
  readonly tag: string;
  /** Direction of the messages. */
  readonly dir: 'ltr' | 'rtl';
  readonly calendar: CalendarName | 'both';
  /** The calendar of labels, spans and ticks; under `both` the one that dates say first. */
  readonly firstCalendar: CalendarName;
  /**
   * A message. Numbers get the language's digits, strings are isolated (U+2068 … U+2069), the plural form
   * follows `values.count`.
   */
  say(key: MessageKey, values?: Values): string;
  number(value: number): string;
  /** The same text with every run of Latin digits in the language's own, as for "line 12–14". */
  digits(text: string): string;
  /** "a, b and c", each isolated. */
  list(items: readonly string[]): string;
  text(text: Text | undefined, documentLang: string): LocalText | undefined;
  /** Full words at true precision, in the chosen calendar; under `both` the other in parentheses. */
  date(value: EdtfValue): string;
  dateIn(value: EdtfValue, calendar: CalendarName): string;
  /** For narrow labels: year, or short month and year. */
  shortDate(value: EdtfValue): string;
  /** What is not known about a date, in words; `undefined` for an exact day. */
  precisionNote(value: EdtfValue): string | undefined;
  /** The days from `start` up to, not including, `end`, as coarsely as their number allows. */
  span(start: Day, end: Day): string;
  /** A number of days, rounded: "20 years". */
  duration(days: number): string;
  tick(day: Day, unit: TickUnit): string;
  /** A template that is no message of ours filled by the same rules. */
  fill(template: string, values?: Values): string;
  /** Name of a language in this one: "Persian". */
  languageName(tag: string): string;
}

export interface LocalizerOptions {
  /** Default `auto`: Solar Hijri for Persian, else Gregorian. */
  readonly calendar?: CalendarChoice;
  /** Messages that replace the language's own. */
  readonly messages?: Partial<Messages>;
}

// By the language's registered object, so that a replaced language is seen; by overrides; by tag and calendar.
const localizers = new WeakMap<Language, WeakMap<object, Map<string, Localizer>>>();
const NO_MESSAGES: Partial<Messages> = {};

/** The localizer for a BCP 47 tag. The same arguments (`messages` by identity) give the same object. */
export function createLocalizer(tag: string, options: LocalizerOptions = {}): Localizer {
  const { calendar = 'auto', messages = NO_MESSAGES } = options;
  const language = resolveLanguage(tag);
  const byMessages = localizers.get(language) ?? new WeakMap<object, Map<string, Localizer>>();
  const byTag = byMessages.get(messages) ?? new Map<string, Localizer>();
  localizers.set(language, byMessages.set(messages, byTag));
  const key = `${tag} ${calendar}`;
  const localizer = byTag.get(key) ?? buildLocalizer(tag, language, calendar, messages);
  byTag.set(key, localizer);
  return localizer;
}

function buildLocalizer(
  tag: string,
  language: Language,
  choice: CalendarChoice,
  messages: Partial<Messages>,
): Localizer {
  const wording = new Wording({ ...language, messages: { ...language.messages, ...messages } });
  const own = wording.ownCalendar;
  const firstCalendar = choice === 'auto' || choice === 'both' ? own : choice;
  const calendar = choice === 'both' ? 'both' : firstCalendar;
  return {
    lang: language.lang,
    tag,
    dir: directionOf(language.lang),
    calendar,
    firstCalendar,
    say: (key, values) => wording.say(key, values),
    number: (value) => wording.number(value),
    digits: (text) => text.replace(/\d/g, (digit) => wording.digits(Number(digit))),
    list: (items) => wording.join(items.map(isolate)),
    text(text, documentLang) {
      const picked = pickText(text, tag, documentLang);
      return picked && { ...picked, dir: directionOf(picked.lang) };
    },
    date(value) {
      const date = dateWords(wording, value, firstCalendar);
      if (calendar !== 'both') return date;
      const other = dateWords(wording, value, own === 'persian' ? 'gregorian' : 'persian');
      // What only one calendar can say comes out the same from both.
      if (date === other) return date;
      const nested = other.includes('(');
      return nested
        ? date + wording.phrase('phraseBreak') + other
        : wording.phrase('bothCalendars', { date, other });
    },
    dateIn: (value, name) => dateWords(wording, value, name),
    shortDate: (value) => dateWords(wording, value, firstCalendar, 'short'),
    precisionNote: (value) => precisionWords(wording, value),
    span: (start, end) => spanWords(wording, start, end, firstCalendar),
    duration: (days) => durationWords(wording, days),
    tick: (day, unit) => tickWords(wording, day, unit, firstCalendar),
    fill: (template, values = {}) => wording.fillTemplate(template, values, isolate),
    languageName: (name) => wording.languageName(name),
  };
}
