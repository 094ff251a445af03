import { walk } from './record.js';

// Names of their own, which may hold a word that is no word of ours.
const NAMES = /National Council of Resistance of Iran|شورای ملی مقاومت ایران/gu;
const QUOTED = /“[^“”]*”|«[^«»]*»|"[^"]*"/gu;

const ENGLISH = [
  String.raw`massacre\w*|fatwas?|death (?:commission|committee)s?|regimes?|mullahs?|resistance|atrocit\w+|heinous`,
  String.raw`prove[dns]?|proving|proof|reveal\w*|expos(?:e[ds]?|ing)|admit\w*|confess\w*|insist\w*|slam(?:s|med|ming)?`,
  String.raw`claim(?:s|ed|ing)?|blasted|perpetrators?|martyrs?|leak(?:s|ed)?|current(?:ly)?|nowadays|on average|up to`,
  String.raw`(?:several|many|multiple) sources|sources confirm`,
];
const PERSIAN = [
  'کشتار|قتل[‌ ]?عام|قتل|فتوا|هیئت(?:‌های)? مرگ|کمیتهٔ? مرگ|رژیم|آخوند|ملا|مقاومت|جنایت|شهید|شهدا',
  'افشا|افشاگری|اعتراف|ادعا|مدعی|اذعان|برملا|درز|ثابت|کنونی|هم‌اکنون|فعلی|به طور میانگین|منابع متعدد',
];
const FORBIDDEN: ReadonlyMap<string, RegExp> = new Map([
  ['en', new RegExp(`\\b(?:${ENGLISH.join('|')})\\b`, 'iu')],
  // A word and its endings: nothing of a word before it; «ی», «ها», «‌های» may follow.
  ['fa', new RegExp(`(?<![\\p{L}\\p{M}])(?:${PERSIAN.join('|')})(?=[یئ‌\\s.،؛:؟!)]|ها|$)`, 'u')],
]);

/** The word that our own voice may not use (EDITORIAL 2), or `null`; quotations and names are exempt. */
export function forbiddenWord(text: string, lang: 'en' | 'fa'): string | null {
  const own = text.replace(NAMES, ' ').replace(QUOTED, ' ');
  return FORBIDDEN.get(lang)?.exec(own)?.[0] ?? null;
}

/** Whether every quotation mark that opens also closes, so that no sentence hides behind one. */
export function quotesAreBalanced(text: string): boolean {
  const marks = text.replace(QUOTED, '');
  return !/[“”«»"]/u.test(marks);
}

/** Whether a title gives a number that may be of people killed: any number but a year, a day or a small count. */
export function countsPeople(title: string): boolean {
  const latin = title.replace(/[۰-۹]/gu, (digit) => String('۰۱۲۳۴۵۶۷۸۹'.indexOf(digit)));
  const numbers = latin.match(/\d+(?:[,٬.]\d+)*/gu) ?? [];
  const isDate = (digits: string): boolean => /^(?:1[34]\d\d|19\d\d|20\d\d|[12]?\d|3[01])$/u.test(digits);
  return (
    numbers.some((digits) => !isDate(digits)) ||
    /thousand|hundred|dozen|million|هزار|میلیون|صدها|(?<!\p{L})ده‌ها/iu.test(latin)
  );
}

const BAD_SIGNS = /[0-9٠-٩]|[يكﻲ]|[,;?]|\s‌|‌\s|‌‌|‌$|^‌/u;
// A joiner after a letter that joins nothing; and the link of a noun to what follows, which is written with a hamza.
const BAD_JOINER = /[آادذرزژو]‌/u;
const NO_LINK =
  /(?<![\p{L}‌])(?:درباره|به (?:نوشته|گفته|قرینه)|بر پایه|قوه|لایه(?= نخست)|بیانیه(?= بستگان)) [\p{L}«]/u;

/**
 * What is wrong with Persian typing: Latin or Arabic digits, Arabic ي and ك, Latin stops, a joiner beside a space or
 * where none is needed, a noun without its link. What is set apart as Latin (U+2068 … U+2069) stays so.
 */
export function typedWrongly(text: string): boolean {
  const own = text.replace(/\u2068[^\u2069]*\u2069/gu, '');
  return [BAD_SIGNS, BAD_JOINER, NO_LINK].some((wrong) => wrong.test(own));
}

const NOT_OURS = new Set([
  'from',
  'to',
  'ids',
  'x-replies',
  '$schema',
  'id',
  'URL',
  'url',
  'quote',
  'x-spellings',
  'edtf',
  'sha256',
  'contact',
  'language',
]);
const WORK_TITLES = new Set(['title', 'title-short']);

/** Every string that we wrote, with its language: all but ids, addresses, quotations, spellings and titles of works. */
export function* ourStrings(
  document: unknown,
): Generator<{ text: string; lang: 'en' | 'fa'; where: string }> {
  for (const { value, path } of walk(document)) {
    if (typeof value !== 'string' || path.some((key) => NOT_OURS.has(key))) continue;
    if (path[0] === 'sources' && WORK_TITLES.has(path.at(-1) ?? '')) continue;
    if (path.includes('quotes') && path.includes('text')) continue;
    yield { text: value, lang: path.at(-1) === 'fa' ? 'fa' : 'en', where: path.join('/') };
  }
}
