/** A browser that has not begun by then was not allowed to print. */
const REFUSED_MS = 3000;

/** What says that the paper is done: not every browser says it, but a reader who is back at the page does. */
const DONE = ['afterprint', 'pointerdown', 'keydown'] as const;

/**
 * Whose copy is printed next. The notes go on the paper that was ordered with them and on no other: neither where the
 * browser goes on at once and prints later, nor where it never says that it is done, or does not print at all.
 */
export class PrintOrder {
  #noted = false;
  #begun = false;
  #listening: AbortController | null = null;

  /** @param onEnd what is on paper no longer is as it was ordered */
  constructor(private readonly onEnd: () => void) {}

  get noted(): boolean {
    return this.#noted;
  }

  print(noted: boolean): void {
    this.#end();
    this.#noted = noted;
    if (noted) this.#listen();
    print();
  }

  /** Where what was to be printed is gone. */
  cancel(): void {
    this.#end();
  }

  #listen(): void {
    const listening = new AbortController();
    const { signal } = listening;
    this.#listening = listening;
    addEventListener('beforeprint', this.#handleBegin, { signal });
    for (const type of DONE) addEventListener(type, () => this.#end(), { signal, capture: true });
    const refused = setTimeout(() => this.#begun || this.#end(), REFUSED_MS);
    signal.addEventListener('abort', () => clearTimeout(refused));
  }

  /** What is printed after it is another paper. */
  readonly #handleBegin = (): void => {
    if (this.#begun) this.#end();
    else this.#begun = true;
  };

  #end(): void {
    if (!this.#listening) return;
    this.#noted = false;
    this.#begun = false;
    this.#listening.abort();
    this.#listening = null;
    this.onEnd();
  }
}
