import type { LangTag, Text } from './document.js';

/** A text in one language, with the language it is in. */
export interface PickedText {
  readonly value: string;
  readonly lang: LangTag;
}

/**
 * The best language of a text: the one asked for, its base language (`fa` for `fa-IR`), any other form of that
 * language, the document's, English, the first there is. A plain string is in the document's language.
 * `undefined` where nothing is written: a blank string is no text.
 */
export function pickText(
  text: Text | undefined,
  lang: LangTag,
  documentLang: LangTag,
): PickedText | undefined {
  if (text === undefined || text === null) return undefined;
  if (typeof text === 'string') return text.trim() ? { value: text, lang: documentLang } : undefined;
  const written = Object.entries(text).filter(([, value]) => typeof value === 'string' && value.trim());
  const wanted = [lang, baseLanguage(lang), documentLang, baseLanguage(documentLang), 'en'];
  for (const tag of wanted) {
    const lower = tag.toLowerCase();
    const found =
      written.find(([key]) => key.toLowerCase() === lower) ??
      written.find(([key]) => baseLanguage(key) === lower);
    if (found) return { value: found[1], lang: found[0] };
  }
  return written[0] && { value: written[0][1], lang: written[0][0] };
}

export function sameLanguage(a: LangTag, b: LangTag): boolean {
  return baseLanguage(a) === baseLanguage(b);
}

/** `fa` for `fa-IR`, in lower case. */
function baseLanguage(tag: LangTag): string {
  return tag.split('-', 1)[0]!.toLowerCase();
}

/** At most `limit` characters, never half of a surrogate pair; an ellipsis stands for the rest. */
export function clip(text: string, limit: number): string {
  if (text.length <= limit) return text;
  const end = (text.codePointAt(limit - 2) ?? 0) > 0xffff ? limit - 2 : limit - 1;
  return text.slice(0, end) + '…';
}
