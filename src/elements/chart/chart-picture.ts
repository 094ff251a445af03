import { STILL_FONT, stillSvg } from '../../formats/still-svg.js';
import type { MeasureText } from '../../layout/box.js';
import type { ChartLayout } from '../../layout/chart-layout.js';
import { printFilter } from '../../model/filter.js';
import type { EventIndex } from '../../model/event-index.js';
import { printWindow } from '../../model/time-window.js';
import type { TimelineState } from '../../store/state.js';
import type { ChronicleChart } from './chart-element.js';
import { pictureColors } from './picture-colors.js';
import { pictureFonts } from './picture-fonts.js';

export { pictureColors, pictureFonts, STILL_FONT, stillSvg };

/** A chart as it is shown, as an SVG picture of its own. */
export function chartPicture(
  chart: ChronicleChart,
  { document }: EventIndex,
  { selected, window, filter }: TimelineState,
  layout: ChartLayout | null,
  lang: string,
  measure: MeasureText,
): string {
  const { lanes, time, axis, calendar, renderEvent } = chart;
  return stillSvg(document, {
    width: Math.max(layout?.width ?? 0, 320) + 48,
    lang,
    theme: isDark(chart) ? 'dark' : 'light',
    range: window && printWindow(window),
    filter: printFilter(filter),
    selected,
    lanes,
    time,
    axis,
    calendar,
    renderEvent,
    direction: layout?.direction,
    measure,
    colors: pictureColors(chart, document),
    ...pictureFonts(chart, lang),
  });
}

/** Whether an element is drawn dark, by the scheme it inherits or the reader's setting. */
export function isDark(element: Element): boolean {
  const probe = getComputedStyle(element.shadowRoot?.querySelector('.box') ?? element).colorScheme;
  if (!probe.includes('dark')) return false;
  return !probe.includes('light') || matchMedia('(prefers-color-scheme: dark)').matches;
}
