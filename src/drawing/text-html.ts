import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../model/document.js';
import { clip } from '../model/text.js';
import type { LocalText, Localizer } from '../locale/localizer.js';
import { endsSentence } from '../locale/ends-sentence.js';
import { sayLanguage } from '../locale/say-language.js';
import type { Reading } from './reading.js';

export { sameLanguage } from '../locale/say-language.js';

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

/** A title, which says so where it stands in another language than the reader's. */
export function titleHtml(text: Text | undefined, reading: Reading): Html {
  const { index, localizer } = reading;
  const local = localizer.text(text, index.document.lang);
  if (!local) return nothing;
  const note = languageNote(local, localizer);
  return note === nothing ? textHtml(text, reading) : html`${textHtml(text, reading)} ${note}`;
}

/** A comma that is heard and not seen: between pieces of a name that stand apart on screen. */
export function pauseHtml(after: string | undefined, localizer: Localizer): Html {
  return endsSentence(after) ? nothing : html`<span class="pause">${localizer.say('listComma')}</span>`;
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
export function languageNote(text: Pick<LocalText, 'lang'>, localizer: Localizer): Html {
  const note = sayLanguage(text, localizer);
  return note
    ? html`<bdi class="note language" lang=${localizer.tag} dir=${localizer.dir}>${note}</bdi>`
    : nothing;
}

/** Pieces one after the other, those that are nothing left out, parted as the language parts a list. */
export function joinHtml(pieces: readonly unknown[], separator: string): unknown[] {
  return pieces
    .filter((piece) => piece !== nothing && piece !== undefined && piece !== null && piece !== '')
    .flatMap((piece, i) => (i > 0 ? [separator, piece] : [piece]));
}
