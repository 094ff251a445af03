import { html, nothing, type TemplateResult } from 'lit';
import { toBibtex } from '../formats/bibtex.js';
import { cslJsonText } from '../formats/csl-json.js';
import { toPlainCitation } from '../formats/plain-citation.js';
import { toRis } from '../formats/ris.js';
import type { Localizer } from '../locale/localizer.js';
import type { Id, TimelineDocument } from '../model/document.js';

/**
 * "Cite this event": the version that is read, in four forms, each to be copied.
 *
 * @param event `null` cites the record as a whole
 * @param announce says aloud what became of it, through the status line of the element
 * @param heading what is cited, in words
 */
export function citeEventHtml(
  document: TimelineDocument,
  event: Id | null,
  localizer: Localizer,
  announce: (words: string) => void,
  heading: string = localizer.say('citeEvent'),
): TemplateResult {
  const options = { ...(event === null ? {} : { event }), lang: localizer.tag, ...visited() };
  const forms = [
    { name: localizer.say('citePlain'), text: toPlainCitation(document, options), dir: localizer.dir },
    { name: 'BibTeX', text: toBibtex(document, options), dir: 'ltr' },
    { name: 'RIS', text: toRis(document, options), dir: 'ltr' },
    { name: 'CSL-JSON', text: cslJsonText(document, options), dir: 'ltr' },
  ] as const;
  return html`<details class="cite-event no-print" part="cite">
    <summary part="fold">${heading}</summary>
    ${forms.map(({ name, text, dir }) =>
      copyableHtml({ title: name, name: `${heading}: ${name}`, text, dir }, localizer, announce),
    )}
  </details>`;
}

/** A text that a reader may take along. */
export interface Copyable {
  /** What stands over it; without it a heading does. */
  readonly title?: string;
  /** Its name, for assistive technology. */
  readonly name: string;
  readonly text: string;
  readonly dir: 'ltr' | 'rtl';
  /** The same text with marks of how it is to be set. */
  readonly set?: unknown;
}

/** The text and the button that copies it, with words beside it of what became of that. */
export function copyableHtml(
  { title, name, text, dir, set = text.trim() }: Copyable,
  localizer: Localizer,
  announce: (words: string) => void,
): TemplateResult {
  return html`<div class="citation">
    ${title === undefined ? nothing : html`<p class="meta"><bdi>${title}</bdi></p>`}
    <pre tabindex="0" role="group" aria-label=${name} dir=${dir}>${set}</pre>
    <p>
      <button
        type="button"
        class="control"
        part="control"
        aria-label=${`${localizer.say('copy')}: ${title ?? name}`}
        @click=${async (click: Event) => {
          const words = await copy(click.currentTarget as HTMLElement, localizer);
          if (words) announce(words);
        }}
      >
        ${localizer.say('copy')}
      </button>
      <span class="copied meta"></span>
    </p>
  </div>`;
}

/** The page, without the fragment that follows the view, and the day; nothing for pages that have no address. */
function visited(): { url?: string; accessed?: string } {
  const url = location.href.split('#', 1)[0];
  return url && /^https?:/u.test(url) ? { url, accessed: new Date().toISOString().slice(0, 10) } : {};
}

/**
 * What became of it, in words that also stay beside the button. A frame may be refused the clipboard: then the text is
 * selected, for the reader's own keys.
 */
async function copy(button: HTMLElement, localizer: Localizer): Promise<string | undefined> {
  const form = button.closest('.citation');
  const text = form?.querySelector('pre');
  const told = form?.querySelector('.copied');
  if (!text || !told) return undefined;
  const copied = await Promise.resolve()
    .then(() => navigator.clipboard.writeText(text.textContent))
    .then(
      () => true,
      () => false,
    );
  if (!copied) getSelection()?.selectAllChildren(text);
  const words = localizer.say(copied ? 'copied' : 'copySelected');
  told.textContent = words;
  return words;
}
