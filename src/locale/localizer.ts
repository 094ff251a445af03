import type { Day } from '../model/day.js';
import type { Text } from '../model/document.js';
import type { EdtfValue } from '../model/edtf-value.js';
import { pickText } from '../model/text.js';
import { bothCalendars, dateWords } from './date-words.js';
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

/**
 * What may be put into a message. What is words itself, such as a date, is given as a function of the localizer that
 * says the message: where a language lacks it, that is the English one, and the date in it is English too.
 */
export type SpokenValues = Readonly<Record<string, string | number | ((speaker: Localizer) => string)>>;

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
   * follows `values.count`. What the language lacks is said wholly in English.
   */
  say(key: MessageKey, values?: SpokenValues): string;
  /** `en` for a message that this language lacks, to mark the element that holds it; else nothing. */
  langOf(key: MessageKey): 'en' | undefined;
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
  const wording = new Wording(language, messages);
  const own = wording.ownCalendar;
  const firstCalendar = choice === 'auto' || choice === 'both' ? own : choice;
  const calendar = choice === 'both' ? 'both' : firstCalendar;
  const localizer: Localizer = {
    lang: language.lang,
    tag,
    dir: directionOf(language.lang),
    calendar,
    firstCalendar,
    say(key, values = {}) {
      const speaker = wording.lacks(key) ? createLocalizer('en', { calendar: choice }) : localizer;
      const said = Object.entries(values).map(([name, value]): [string, string | number] => [
        name,
        typeof value === 'function' ? value(speaker) : value,
      ]);
      return wording.say(key, Object.fromEntries(said));
    },
    langOf: (key) => (wording.lacks(key) ? 'en' : undefined),
    number: (value) => wording.number(value),
    digits: (text) => text.replace(/\d/g, (digit) => wording.digits(Number(digit))),
    list: (items) => wording.wholly((words) => words.join(items.map(isolate))),
    text(text, documentLang) {
      const picked = pickText(text, tag, documentLang);
      return picked && { ...picked, dir: directionOf(picked.lang) };
    },
    date: (value) =>
      wording.wholly((words) =>
        calendar === 'both' ? bothCalendars(words, value, own) : dateWords(words, value, firstCalendar),
      ),
    dateIn: (value, name) => wording.wholly((words) => dateWords(words, value, name)),
    shortDate: (value) => wording.wholly((words) => dateWords(words, value, firstCalendar, 'short')),
    precisionNote: (value) => wording.wholly((words) => precisionWords(words, value)),
    span: (start, end) => wording.wholly((words) => spanWords(words, start, end, firstCalendar)),
    duration: (days) => wording.wholly((words) => durationWords(words, days)),
    tick: (day, unit) => wording.wholly((words) => tickWords(words, day, unit, firstCalendar)),
    fill: (template, values = {}) => wording.fillTemplate(template, values, isolate),
    languageName: (name) => wording.languageName(name),
  };
  return localizer;
}
