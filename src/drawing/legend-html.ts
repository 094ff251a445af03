import { html, nothing, type TemplateResult } from 'lit';
import { categorySymbol } from './category-symbol.js';
import type { Reading } from './reading.js';
import { textHtml } from './text-html.js';

/** Every category with its shape, where there is nothing to choose; nothing without categories. */
export function legendHtml(reading: Reading): TemplateResult | typeof nothing {
  const categories = [...reading.index.categories.values()];
  if (categories.length === 0) return nothing;
  return html`<ul
    class="categories legend"
    role="list"
    aria-label=${reading.localizer.say('filterCategories')}
  >
    ${categories.map(
      (category) =>
        html`<li class="category">${categorySymbol(category)} ${textHtml(category.label, reading)}</li>`,
    )}
  </ul>`;
}
