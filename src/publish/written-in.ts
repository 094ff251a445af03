import type { TimelineDocument } from '../model/document.js';
import { pickText, sameLanguage } from '../model/text.js';

/** Whether any title of a document is in a language, in whatever form of it. */
export function isWrittenIn({ title, lang, events }: TimelineDocument, asked: string): boolean {
  return [title, ...events.map((event) => event.title)].some((text) => {
    const picked = pickText(text, asked, lang);
    return picked !== undefined && sameLanguage(picked.lang, asked);
  });
}
