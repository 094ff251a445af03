import type { ConversionNote } from './foreign.js';

/** Gathers what a conversion loses, each kind once with how often and where. */
export class ConversionNotes {
  readonly #notes = new Map<string, { sentence: string; count: number; examples: Set<string> }>();

  add(code: string, sentence: string, example?: string): void {
    const note = this.#notes.get(code) ?? { sentence, count: 0, examples: new Set<string>() };
    note.count += 1;
    if (example) note.examples.add(example);
    this.#notes.set(code, note);
  }

  get all(): readonly ConversionNote[] {
    return [...this.#notes].map(([code, note]) => ({ code, ...note, examples: [...note.examples] }));
  }
}
