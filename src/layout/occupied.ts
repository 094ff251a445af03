import type { EventIndex } from '../model/event-index.js';
import { FAST, type Steps } from '../model/steps.js';
import { NEAR, type Occupied } from './chapters.js';
import { drawnDate, type TimeChoice } from './chart-item.js';
import { drawnColumns } from './event-columns.js';
import { markTime } from './event-mark.js';

const LONGEST_BAR_KEPT = 2 * 365;

/** The time that events take up on the axis, where it may not be broken: those that follow closely as one. */
export function* occupied(index: EventIndex, time: TimeChoice): Steps<Occupied[]> {
  const { start, end } = drawnColumns(index, time);
  const spans: { start: number; end: number; count: number }[] = [];
  let last: (typeof spans)[number] | undefined;
  const ends: Occupied[] = [];
  for (let i = 0; i < start.length; i += 1) {
    if (i % FAST === 0) yield;
    const from = start[i] ?? NaN;
    let to = end[i] ?? NaN;
    if (Number.isNaN(from)) continue;
    // An event of one unknown day may lie anywhere in its whisker, so no break cuts one; a long bar may be cut.
    if (to - from > LONGEST_BAR_KEPT && isExtent(index, i, time)) {
      ends.push({ start: to, end: to });
      to = from;
    }
    if (last && from >= last.start && from - last.end <= NEAR) {
      last.end = Math.max(last.end, to);
      last.count += 1;
    } else spans.push((last = { start: from, end: to, count: 1 }));
  }
  return [...spans, ...ends];
}

function isExtent({ events }: EventIndex, i: number, time: TimeChoice): boolean {
  const entry = events[i];
  const date = entry && drawnDate(entry, time);
  return !!date && markTime(date).kind === 'extent';
}
