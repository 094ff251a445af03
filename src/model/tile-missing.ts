import type { Id, TimelineEvent } from './document.js';
import { tileDaysOf } from './tile-day.js';
import type { TileLeaf } from './tile-plan.js';

/**
 * Events that are counted, but cannot be read from the files that should hold them: these are damaged, cut short, of
 * other days, or hold one twice.
 *
 * @param eventsOf what has been read of a file; nothing where it is not here
 */
export function missingFrom(
  leaves: readonly TileLeaf[],
  eventsOf: (path: string) => readonly TimelineEvent[] | undefined,
): number {
  const found = new Set<Id>();
  let counted = 0;
  for (const { path, from, to, count } of leaves) {
    const events = eventsOf(path);
    if (!events) continue;
    counted += count;
    for (const event of events) {
      const day = tileDaysOf(event)?.key ?? NaN;
      if (day >= from && day < to) found.add(event.id);
    }
  }
  return Math.max(counted - found.size, 0);
}
