import { html, nothing, svg, type TemplateResult } from 'lit';
import { LIVE_INK } from '../../drawing/ink.js';
import { legendHtml } from '../../drawing/legend-html.js';
import type { Reading } from '../../drawing/reading.js';
import type { RenderEvent } from '../../drawing/rendered-event.js';
import { joinHtml, textHtml } from '../../drawing/text-html.js';
import { tiesInk } from '../../drawing/ties.js';
import '../../drawing/at-once.js';
import { ChartComposer, type AxisChoice } from '../../layout/chart-composer.js';
import type { LaneChoice, TimeChoice } from '../../layout/chart-item.js';
import type { IndexedEvent } from '../../model/event-index.js';
import type { TimelineState } from '../../store/state.js';
import { layoutInk } from '../chart/layout-ink.js';
import { sayWindow } from '../say-window.js';
import { textMeasure } from '../text-measure.js';

/** The chart of a timeline as it is now, to be put on paper. */
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
  readonly renderEvent?: RenderEvent | null;
}

/**
 * Upright paper and paper on its side; the style sheet shows the one that fits. Little more than what A4 and Letter
 * have between their margins, so that the smallest letters are about 8 points high and the whole takes one page.
 */
const WIDTHS = { narrow: 780, wide: 1200 } as const;

/** The chart as it stands, what stretch of time it shows, and what has no place on it. */
export function sheetChartHtml(sheet: Sheet): TemplateResult {
  const charts = [chartSvg(sheet, 'narrow'), chartSvg(sheet, 'wide')];
  return html`<figure class="sheet-chart">
      ${charts}
      <figcaption>${windowWords(sheet)} ${undatedWords(sheet)}</figcaption>
    </figure>
    ${sheet.lanes === 'category' ? nothing : legendHtml(sheet)}`;
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
    everyTitle: true,
  });
  const drawn = {
    index,
    localizer,
    layout,
    selected: state.selected,
    ties: tiesInk(sheet, state.selected, layout, measure, LIVE_INK),
    renderEvent: sheet.renderEvent,
  };
  return html`${svg`<svg class=${`ink ${fit}`} viewBox=${`0 0 ${layout.width} ${layout.height}`} aria-hidden="true">
    ${layoutInk(drawn, true)}
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
  return html`<p>${sayWindow(window, index, entries, localizer)}</p>`;
}

/** The events that stand on no axis, by name. */
function undatedWords(sheet: Sheet): TemplateResult | typeof nothing {
  const { entries, localizer } = sheet;
  const titles = entries.filter(({ when }) => !when).map(({ event }) => textHtml(event.title, sheet));
  if (titles.length === 0) return nothing;
  return html`<p class="undated">
    ${localizer.say('undatedHeading')}: ${joinHtml(titles, localizer.say('phraseBreak'))}
  </p>`;
}
