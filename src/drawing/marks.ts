import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Id } from '../model/document.js';
import type { PlacedCluster, PlacedExtent, PlacedMark } from '../layout/chart-layout.js';
import type { Ink } from './ink.js';
import { shapeAt } from './shapes.js';

const BAR = 7;
/** Of a bar or its core, however short the time: less would not be seen. */
const LEAST_BAR = 3;
const CAP = 5;
const ARROW = 6;
const DISC = 12;
export const RING = 11;

/** Draws the shape of an event around the origin in a page's own way; `standard` is the kit's. */
export type DrawShape = (
  id: Id,
  paint: string,
  selected: boolean,
  standard: () => SVGTemplateResult,
) => unknown;

/**
 * An event's mark: its shape, and what is known of its date drawn along the axis. How well a date is known is never a
 * page's to redraw.
 */
export function markShape(
  mark: PlacedMark,
  ink: Ink,
  selected: boolean,
  drawShape?: DrawShape,
): SVGTemplateResult {
  const { category, extent, item, anchor } = mark;
  const paint = ink.category(category);
  const { kind } = item.time;
  const shaped = mark.shown && (kind !== 'extent' || anchor !== null);
  return svg`<g class=${selected ? 'mark selected' : 'mark'} part="mark" data-kind=${kind}>
    ${extent ? (kind === 'extent' ? bar(extent, paint) : whisker(extent, paint)) : nothing}
    ${shaped ? shapeOf(mark, ink, paint, selected, drawShape) : nothing}
    ${item.disputed ? fork(mark, ink) : nothing}
    ${selected && mark.shown ? selection(mark, ink) : nothing}
  </g>`;
}

function shapeOf(
  { id, x, y, category, item }: PlacedMark,
  ink: Ink,
  paint: string,
  selected: boolean,
  drawShape?: DrawShape,
): SVGTemplateResult {
  const hollow = item.time.kind === 'some-day';
  const at = (x: number, y: number) => shapeAt(category?.shape ?? 'circle', x, y, paint, hollow, ink.paper);
  return drawShape
    ? svg`<g transform=${`translate(${x} ${y})`}>${drawShape(id, paint, selected, () => at(0, 0))}</g>`
    : at(x, y);
}

/** An extent: the certain core solid, the uncertain ends pale within an outline, an arrow where it goes on. */
function bar(extent: PlacedExtent, paint: string): SVGTemplateResult {
  const { core, from, to } = extent;
  return svg`<path class="bar" d=${strip(extent, from, to)} fill=${paint} fill-opacity="0.28"
      stroke=${paint} stroke-width="1" />
    ${core ? svg`<path class="core" d=${strip(extent, core[0], core[1])} fill=${paint} />` : nothing}
    ${arrows(extent, paint)}`;
}

/** One of several days: a line over all of them, closed at both ends. */
function whisker(extent: PlacedExtent, paint: string): SVGTemplateResult {
  const { from, to, startEnd, stopEnd } = extent;
  const caps = [
    startEnd === 'closed' ? cross(extent, from) : '',
    stopEnd === 'closed' ? cross(extent, to) : '',
  ];
  const d = line(extent, from, to) + caps.join('');
  return svg`<path class="whisker" d=${d} fill="none" stroke=${paint} stroke-width="1.5" />${arrows(extent, paint)}`;
}

function arrows(extent: PlacedExtent, paint: string): SVGTemplateResult | typeof nothing {
  const { from, to, startEnd, stopEnd } = extent;
  const onward = from <= to ? 1 : -1;
  const heads = [
    startEnd === 'arrow' ? arrow(extent, from, -onward) : '',
    stopEnd === 'arrow' ? arrow(extent, to, onward) : '',
  ].join('');
  return heads
    ? svg`<path class="arrow" d=${heads} fill="none" stroke=${paint} stroke-width="1.75" />`
    : nothing;
}

function strip({ across, vertical }: PlacedExtent, a: number, b: number): string {
  const [middle, half] = [(a + b) / 2, Math.max(Math.abs(a - b), LEAST_BAR) / 2];
  const [start, end] = [middle - half, middle + half];
  const [low, high] = [across - BAR / 2, across + BAR / 2];
  return vertical ? `M${low} ${start}H${high}V${end}H${low}Z` : `M${start} ${low}H${end}V${high}H${start}Z`;
}

