import { html, nothing, type TemplateResult } from 'lit';
import type { Copy } from '../../drawing/colophon-html.js';
import { filterWordsHtml } from '../../drawing/filter-words-html.js';
import { printedPart } from '../../drawing/printed-part-html.js';
import type { Reading } from '../../drawing/reading.js';
import { recordHtml } from '../../drawing/record-html.js';
import type { TimelineStore } from '../../store/timeline-store.js';
import { accountsStyles } from '../accounts/accounts-styles.js';
import { eventStyles } from '../event/event-styles.js';
import { listStyles } from '../list/list-styles.js';
import { sourcesStyles } from '../sources/sources-styles.js';
import { sheetChartHtml, type Sheet } from './sheet-chart.js';
import { sheetChartStyles } from './sheet-chart-styles.js';
import { sheetStyles } from './sheet-styles.js';
import type { ChronicleTimeline } from './timeline-element.js';
import '../../locale/reading-words.js';

export const styles = [eventStyles, accountsStyles, listStyles, sourcesStyles, sheetChartStyles, sheetStyles];

/**
 * The filter in words, the chart as it stands, then every event in full with its sources.
 *
 * @param textDirection that of the timeline, which time follows unless something else is asked for
 */
export function sheetHtml(
  timeline: ChronicleTimeline,
  { state, matching: entries }: TimelineStore,
  reading: Reading,
  textDirection: 'ltr' | 'rtl',
): TemplateResult {
  const { index, localizer } = reading;
  const { axisDirection, renderEvent, renderRoot, viewOptions } = timeline;
  const headingLevel = timeline.headingLevel + 1;
  const { start = -Infinity } = state.window ?? {};
  const inView = entries.findIndex(({ order }) => (index.said.end[order] ?? Infinity) > start);
  const { entries: printed, note } = printedPart(entries, inView, localizer);
  const sheet: Sheet = {
    ...reading,
    ...viewOptions,
    entries,
    state,
    direction: axisDirection === 'auto' ? textDirection : axisDirection,
    box: renderRoot.querySelector('.box') ?? timeline,
    renderEvent,
  };
  return html`<div class="sheet">
    ${filterWordsHtml(state.filter, entries.length, reading)}
    ${entries.length > 0 && index.span ? sheetChartHtml(sheet) : nothing} ${note}
    ${recordHtml(printed, { index, localizer, headingLevel, renderEvent }, copyMade())}
  </div>`;
}

/** From where and when it is printed; pages opened from a disk have no address that another reader could use. */
function copyMade(): Copy {
  const now = new Date();
  const [month, day] = [now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0'));
  const printed = `${now.getFullYear()}-${month}-${day}`;
  const address = location.href.split('#', 1)[0];
  return address && /^https?:/u.test(address) ? { address, printed } : { printed };
}
