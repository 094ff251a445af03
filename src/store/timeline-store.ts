import type { EventIndex, IndexedEvent } from '../model/event-index.js';
import { loadCompanions } from '../model/problem-companions.js';
import { LoadError, type LoadOptions } from './loader.js';
import { Matching } from './matching.js';
import { readInput, type News, type Progress, type ReadResult } from './read-input.js';
import { sharedLoad } from './shared-load.js';
import { changed, failed, INITIAL_STATE, loaded, loading, type TimelineState } from './state.js';

/** Milliseconds after which a reader is told that something takes its time, and from one such word to the next. */
const PATIENCE = 300;

/**
 * What is true now about one timeline. Elements ask for changes with `update` and hear of them by `change` events;
 * nobody else writes.
 *
 * @fires change whenever `state` is a new object
 */
export class TimelineStore extends EventTarget {
  #state = INITIAL_STATE;
  /** Ends the load under way. */
  #load = new AbortController();
  /** The document that was read last to its end; while another is read, a part of that may be drawn. */
  #whole: EventIndex | null = null;
  #part: EventIndex | null = null;
  #progress: Progress = { read: 0, total: null };
  #patience: ReturnType<typeof setTimeout> | undefined;
  readonly #matching = new Matching();
  #search = new AbortController();
  #searchPatience: ReturnType<typeof setTimeout> | undefined;
  #waiting: (() => void)[] = [];

  get state(): TimelineState {
    return this.#state;
  }

  /**
   * The events that the filter leaves; found once for each filter. In a long document that takes its time: until then
   * what the filter before it left is there.
   */
  get matching(): readonly IndexedEvent[] {
    const { index, filter } = this.#state;
    return index ? this.#matching.of(index, filter) : [];
  }

  /** Calls back when `matching` is what the filter leaves: at once, or later; never where another filter came first. */
  whenMatched(callback: () => void): void {
    const { index, filter } = this.#state;
    if (!index || this.#matching.knows(index, filter)) callback();
    else this.#waiting.push(callback);
  }

  update(changes: Partial<TimelineState>): void {
    if ('index' in changes) this.#whole = changes.index ?? null;
    this.#replace(changed(this.#state, changes));
  }

  /** Draws what was handed in: JSON text, or the value it stands for. At once, unless it is long or something is wrong. */
  read(input: unknown): void {
    const load = this.#begin();
    const watch = (news: News) => this.#hear(load, news);
    const result = readInput(input, { signal: load.signal, watch });
    if (!(result instanceof Promise)) return this.#end(result);
    this.#wait();
    void this.#settle(load, result, '');
  }

  /** Fetches a document; the last call wins. Failures end in the state, never in an exception. */
  fetch(url: string, options: LoadOptions = {}): Promise<void> {
    const load = this.#begin();
    this.#wait();
    const shared = sharedLoad(url, options, (news) => this.#hear(load, news));
    load.signal.addEventListener('abort', () => shared.release());
    return this.#settle(load, shared.result, url);
  }

  /** Forgets the load under way, if any, and what has been drawn of it. */
  cancel(): void {
    this.#begin();
    const index = this.#state.index && this.#whole;
    this.#replace(changed(this.#state, { index, progress: null }));
  }

  #begin(): AbortController {
    this.#stopTelling();
    this.#load.abort();
    return (this.#load = new AbortController());
  }

  #wait(): void {
    this.#progress = { read: 0, total: null };
    this.#tellLater();
    this.#replace(loading(this.#state));
  }

  /** What is told changes a few times a second at most. */
  #tellLater(): void {
    this.#patience ??= setTimeout(() => {
      this.#patience = undefined;
      this.#replace({ ...this.#state, progress: this.#progress });
    }, PATIENCE);
  }

  #stopTelling(): void {
    clearTimeout(this.#patience);
    this.#patience = undefined;
    this.#part = null;
  }

  /** Something of the document can be seen. What the page asked for holds until all is there. */
  #hear({ signal }: AbortController, { index, progress }: News): void {
    if (signal.aborted) return;
    this.#progress = progress;
    this.#tellLater();
    if (!index) return;
    this.#part = index;
    void this.#prepare(index, signal).then(() => this.#part === index && this.#show(index));
  }

  #show(index: EventIndex): void {
    const progress = this.#state.progress && this.#progress;
    this.#replace({ ...this.#state, index, progress });
  }

  async #settle(load: AbortController, reading: Promise<ReadResult>, url: string): Promise<void> {
    let result: ReadResult;
    try {
      result = await reading;
      if (result.index) await this.#prepare(result.index, load.signal);
    } catch (error) {
      await loadCompanions();
      const { problem } = error instanceof LoadError ? error : LoadError.unknown(url);
      result = { index: null, problems: [problem] };
    }
    if (!load.signal.aborted) this.#end(result);
  }

  #end({ index, problems, follow }: ReadResult): void {
    this.#stopTelling();
    this.#whole = index;
    this.#replace(index ? loaded(this.#state, index, problems) : failed(this.#state, problems));
    follow?.(this, this.#load.signal);
  }

  /** Finds what the filter leaves of a document before it is drawn: without that, more would be drawn than is so. */
  async #prepare(index: EventIndex, signal: AbortSignal): Promise<void> {
    while (!signal.aborted && !this.#matching.knows(index, this.#state.filter))
      await this.#matching.search(index, this.#state.filter, signal);
  }

  #replace(state: TimelineState): void {
    if (state === this.#state) return;
    const { index, filter } = this.#state;
    this.#state = state;
    if (state.filter !== filter) this.#waiting = [];
    if (state.index !== index || state.filter !== filter) this.#match();
    this.dispatchEvent(new Event('change'));
  }

  /** Looks for what the filter leaves, where that takes its time. */
  #match(): void {
    this.#search.abort();
    clearTimeout(this.#searchPatience);
    const { index, filter } = this.#state;
    if (!index || this.#matching.knows(index, filter)) return this.#matched();
    const { signal } = (this.#search = new AbortController());
    this.#searchPatience = setTimeout(() => this.update({ searching: true }), PATIENCE);
    void this.#matching.search(index, filter, signal).then(() => {
      if (signal.aborted) return;
      clearTimeout(this.#searchPatience);
      this.#state = { ...this.#state };
      this.#matched();
      this.dispatchEvent(new Event('change'));
    });
  }

  #matched(): void {
    if (this.#state.searching) this.#state = { ...this.#state, searching: false };
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const callback of waiting) callback();
  }
}
