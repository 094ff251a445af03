/** Control characters, among them those that move a terminal's cursor, and those that turn the direction of text. */
// eslint-disable-next-line no-control-regex -- these are what is taken out
const CONTROLS = /[\u0000-\u001F\u007F-\u009F\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/** Words from a document on one line of a terminal, where they can do nothing but be read. */
export function inert(text: string, longest = 200): string {
  const plain = text.replace(CONTROLS, ' ').trim();
  return plain.length > longest ? `${plain.slice(0, longest)}…` : plain;
}
