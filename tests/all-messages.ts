import { denseEn, denseFa } from '../src/locale/dense-words.js';
import { en as firstEn } from '../src/locale/en.js';
import { fa as firstFa } from '../src/locale/fa.js';
import type { MessageKey, Messages, Settled } from '../src/locale/messages.js';
import { readingEn } from '../src/locale/reading-en.js';
import { readingFa } from '../src/locale/reading-fa.js';
import { bringTiledWords, tiledEn, tiledFa } from '../src/locale/tiled-words.js';

bringTiledWords();

/** All that is said in the languages of the kit, though it comes in parts. */
export const en: Messages = { ...firstEn, ...readingEn, ...denseEn, ...tiledEn };
export const fa: Messages = { ...firstFa, ...readingFa, ...denseFa, ...tiledFa };

/** What of them is no message. */
const SETTLED: readonly string[] = [
  'digits',
  'thousands',
  'persianMonths',
  'longMonths',
  'shortMonths',
  'languageNames',
] satisfies Settled[];

/** The messages alone, by their keys. */
export const keysOf = (messages: Partial<Messages>): MessageKey[] =>
  Object.keys(messages).filter((key): key is MessageKey => !SETTLED.includes(key));
