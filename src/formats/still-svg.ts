import { svg } from 'lit';
import { chartInk } from '../drawing/chart-svg.js';
import { COLORS, stillInk } from '../drawing/ink.js';
import { labelsSvg } from '../drawing/labels-svg.js';
import { templateText } from '../drawing/template-text.js';
import { arcsOf } from '../layout/arcs.js';
import { ChartComposer, type AxisChoice } from '../layout/chart-composer.js';
import type { LaneChoice, TimeChoice } from '../layout/chart-item.js';
import type { MeasureText } from '../layout/box.js';
import { estimateTextWidth } from '../layout/text-width.js';
import { createLocalizer, type CalendarChoice } from '../locale/localizer.js';
import type { TimelineDocument } from '../model/document.js';
import { indexDocument } from '../model/event-index.js';
import { filterEvents, parseFilter } from '../model/filter.js';
import { parseWindow } from '../model/time-window.js';

export interface StillOptions {
  /** Width in pixels. Default 1200; the height follows. */
  readonly width?: number;
  /** BCP 47 tag; default the document's language. */
  readonly lang?: string;
  readonly theme?: 'light' | 'dark';
  /** An EDTF interval; default everything. */
  readonly range?: string | null;
  /** As the `filter` attribute. */
  readonly filter?: string | null;
  readonly selected?: string | null;
  readonly lanes?: LaneChoice;
  readonly time?: TimeChoice;
  readonly axis?: AxisChoice;
  readonly calendar?: CalendarChoice;
  readonly direction?: 'ltr' | 'rtl';
  /** Measures text; in Node widths are estimated. */
  readonly measure?: MeasureText;
}

const MARGIN = 24;
const FONT = "system-ui, 'Segoe UI', 'Noto Sans', Vazirmatn, 'Noto Sans Arabic', sans-serif";

/**
 * The chart as a standing picture: SVG text without script, style sheet or foreign address. The same drawing as on a
 * page, made in Node as well as in a browser.
 *
 * @returns an SVG document; an empty chart where nothing is dated
 */
export function stillSvg(document: TimelineDocument, options: StillOptions = {}): string {
  const { width = 1200, lang = document.lang, theme = 'light', selected = null } = options;
  const localizer = createLocalizer(lang, { calendar: options.calendar });
  const index = indexDocument(document);
  const inner = width - MARGIN * 2;
  const ink = stillInk(theme);
  const title = localizer.text(document.title, document.lang);
  const layout = new ChartComposer().compose({
    index,
    entries: filterEvents(index, parseFilter(options.filter)),
    localizer,
    measure: options.measure ?? estimateTextWidth,
    width: inner,
    window: options.range && index.span ? parseWindow(options.range, index.span) : null,
    time: options.time ?? 'said',
    lanes: options.lanes ?? 'category',
    axis: options.axis ?? 'broken',
    orientation: 'auto',
    direction: options.direction ?? localizer.dir,
  });
  const measure = options.measure ?? estimateTextWidth;
  const arcs = arcsOf(index, selected, layout, localizer, measure);
  const top = 56;
  const height = Math.ceil(layout.height + top + MARGIN);
  const rtl = localizer.dir === 'rtl';
  return templateText(svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height}
      role="graphics-document" aria-label=${title?.value ?? ''} lang=${localizer.tag} font-family=${FONT}>
    <rect width=${width} height=${height} fill=${COLORS[theme].paper} />
    <text x=${rtl ? width - MARGIN : MARGIN} y="36" font-size="22" font-weight="600" fill=${ink.text}
      font-family="'Source Serif 4', Georgia, 'Noto Serif', Vazirmatn, 'Noto Naskh Arabic', serif"
      direction=${localizer.dir} text-anchor="start">${title?.value ?? ''}</text>
    <g transform=${`translate(${MARGIN} ${top})`}>
      ${chartInk({ layout, ink, textDirection: localizer.dir, selected, arcs, count: (events) => localizer.number(events) })}
      ${labelsSvg(layout, ink)}
    </g>
  </svg>`);
}
