import type { LocalText, Localizer } from './localizer.js';

/** "(in Persian)", of a text in another language than the reader's; else nothing. */
export function sayLanguage({ lang }: Pick<LocalText, 'lang'>, localizer: Localizer): string {
  if (sameLanguage(lang, localizer.tag)) return '';
  return `(${localizer.say('inLanguage', { language: localizer.languageName(lang) })})`;
}

export function sameLanguage(a: string, b: string): boolean {
  return a.split('-', 1)[0]?.toLowerCase() === b.split('-', 1)[0]?.toLowerCase();
}
