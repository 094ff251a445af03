import type { EventIndex, IndexedEvent } from '../model/event-index.js';
import { filterEvents, isFiltering, type Filter } from '../model/filter.js';

/** More events than this are searched in slices. */
const MANY = 5000;

interface Found {
  readonly filter: Filter;
  readonly events: readonly IndexedEvent[];
}

/** The events that the filter leaves, found once for each filter: at once in a short document, in slices in a long one. */
export class Matching {
  readonly #found = new WeakMap<EventIndex, Found>();

  /** What is known now: for a long document, until a search is over, what the filter before it left. */
  of(index: EventIndex, filter: Filter): readonly IndexedEvent[] {
    const found = this.#found.get(index);
    if (found?.filter === filter) return found.events;
    if (isLong(index, filter)) return found?.events ?? index.events;
    const events = filterEvents(index, filter);
    this.#found.set(index, { filter, events });
    return events;
  }

  /** Whether what `of` gives is what the filter leaves. */
  knows(index: EventIndex, filter: Filter): boolean {
    return !isLong(index, filter) || this.#found.get(index)?.filter === filter;
  }

  /** Finds what the filter of a long document leaves; nothing is kept where `signal` ended it. */
  async search(index: EventIndex, filter: Filter, signal: AbortSignal): Promise<void> {
    let events: readonly IndexedEvent[];
    try {
      const { findMatching } = await import('./search-long.js');
      events = await findMatching(index, filter, signal);
    } catch {
      if (signal.aborted) return;
      // Without the module for it a long document is searched at one go.
      events = filterEvents(index, filter);
    }
    if (!signal.aborted) this.#found.set(index, { filter, events });
  }
}

function isLong(index: EventIndex, filter: Filter): boolean {
  return index.events.length > MANY && isFiltering(filter);
}
