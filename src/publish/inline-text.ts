// Text that stands between the tags of an element of a page, where no character can be written as an entity. Each
// comes out as a browser will have it after parsing, so that a hash of it is the hash the browser finds.

/**
 * A classic script whose text neither ends its element nor opens a comment. The sign becomes an escape that strings,
 * templates and patterns of every kind take for the sign itself, also where it was written with a backslash.
 */
export function inlineScript(text: string): string {
  return (
    parsed(text)
      // The map of the source is a file beside the script; a page alone has none.
      .replace(/\n\/\/# sourceMappingURL=\S*\s*$/u, '\n')
      .replaceAll(/(?<!\\)((?:\\\\)*)\\?<(?=!--|\/script)/giu, (_, before: string) => `${before}\\x3C`)
  );
}

/** A style sheet whose text cannot end its element. */
export function inlineStyle(text: string): string {
  return parsed(text).replaceAll(/<\/(?=style)/giu, '<\\/');
}

/** JSON writes `<` as `\u003c` just as well, and then nothing in it can end its element. */
export function inlineJson(text: string): string {
  return text.replaceAll('<', '\\u003c');
}

/** A page has one kind of line end. */
const parsed = (text: string): string => text.replaceAll(/\r\n?/gu, '\n');
