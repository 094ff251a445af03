// @ts-check

/** @typedef {{ start: number, end: number, text: string }} Edit */

/**
 * A text with some stretches replaced.
 * @param {string} text
 * @param {Edit[]} edits
 */
export function withEdits(text, edits) {
  let out = '';
  let at = 0;
  for (const edit of edits.sort((a, b) => a.start - b.start)) {
    out += text.slice(at, edit.start) + edit.text;
    at = edit.end;
  }
  return out + text.slice(at);
}
