import type { ConversionNote } from './foreign.js';

const MOST_EXAMPLES = 3;

/** Gathers what a conversion loses, each kind once with how often and where first. */
export class ConversionNotes {
  readonly #notes = new Map<string, { sentence: string; count: number; examples: string[] }>();

  add(code: string, sentence: string, example?: string): void {
    const note = this.#notes.get(code) ?? { sentence, count: 0, examples: [] };
    note.count += 1;
    if (example && note.examples.length < MOST_EXAMPLES) note.examples.push(example);
    this.#notes.set(code, note);
  }

  get all(): readonly ConversionNote[] {
    return [...this.#notes].map(([code, note]) => ({ code, ...note }));
  }
}
