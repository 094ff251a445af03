import { html, type TemplateResult } from 'lit';
import { toBibtex } from '../formats/bibtex.js';
import { cslJsonText } from '../formats/csl-json.js';
import { toPlainCitation } from '../formats/plain-citation.js';
import { toRis } from '../formats/ris.js';
import type { Localizer } from '../locale/localizer.js';
import type { Id, TimelineDocument } from '../model/document.js';

/**
 * "Cite this event": the version that is read, in four forms, each to be copied.
 *
 * @param announce says aloud what became of it, through the status line of the element
 */
export function citeEventHtml(
  document: TimelineDocument,
  event: Id,
  localizer: Localizer,
  announce: (words: string) => void,
): TemplateResult {
  const options = { event, lang: localizer.tag, ...visited() };
  const forms = [
    { name: localizer.say('citePlain'), text: toPlainCitation(document, options), dir: localizer.dir },
    { name: 'BibTeX', text: toBibtex(document, options), dir: 'ltr' },
    { name: 'RIS', text: toRis(document, options), dir: 'ltr' },
    { name: 'CSL-JSON', text: cslJsonText(document, options), dir: 'ltr' },
  ];
  return html`<details class="cite-event no-print" part="cite">
    <summary>${localizer.say('citeEvent')}</summary>
    ${forms.map(
      ({ name, text, dir }) =>
        html`<div class="citation">
          <p class="meta"><bdi>${name}</bdi></p>
          <pre tabindex="0" role="group" aria-label=${`${localizer.say('citeEvent')}: ${name}`} dir=${dir}>
${text.trim()}</pre>
          <p>
            <button
              type="button"
              class="control"
              aria-label=${`${localizer.say('copy')}: ${name}`}
              @click=${async (click: Event) => {
                const words = await copy(click.currentTarget as HTMLElement, localizer);
                if (words) announce(words);
              }}
            >
              ${localizer.say('copy')}
            </button>
            <span class="copied meta"></span>
          </p>
        </div>`,
    )}
  </details>`;
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
