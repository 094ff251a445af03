import { svg } from 'lit';
import { chartInk } from '../drawing/chart-svg.js';
import type { Ink } from '../drawing/ink.js';
import { stillInk } from '../drawing/still-ink.js';
import { labelsSvg } from '../drawing/labels-svg.js';
import { stillFoot } from '../drawing/still-foot.js';
import { shapesBy, type RenderEvent } from '../drawing/rendered-event.js';
import { tiesInk } from '../drawing/ties.js';
import { templateText } from '../drawing/template-text.js';
import '../drawing/at-once.js';
import { ChartComposer, type AxisChoice } from '../layout/chart-composer.js';
import type { LaneChoice, TimeChoice } from '../layout/chart-item.js';
import type { MeasureText } from '../layout/box.js';
import { estimateTextWidth } from '../layout/text-width.js';
import { createLocalizer, type CalendarChoice, type Localizer } from '../locale/localizer.js';
import { summarize } from '../locale/summarize.js';
import { disputedEvents } from '../model/disputes.js';
import type { TimelineDocument } from '../model/document.js';
import { indexDocument, type EventIndex } from '../model/event-index.js';
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
  /**
   * Colours in place of the theme's, named as the custom properties of a page without `--chronicle-`:
   * `{ paper: '#ffffff', 'category-letters': '#123456' }`.
   */
  readonly colors?: Readonly<Record<string, string>>;
  /** Font families, as CSS lists them; those of the kit follow. */
  readonly font?: string;
  /** The same for the title. */
  readonly headingFont?: string;
  /** Draws the shapes of events in another way, with Lit's `svg`. */
  readonly renderEvent?: RenderEvent | null;
  /** Measures text; in Node widths are estimated. */
  readonly measure?: MeasureText;
}

const MARGIN = 24;
/** What the words of a picture are set in, and have to be measured in: it takes no font along. */
export const STILL_FONT = "system-ui, 'Segoe UI', 'Noto Sans', Vazirmatn, 'Noto Sans Arabic', sans-serif";

const STILL_HEADING_FONT = "'Source Serif 4', Georgia, 'Noto Serif', Vazirmatn, 'Noto Naskh Arabic', serif";
/** A page's families, then the kit's: where the picture is opened the page's may be missing. */
const families = (given: string | undefined, kit: string): string => (given ? `${given}, ${kit}` : kit);

/**
 * The chart as a standing picture: SVG text without script, style sheet or foreign address. The same drawing as on a
 * page, made in Node as well as in a browser; below it what has no date, and which record it shows.
 *
 * @returns an SVG document; an empty chart where nothing is dated
 */
export function stillSvg(document: TimelineDocument, options: StillOptions = {}): string {
  const { width = 1200, lang = document.lang, theme = 'light', selected = null } = options;
  const localizer = createLocalizer(lang, { calendar: options.calendar });
  const index = indexDocument(document);
  const inner = width - MARGIN * 2;
  const ink = inkOf(theme, options.colors ?? {});
  const title = localizer.text(document.title, document.lang);
  const entries = filterEvents(index, parseFilter(options.filter));
  const measure = options.measure ?? estimateTextWidth;
  const time = options.time ?? 'said';
  const layout = new ChartComposer().compose({
    index,
    entries,
    localizer,
    measure,
    width: inner,
    window: options.range && index.span ? parseWindow(options.range, index.span) : null,
    time,
    lanes: options.lanes ?? 'category',
    axis: options.axis ?? 'broken',
    orientation: 'auto',
    direction: options.direction ?? localizer.dir,
  });
  const foot = stillFoot({ index, localizer, entries, time, measure, width: inner });
  const ties = tiesInk({ index, localizer }, selected, layout, measure, ink);
  const drawShape = shapesBy(options.renderEvent, { index, localizer });
  const top = 56;
  const height = Math.ceil(layout.height + foot.height + top + MARGIN);
  const rtl = localizer.dir === 'rtl';
  return templateText(svg`<svg xmlns="http://www.w3.org/2000/svg" viewBox=${`0 0 ${width} ${height}`} width=${width} height=${height}
      role="graphics-document" lang=${localizer.tag} font-family=${families(options.font, STILL_FONT)}>
    <title>${title?.value ?? ''}</title>
    <desc>${[...summaryOf(index, entries.length, localizer), ...foot.words].join('\n')}</desc>
    <rect width=${width} height=${height} fill=${ink.paper} />
    <text x=${rtl ? width - MARGIN : MARGIN} y="36" font-size="22" font-weight="600" fill=${ink.text}
      font-family=${families(options.headingFont, STILL_HEADING_FONT)}
      direction=${localizer.dir} text-anchor="start">${title?.value ?? ''}</text>
    <g transform=${`translate(${MARGIN} ${top})`}>
      ${chartInk({ layout, ink, textDirection: localizer.dir, selected, ties, count: (events) => localizer.number(events), drawShape })}
      ${labelsSvg(layout, ink, localizer.dir)}
      ${foot.draw(layout.height, ink)}
    </g>
  </svg>`);
}

function inkOf(theme: 'light' | 'dark', colors: Readonly<Record<string, string>>): Ink {
  const plain = stillInk(theme);
  return {
    ...plain,
    ...colors,
    category: (category) =>
      (category && colors[`category-${category.id.replaceAll('.', '-')}`]) ?? plain.category(category),
  };
}

/** What a reader who cannot see the picture is told of it: how many events there are, and how many it shows. */
function summaryOf(index: EventIndex, count: number, localizer: Localizer): string[] {
  const total = index.events.length;
  const categories = new Set(index.events.flatMap(({ event }) => event.categories ?? [])).size;
  const facts = { count: total, span: index.span, categories, disputed: disputedEvents(index).size };
  return [
    summarize(facts, localizer),
    ...(count === total ? [] : [localizer.say('filterCount', { count, total })]),
  ];
}
