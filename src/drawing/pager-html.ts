import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../locale/localizer.js';

/** Previous and next page of a long list; nothing where it has one page. Pages count from 0. */
export function pagerHtml(
  page: number,
  pages: number,
  localizer: Localizer,
  onPage: (page: number) => void,
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
  </div>`;
}
