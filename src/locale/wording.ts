import { toUtc } from '../model/day.js';
import type { Day } from '../model/day.js';
import { calendarDate } from './calendar-months.js';
import { english, type Language } from './languages.js';
import type { MessageKey, Messages, Values } from './messages.js';
import { DEVELOPING, missing, standIn } from './missing.js';

export type CalendarName = 'gregorian' | 'persian';

/** The character for 0 in the numbering systems that a language of the kit asks for. */
const ZEROS: Readonly<Record<string, number>> = { latn: 0x30, arab: 0x660, arabext: 0x6f0 };

/** Sets a value apart from the direction of the sentence around it: first strong isolate … pop. */
export function isolate(value: string): string {
  return value && `\u2068${/[\u2066-\u2069]/.test(value) ? balanced(value) : value}\u2069`;
}

/** Without closing marks that would end the isolation early, with those that are missing. */
function balanced(value: string): string {
  let open = 0;
  const kept = value.replace(/[\u2066-\u2069]/g, (mark) => {
    if (mark !== '\u2069') open++;
    else if (open) open--;
    else return '';
    return mark;
  });
  return kept + '\u2069'.repeat(open);
}

/** What one language has to put words together: its messages, digits, plurals and names of months. */
export class Wording {
  readonly lang: string;
  /** The calendar its readers take an unmarked date to be in. */
  readonly ownCalendar: CalendarName;
  readonly #messages: Partial<Messages>;
  readonly #replaced: Partial<Messages>;
  // Intl formatters cost about a thousand times what formatting costs, and the first of a page ten milliseconds more: each
  // is made once, when first needed, and English says its first words without any.
  #plural: Intl.PluralRules | undefined;
  #number: Intl.NumberFormat | undefined;
  #year: Intl.NumberFormat | undefined;
  readonly #months = new Map<string, Intl.DateTimeFormat>();
  #languageNames: Intl.DisplayNames | undefined;
  #lacked = false;

  /** @param replaced messages that are said instead of the language's own */
  constructor({ lang, messages }: Language, replaced: Partial<Messages> = {}) {
    this.lang = lang;
    this.ownCalendar = lang === 'fa' ? 'persian' : 'gregorian';
    this.#messages = messages;
    this.#replaced = replaced;
  }

  /** A message with every value isolated, for a whole sentence. */
  say(key: MessageKey, values: Values = {}): string {
    return this.#fill(key, values, isolate);
  }

  /** A message with its values set in bare: for phrases whose parts are all words of this language. */
  phrase(key: MessageKey, values: Values = {}): string {
    return this.#fill(key, values, (value) => value);
  }

  /** Whether a message is said in English for want of one in this language. */
  lacks(key: MessageKey): boolean {
    return this.#own(key) === undefined;
  }

  /** Words put together from several messages: all in this language, or all in English where it lacks one of them. */
  wholly<Said extends string | undefined>(say: (words: Wording) => Said): Said | string {
    this.#lacked = false;
    const said = say(this);
    if (!this.#lacked) return said;
    const english = say(ENGLISH);
    return DEVELOPING && english ? standIn(english, this.lang, missing.marked) : english;
  }

  number(value: number): string {
    return (
      this.#plain(value, this.#own('thousands')) ||
      (this.#number ??= new Intl.NumberFormat(this.#tag(), { maximumFractionDigits: 20 }))
        .format(value)
        .replace('-', '−')
    );
  }

  /** A year or a day of the month: digits without grouping. */
  digits(value: number): string {
    return (
      this.#plain(value, '') ||
      (this.#year ??= new Intl.NumberFormat(this.#tag(), { useGrouping: false })).format(value)
    );
  }

  /** A whole number, where it is known what it looks like; else `''`. */
  #plain(value: number, thousands: string | undefined): string {
    const zero = ZEROS[this.#own('digits') ?? ''];
    if (!zero || thousands === undefined || !Number.isSafeInteger(value) || value < 0) return '';
    return String(value)
      .replace(/\B(?=(...)+$)/g, thousands)
      .replace(/\d/g, (digit) => String.fromCharCode(zero + Number(digit)));
  }

  join(items: readonly string[], last: 'listAnd' | 'listOr' = 'listAnd'): string {
    // Not Intl.ListFormat: it puts a direction mark between Persian items, and a comma before the last.
    if (items.length < 2) return items[0] ?? '';
    return items.slice(0, -1).join(this.phrase('listComma')) + this.phrase(last) + items.at(-1);
  }

  /** The name of the month a day lies in, in the form that stands before a year. */
  month(day: Day, calendar: CalendarName, style: 'long' | 'short'): string {
    const names = this.#own(calendar === 'persian' ? 'persianMonths' : `${style}Months`);
    if (names) return names.split(' ')[calendarDate(day, calendar).month - 1] ?? '';
    const key = calendar + style;
    let format = this.#months.get(key);
    if (!format) {
      const tag = this.#tag(`ca-${calendar === 'persian' ? 'persian' : 'gregory'}-`);
      const year = style === 'long' ? 'numeric' : undefined;
      format = new Intl.DateTimeFormat(tag, { month: style, year, timeZone: 'UTC' });
      this.#months.set(key, format);
    }
    return format.formatToParts(toUtc(day)).find(({ type }) => type === 'month')?.value ?? '';
  }

  /** The name of a language in this one; its tag where nobody knows it. */
  languageName(tag: string): string {
    const names = this.#own('languageNames')?.split(' ') ?? [];
    const at = names.indexOf(tag);
    if (at % 2 === 0) return names[at + 1] ?? tag;
    this.#languageNames ??= new Intl.DisplayNames(this.lang, { type: 'language' });
    try {
      return this.#languageNames.of(tag) ?? tag;
    } catch {
      return tag;
    }
  }

  /** Fills `{name}` places of a template that is no message of ours, as a translated problem sentence. */
  fillTemplate(template: string, values: Values, wrap: (value: string) => string): string {
    return template.replace(/\{(\w+)(?:\|(\w+))?\}/g, (place, name: string, key?: string) => {
      const value = values[name];
      if (value === undefined) return place;
      if (typeof value === 'string') return wrap(value);
      return key ? this.#fill(key as MessageKey, { count: value }, wrap) : this.number(value);
    });
  }

  // Asked for each time: some messages of a language come after the first was said.
  #own<K extends keyof Messages>(key: K): Messages[K] | undefined {
    return this.#replaced[key] ?? this.#messages[key];
  }

  #fill(key: MessageKey, values: Values, wrap: (value: string) => string): string {
    const own = this.#own(key);
    if (own === undefined && this !== ENGLISH) {
      this.#lacked = true;
      // In English altogether: its digits and plurals too.
      const said = ENGLISH.#fill(key, values, wrap);
      return DEVELOPING ? standIn(said, this.lang, missing.marked) : said;
    }
    // An override may name a message that nobody wrote.
    const message = own ?? key;
    const template =
      typeof message === 'string'
        ? message
        : (message[this.#pluralOf(Number(values['count'] ?? 0))] ?? message.other);
    return this.fillTemplate(template, values, wrap);
  }

  #pluralOf(count: number): Intl.LDMLPluralRule {
    return (this.#plural ??= new Intl.PluralRules(this.lang)).select(count);
  }

  /** With the digits the language asks for, even where the platform would give it others. */
  #tag(keys = ''): string {
    const digits = this.#own('digits');
    const extension = (digits ? `${keys}nu-${digits}` : keys).replace(/-$/, '');
    return extension ? `${this.lang}-u-${extension}` : this.lang;
  }
}

/** What every language falls back to. */
export const ENGLISH = new Wording(english);
