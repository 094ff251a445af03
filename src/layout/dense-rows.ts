import { bisectLeft } from 'd3-array';
import type { TimeWindow } from '../model/time-window.js';
import type { ChartItem } from './chart-item.js';
import type { Cluster } from './cluster.js';
import type { Crowd } from './dense-level.js';
import { crowdMembers, crowdOver } from './dense-level.js';
import { MOST_VISIBLE, type UprightRow } from './vertical-layout.js';

/**
 * The rows of an upright chart of many events: one an event where a screen holds them, else one for each run of so many
 * neighbours. Runs are counted from the first event of all, so that a window that moves leaves them as they are; what
 * began before the window is one row at its head.
 *
 * @param events all events, by their starts
 */
export function denseRows(
  events: Crowd,
  end: Float64Array,
  { start: from, end: to }: TimeWindow,
  itemOf: (event: number) => ChartItem,
  clusterOf: (key: string, members: () => readonly Int32Array[], count: number) => Cluster,
): readonly UprightRow[] {
  const [low, high] = [bisectLeft(events.at, from), bisectLeft(events.at, to)];
  const earlier = crowdOver(events, from, to) - (high - low);
  const before = () => Int32Array.from(crowdMembers(events, end, from, to)).subarray(0, earlier);
  const size = 2 ** Math.max(Math.ceil(Math.log2((high - low) / MOST_VISIBLE)), 0);
  const rows: UprightRow[] = [];
  if (earlier > 0 && earlier + high - low <= MOST_VISIBLE) rows.push(...[...before()].map(itemOf));
  else if (earlier > 0) rows.push(clusterOf(`before ${from}`, () => [before()], earlier));
  for (let i = Math.floor(low / size) * size; i < high; i += size) {
    const [first, last] = [Math.max(i, low), Math.min(i + size, high)];
    const run = events.event.subarray(first, last);
    if (run.length === 1) rows.push(itemOf(run[0] ?? 0));
    else if (run.length > 1) rows.push(clusterOf(`${size} ${i} ${run.length}`, () => [run], run.length));
  }
  return rows;
}
