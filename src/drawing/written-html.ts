import { html, nothing, type TemplateResult } from 'lit';
import type { Text } from '../model/document.js';
import { clip } from '../model/text.js';
import { writtenDirection } from '../model/written-direction.js';
import type { Reading } from './reading.js';
import { languageNote } from './text-html.js';

type Html = TemplateResult | typeof nothing;

const LONGEST = 20_000;

/**
 * A line that a reader of the page may have written. It is filed under the page's language, whatever it is written in:
 * which way it runs follows from its letters.
 */
export function writtenHtml(text: Text | undefined, { index, localizer }: Reading): Html {
  const local = localizer.text(text, index.document.lang);
  return local
    ? html`<bdi lang=${local.lang} dir=${writtenDirection(local.value, local.dir)}>${local.value}</bdi>`
    : nothing;
}

/**
 * The same for a longer text: each line that was begun anew is a paragraph.
 *
 * @param before stands before the first, also where nothing is written
 */
export function paragraphsHtml(
  text: Text | undefined,
  { index, localizer }: Reading,
  before: unknown = nothing,
): Html {
  const local = localizer.text(text, index.document.lang);
  if (!local) return before === nothing ? nothing : html`<p>${before}</p>`;
  const lines = clip(local.value, LONGEST)
    .split(/\n+/u)
    .filter((line) => line.trim());
  return html`${lines.map(
    (line, i) =>
      html`<p lang=${local.lang} dir=${writtenDirection(line, local.dir)} class="prose">
        ${i === 0 ? before : nothing}${line}${i === lines.length - 1 ? html` ${languageNote(local, localizer)}` : nothing}
      </p>`,
  )}`;
}
