import { nothing, svg, type SVGTemplateResult } from 'lit';
import { chartInk } from '../../drawing/chart-svg.js';
import { LIVE_INK } from '../../drawing/ink.js';
import { labelsSvg } from '../../drawing/labels-svg.js';
import type { Reading } from '../../drawing/reading.js';
import { shapesBy, type RenderEvent } from '../../drawing/rendered-event.js';
import type { ChartLayout } from '../../layout/chart-layout.js';
import type { Id } from '../../model/document.js';

export interface Drawn extends Reading {
  readonly layout: ChartLayout;
  readonly selected: Id | null;
  /** Ties of the open event, as `tiesInk` draws them. */
  readonly ties?: unknown;
  readonly renderEvent?: RenderEvent | null | undefined;
}

/**
 * What is drawn of a layout in a page: axis, marks, and the arcs of the open event.
 *
 * @param titled whether titles are part of the drawing, as on paper; else they are buttons over it
 */
export function layoutInk(drawn: Drawn, titled: boolean): SVGTemplateResult {
  const { localizer, layout, selected, ties, renderEvent } = drawn;
  return svg`${chartInk({
    layout,
    ink: LIVE_INK,
    textDirection: localizer.dir,
    selected,
    ties,
    count: (events) => localizer.number(events),
    drawShape: shapesBy(renderEvent, drawn),
  })}${titled ? labelsSvg(layout, LIVE_INK, localizer.dir) : nothing}`;
}
