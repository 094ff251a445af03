import { createLocalizer, type Localizer } from './localizer.js';
import { missing, standIn } from './missing.js';

/** Says the words of a book. */
export interface BookSpeech<Words> {
  readonly say: (key: keyof Words, values?: Readonly<Record<string, string | number>>) => string;
  /** The messages, in the language of these words. */
  readonly localizer: Localizer;
  /** `en` where the reader's language lacks these words. */
  readonly lang: 'en' | undefined;
}

/**
 * The words of one part of the kit, apart from the messages: nobody needs them before asking for that part. A language
 * has all of them or none, so that a part is never in two languages.
 */
export class WordBook<Words extends { readonly [K in keyof Words]: string }> {
  readonly #languages: Map<string, Words>;

  constructor(
    private readonly english: Words,
    persian: Words,
  ) {
    this.#languages = new Map([
      ['en', english],
      ['fa', persian],
    ]);
  }

  /** Adds a language, whole. */
  register(lang: string, words: Words): void {
    this.#languages.set(lang, words);
  }

  speech(reader: Localizer): BookSpeech<Words> {
    const own = this.#languages.get(reader.lang);
    const localizer = own ? reader : createLocalizer('en', { calendar: reader.calendar });
    return {
      localizer,
      lang: own ? undefined : 'en',
      say: (key, values) => {
        const said = localizer.fill((own ?? this.english)[key], values);
        return own ? said : standIn(said, reader.lang, missing.marked);
      },
    };
  }
}
