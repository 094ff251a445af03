import { html, nothing, type TemplateResult } from 'lit';
import type { Category, Id } from '../model/document.js';
import { categoryPaint } from './palette.js';
import type { Reading } from './reading.js';
import { shapeAt } from './shapes.js';
import { textHtml } from './text-html.js';

/** A category's shape in its colour; the name always stands beside it. */
export function categorySymbol(category: Category): TemplateResult {
  return html`<svg class="symbol" viewBox="-8 -8 16 16" width="14" height="14" aria-hidden="true">
    ${shapeAt(category.shape, 0, 0, categoryPaint(category, 'both'), false, 'var(--_paper, Canvas)')}
  </svg>`;
}

/** Categories by symbol and name, in the order the event gives them. */
export function categoriesHtml(
  ids: readonly Id[] | undefined,
  reading: Reading,
): TemplateResult | typeof nothing {
  const known = (ids ?? []).flatMap((id) => reading.index.categories.get(id) ?? []);
  return known.length > 0
    ? html`<p class="categories" part="event-categories">
        ${known.map(
          (category) =>
            html`<span class="category"
              >${categorySymbol(category)} ${textHtml(category.label, reading)}</span
            > `,
        )}
      </p>`
    : nothing;
}
