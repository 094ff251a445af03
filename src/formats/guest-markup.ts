/** In the text of a tag: attributes that only mean something inside an element, and those that name something. */
const PART = / part="[^"]*"/gu;
const NAMED = / (id|class|aria-labelledby|aria-controls|href)="([^"]*)"/gu;

/**
 * Markup as a guest in a page that it does not own: every id and class begins with a prefix, links inside it follow.
 *
 * @param markup as `templateText` writes it: no `<` or `>` in any text or value
 */
export function guestMarkup(markup: string, prefix: string): string {
  return markup.replaceAll(/<[a-z][^<>]*>/gu, (tag) =>
    tag.replaceAll(PART, '').replaceAll(NAMED, (whole, name: string, value: string) => {
      if (name === 'href') return value.startsWith('#') ? ` href="#${prefix}${value.slice(1)}"` : whole;
      const names = value.split(/\s+/u).filter(Boolean);
      return names.length > 0 ? ` ${name}="${names.map((one) => prefix + one).join(' ')}"` : '';
    }),
  );
}
