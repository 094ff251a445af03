import type { EventIndex } from '../model/event-index.js';
import type { Occupied } from './chapters.js';
import { drawnDate, type TimeChoice } from './chart-item.js';
import type { EventColumns } from './event-columns.js';
import { markTime } from './event-mark.js';

const LONGEST_BAR_KEPT = 2 * 365;

/** The time that events take up on the axis: where it may not be broken. */
export function occupied({ start, end }: EventColumns, index: EventIndex, time: TimeChoice): Occupied[] {
  const spans: Occupied[] = [];
  start.forEach((from, i) => {
    const to = end[i] ?? from;
    if (Number.isNaN(from)) return;
    // An event of one unknown day may lie anywhere in its whisker, so no break cuts one; a long bar may be cut.
    if (to - from > LONGEST_BAR_KEPT && isExtent(index, i, time))
      spans.push({ start: from, end: from }, { start: to, end: to });
    else spans.push({ start: from, end: to });
  });
  return spans;
}

function isExtent({ events }: EventIndex, i: number, time: TimeChoice): boolean {
  const entry = events[i];
  const date = entry && drawnDate(entry, time);
  return !!date && markTime(date).kind === 'extent';
}