export function line({ across, vertical }: PlacedExtent, a: number, b: number): string {
  return vertical ? `M${across} ${a}V${b}` : `M${a} ${across}H${b}`;
}

function cross({ across, vertical }: PlacedExtent, at: number): string {
  return vertical ? `M${across - CAP} ${at}h${CAP * 2}` : `M${at} ${across - CAP}v${CAP * 2}`;
}

function arrow({ across, vertical }: PlacedExtent, at: number, onward: number): string {
  const tip = at + onward * ARROW * 2;
  const back = tip - onward * ARROW;
  return vertical
    ? `M${across} ${at}V${tip}M${across - CAP} ${back}L${across} ${tip}L${across + CAP} ${back}`
    : `M${at} ${across}H${tip}M${back} ${across - CAP}L${tip} ${across}L${back} ${across + CAP}`;
}

/**
 * A disputed event has the sign that stands beside the word, a line that parts in two: below its mark, and close to it
 * where the title stands above and the next row begins soon.
 */
function fork(mark: PlacedMark, ink: Ink): SVGTemplateResult {
  const { x, y, extent, shown, label, item } = mark;
  const below = label ? label.box.y + label.box.height <= y + 1 : extent !== null;
  const crowded = below && !extent?.vertical;
  const middle = shown || !extent ? x : (extent.from + extent.to) / 2;
  const start = crowded && item.time.kind !== 'extent' ? middle + 7 : middle - 5;
  return svg`<path class="fork" d=${`M${start} ${y + (crowded ? 6.5 : 10)}h4l5 -2.5m-5 2.5l5 2.5`} fill="none"
    stroke=${ink.text} stroke-width="1.25" />`;
}

/** The open event is told by a ring or an outline, not by colour. */
function selection({ x, y, extent, item, anchor }: PlacedMark, ink: Ink): SVGTemplateResult {
  if (extent && item.time.kind === 'extent' && !anchor) {
    const start = Math.min(extent.from, extent.to) - 3.5;
    return svg`<rect class="ring" x=${start} y=${y - BAR / 2 - 3.5} width=${Math.abs(extent.to - extent.from) + 7}
      height=${BAR + 7} fill="none" stroke=${ink.text} stroke-width="1.5" />`;
  }
  return svg`<circle class="ring" cx=${x} cy=${y} r=${RING} fill="none" stroke=${ink.text} stroke-width="1.5" />`;
}

/**
 * Several events that stand too close: one disc with their number, or, where long ones lie over each other, a stretch of
 * a band. The fuller, the stronger its tint.
 */
export function clusterShape(
  { cluster, category, x, y, width, label, hit }: PlacedCluster,
  count: string,
  ink: Ink,
): SVGTemplateResult {
  const paint = category ? ink.category(category) : ink.quiet;
  const tint = (0.04 + 0.24 * cluster.share).toFixed(3);
  // Around the origin: a pan moves the whole, and no letter of it is set anew.
  const number = svg`<text y="4" text-anchor="middle" font-size="12" fill=${ink.text}>${count}</text>`;
  if (cluster.band)
    return svg`<g class="cluster" part="cluster-mark" transform=${`translate(${x} ${y})`}>
      <rect x=${hit.x - x} y=${2 - DISC} width=${hit.width} height=${DISC * 2 - 4} fill=${paint} fill-opacity=${tint} />
      ${number}
    </g>`;
  if (label)
    return svg`<g class="cluster" part="cluster-mark" transform=${`translate(${x} ${y})`} stroke=${paint}
      stroke-width="1.25" fill=${ink.paper}>
      <circle cx="3" cy="-3" r="8" /><circle cy="0" r="8" /><circle r="8" fill=${paint} fill-opacity=${tint} />
    </g>`;
  return svg`<g class="cluster" part="cluster-mark" transform=${`translate(${x} ${y})`}>
    <rect x=${-width / 2} y=${-DISC} width=${width} height=${DISC * 2} rx=${DISC} fill=${ink.paper} />
    <rect x=${-width / 2} y=${-DISC} width=${width} height=${DISC * 2} rx=${DISC} fill=${paint} fill-opacity=${tint}
      stroke=${paint} stroke-width="1.25" />
    ${number}
  </g>`;
}
