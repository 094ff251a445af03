/** Registers every element. */
import './elements/timeline/chronicle-timeline.js';
import './elements/chart/chronicle-chart.js';
import './elements/overview/chronicle-overview.js';
import './elements/filter/chronicle-filter.js';
import './elements/event/chronicle-event.js';
import './elements/list/chronicle-list.js';
import './elements/sources/chronicle-sources.js';
import './elements/accounts/chronicle-accounts.js';
import './elements/share/chronicle-share.js';
import './elements/story/chronicle-story.js';
