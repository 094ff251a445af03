import { svg, type SVGTemplateResult } from 'lit';
import type { ChartLayout } from '../layout/chart-layout.js';
import { text } from './axis.js';
import { labelLines } from '../layout/vertical-layout.js';
import type { Ink } from './ink.js';

const SIZE = 13;
/** From the top of a line to where its letters stand. */
const BASELINE = 13.5;

/** The titles of a chart as SVG text, each in the box that the layout gave it: what a page shows as HTML. */
export function labelsSvg(layout: ChartLayout, ink: Ink): SVGTemplateResult {
  return svg`<g class="labels">${layout.marks.map(({ label }) => {
    if (!label) return '';
    const { box, lines, date, text: words } = label;
    const rtl = words.dir === 'rtl';
    const { title, date: dateLine } = labelLines(words.dir);
    const x = rtl ? box.x + box.width : box.x;
    const start = box.y + BASELINE + (date ? dateLine : 0);
    return svg`${date ? text(date, x, box.y + BASELINE, 'start', SIZE, ink.quiet, words.dir) : ''}
      ${lines.map((line, i) => text(line, x, start + i * title, 'start', SIZE, ink.text, words.dir))}`;
  })}</g>`;
}
