import { html, nothing, svg, type TemplateResult } from 'lit';
import { chartEvents, labelHtml, type SpokenEvent } from '../../drawing/chart-events-html.js';
import { keyedList } from '../../drawing/keyed-list.js';
import { place } from '../../drawing/place.js';
import { drawnDate, type TimeChoice } from '../../layout/chart-item.js';
import type { ChartLayout, PlacedCluster } from '../../layout/chart-layout.js';
import type { Cluster } from '../../layout/cluster.js';
import type { Localizer } from '../../locale/localizer.js';
import type { Id } from '../../model/document.js';
import type { IndexedEvent } from '../../model/event-index.js';
import { layoutInk, type Drawn } from './layout-ink.js';
import { reachableEvents } from './reachable-events.js';

export interface Chart extends Drawn {
  /** The events that the filter leaves. */
  readonly matching: readonly IndexedEvent[];
  /** The event that Tab leads to. */
  readonly current: Id | null;
  readonly time: TimeChoice;
  /** During a movement nothing is worded that nobody could read. */
  readonly moving: boolean;
  /** On paper titles are part of the drawing. */
  readonly printing: boolean;
  readonly describe: (entry: IndexedEvent) => SpokenEvent;
  /** The open event in full. */
  readonly details: TemplateResult | typeof nothing;
}

/** The drawing, over it the buttons of clusters and events, and the open event. */
export function chartHtml(chart: Chart): TemplateResult {
  const { index, localizer, layout, matching, current, selected, time, renderEvent } = chart;
  const entries = reachableEvents(matching, index, layout, current, selected);
  const windowed = entries.length < matching.length;
  return html`${drawing(chart)}
    ${keyedList(
      layout.clusters,
      ({ cluster }) => cluster.key,
      (cluster) => clusterButton(cluster, layout, windowed, chart.moving ? null : localizer),
    )}
    <ol class="events" role="list" aria-label=${localizer.say('events')} aria-describedby="hint">
      ${chartEvents({
        layout,
        entries,
        total: windowed ? matching.length : null,
        index,
        localizer,
        renderEvent: renderEvent ?? null,
        current,
        selected,
        hasPlace: (entry) => drawnDate(entry, time) !== null,
        describe: chart.describe,
        details: chart.details,
      })}
    </ol>`;
}

function drawing(chart: Chart): TemplateResult {
  const { width, height } = chart.layout;
  return svg`<svg class="ink" part="drawing" viewBox=${`0 0 ${width} ${height}`} aria-hidden="true" focusable="false">
      ${layoutInk(chart, chart.printing)}
    </svg>`;
}

/**
 * Where not every event has a button, a cluster is the way to those that have none. Its name is its preview too: the
 * style sheet shows it.
 */
function clusterButton(
  { cluster, hit, label }: PlacedCluster,
  { width }: ChartLayout,
  windowed: boolean,
  localizer: Localizer | null,
): TemplateResult {
  return html`<button
    class=${hit.x + hit.width / 2 > width / 2 === (localizer?.dir !== 'rtl') ? 'cluster late' : 'cluster'}
    part="cluster"
    type="button"
    tabindex=${cluster.tab ?? -1}
    aria-hidden=${windowed || cluster.stretch ? nothing : 'true'}
    aria-label=${localizer ? clusterName(cluster, localizer, label?.text.value) : nothing}
    data-cluster=${cluster.key}
    ${place(hit)}
  >
    ${label ? labelHtml(label, hit) : nothing}
  </button>`;
}

/** How many events a cluster holds, when, and what they are. */
export function clusterName(cluster: Cluster, localizer: Localizer, shown?: string): string {
  const { count, start, end, words } = cluster;
  return (
    words?.().sentence(shown) ??
    localizer.say('cluster', { count, span: (speaker) => speaker.span(start, end) })
  );
}
