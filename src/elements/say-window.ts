import type { Localizer } from '../locale/localizer.js';
import type { IndexedEvent } from '../model/event-index.js';
import type { TimeWindow } from '../model/time-window.js';

/**
 * "Showing 1997 to 2004, 6 of 20 events." The margins that a drawing has around its events are no time of theirs.
 *
 * @param name of the window, where it is called otherwise
 */
export function sayWindow(
  { start, end }: TimeWindow,
  span: TimeWindow | null | undefined,
  entries: readonly IndexedEvent[],
  localizer: Localizer,
  name?: string,
): string {
  const inside = ({ when }: IndexedEvent) =>
    when !== null && when.latestEnd >= start && when.earliestStart < end;
  const from = Math.max(Math.round(start), span?.start ?? -Infinity);
  const to = Math.min(Math.round(end), span?.end ?? Infinity);
  // A window with no event in it may lie in the margin.
  const shown = (speaker: Localizer) =>
    from < to ? speaker.span(from, to) : speaker.span(Math.round(start), Math.round(end));
  const count = entries.filter(inside).length;
  return localizer.say('statusWindow', { span: name ?? shown, count, total: entries.length });
}
