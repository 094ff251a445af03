import { fold } from '../../model/fold.js';
import type { Steps } from '../../model/steps.js';
import { inSlices } from '../../store/slices.js';

/** Where typing may lead to, seen from an event that has focus. */
export interface TypedTarget {
  readonly length: number;
  readonly titlesOf: (at: number) => readonly string[];
  /** Whether all of an event lies in a year as written, or some of it touches that year. */
  readonly inYear: (at: number, year: string) => 'within' | 'touching' | null;
  /** The event that has focus, as long as what was looked through is what is drawn. */
  readonly here: () => number | null;
  readonly focus: (at: number) => void;
  /** Nothing begins with what was typed. */
  readonly onNothing: (typed: string) => void;
  /** A search takes its time. */
  readonly onWait: () => void;
}

const PATIENCE = 700;

/**
 * Leads to what was typed. A long document is looked through in slices, one search after the other: where a second key
 * leads depends on where the first has led.
 */
export class TypedSearch {
  /** What was typed, key by key, that has led nowhere yet. */
  readonly #keys: string[] = [];
  #end = new AbortController();

  /** @param written all letters typed so far, the last one included */
  add(written: string, from: number, target: TypedTarget): void {
    if (this.#keys.push(written) === 1) void this.#run(from, target);
  }

  /** The reader has gone on to something else. */
  stop(): void {
    this.#end.abort();
    this.#keys.length = 0;
  }

  async #run(from: number, target: TypedTarget): Promise<void> {
    const { signal } = (this.#end = new AbortController());
    const timer = setTimeout(target.onWait, PATIENCE);
    let at = from;
    let nowhere: string | null = null;
    try {
      for (let [written] = this.#keys; written !== undefined; [written] = this.#keys) {
        const typed = fold(written);
        // No title begins with these letters, so none does with one more.
        const inVain = nowhere !== null && typed.startsWith(nowhere) && !isYear(typed);
        const found = inVain ? null : await inSlices(searchTyped(typed, at, target), signal);
        if (signal.aborted) return;
        if (target.here() !== at) break;
        this.#keys.shift();
        if (found !== null) target.focus((at = found));
        else {
          nowhere = typed;
          if (this.#keys.length === 0 && !/^\d{1,3}$/u.test(typed)) target.onNothing(written);
        }
      }
      this.#keys.length = 0;
    } catch (reason) {
      if (!signal.aborted) throw reason;
    } finally {
      clearTimeout(timer);
    }
  }
}

const isYear = (typed: string): boolean => /^\d{4,}$/u.test(typed);

/**
 * A letter or a year leads to the next event that begins with it or lies in it; where there is none, to the next
 * that only touches the year, as one known by the year of another calendar does.
 */
function* searchTyped(typed: string, from: number, target: TypedTarget): Steps<number | null> {
  const { length, titlesOf, inYear } = target;
  const year = isYear(typed);
  let touching: number | null = null;
  // A letter alone leads away from where focus is.
  for (let step = typed.length > 1 ? 0 : 1; step <= length; step += 1) {
    if (step % 32 === 31) yield;
    const at = (from + step) % length;
    if (titlesOf(at).some((title) => fold(title).startsWith(typed))) return at;
    const lies = year ? inYear(at, typed) : null;
    if (lies === 'within') return at;
    if (lies) touching ??= at;
  }
  return touching;
}
