import { html, type TemplateResult } from 'lit';
import { place } from '../../drawing/place.js';
import { prefersStillness } from '../../gestures/stillness.js';
import { drawnDate, type TimeChoice } from '../../layout/chart-item.js';
import type { ChartLayout } from '../../layout/chart-layout.js';
import type { Localizer } from '../../locale/localizer.js';
import type { IndexedEvent } from '../../model/event-index.js';
import { rowEnd } from './details-gap.js';

/**
 * Where the open event stands between the rows of an upright chart; else `null`. An undated event has no row, and opens
 * after all of them.
 */
export function placeBetween(entry: IndexedEvent, layout: ChartLayout, time: TimeChoice): number | null {
  const between = layout.orientation === 'vertical' && drawnDate(entry, time) !== null;
  return between ? rowEnd(layout, entry.event.id) + 6 : null;
}

/** The open event, with the button that closes it; below the drawing, where it has no place between the rows. */
export function detailsHtml(y: number | null, content: unknown, localizer: Localizer): TemplateResult {
  return html`<div
    class=${y === null ? 'details' : 'details between'}
    part="details"
    data-details
    ${place(y === null ? {} : { y })}
  >
    <button class="close control no-print" part="close" type="button" data-close>
      ${localizer.say('close')}
    </button>
    ${content}
  </div>`;
}

/**
 * Scrolls so far that the beginning of the open event can be seen, and part of the chart still. Who came by keys keeps
 * the event in view that has focus, though what it opened may be further down than a screen.
 */
export function scrollToDetails(root: ParentNode): void {
  const details = root.querySelector('[data-details]');
  if (!details || details.getBoundingClientRect().top < window.innerHeight * 0.75) return;
  const place = root.querySelector('[data-id]:focus-visible') ?? details;
  place.scrollIntoView({ block: 'start', behavior: prefersStillness() ? 'instant' : 'smooth' });
}
