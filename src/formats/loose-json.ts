/** An object of which nothing is known but that it is one. */
export type Loose = Readonly<Record<string, unknown>>;

export function isLoose(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The objects of a list; nothing where it is no list. */
export function recordsOf(value: unknown): readonly Loose[] {
  return Array.isArray(value) ? value.filter(isLoose) : [];
}

/** Text or a number as trimmed text; `''` for whatever else. */
export function textOf(value: unknown): string {
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : '';
  return typeof value === 'string' ? value.trim() : '';
}

/** The first of several values that says something. */
export function firstText(...values: readonly unknown[]): string {
  for (const value of values) if (textOf(value)) return textOf(value);
  return '';
}

/** Takes off the mark that some programs write before a text. */
export function withoutBom(text: string): string {
  return text.charCodeAt(0) === 0xfeff ? text.slice(1) : text;
}

/** @throws Error naming the format that was expected. */
export function readJson(text: string, label: string): unknown {
  try {
    return JSON.parse(withoutBom(text));
  } catch {
    throw new Error(`A file of ${label} is JSON, and this text cannot be read as JSON.`);
  }
}

/** The value of a text that holds all of some words, `undefined` where it cannot be JSON of that kind. */
export function jsonWith(text: string, ...words: readonly string[]): unknown {
  if (!/^\uFEFF?\s*[[{]/u.test(text) || !words.every((word) => text.includes(word))) return undefined;
  try {
    return JSON.parse(withoutBom(text));
  } catch {
    return undefined;
  }
}
