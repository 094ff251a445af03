import { event } from '../reading-views.js';

export { DetailsGap } from './details-gap.js';
export { detailsHtml, placeBetween, scrollToDetails } from './details-html.js';

/** What the chart draws of an open event. */
export const { styles, eventHtml, citeEventHtml, tiesInk } = event;
