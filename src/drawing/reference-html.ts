import { html, nothing, type TemplateResult } from 'lit';
import { cslText } from '../locale/csl-text.js';
import type { Localizer } from '../locale/localizer.js';
import type { Source } from '../model/document.js';
import { linkHtml } from './link-html.js';

/** A source as a reference, its title a link. With `address` the address is written out as well. */
export function referenceHtml(source: Source, localizer: Localizer, address = false): TemplateResult {
  const url = source.URL ?? (source.DOI && `https://doi.org/${source.DOI}`);
  const parts = cslText(source, localizer);
  const end = address ? -1 : parts.findIndex(({ kind }) => kind === 'url');
  return html`<span class="reference"
    >${parts.slice(0, end < 0 ? undefined : end).map(({ kind, text, lang }) => {
      if (kind === 'title')
        return html`<cite><bdi lang=${lang ?? nothing}>${linkHtml(url, text)}</bdi></cite>`;
      if (kind === 'container') return html`<cite><bdi lang=${lang ?? nothing}>${text}</bdi></cite>`;
      if (kind === 'url') return html`<bdi class="address">${text}</bdi>`;
      // What stands between the pieces belongs to the sentence; the pieces may run the other way.
      return /\p{L}/u.test(text) ? html`<bdi>${text}</bdi>` : text;
    })}</span
  >`;
}
