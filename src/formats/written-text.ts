import type { Text, TimelineDocument } from '../model/document.js';
import { pickText } from '../model/text.js';
import type { ConversionNotes } from './conversion-notes.js';

/** Texts for a format that has one language only: the one asked for, else the best there is. */
export class WrittenText {
  readonly lang: string;
  readonly #noted = new Set<Text>();

  constructor(
    readonly document: TimelineDocument,
    lang: string | undefined,
    readonly format: string,
    readonly notes: ConversionNotes,
  ) {
    this.lang = lang ?? document.lang;
  }

  /** The text, `''` where there is none. */
  say(text: Text | undefined): string {
    const picked = pickText(text, this.lang, this.document.lang);
    if (picked && typeof text === 'object' && Object.keys(text).length > 1 && !this.#noted.has(text)) {
      this.#noted.add(text);
      this.note(
        'languages',
        'A text stands in one language; its others were left out.',
        picked.value.slice(0, 60),
      );
    }
    return picked?.value.trim() ?? '';
  }

  /** The same on one line. */
  line(text: Text | undefined): string {
    return this.say(text).replace(/\s+/gu, ' ');
  }

  note(code: string, sentence: string, example?: string): void {
    this.notes.add(`${this.format}.${code}`, sentence, example);
  }
}
