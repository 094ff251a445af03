import type { LangTag, Source } from './document.js';
import { pickText, sameLanguage } from './text.js';

/** A text of a source, with its language where the record names it. */
export interface SourceText {
  readonly value: string;
  readonly lang?: LangTag;
}

/** The title of a source in the reader's language where the record has it (`custom.title`), else as CSL has it. */
export function sourceTitle({ title, language, custom }: Source, lang: LangTag): SourceText {
  return inReadersWords(title, custom?.title, lang, language);
}

/** The note on a source; CSL's own is taken to be in the language of the document, whose editor wrote it. */
export function sourceNote(
  { note, custom }: Source,
  lang: LangTag,
  documentLang: LangTag,
): SourceText | undefined {
  const said = inReadersWords(note ?? '', custom?.note, lang, documentLang);
  return said.value.trim() ? said : undefined;
}

/** CSL's words stay where nobody wrote them in the reader's language; the texts may still tell their language. */
function inReadersWords(
  own: string,
  texts: NonNullable<Source['custom']>['title'],
  lang: LangTag,
  ownLang: LangTag | undefined,
): SourceText {
  const picked = typeof texts === 'object' ? pickText(texts, lang, ownLang ?? 'en') : undefined;
  if (typeof texts === 'string' && texts.trim()) return { value: texts, lang: ownLang };
  if (picked && (!own || sameLanguage(picked.lang, lang))) return picked;
  const written = Object.entries(texts ?? {}).find(([, value]) => value === own);
  return { value: own, lang: written?.[0] ?? ownLang };
}
