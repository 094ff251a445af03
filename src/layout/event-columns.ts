import type { DateColumns, EventIndex } from '../model/event-index.js';
import type { TimeChoice } from './chart-item.js';

/** The days at which events are drawn: those they speak of, or those on which they happened or were said. */
export function drawnColumns({ said, spokenOf }: EventIndex, time: TimeChoice): DateColumns {
  return (time === 'happened' ? spokenOf : null) ?? said;
}
