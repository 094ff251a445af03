import type { MeasureText } from './box.js';

/**
 * Widths of printable ASCII in thousandths of an em, for a common sans serif (DejaVu Sans and Verdana are the widest in
 * use: a still whose text is wider than its box would overlap, one whose text is narrower only looks airy).
 */
const WIDE = new Set('mwMW@%—…');
const NARROW = new Set("iljtfrI.,:;'|!()[] ");

const SIZE = { label: 13, tick: 12, heading: 13 } as const;

/** Estimates the width of a text without a browser, for pictures made in Node. Never for what a page shows. */
export const estimateTextWidth: MeasureText = (text, role) => {
  let em = 0;
  for (const char of text) {
    if (/\p{M}|\p{Cf}/u.test(char)) continue;
    em += WIDE.has(char)
      ? 0.92
      : NARROW.has(char)
        ? 0.36
        : /\p{Lu}/u.test(char)
          ? 0.7
          : /\p{Script=Arabic}/u.test(char)
            ? 0.56
            : 0.6;
  }
  return em * SIZE[role];
};
