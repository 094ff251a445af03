import { html, nothing, svg, type TemplateResult } from 'lit';
import { chartInk } from '../../drawing/chart-svg.js';
import { filterWordsHtml } from '../../drawing/filter-words-html.js';
import { LIVE_INK } from '../../drawing/ink.js';
import { labelsSvg } from '../../drawing/labels-svg.js';
import { legendHtml } from '../../drawing/legend-html.js';
import type { Reading } from '../../drawing/reading.js';
import { recordHtml } from '../../drawing/record-html.js';
import { arcsOf } from '../../layout/arcs.js';
import { ChartComposer, type AxisChoice } from '../../layout/chart-composer.js';
import type { LaneChoice, TimeChoice } from '../../layout/chart-item.js';
import type { IndexedEvent } from '../../model/event-index.js';
import type { TimelineState } from '../../store/state.js';
import { accountsStyles } from '../accounts/accounts-styles.js';
import { eventStyles } from '../event/event-styles.js';
import { listStyles } from '../list/list-styles.js';
import { sourcesStyles } from '../sources/sources-styles.js';
import { sayWindow } from '../say-window.js';
import { textMeasure } from '../text-measure.js';
import { sheetStyles } from './sheet-styles.js';

export const styles = [eventStyles, accountsStyles, listStyles, sourcesStyles, sheetStyles];

/** A timeline as it is now, to be put on paper. */
export interface Sheet extends Reading {
  /** The events that the filter leaves. */
  readonly entries: readonly IndexedEvent[];
  readonly state: TimelineState;
  readonly direction: 'ltr' | 'rtl';
  /** What it stands in, whose text is set as its own. */
  readonly box: Element;
  readonly lanes: LaneChoice;
  readonly axis: AxisChoice;
  readonly time: TimeChoice;
  readonly headingLevel: number;
}

/** What A4 and Letter have between their margins, upright and on their side; the style sheet shows the one that fits. */
const WIDTHS = { narrow: 640, wide: 960 } as const;

/** The filter in words, the chart as it stands, the legend, then every event in full with its sources. */
export function sheetHtml(sheet: Sheet): TemplateResult {
  const { entries, state, headingLevel, index, localizer } = sheet;
  const charts = [chartSvg(sheet, 'narrow'), chartSvg(sheet, 'wide')];
  return html`<div class="sheet">
    ${filterWordsHtml(state.filter, entries.length, sheet)}
    ${entries.length > 0 && index.span ? html`<figure class="sheet-chart">${charts} ${windowWords(sheet)}</figure>` : nothing}
    ${legendHtml(sheet)} ${recordHtml(entries, { index, localizer, headingLevel })}
  </div>`;
}

function chartSvg(sheet: Sheet, fit: keyof typeof WIDTHS): TemplateResult {
  const { index, localizer, state, direction } = sheet;
  const measure = textMeasure(getComputedStyle(sheet.box));
  const layout = new ChartComposer().compose({
    index,
    entries: sheet.entries,
    localizer,
    measure,
    width: WIDTHS[fit],
    window: state.window,
    time: sheet.time,
    lanes: sheet.lanes,
    axis: sheet.axis,
    orientation: 'horizontal',
    direction,
  });
  const { selected } = state;
  return html`${svg`<svg class=${`ink ${fit}`} viewBox=${`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
    ${chartInk({
      layout,
      ink: LIVE_INK,
      textDirection: localizer.dir,
      selected,
      arcs: arcsOf(index, selected, layout, localizer, measure),
      count: (events) => localizer.number(events),
    })}
    ${labelsSvg(layout, LIVE_INK)}
  </svg>`}`;
}

/** What stretch of time the chart shows, where it does not show all. */
function windowWords({
  state: { window },
  index,
  entries,
  localizer,
}: Sheet): TemplateResult | typeof nothing {
  if (!window) return nothing;
  return html`<figcaption>${sayWindow(window, index.span, entries, localizer)}</figcaption>`;
}
