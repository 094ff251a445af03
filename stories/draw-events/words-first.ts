import { css, html } from 'lit';
import type { EventDrawing, RenderEvent } from '../../src/drawing/rendered-event.js';

/** An open event begins with what somebody wrote or said; all that the record has on it follows as ever. */
function draw({ place, event, document, text, standard }: EventDrawing): unknown {
  const quote = event.quotes?.[0];
  const words = text(quote?.text);
  if (place !== 'details' || !words) return undefined;
  const speaker = text(document.actors?.find(({ id }) => id === quote?.by)?.name);
  return html`<figure class="words-first">
      <blockquote lang=${words.lang} dir=${words.dir}>${words.value}</blockquote>
      <figcaption lang=${speaker?.lang ?? ''} dir="auto">${speaker?.value}</figcaption>
    </figure>
    ${standard()}`;
}

export const wordsFirst: RenderEvent = Object.assign(draw, {
  styles: css`
    .words-first {
      max-inline-size: 32em;
      margin-block: 8px 32px;
      padding-inline-start: 20px;
      border-inline-start: 2px solid currentColor;
    }
    .words-first blockquote {
      font: 1.5625em / 1.4 var(--chronicle-heading-font, Georgia, serif);
      text-wrap: balance;
    }
    .words-first figcaption {
      margin-block-start: 8px;
      font-size: 0.875em;
      color: color-mix(in srgb, currentColor 78%, transparent);
    }
  `,
});
