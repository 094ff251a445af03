import '../accounts/chronicle-accounts.js';
import '../chart/chronicle-chart.js';
import '../filter/chronicle-filter.js';
import '../list/chronicle-list.js';
import '../overview/chronicle-overview.js';
import '../share/chronicle-share.js';
import '../story/chronicle-story.js';
import '../sources/chronicle-sources.js';
import { define } from '../define-element.js';
import { ChronicleTimeline } from './timeline-element.js';

define('chronicle-timeline', ChronicleTimeline);

declare global {
  interface HTMLElementTagNameMap {
    'chronicle-timeline': ChronicleTimeline;
  }
}
