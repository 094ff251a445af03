import { sameLanguage } from '../model/text.js';
import type { LocalText, Localizer } from './localizer.js';

export { sameLanguage } from '../model/text.js';

/** "(in Persian)", of a text in another language than the reader's; else nothing. */
export function sayLanguage({ lang }: Pick<LocalText, 'lang'>, localizer: Localizer): string {
  if (sameLanguage(lang, localizer.tag)) return '';
  return `(${localizer.say('inLanguage', { language: (speaker) => speaker.languageName(lang) })})`;
}
