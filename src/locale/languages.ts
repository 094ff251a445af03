import { en } from './en.js';
import { fa } from './fa.js';
import type { Messages } from './messages.js';
import type { ReadingMessages } from './reading-messages.js';

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

// The languages of the kit; what they say of an open event is added when it comes.
const own: Readonly<Record<'en' | 'fa', Partial<Messages>>> = { en: { ...en }, fa: { ...fa } };
registerLanguage('en', own.en);
registerLanguage('fa', own.fa);

/** What every language falls back to. */
export const english: Language = { lang: 'en', messages: own.en };

/** Adds the rest of a language of the kit. One that a page has put in its place stays as it is. */
export function completeLanguage(lang: keyof typeof own, messages: ReadingMessages): void {
  Object.assign(own[lang], messages);
}

/** The nearest registered language: `fa-AF` finds `fa`; what is unknown is said in English. */
export function resolveLanguage(tag: string): Language {
  for (let lang = tag.toLowerCase(); lang; lang = lang.slice(0, Math.max(0, lang.lastIndexOf('-')))) {
    const found = languages.get(lang);
    if (found) return found;
  }
  return languages.get('en') ?? english;
}

const RTL_SCRIPTS = new Set(['Arab', 'Hebr', 'Thaa', 'Syrc', 'Nkoo', 'Adlm', 'Rohg', 'Aran']);

/** The direction a language is written in, by its likely script. A tag nobody can read counts as `ltr`. */
export function directionOf(tag: string): 'ltr' | 'rtl' {
  try {
    return RTL_SCRIPTS.has(new Intl.Locale(tag).maximize().script ?? '') ? 'rtl' : 'ltr';
  } catch {
    return 'ltr';
  }
}
