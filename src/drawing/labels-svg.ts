import { svg, type SVGTemplateResult } from 'lit';
import type { ChartLayout, PlacedLabel, PlacedMark } from '../layout/chart-layout.js';
import type { Direction } from '../layout/box.js';
import { text } from './axis.js';
import { labelLines } from '../layout/label-lines.js';
import type { Ink } from './ink.js';

const SIZE = 13;
/** From the top of a line to where its letters stand. */
const BASELINE = 13.5;

/**
 * The titles of a chart as SVG text, each in the box that the layout gave it: what a page shows as HTML. A date is in the
 * language of the drawing, whatever that of its title.
 */
export function labelsSvg(
  layout: ChartLayout,
  ink: Ink,
  dateDirection = layout.direction,
): SVGTemplateResult {
  return svg`<g class="labels">${[...layout.marks, ...layout.clusters].map((mark) => {
    const { label } = mark;
    if (!label) return '';
    const { box, lines, date, text: words } = label;
    const rtl = words.dir === 'rtl';
    const { title, date: dateLine } = labelLines(words.dir);
    const vertical = layout.orientation === 'vertical';
    const atRight = vertical
      ? layout.direction === 'rtl'
      : 'cluster' in mark
        ? rtl
        : isRightEdgeNearer(label, mark, layout);
    const x = atRight ? box.x + box.width : box.x;
    // Text that reads from the right starts at the right.
    const anchorOf = (dir: Direction) => (atRight === (dir === 'rtl') ? 'start' : 'end');
    const start = box.y + BASELINE + (date ? dateLine : 0);
    return svg`${date ? text(date, x, box.y + BASELINE, anchorOf(dateDirection), SIZE, ink.quiet, dateDirection, 'label') : ''}
      ${lines.map((line, i) => text(line, x, start + i * title, anchorOf(words.dir), SIZE, ink.text, words.dir, 'label'))}`;
  })}</g>`;
}

/**
 * Which edge of its box a title is held at: the one next to its mark, so that where the box is wider than the words,
 * as widths estimated in Node are, the room is left on the far side.
 */
function isRightEdgeNearer({ box }: PlacedLabel, { x, extent }: PlacedMark, layout: ChartLayout): boolean {
  const ends = extent ? [extent.from, extent.to] : [x];
  const away = (edge: number) => Math.min(...ends.map((end) => Math.abs(end - edge)));
  const [left, right] = [away(box.x), away(box.x + box.width)];
  return left === right ? layout.direction === 'rtl' : right < left;
}
