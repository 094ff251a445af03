import { html, type TemplateResult } from 'lit';
import type { View } from '../../store/state.js';
import type { TimelineStore } from '../../store/timeline-store.js';
import { OTHER_PARTS } from './other-parts.js';
import type { ChronicleTimeline } from './timeline-element.js';
import type { ViewOptions } from './timeline-view.js';

export const styles = [];

/**
 * What stands in place of the chart: list, table or story.
 *
 * @param look `no-print` where something else stands on paper, else nothing
 */
export function otherViewHtml(
  timeline: ChronicleTimeline,
  view: Exclude<View, 'timeline'>,
  store: TimelineStore,
  options: ViewOptions,
  look: string,
): TemplateResult {
  const { calendar, renderEvent } = timeline;
  const headingLevel = Math.min(timeline.headingLevel + 1, 6);
  return view === 'story'
    ? html`<chronicle-story
        part="story"
        exportparts=${OTHER_PARTS.story}
        .givenStore=${store}
        .calendar=${calendar}
        .lanes=${options.lanes}
        .axis=${options.axis}
        .time=${options.time}
        .headingLevel=${headingLevel}
        .renderEvent=${renderEvent}
        .linkTo=${(story: string) => timeline.linkToStory(story)}
      ></chronicle-story>`
    : html`<chronicle-list
        class=${look}
        part="list"
        exportparts=${OTHER_PARTS.list}
        .givenStore=${store}
        .calendar=${calendar}
        .view=${view}
        .headingLevel=${headingLevel}
        .renderEvent=${renderEvent}
        ><slot name="event-extra" slot="event-extra"></slot
      ></chronicle-list>`;
}

/** The filter between toolbar and view. */
export function filterViewHtml({ calendar }: ChronicleTimeline, store: TimelineStore): TemplateResult {
  return html`<chronicle-filter
    class="no-print"
    part="filter"
    exportparts=${OTHER_PARTS.filter}
    .givenStore=${store}
    .calendar=${calendar}
  ></chronicle-filter>`;
}
