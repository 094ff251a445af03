import { accountsStyles } from '../accounts/accounts-styles.js';
import { eventStyles } from '../event/event-styles.js';
import { listStyles } from './list-styles.js';

export { citeEventHtml } from '../cite-event.js';
export { listHtml } from '../../drawing/list-html.js';
export { pagerHtml } from '../../drawing/pager-html.js';
export { tableHtml } from '../../drawing/table-html.js';
export { sortEntries } from '../../drawing/table-sort.js';

export const styles = [eventStyles, accountsStyles, listStyles];
