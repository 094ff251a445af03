import type { Terminal } from './terminal.js';

/** How often the line may change, in milliseconds. */
const PAUSE = 100;
const CLEAR = '\r\u001B[K';

/** One line that says how far long work has come; nothing where nobody watches. */
export class Progress {
  #shown = 0;

  constructor(
    private readonly terminal: Terminal,
    private readonly now: () => number = Date.now,
  ) {}

  /** What is being done, and how much of it is done. */
  at(work: string, done?: number, all?: number): void {
    const now = this.now();
    const last = done !== undefined && done === all;
    if (!this.terminal.watched || (now - this.#shown < PAUSE && !last)) return;
    this.#shown = now;
    const share = done === undefined || !all ? '' : ` ${Math.round((done / all) * 100)} %`;
    this.terminal.err(`${CLEAR}${work} …${share}`);
  }

  /** Takes the line away. */
  end(): void {
    if (this.#shown > 0) this.terminal.err(CLEAR);
    this.#shown = 0;
  }
}
