import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../locale/localizer.js';

/** What stands where a filter leaves no event, with the way out of it. */
export function nothingFoundHtml(localizer: Localizer, onClear: () => void): TemplateResult {
  return html`<div class="state" part="state">
    <p>${localizer.say('emptyFiltered')}</p>
    <button type="button" class="control" part="control" @click=${onClear}>
      ${localizer.say('filterClear')}
    </button>
  </div>`;
}
