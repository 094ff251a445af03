import { en as firstEn } from '../src/locale/en.js';
import { fa as firstFa } from '../src/locale/fa.js';
import type { Messages } from '../src/locale/messages.js';
import { readingEn } from '../src/locale/reading-en.js';
import { readingFa } from '../src/locale/reading-fa.js';

/** All that is said in the languages of the kit, though it comes in two parts. */
export const en: Messages = { ...firstEn, ...readingEn };
export const fa: Messages = { ...firstFa, ...readingFa };
