import { DateTable } from './date-columns.js';
import type { Day } from './day.js';
import type { TimelineEvent } from './document.js';

/** Where an event stands in time: the day of its mark, by which it is put into tiles, and the days it can mean. */
export interface TileDays {
  readonly key: Day;
  readonly start: Day;
  /** The midnight after the last. */
  readonly end: Day;
}

const table = new DateTable(1);

/** `null` where it is undated. */
export function tileDaysOf({ when }: TimelineEvent): TileDays | null {
  table.put(0, when);
  const [start, end, point] = [table.start[0]!, table.end[0]!, table.point[0]!];
  if (Number.isNaN(start)) return null;
  // The mark of a date that is open on one side may stand at its end.
  return { key: Math.max(Math.min(Math.floor(point), end - 1), start), start, end };
}
