import type { Steps } from '../model/steps.js';

/**
 * Stages of a layout that only some charts need: they come when one first does. Whoever draws at one go, as in Node, has
 * them brought before.
 */
export class LateWays<T> {
  #ways: T | 'missing' | null = null;
  #coming: Promise<unknown> | null = null;

  constructor(private readonly fetchWays: () => Promise<T>) {}

  bring(ways: T): void {
    this.#ways = ways;
  }

  /** Asks for them early. Those that cannot be had are not asked for again: a chart makes do without. */
  readonly load = (): Promise<unknown> | null => {
    if (this.#ways !== null) return null;
    this.#coming ??= this.fetchWays().then(
      (ways) => (this.#ways = ways),
      () => (this.#ways = 'missing'),
    );
    return this.#coming;
  };

  /** `null` where they cannot be had. */
  *steps(): Steps<T | null> {
    const coming = this.load();
    if (coming) yield coming;
    const found = this.#ways;
    if (found === null) throw new Error('A stage of the layout is not here: bring() it first.');
    return found === 'missing' ? null : found;
  }
}
