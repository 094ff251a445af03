import { eventStyles } from '../event/event-styles.js';
import { listStyles } from './list-styles.js';

export { listHtml } from '../../drawing/list-html.js';
export { pagerHtml } from '../../drawing/pager-html.js';
export { tableHtml } from '../../drawing/table-html.js';
export { sortEntries } from '../../drawing/table-sort.js';

export const styles = [eventStyles, listStyles];
