import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { Arc } from '../layout/arcs.js';
import { text } from './axis.js';
import type { Ink } from './ink.js';

const HEAD = 6;

/** The ties of the open event, each with an arrow at what it points to and its verb where there is room. */
export function arcsInk(arcs: readonly Arc[], direction: 'ltr' | 'rtl', ink: Ink): SVGTemplateResult {
  return svg`<g class="arcs" aria-hidden="true">${arcs.map((arc) => arcInk(arc, direction, ink))}</g>`;
}

function arcInk(
  { from, to, handles: [a, b], label, verb }: Arc,
  direction: 'ltr' | 'rtl',
  ink: Ink,
): SVGTemplateResult {
  const turn = Math.atan2(to.y - b.y, to.x - b.x);
  const wing = (by: number) =>
    `M${to.x} ${to.y}L${(to.x - HEAD * Math.cos(turn + by)).toFixed(1)} ${(to.y - HEAD * Math.sin(turn + by)).toFixed(1)}`;
  const d = `M${from.x} ${from.y}C${a.x} ${a.y} ${b.x} ${b.y} ${to.x} ${to.y}${wing(0.5)}${wing(-0.5)}`;
  return svg`<path class="arc" part="arc" d=${d} fill="none" stroke=${ink.accent} stroke-width="1.5" />
    ${
      label
        ? svg`<rect part="arc-ground" x=${label.x} y=${label.y} width=${label.width} height=${label.height} fill=${ink.paper} />
          ${text(verb, label.x + label.width / 2, label.y + 12, 'middle', 12, ink.accent, direction, 'arc-label')}`
        : nothing
    }`;
}
