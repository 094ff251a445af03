import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Id } from '../model/document.js';
import { LANE_SHAPE, type ChartLayout } from '../layout/chart-layout.js';
import { axis, text } from './axis.js';
import { breakBands } from './breaks.js';
import type { Ink } from './ink.js';
import { keyedList } from './keyed-list.js';
import { clusterShape, markShape, type DrawShape } from './marks.js';
import { shapeAt } from './shapes.js';
import { uprightInk } from './upright-ink.js';

export interface ChartDrawing {
  readonly layout: ChartLayout;
  readonly ink: Ink;
  /** Direction of the language, for the words on the axis. */
  readonly textDirection: 'ltr' | 'rtl';
  readonly selected: Id | null;
  /** Ties of the open event, as `tiesInk` draws them. */
  readonly ties?: unknown;
  readonly count: (events: number) => string;
  readonly drawShape?: DrawShape | undefined;
}

/** Everything of the chart that is ink: lanes, breaks, axis, marks. Event titles are drawn over it. */
export function chartInk({
  layout,
  ink,
  textDirection,
  selected,
  ties,
  count,
  drawShape,
}: ChartDrawing): SVGTemplateResult {
  return svg`${laneLines(layout, textDirection, ink)}
    ${breakBands(layout, textDirection, ink)}
    ${axis(layout, textDirection, ink)}
    ${ties ?? nothing}
    <g class="marks">${keyedList(
      layout.marks,
      ({ id }) => id,
      (mark) => markShape(mark, ink, mark.id === selected, drawShape),
    )}</g>
    ${layout.orientation === 'vertical' ? uprightInk()?.leaders(layout, selected, ink) : nothing}
    <g class="clusters">${keyedList(
      layout.clusters,
      ({ cluster }) => cluster.key,
      (placed) => clusterShape(placed, count(placed.cluster.count), ink),
    )}</g>`;
}

function laneLines(layout: ChartLayout, direction: 'ltr' | 'rtl', ink: Ink): SVGTemplateResult {
  const mirrored = layout.direction === 'rtl';
  const anchor = mirrored === (direction === 'rtl') ? 'start' : 'end';
  const fromEdge = (distance: number) => (mirrored ? layout.width - distance : distance);
  return svg`<g class="lanes" aria-hidden="true">${layout.lanes.map(
    ({ box, lines, category }, i) => svg`
      ${i > 0 ? svg`<path part="lane-line" d=${`M0 ${box.y + 0.5}H${layout.width}`} stroke=${ink.line} fill="none" />` : nothing}
      ${category ? shapeAt(category.shape, fromEdge(7), box.y + 18, ink.category(category), false, ink.paper) : nothing}
      ${lines.map((line, row) =>
        text(
          line,
          fromEdge(category ? LANE_SHAPE : 0),
          box.y + 22 + row * 16,
          anchor,
          12,
          ink.quiet,
          direction,
          'lane-name',
        ),
      )}`,
  )}</g>`;
}
