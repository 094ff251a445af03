import { bisectLeft } from 'd3-array';
import type { TimeWindow } from '../model/time-window.js';
import type { Cluster } from './cluster.js';
import type { DenseEvents } from './dense-events.js';
import type { Crowd } from './dense-level.js';
import { crowdMembers, crowdOver } from './dense-level.js';
import { Recent } from './recent.js';
import { MOST_VISIBLE } from './upright-ways.js';
import type { UprightRow } from './vertical-layout.js';

/**
 * The rows of an upright chart of many events: one an event where a screen holds them, else one for each run of so many
 * neighbours. Runs are counted from the first event of all, so that a window that moves leaves them as they are; what
 * began before the window is one row at its head.
 */
export class DenseRows {
  /** What is said of a cluster takes a look at each of its events: those in view are kept while a window moves. */
  readonly #clusters = new Recent<string, Cluster>(MOST_VISIBLE * 4);

  /** @param byStart all events, by their starts */
  constructor(
    private readonly byStart: Crowd,
    private readonly events: DenseEvents,
  ) {}

  within({ start: from, end: to }: TimeWindow): readonly UprightRow[] {
    const { byStart } = this;
    const { columns, itemOf } = this.events;
    const [low, high] = [bisectLeft(byStart.at, from), bisectLeft(byStart.at, to)];
    const earlier = crowdOver(byStart, from, to) - (high - low);
    const before = () => Int32Array.from(crowdMembers(byStart, columns.end, from, to)).subarray(0, earlier);
    const size = 2 ** Math.max(Math.ceil(Math.log2((high - low) / MOST_VISIBLE)), 0);
    const rows: UprightRow[] = [];
    if (earlier > 0 && earlier + high - low <= MOST_VISIBLE) rows.push(...[...before()].map(itemOf));
    else if (earlier > 0) rows.push(this.events.clusterOf(`before ${from}`, () => [before()], earlier));
    for (let i = Math.floor(low / size) * size; i < high; i += size) {
      const run = byStart.event.subarray(Math.max(i, low), Math.min(i + size, high));
      if (run.length === 1) rows.push(itemOf(run[0] ?? 0));
      else if (run.length > 1) rows.push(this.#clusterOf(run));
    }
    return rows;
  }

  #clusterOf(run: Int32Array): Cluster {
    return this.#clusters.get(`${run[0]} ${run.length}`, (key) =>
      this.events.clusterOf(key, () => [run], run.length),
    );
  }
}
