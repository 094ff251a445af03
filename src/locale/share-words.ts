import { shareEn } from './share-en.js';
import { shareFa } from './share-fa.js';
import type { Localizer } from './localizer.js';
import { WordBook, type BookSpeech } from './word-book.js';

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

const book = new WordBook<ShareWords>(shareEn, shareFa);

/** Adds a language, whole: what is shared is said in one language or, without it, in English. */
export const registerShareWords = (lang: string, words: ShareWords): void => book.register(lang, words);

export type ShareSpeech = BookSpeech<ShareWords>;
export const shareSpeech = (reader: Localizer): ShareSpeech => book.speech(reader);
