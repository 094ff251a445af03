import { nothing, svg, type SVGTemplateResult } from 'lit';
import type { ChartLayout } from '../layout/chart-layout.js';
import type { Ink } from './ink.js';
import { uprightInk } from './upright-ink.js';

export const FINE = 12;
export const COARSE = 13;

/** The line of time with its ticks, months and years. */
export function axis(layout: ChartLayout, textDirection: 'ltr' | 'rtl', ink: Ink): SVGTemplateResult {
  return svg`<g class="axis" aria-hidden="true">
    ${layout.orientation === 'horizontal' ? across(layout, textDirection, ink) : uprightInk()?.axisDown(layout, ink)}
  </g>`;
}

function across(
  { plot, ticks, direction, breaks }: ChartLayout,
  textDirection: 'ltr' | 'rtl',
  ink: Ink,
): SVGTemplateResult {
  const y = plot.height;
  const onward = direction === 'rtl' ? -1 : 1;
  const middle = (box: { x: number; width: number }) => [box.x, box.x + box.width] as const;
  // The line is drawn chapter by chapter, so that it is visibly cut where time is skipped.
  const cuts = breaks.map(({ box }) => middle(box)).sort((a, b) => a[0] - b[0]);
  const edges = [plot.x - 16, ...cuts.flat(), plot.x + plot.width + 16];
  let d = '';
  for (let i = 0; i < edges.length; i += 2) d += `M${edges[i]} ${y + 0.5}H${edges[i + 1]}`;
  // Text that reads against the axis must still stand on the later side of its tick.
  const anchor = (direction === 'rtl') === (textDirection === 'rtl') ? 'start' : 'end';
  return svg`<path part="axis" d=${d} stroke=${ink.text} fill="none" />
    <path part="ticks" d=${ticks.fine.map(({ at, label }) => `M${at} ${y}v${label ? 6 : 4}`).join('')} stroke=${ink.quiet} fill="none" />
    ${ticks.fine.map((tick) => text(tick.label, tick.at, y + 19, 'middle', FINE, ink.quiet, textDirection, 'tick-label'))}
    ${ticks.coarse.map((tick) =>
      text(
        tick.label,
        tick.at - onward * 2,
        y + 38,
        anchor,
        COARSE,
        ink.text,
        textDirection,
        'tick-label',
        true,
      ),
    )}`;
}

/** A piece of SVG text whose direction is set, never inherited: an inherited one would move its anchor. */
export function text(
  content: string,
  x: number,
  y: number,
  anchor: 'start' | 'middle' | 'end',
  size: number,
  paint: string,
  direction: 'ltr' | 'rtl',
  part: string,
  strong = false,
): SVGTemplateResult | typeof nothing {
  if (!content) return nothing;
  return svg`<text x=${x} y=${y} text-anchor=${anchor} direction=${direction} font-size=${size}
    font-weight=${strong ? 600 : 400} fill=${paint} part=${part}>${content}</text>`;
}
