import * as event from './event/event-view.js';
import * as filter from './filter/filter-view.js';
import * as sources from './sources/sources-view.js';
import * as others from './timeline/other-views.js';

export { clusterListHtml } from '../drawing/cluster-list-html.js';
export { keyHelp } from '../drawing/key-help-html.js';
export { switchWords } from './switch-words.js';

/**
 * The views that a reader opens from a timeline, fetched together: they draw with the same templates, and what they
 * share with the entry stays in the entry, so that a page needs one script to its first drawing.
 */
export { event, filter, others, sources };
