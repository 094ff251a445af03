import { html, nothing, svg, type TemplateResult } from 'lit';
import { LIVE_INK } from '../../drawing/ink.js';
import { legendHtml } from '../../drawing/legend-html.js';
import { joinHtml, textHtml } from '../../drawing/text-html.js';
import { tiesInk } from '../../drawing/ties.js';
import '../../drawing/at-once.js';
import { ChartComposer } from '../../layout/chart-composer.js';
import { layoutInk } from '../chart/layout-ink.js';
import { sayWindow } from '../say-window.js';
import { textMeasure } from '../text-measure.js';
import type { Sheet } from './sheet-view.js';

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
