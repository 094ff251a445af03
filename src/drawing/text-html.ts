import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../model/document.js';
import { clip } from '../model/text.js';
import type { LocalText, Localizer } from '../locale/localizer.js';
import type { Reading } from './reading.js';

type Html = TemplateResult | typeof nothing;

/** No text is longer than this on screen, whatever a document holds. */
const LONGEST = 20_000;
const LONGEST_LINE = 500;

/** A short text of an author, such as a name or a title: marked with its language and isolated. */
export function textHtml(text: Text | undefined, { index, localizer }: Reading): Html {
  const local = localizer.text(text, index.document.lang);
  return local
    ? html`<bdi lang=${local.lang} dir=${local.dir}>${clip(local.value, LONGEST_LINE)}</bdi>`
    : nothing;
}

/** An author's sentences, which say so where they stand in another language than the reader's. */
export function proseHtml(text: Text | undefined, { index, localizer }: Reading): Html {
  const local = localizer.text(text, index.document.lang);
  return local
    ? html`<span lang=${local.lang} dir=${local.dir} class="prose">${clip(local.value, LONGEST)}</span>
        ${languageNote(local, localizer)}`
    : nothing;
}

/** "(in Persian)", where that is not what the reader reads. */
export function languageNote({ lang }: Pick<LocalText, 'lang'>, localizer: Localizer): Html {
  if (sameLanguage(lang, localizer.tag)) return nothing;
  const language = localizer.languageName(lang);
  return html`<bdi class="note language" lang=${localizer.tag} dir=${localizer.dir}
    >(${localizer.say('inLanguage', { language })})</bdi
  >`;
}

export function sameLanguage(a: string, b: string): boolean {
  return a.split('-', 1)[0]?.toLowerCase() === b.split('-', 1)[0]?.toLowerCase();
}

/** Pieces one after the other, those that are nothing left out, parted as the language parts a list. */
export function joinHtml(pieces: readonly unknown[], separator: string): unknown[] {
  return pieces
    .filter((piece) => piece !== nothing && piece !== undefined && piece !== null && piece !== '')
    .flatMap((piece, i) => (i > 0 ? [separator, piece] : [piece]));
}
