import { accountsStyles } from '../accounts/accounts-styles.js';
import { eventStyles } from './event-styles.js';

export { citeEventHtml, copyableHtml } from '../cite-event.js';
export { tiesInk } from '../../drawing/ties.js';
export { eventHtml } from '../../drawing/event-html.js';
export { EventDesk } from './event-desk.js';

export const styles = [eventStyles, accountsStyles];
