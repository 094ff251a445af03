import { EVENT_PARTS } from './exported-parts.js';

/** The parts of what stands in place of the chart, and of the filter, as in `exported-parts`. */
export const OTHER_PARTS = {
  filter: 'category, person, source, more, group, search-label, fold, control, search, count, clear',
  list: `period, period-heading, entry, entry-button, entry-details, table, column-heading, sort, row, tiled, pager, ${EVENT_PARTS}`,
  story: `story-bar, story-step, story-text, story-ask, story-tools, story-maker, chart, ${EVENT_PARTS}`,
};
