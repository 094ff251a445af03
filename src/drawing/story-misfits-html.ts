import { html, nothing, type TemplateResult } from 'lit';
import type { StorySpeech } from '../locale/story-words.js';

/**
 * What of a story does not fit the timeline, a sentence each.
 *
 * @param some whether they are of the story shown
 */
export function misfitsHtml(
  misfits: readonly string[],
  some: boolean,
  { say }: StorySpeech,
): TemplateResult | typeof nothing {
  if (misfits.length === 0) return nothing;
  return html`<div class="story-misfits meta no-print" part="problems">
    ${some ? html`<p>${say('misfits')}</p>` : nothing}
    <ul role="list">
      ${misfits.map((one) => html`<li>${one}</li>`)}
    </ul>
  </div>`;
}
