import type { Steps } from '../model/steps.js';
import type { Tiled } from '../model/tiled.js';
import type { TimeWindow } from '../model/time-window.js';
import type { ChartInput } from './chart-composer.js';
import type { ChartLayout } from './chart-layout.js';
import type { AxisLine } from './time-scale.js';

/** How events are drawn of which only the numbers are known: part of what comes with the reader of tiles. */
export interface CountedWay {
  draw(input: ChartInput, line: AxisLine, upright: boolean): Steps<ChartLayout>;
  density(tiled: Tiled, window: TimeWindow, bins: number): Uint32Array;
}
