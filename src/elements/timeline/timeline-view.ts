import { html, type TemplateResult } from 'lit';
import type { AxisChoice } from '../../layout/chart-composer.js';
import type { LaneChoice, TimeChoice } from '../../layout/chart-item.js';
import type { TimelineStore } from '../../store/timeline-store.js';
import { EXPORTED_PARTS } from './exported-parts.js';
import type { ChronicleTimeline } from './timeline-element.js';

/** What the toolbar offers a choice of. */
export interface ViewOptions {
  readonly lanes: LaneChoice;
  readonly axis: AxisChoice;
  readonly time: TimeChoice;
}

/**
 * The chart with its overview.
 *
 * @param look `no-print` where something else stands on paper, else nothing
 */
export function chartViewHtml(
  timeline: ChronicleTimeline,
  store: TimelineStore,
  options: ViewOptions,
  look: string,
): TemplateResult {
  const { calendar, axisDirection } = timeline;
  return html`<chronicle-chart
    class=${look}
    part="chart"
    exportparts=${EXPORTED_PARTS.chart}
    .givenStore=${store}
    .calendar=${calendar}
    .lanes=${options.lanes}
    .axis=${options.axis}
    .time=${options.time}
    .orientation=${timeline.orientation}
    .axisDirection=${axisDirection}
    .headingLevel=${Math.min(timeline.headingLevel + 1, 6)}
    .renderEvent=${timeline.renderEvent}
    ><slot name="event-extra" slot="event-extra"></slot
    ><chronicle-overview
      slot="overview"
      part="overview"
      exportparts=${EXPORTED_PARTS.overview}
      class="no-print"
      .givenStore=${store}
      .calendar=${calendar}
      .time=${options.time}
      .axisDirection=${axisDirection}
    ></chronicle-overview
  ></chronicle-chart>`;
}
