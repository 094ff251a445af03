import { interpolateZoom } from 'd3-interpolate';
import type { TimeWindow } from '../model/time-window.js';
import type { AxisLine } from '../layout/time-scale.js';

/**
 * The windows between two windows: first wider, then closer, as a bird would fly from one to the other
 * (van Wijk and Nuij, 2003), on the axis as it is drawn, so that skipped years take no time.
 *
 * @returns the window at a moment from 0 to 1
 */
export function flight(from: TimeWindow, to: TimeWindow, line: AxisLine): (moment: number) => TimeWindow {
  const view = ({ start, end }: TimeWindow): [number, number, number] => {
    const [a, b] = [line(start), line(end)];
    return [(a + b) / 2, 0, Math.max(b - a, 1e-6)];
  };
  const between = interpolateZoom(view(from), view(to));
  return (moment) => {
    if (moment >= 1) return to;
    const [centre, , width] = between(easeInOut(moment));
    return { start: line.invert(centre - width / 2), end: line.invert(centre + width / 2) };
  };
}

function easeInOut(t: number): number {
  return t < 0.5 ? 4 * t ** 3 : 1 - (-2 * t + 2) ** 3 / 2;
}
