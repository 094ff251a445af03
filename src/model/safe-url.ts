const MAX_LENGTH = 8000;

/**
 * The address if it may be followed, else `null`: `https:`, `http:`, `mailto:` and relative ones may.
 *
 * Browsers drop tabs and line breaks inside an address, take `\` for `/`, and read `//host` as another site,
 * so whatever leans on that is refused, as is a colon hidden in an entity or a percent code before the first slash.
 */
export function safeUrl(url: string): string | null {
  if (typeof url !== 'string' || url.length > MAX_LENGTH) return null;
  const text = url.replace(/^ +| +$/g, '');
  // eslint-disable-next-line no-control-regex -- these characters are what is looked for
  if (text === '' || /[\u0000-\u001f\u007f-\u009f\s]/.test(text.replaceAll(' ', ''))) return null;
  if (/^https?:/i.test(text)) return /^https?:\/\/[^\s/\\?#]/i.test(text) ? text : null;
  if (/^mailto:/i.test(text)) return /^mailto:[^\s]/i.test(text) ? text : null;
  if (/^[/\\]{2}/.test(text)) return null;
  const first = /^[^/\\?#]*/.exec(text)![0];
  return /:|&|%3a/i.test(first) ? null : text;
}
