import type { TimelineEvent } from './document.js';
import { tileDaysOf } from './tile-day.js';
import type { TimeStretch } from './tile-plan.js';
import type { TimeWindow } from './time-window.js';

/** What a window and the files of its events stand for together. */
export function stretchAround(leaves: readonly TimeStretch[], { start, end }: TimeWindow): TimeStretch {
  const from = Math.min(start, ...leaves.map((leaf) => leaf.from));
  return { from, to: Math.max(end, ...leaves.map((leaf) => leaf.to)) };
}

/** Whether an event lasts into a stretch. */
export function reaches(event: TimelineEvent, { from, to }: TimeStretch): boolean {
  const days = tileDaysOf(event);
  return days !== null && days.start < to && days.end > from;
}
