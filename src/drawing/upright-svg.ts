import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { ChartLayout, PlacedBreak, PlacedMark } from '../layout/chart-layout.js';
import type { Tick } from '../layout/ticks.js';
import type { Id } from '../model/document.js';
import { COARSE, FINE, text } from './axis.js';
import { hatching } from './breaks.js';
import type { Ink } from './ink.js';
import { keyedList } from './keyed-list.js';
import { line, RING } from './marks.js';

/** Half of a shape, and a little air. */
const LEAST_LEADER = 9;

/** The line of time down the page, with its ticks; their names stand on its outer side. */
export function axisDown({ plot, ticks, direction, breaks }: ChartLayout, ink: Ink): SVGTemplateResult {
  const x = direction === 'rtl' ? plot.x + plot.width : plot.x;
  const outward = direction === 'rtl' ? 1 : -1;
  const edges = [plot.y, ...breaks.flatMap(({ box }) => [box.y, box.y + box.height]), plot.y + plot.height];
  let d = '';
  for (let i = 0; i < edges.length; i += 2) d += `M${x} ${edges[i]}V${edges[i + 1]}`;
  const name = (tick: Tick, size: number, paint: string, strong: boolean) =>
    // The names stand on the outer side of the axis; `direction` is fixed so that `end` means that in any script.
    text(
      tick.label,
      x + outward * 8,
      tick.at + 4,
      outward < 0 ? 'end' : 'start',
      size,
      paint,
      'ltr',
      'tick-label',
      strong,
    );
  return svg`<path part="axis" d=${d} stroke=${ink.text} fill="none" />
    <path part="ticks" d=${ticks.fine.map(({ at }) => `M${x} ${at}h${outward * 4}`).join('')} stroke=${ink.quiet} fill="none" />
    ${ticks.fine.map((tick) => name(tick, FINE, ink.quiet, false))}
    ${ticks.coarse.map((tick) => name(tick, COARSE, ink.text, true))}`;
}

/** Where time is skipped: a little hatching across the axis, under the words that say how much. */
export function breakBeside(
  { box, short }: PlacedBreak,
  direction: 'ltr' | 'rtl',
  ink: Ink,
): SVGTemplateResult {
  const d = hatching(box.x, box.y + box.height - 18, box.width, 8);
  return svg`<path class="hatch" part="break" d=${d} stroke=${ink.hatch} fill="none" />
    ${text(short, box.x + box.width / 2, box.y + 19, 'middle', 12, ink.quiet, direction, 'break-label')}`;
}

/** What ties rows to their true places: over all bars, the open event's over those of the others. */
export function leaders({ marks }: ChartLayout, selected: Id | null, ink: Ink): SVGTemplateResult {
  const open = marks.find(({ id }) => id === selected);
  return svg`<g class="leaders">${keyedList(
    marks,
    ({ id }) => id,
    (mark) => (mark === open ? nothing : leader(mark, ink)),
  )}</g>${open ? openLeader(open, ink) : nothing}`;
}

/** What ties a row of an upright chart to its true place: over the bars that it crosses, short of its own shape. */
function leader(mark: PlacedMark, ink: Ink): SVGTemplateResult | typeof nothing {
  const { anchor, extent, x } = mark;
  if (!anchor) return nothing;
  const path = leaderPath(mark, extent?.across ?? anchor.x, x - Math.sign(x - anchor.x) * LEAST_LEADER);
  return svg`<path class="leader" fill="none" stroke=${ink.quiet} stroke-opacity="0.55" d=${path} />`;
}

/**
 * The same for the open event, from the axis on and over everything: where there was no room it stands far from its
 * time, beside a date that is not its own.
 */
function openLeader(mark: PlacedMark, ink: Ink): SVGTemplateResult | typeof nothing {
  const { anchor, extent, x } = mark;
  if (!anchor) return nothing;
  const path = leaderPath(mark, anchor.x, x - Math.sign(x - anchor.x) * RING);
  return svg`<g class="open-leader" fill="none" stroke-linejoin="round">
    <path stroke=${ink.paper} stroke-width="3" d=${path} />
    <path stroke=${ink.text} stroke-width="2" d=${path} />
    ${extent ? svg`<path stroke=${ink.text} stroke-width="3" d=${line({ ...extent, across: anchor.x }, extent.from, extent.to)} />` : nothing}
    <circle class="true-place" cx=${anchor.x} cy=${anchor.y} r="5" fill=${ink.text} stroke=${ink.paper} stroke-width="1.5" />
  </g>`;
}

/** From an event's true place to where there was room for its row. */
function leaderPath({ anchor, y }: PlacedMark, from: number, to: number): string {
  return `M${from} ${anchor?.y ?? y}L${from + (to - from) * 0.6} ${y}H${to}`;
}
