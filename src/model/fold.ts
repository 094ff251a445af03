/** Letters that readers type for one another and that Unicode does not decompose. */
const LETTERS = new Map([
  ['ي', 'ی'],
  ['ى', 'ی'],
  ['ك', 'ک'],
  ['ة', 'ه'],
  ['ۀ', 'ه'],
  ['ٱ', 'ا'],
  ['ß', 'ss'],
  ['ẞ', 'ss'],
  ['ø', 'o'],
  ['ł', 'l'],
  ['đ', 'd'],
  ['æ', 'ae'],
  ['œ', 'oe'],
  ['ı', 'i'],
  ['ς', 'σ'],
]);

/**
 * A text as it is searched: lower case, without accents, vowel signs, tatweel and invisible joiners, Persian and
 * Arabic digits as Latin ones, Arabic ي, ك, ة, أ, إ, آ as the Persian ی, ک, ه, ا. White space is one blank. What parts
 * the figures of a date is one hyphen, so that «۱۳۶۷/۰۵» and 1367-05 find one another.
 */
export function fold(text: string): string {
  return (ASCII.test(text) ? text.toLowerCase() : foldLetters(text))
    .replace(/(\d)[/.\u060d\u066b\u2010-\u2014\u2212](?=\d)/g, '$1-')
    .replace(/[’‘ʼ`]/g, "'")
    .replace(/\s+/g, ' ')
    .trim();
}

/** A text of which only the case can differ. */
const ASCII = /^[ -~\t\n\r]*$/;

function foldLetters(text: string): string {
  return (
    text
      .normalize('NFKD')
      // Marks (after NFKD the hamza and madda of أ إ آ ؤ ئ are marks too), tatweel, and format characters such as ZWNJ.
      .replace(/[\p{M}\p{Cf}\u0640]+/gu, '')
      .toLowerCase()
      .replace(/[\u0660-\u0669\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) & 0xf))
      .replace(/[يىكةۀٱßẞøłđæœıς]/g, (letter) => LETTERS.get(letter)!)
  );
}
