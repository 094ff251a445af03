import type { Day } from '../model/day.js';
import type { DateColumns } from '../model/event-index.js';
import type { Steps } from '../model/steps.js';
import type { CategorySets } from './category-sets.js';

/** Events that are summed up together; no more than a byte counts. */
const BLOCK = 64;
/** With more sets of categories than this they are counted one by one: the sums would take more room than the events. */
const MOST_SETS = 64;

/** What is known of some events: from when to when, and how many have each set of categories. */
export interface Tally {
  start: Day;
  end: Day;
  readonly perSet: Uint32Array;
}

export const emptyTally = ({ sets }: CategorySets): Tally => ({
  start: Infinity,
  end: -Infinity,
  perSet: new Uint32Array(sets.length),
});

/** Adds events to a tally one by one. */
export function addEvents(
  tally: Tally,
  events: Int32Array,
  { start, end }: DateColumns,
  { of }: CategorySets,
): void {
  for (let i = 0; i < events.length; i += 1) {
    const event = events[i] ?? 0;
    const [first, last, set] = [start[event] ?? NaN, end[event] ?? NaN, of[event] ?? 0];
    if (first < tally.start) tally.start = first;
    if (last > tally.end) tally.end = last;
    tally.perSet[set] = (tally.perSet[set] ?? 0) + 1;
  }
}

/** The sums of a long list of events by blocks: what is said of a stretch of it takes no look at each of its events. */
export class RunDigest {
  private constructor(
    private readonly events: Int32Array,
    private readonly columns: DateColumns,
    private readonly categories: CategorySets,
    private readonly starts: Float64Array,
    private readonly ends: Float64Array,
    private readonly counts: Uint8Array,
  ) {}

  static *of(events: Int32Array, columns: DateColumns, categories: CategorySets): Steps<RunDigest> {
    const sets = categories.sets.length;
    const blocks = sets > MOST_SETS ? 0 : Math.floor(events.length / BLOCK);
    const [starts, ends] = [new Float64Array(blocks), new Float64Array(blocks)];
    const counts = new Uint8Array(blocks * sets);
    for (let block = 0; block < blocks; block += 1) {
      const tally = emptyTally(categories);
      addEvents(tally, events.subarray(block * BLOCK, (block + 1) * BLOCK), columns, categories);
      starts[block] = tally.start;
      ends[block] = tally.end;
      counts.set(tally.perSet, block * sets);
      if (block % BLOCK === 0) yield;
    }
    return new RunDigest(events, columns, categories, starts, ends, counts);
  }

  /** @param part a stretch of the events, as a view of the same memory */
  add(tally: Tally, part: Int32Array): void {
    const { events, columns, categories, starts, ends, counts } = this;
    const from = (part.byteOffset - events.byteOffset) / events.BYTES_PER_ELEMENT;
    const to = from + part.length;
    const first = Math.ceil(from / BLOCK);
    const last = Math.min(Math.floor(to / BLOCK), starts.length);
    if (first >= last) return addEvents(tally, part, columns, categories);
    addEvents(tally, events.subarray(from, first * BLOCK), columns, categories);
    addEvents(tally, events.subarray(last * BLOCK, to), columns, categories);
    const sets = tally.perSet.length;
    for (let block = first; block < last; block += 1) {
      tally.start = Math.min(tally.start, starts[block] ?? Infinity);
      tally.end = Math.max(tally.end, ends[block] ?? -Infinity);
      for (let set = 0; set < sets; set += 1)
        tally.perSet[set] = (tally.perSet[set] ?? 0) + (counts[block * sets + set] ?? 0);
    }
  }
}
