import { filterEvents, type Filter } from '../model/filter.js';
import type { EventIndex, IndexedEvent } from '../model/event-index.js';
import type { ParseResult } from '../model/problem-wording.js';
import { loadCompanions, parseLazily } from '../model/parse-lazily.js';
import { LoadError, type LoadOptions } from './loader.js';
import { sharedLoad, type SharedLoad } from './shared-load.js';
import { changed, failed, INITIAL_STATE, loaded, loading, type TimelineState } from './state.js';

/**
 * What is true now about one timeline. Elements ask for changes with `update` and hear of them by `change` events;
 * nobody else writes.
 *
 * @fires change whenever `state` is a new object
 */
export class TimelineStore extends EventTarget {
  #state = INITIAL_STATE;
  #load: SharedLoad | null = null;
  #turn = 0;
  #matching: { index: EventIndex; filter: Filter; events: readonly IndexedEvent[] } | null = null;

  get state(): TimelineState {
    return this.#state;
  }

  /** The events that the filter leaves; found once for each filter. */
  get matching(): readonly IndexedEvent[] {
    const { index, filter } = this.#state;
    if (!index) return [];
    if (this.#matching?.index !== index || this.#matching.filter !== filter) {
      this.#matching = { index, filter, events: filterEvents(index, filter) };
    }
    return this.#matching.events;
  }

  update(changes: Partial<TimelineState>): void {
    this.#replace(changed(this.#state, changes));
  }

  /** Draws what was handed in: JSON text, or the value it stands for. At once, unless something is wrong with it. */
  read(input: unknown): void {
    this.cancel();
    const result = parseLazily(input);
    if (!(result instanceof Promise)) return this.#settle(result);
    const turn = this.#turn;
    this.#replace(loading(this.#state));
    void result.then((late) => {
      if (turn === this.#turn) this.#settle(late);
    });
  }

  /** Fetches a document; the last call wins. Failures end in the state, never in an exception. */
  async fetch(url: string, options: LoadOptions = {}): Promise<void> {
    this.cancel();
    const turn = this.#turn;
    this.#replace(loading(this.#state));
    const load = sharedLoad(url, options);
    this.#load = load;
    try {
      const result = await load.result;
      if (turn === this.#turn) this.#settle(result);
    } catch (error) {
      await loadCompanions();
      if (turn !== this.#turn) return;
      const problem = error instanceof LoadError ? error.problem : LoadError.unknown(url).problem;
      this.#replace(failed(this.#state, [problem]));
    }
  }

  /** Forgets the load under way, if any. */
  cancel(): void {
    this.#turn += 1;
    this.#load?.release();
    this.#load = null;
  }

  #settle({ document, problems }: ParseResult): void {
    this.#replace(document ? loaded(this.#state, document, problems) : failed(this.#state, problems));
  }

  #replace(state: TimelineState): void {
    if (state === this.#state) return;
    this.#state = state;
    this.dispatchEvent(new Event('change'));
  }
}
