import { html, svg, type TemplateResult } from 'lit';
import type { Localizer } from '../locale/localizer.js';

/** "disputed, 3 accounts": a word and a shape, a line that parts in two, never a colour. */
export function disputedHtml(accounts: number, localizer: Localizer): TemplateResult {
  return html`<span class="disputed" part="disputed"
    >${disputedSign()}${localizer.say('disputed', { count: accounts })}</span
  >`;
}

const FORK = svg`<path class="fork" d="M1 8H6L14 3M6 8L14 13" fill="none" stroke="currentColor" stroke-width="2" />`;

/** The shape alone, beside words that say it, without white space that would be read with them. */
export function disputedSign(): TemplateResult {
  // prettier-ignore
  return html`<svg class="symbol" viewBox="0 0 16 16" width="14" height="14" aria-hidden="true">${FORK}</svg>`;
}
