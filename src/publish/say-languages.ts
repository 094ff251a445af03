import { resolveLanguage } from '../locale/languages.js';
import type { TimelineDocument } from '../model/document.js';
import { isWrittenIn } from './written-in.js';

/** Where a page will not be in its own language: what the kit does not speak, and what the document does not. */
export function sayLanguages(document: TimelineDocument, languages: readonly string[]): readonly string[] {
  const unspoken = languages.filter((lang) => resolveLanguage(lang).lang !== lang.split('-', 1)[0]);
  const unwritten = languages.filter((lang) => !isWrittenIn(document, lang));
  return [
    ...unspoken.map((lang) => `The kit does not speak "${lang}": its own words on that page are English.`),
    ...unwritten.map(
      (lang) => `No title of the document is in "${lang}": that page shows its texts in another language.`,
    ),
  ];
}
