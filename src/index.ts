/** Every class, type and pure function of the kit. Importing it registers nothing and works in Node. */
export { ChronicleTimeline } from './elements/timeline/timeline-element.js';
export { ChronicleChart } from './elements/chart/chart-element.js';
export { ChronicleOverview } from './elements/overview/overview-element.js';
export { ChronicleFilter } from './elements/filter/filter-element.js';
export { ChronicleEvent } from './elements/event/event-element.js';
export { ChronicleList } from './elements/list/list-element.js';
export { ChronicleSources } from './elements/sources/sources-element.js';
export type { LoadResult } from './elements/chronicle-element.js';
export type { AxisChoice, Orientation } from './layout/chart-composer.js';
export type { LaneChoice, TimeChoice } from './layout/chart-item.js';
export type { View } from './store/state.js';
export { createLocalizer, type CalendarChoice, type Localizer } from './locale/localizer.js';
export { registerLanguage } from './locale/languages.js';
export type { Messages } from './locale/messages.js';
export * from './model/index.js';
