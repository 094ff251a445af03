/** Keeps what was asked for last. What nobody has asked for the longest goes when something new comes. */
export class Recent<K, V> {
  readonly #kept = new Map<K, V>();

  constructor(private most: number) {}

  get size(): number {
    return this.#kept.size;
  }

  /** What is kept under a key, else what `make` makes. */
  get(key: K, make: (key: K) => V): V {
    const value = this.#kept.get(key) ?? make(key);
    // A map is in the order in which things were put into it: what was asked for goes to its end.
    this.#kept.delete(key);
    this.#kept.set(key, value);
    const [oldest] = this.#kept.keys();
    if (this.#kept.size > this.most && oldest !== undefined) this.#kept.delete(oldest);
    return value;
  }

  /** Has room for so many from now on: what is needed at once must not push itself out. */
  makeRoom(most: number): void {
    this.most = Math.max(this.most, most);
  }
}
