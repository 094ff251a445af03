const FROM_RIGHT = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}\p{Script=Thaana}]/gu;
const LETTER = /\p{L}/gu;

/**
 * Which way a text runs: as most of its letters do. The first letter alone would turn a Persian sentence round that
 * begins with a foreign name.
 *
 * @param otherwise where it has no letter
 */
export function writtenDirection(text: string, otherwise: 'ltr' | 'rtl'): 'ltr' | 'rtl' {
  const letters = text.match(LETTER)?.length ?? 0;
  if (letters === 0) return otherwise;
  return (text.match(FROM_RIGHT)?.length ?? 0) * 2 >= letters ? 'rtl' : 'ltr';
}
