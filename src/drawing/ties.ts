import type { SVGTemplateResult } from 'lit';
import { arcsOf } from '../layout/arcs.js';
import type { MeasureText } from '../layout/box.js';
import type { ChartLayout } from '../layout/chart-layout.js';
import type { Id } from '../model/document.js';
import { arcsInk } from './arcs.js';
import type { Ink } from './ink.js';
import type { Reading } from './reading.js';

/** The ties of the open event, over the axis and under the marks. */
export function tiesInk(
  { index, localizer }: Reading,
  selected: Id | null,
  layout: ChartLayout,
  measure: MeasureText,
  ink: Ink,
): SVGTemplateResult {
  return arcsInk(arcsOf(index, selected, layout, localizer, measure), localizer.dir, ink);
}
