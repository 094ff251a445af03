import { svg, type SVGTemplateResult } from 'lit';
import type { ChartLayout, PlacedBreak } from '../layout/chart-layout.js';
import { text } from './axis.js';
import type { Ink } from './ink.js';
import { uprightInk } from './upright-ink.js';

const STEP = 6;

/** Where the axis skips time: a hatched band that says how much. */
export function breakBands(layout: ChartLayout, textDirection: 'ltr' | 'rtl', ink: Ink): SVGTemplateResult {
  return svg`<g class="breaks" aria-hidden="true">
    ${layout.breaks.map((it) =>
      layout.orientation === 'vertical'
        ? uprightInk()?.breakBeside(it, textDirection, ink)
        : band(it, textDirection, ink),
    )}
  </g>`;
}

function band({ box, short, foot: y }: PlacedBreak, direction: 'ltr' | 'rtl', ink: Ink): SVGTemplateResult {
  const middleX = box.x + box.width / 2;
  return svg`<path class="hatch" part="break" d=${hatching(box.x, box.y, box.width, box.height)} stroke=${ink.hatch} fill="none" />
    <g transform=${`rotate(-90 ${middleX} ${y})`}>
      ${text(short, middleX, y + 4, direction === 'rtl' ? 'end' : 'start', 12, ink.quiet, direction, 'break-label')}
    </g>`;
}

/** Slanting lines cut to a box; drawn as one path, because a pattern would need an id that a host page might share. */
export function hatching(x: number, y: number, width: number, height: number): string {
  let d = '';
  for (let offset = STEP - width; offset < height; offset += STEP) {
    const low = Math.max(offset, 0);
    const high = Math.min(offset + width, height);
    if (high > low) d += `M${x + (low - offset)} ${y + low}L${x + (high - offset)} ${y + high}`;
  }
  return d;
}
