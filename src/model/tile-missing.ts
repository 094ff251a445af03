import type { Id, TimelineEvent } from './document.js';
import { tileDaysOf } from './tile-day.js';
import type { TileFile, TileLeaf } from './tile-plan.js';

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

/**
 * Events that files should hold and do not, wherever they stand in time.
 *
 * @param eventsOf what has been read of a file; nothing where it is not here
 */
export function shortOf(
  files: readonly TileFile[],
  eventsOf: (path: string) => readonly TimelineEvent[] | undefined,
): number {
  return files.reduce((sum, { path, count }) => {
    const ids = new Set(eventsOf(path)?.map(({ id }) => id));
    return eventsOf(path) ? sum + Math.max(count - ids.size, 0) : sum;
  }, 0);
}
