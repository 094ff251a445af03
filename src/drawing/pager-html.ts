import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../locale/localizer.js';

/**
 * Previous and next page of a long list; nothing where it has one page. Pages count from 0.
 *
 * @param shown which events the page holds, from 1: said with what a search of the browser finds there
 */
export function pagerHtml(
  page: number,
  pages: number,
  localizer: Localizer,
  onPage: (page: number) => void,
  shown?: { readonly first: number; readonly last: number; readonly total: number },
): TemplateResult | typeof nothing {
  if (pages < 2) return nothing;
  const control = (to: number, words: string) =>
    html`<button
      type="button"
      class="control"
      part="control"
      aria-disabled=${to < 0 || to >= pages ? 'true' : nothing}
      @click=${() => (to < 0 || to >= pages ? undefined : onPage(to))}
    >
      ${words}
    </button>`;
  return html`<div class="pager no-print" part="pager">
    ${control(page - 1, localizer.say('previousPage'))}
    <p>${localizer.say('page', { page: page + 1, pages })}</p>
    ${control(page + 1, localizer.say('nextPage'))}
    ${shown ? html`<p class="page-note quiet small">${localizer.say('pageHolds', shown)} ${localizer.say('pageSearch')}</p>` : nothing}
  </div>`;
}
