import { css, html, nothing } from 'lit';
import type { EventDrawing, RenderEvent } from '../../src/drawing/rendered-event.js';

/** The names of the people, under what the kit writes in the list and in previews. */
function names({ event, document, text }: EventDrawing): unknown {
  const ids = new Set(event.actors?.map(({ actor }) => actor));
  const people = (document.actors ?? []).filter(({ id }) => ids.has(id)).map(({ name }) => text(name));
  if (people.length === 0) return nothing;
  return html`<span class="people"
    >${people.map((name) => html`<span lang=${name?.lang ?? ''} dir="auto">${name?.value}</span>`)}</span
  >`;
}

const draw = (drawing: EventDrawing): unknown =>
  drawing.place === 'entry' || drawing.place === 'preview'
    ? html`${drawing.standard()}${names(drawing)}`
    : undefined;

export const peopleInList: RenderEvent = Object.assign(draw, {
  styles: css`
    .people {
      display: flex;
      flex-wrap: wrap;
      gap: 0 1.25em;
      grid-column: title; /* the column of the titles */
      font-size: 0.8125rem;
      color: color-mix(in srgb, currentColor 78%, transparent);
    }
  `,
});
