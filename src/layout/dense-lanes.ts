import type { Id } from '../model/document.js';
import type { DateColumns, EventIndex, IndexedEvent } from '../model/event-index.js';
import { FAST, STRIDE, type Steps } from '../model/steps.js';
import type { Localizer } from '../locale/localizer.js';
import { laneOf, type LaneChoice } from './chart-item.js';
import { orderLanes, type Lane } from './lanes.js';

/** A lane of many events, known by their order in the list. */
export type DenseLane = Lane<Int32Array>;

/** The lanes of many events, in two passes over them: one to count, one to part them. */
export function* denseLanes(
  index: EventIndex,
  entries: readonly IndexedEvent[],
  { start }: DateColumns,
  lanes: LaneChoice,
  localizer: Localizer,
): Steps<readonly DenseLane[]> {
  const groups = new Map<Id | null, number>();
  const counts: number[] = [];
  const orders = new Int32Array(entries.length);
  const groupOf = new Int32Array(entries.length);
  let dated = 0;
  for (const [i, entry] of entries.entries()) {
    if (i % STRIDE === 0) yield;
    if (Number.isNaN(start[entry.order])) continue;
    const id = laneOf(entry, lanes);
    let group = groups.get(id);
    if (group === undefined) groups.set(id, (group = counts.push(0) - 1));
    counts[group] = (counts[group] ?? 0) + 1;
    orders[dated] = entry.order;
    groupOf[dated] = group;
    dated += 1;
  }
  const sizes = new Map([...groups].map(([id, group]) => [id, counts[group] ?? 0]));
  const ordered = orderLanes(index, sizes, lanes, localizer);
  const laneOfGroup = new Int32Array(counts.length);
  const items = ordered.map(({ ids }, lane) => {
    for (const id of ids) laneOfGroup[groups.get(id) ?? 0] = lane;
    return new Int32Array(ids.reduce((sum, id) => sum + (sizes.get(id) ?? 0), 0));
  });
  const filled = new Int32Array(items.length);
  for (let i = 0; i < dated; i += 1) {
    if (i % FAST === 0) yield;
    const lane = laneOfGroup[groupOf[i] ?? 0] ?? 0;
    const into = items[lane];
    const at = filled[lane] ?? 0;
    if (into) into[at] = orders[i] ?? 0;
    filled[lane] = at + 1;
  }
  return ordered.map(({ ids: _ids, ...lane }, i) => ({ ...lane, items: items[i] ?? new Int32Array(0) }));
}
