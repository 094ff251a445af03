import type { EventIndex } from '../model/event-index.js';
import { drawnDate, type TimeChoice } from './chart-item.js';
import { markTime } from './event-mark.js';

/** When events are drawn, as columns of days by their order in the list; `NaN` where one has no date. */
export interface EventColumns {
  readonly start: Float64Array;
  /** The midnight after the last day. */
  readonly end: Float64Array;
  /** Where the shape stands. */
  readonly point: Float64Array;
}

/** The columns of a document for a choice of time. */
export function eventColumns({ events }: EventIndex, time: TimeChoice): EventColumns {
  const empty = () => new Float64Array(events.length).fill(NaN);
  const columns = { start: empty(), end: empty(), point: empty() };
  events.forEach((entry, i) => {
    const date = drawnDate(entry, time);
    if (!date) return;
    const { start, end, point } = markTime(date);
    columns.start[i] = start;
    columns.end[i] = end;
    columns.point[i] = point;
  });
  return columns;
}
