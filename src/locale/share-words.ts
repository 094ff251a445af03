import { shareEn } from './share-en.js';
import { shareFa } from './share-fa.js';
import { createLocalizer, type Localizer, type Values } from './localizer.js';
import { missing, standIn } from './missing.js';

/** What is said where a timeline is shared. Apart from the messages: nobody needs it before asking for it. */
export interface ShareWords {
  readonly link: string;
  /** Where the page does not follow a link to a view. */
  readonly linkToPage: string;
  /** Where the page has no address that another reader could use. */
  readonly noAddress: string;
  readonly cite: string;
  readonly citeRecord: string;
  readonly download: string;
  /** What each file holds. */
  readonly downloadNote: string;
  /** {name} of the file */
  readonly downloaded: string;
  readonly notDownloaded: string;
  /** {count}: what mistakes have kept out of the files, whole events and parts of others */
  readonly lostEvents: string;
  readonly lostParts: string;
  readonly embed: string;
  /** Names the two buttons that follow. */
  readonly embedKind: string;
  readonly embedElement: string;
  readonly embedFrame: string;
  readonly theme: string;
  readonly themeAuto: string;
  readonly themeLight: string;
  readonly themeDark: string;
  /** In pixels: {least} {most} */
  readonly height: string;
  /** Where another is asked for: {least} {most}, and {height} as it was */
  readonly heightKept: string;
  readonly calendar: string;
  readonly calendarAuto: string;
  readonly calendarGregorian: string;
  readonly calendarPersian: string;
  readonly calendarBoth: string;
  readonly language: string;
  readonly languageAuto: string;
  /** The event, the time and the filter as they are at this moment. */
  readonly asNow: string;
  readonly code: string;
  /** {file}: what the server of the file must allow */
  readonly needsLeave: string;
  /** {file}: where the timeline has no address of its own */
  readonly needsFile: string;
  /** {file}: where nothing says at which address the kit is */
  readonly needsKit: string;
  readonly preview: string;
}

const languages = new Map<string, ShareWords>([
  ['en', shareEn],
  ['fa', shareFa],
]);

/** Adds a language, whole: what is shared is said in one language or, without it, in English. */
export function registerShareWords(lang: string, words: ShareWords): void {
  languages.set(lang, words);
}

/** Says the words of sharing. */
export interface ShareSpeech {
  readonly say: (key: keyof ShareWords, values?: Values) => string;
  /** The messages, in the language of these words. */
  readonly localizer: Localizer;
  /** `en` where the reader's language lacks these words. */
  readonly lang: 'en' | undefined;
}

export function shareSpeech(reader: Localizer): ShareSpeech {
  const own = languages.get(reader.lang);
  const localizer = own ? reader : createLocalizer('en', { calendar: reader.calendar });
  return {
    localizer,
    lang: own ? undefined : 'en',
    say(key, values) {
      const said = localizer.fill((own ?? shareEn)[key], values);
      return own ? said : standIn(said, reader.lang, missing.marked);
    },
  };
}
