import { svg, type SVGTemplateResult } from 'lit';
import type { Tick } from '../layout/ticks.js';
import { text } from './axis.js';
import type { Ink } from './ink.js';

export interface OverviewDrawing {
  readonly counts: Uint32Array;
  readonly width: number;
  readonly height: number;
  readonly ticks: readonly Tick[];
  readonly mirrored: boolean;
  readonly textDirection: 'ltr' | 'rtl';
  readonly ink: Ink;
}

/** The whole span at a glance: how many events fall where, on plain linear time, and the years below. */
export function overviewInk(drawing: OverviewDrawing): SVGTemplateResult {
  const { width, height, ticks, textDirection, ink } = drawing;
  return svg`<path class="density" part="density" d=${densityPath(drawing)} fill=${ink.quiet} />
    <path part="axis" d=${`M0 ${height + 0.5}H${width}`} stroke=${ink.line} fill="none" />
    <path part="ticks" d=${ticks.map(({ at }) => `M${at} ${height}v4`).join('')} stroke=${ink.quiet} fill="none" />
    ${ticks.map((tick) => text(tick.label, tick.at, height + 17, 'middle', 12, ink.quiet, textDirection, 'tick-label'))}`;
}

/** One path for all bars. A square root keeps a single event visible beside a crowded year. */
function densityPath({ counts, width, height, mirrored }: OverviewDrawing): string {
  const most = counts.reduce((a, b) => Math.max(a, b), 1);
  const step = width / counts.length;
  let d = '';
  counts.forEach((count, i) => {
    if (count === 0) return;
    const bar = Math.max(Math.sqrt(count / most) * (height - 6), 6);
    const x = mirrored ? width - (i + 1) * step : i * step;
    d += `M${x.toFixed(2)} ${height}v${-bar.toFixed(2)}h${step.toFixed(2)}v${bar.toFixed(2)}Z`;
  });
  return d;
}
