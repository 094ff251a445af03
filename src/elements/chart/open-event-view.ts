import { event } from '../reading-views.js';
import { detailsStyles } from './details-styles.js';

export { DetailsGap } from './details-gap.js';
export { detailsHtml, placeBetween, scrollToDetails } from './details-html.js';

/** What the chart draws of an open event. */
export const { eventHtml, citeEventHtml, tiesInk } = event;
export const styles = [detailsStyles, event.styles];
