import { en } from './en.js';
import type { Messages } from './messages.js';

export interface Language {
  /** BCP 47 tag of the messages, as registered. */
  readonly lang: string;
  readonly messages: Partial<Messages>;
}

const languages = new Map<string, Language>();

/**
 * Adds a language, or replaces one, for localizers made from now on. Messages that are missing are said in
 * English.
 *
 * @param lang BCP 47 tag; `pt` also serves `pt-BR` unless that is registered itself
 */
export function registerLanguage(lang: string, messages: Partial<Messages>): void {
  languages.set(lang.toLowerCase(), { lang, messages });
}

// The languages of the kit; Persian comes where it is spoken, and what either says of an open event when one is opened.
const own: Readonly<Record<'en' | 'fa', Partial<Messages>>> = { en: { ...en }, fa: {} };
registerLanguage('en', own.en);
registerLanguage('fa', own.fa);

/** What every language falls back to. */
export const english: Language = { lang: 'en', messages: own.en };

/** Adds the rest of a language of the kit. One that a page has put in its place stays as it is. */
export function completeLanguage(lang: keyof typeof own, messages: Partial<Messages>): void {
  Object.assign(own[lang], messages);
  // Localizers made before the first words came know nothing of digits: the next ones are new.
  if (messages.dayMonthYear && languages.get(lang)?.messages === own[lang]) registerLanguage(lang, own[lang]);
}

let persianComes: Promise<unknown> | null = null;
let persianFailed = false;

/** Fulfilled when a language can be said; `null` where it can be now, or never will. */
export function comingWords(tag: string): Promise<unknown> | null {
  const { messages } = resolveLanguage(tag);
  if (messages !== own.fa || messages.dayMonthYear || persianFailed) return null;
  persianComes ??= import('./persian-words.js').catch(() => (persianFailed = true));
  return persianComes;
}

/** The nearest registered language: `fa-AF` finds `fa`; what is unknown is said in English. */
export function resolveLanguage(tag: string): Language {
  for (let lang = tag.toLowerCase(); lang; lang = lang.slice(0, Math.max(0, lang.lastIndexOf('-')))) {
    const found = languages.get(lang);
    if (found) return found;
  }
  return languages.get('en') ?? english;
}

const RTL_SCRIPTS = /Arab|Hebr|Thaa|Syrc|Nkoo|Adlm|Rohg|Aran/u;
/**
 * Every title asks, with every step of a movement, and the platform takes fifteen microseconds to answer; for the first
 * time some five milliseconds, which the languages of the kit do without.
 */
const directions = new Map<string, 'ltr' | 'rtl'>([
  ['en', 'ltr'],
  ['fa', 'rtl'],
]);
/** A document has a few languages; one that has thousands does not fill the memory. */
const MOST_KEPT = 500;

/** The direction a language is written in, by its likely script. A tag nobody can read counts as `ltr`. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  let direction = directions.get(tag);
  if (!direction) {
    let script = '';
    try {
      script += new Intl.Locale(tag).maximize().script;
    } catch {
      // Nobody can read it.
    }
    direction = RTL_SCRIPTS.test(script) ? 'rtl' : 'ltr';
    if (directions.size > MOST_KEPT) directions.clear();
    directions.set(tag, direction);
  }
  return direction;
}
