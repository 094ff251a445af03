import { html, nothing, type TemplateResult } from 'lit';
import type { Copy } from '../../drawing/colophon-html.js';
import { filterWordsHtml } from '../../drawing/filter-words-html.js';
import { printedPart } from '../../drawing/printed-part-html.js';
import type { Reading } from '../../drawing/reading.js';
import { recordHtml } from '../../drawing/record-html.js';
import type { RenderEvent } from '../../drawing/rendered-event.js';
import type { AxisChoice } from '../../layout/chart-composer.js';
import type { LaneChoice, TimeChoice } from '../../layout/chart-item.js';
import type { IndexedEvent } from '../../model/event-index.js';
import type { TimelineState } from '../../store/state.js';
import { accountsStyles } from '../accounts/accounts-styles.js';
import { eventStyles } from '../event/event-styles.js';
import { listStyles } from '../list/list-styles.js';
import { sourcesStyles } from '../sources/sources-styles.js';
import { sheetChartHtml } from './sheet-chart.js';
import { sheetChartStyles } from './sheet-chart-styles.js';
import { sheetStyles } from './sheet-styles.js';
import '../../locale/reading-words.js';

export const styles = [eventStyles, accountsStyles, listStyles, sourcesStyles, sheetChartStyles, sheetStyles];

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
  readonly renderEvent?: RenderEvent | null;
}

/** The filter in words, the chart as it stands, then every event in full with its sources. */
export function sheetHtml(sheet: Sheet): TemplateResult {
  const { entries, state, headingLevel, index, localizer, renderEvent } = sheet;
  const { start = -Infinity } = state.window ?? {};
  const inView = entries.findIndex(({ order }) => (index.said.end[order] ?? Infinity) > start);
  const { entries: printed, note } = printedPart(entries, inView, localizer);
  return html`<div class="sheet">
    ${filterWordsHtml(state.filter, entries.length, sheet)}
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
