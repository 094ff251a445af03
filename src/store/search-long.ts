import type { EventIndex, IndexedEvent } from '../model/event-index.js';
import type { Filter } from '../model/filter.js';
import { searchSteps } from '../model/long-search.js';
import { inSlices } from './slices.js';

/** What a filter leaves of a long document. What has been prepared when `signal` ends it serves the next search. */
export function findMatching(
  index: EventIndex,
  filter: Filter,
  signal: AbortSignal,
): Promise<readonly IndexedEvent[]> {
  return inSlices(searchSteps(index, filter), signal);
}
