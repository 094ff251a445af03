import { parseJson } from './json-input.js';
import { isGood } from './plain-document.js';
import { loadCompanions } from './problem-companions.js';
import type { ParseResult } from './problem-wording.js';

/**
 * `parse`, or `parseText` for a string, for pages: a good document is there at once; only for a bad one comes what
 * mends it and says what is wrong with it.
 *
 * @param value what the text stands for, where that is known already
 */
export function parseLazily(
  input: unknown,
  value = typeof input === 'string' ? parseJson(input)[1] : input,
): ParseResult | Promise<ParseResult> {
  return isGood(value) ? { document: value, problems: [] } : parseThoroughly(input);
}

async function parseThoroughly(input: unknown): Promise<ParseResult> {
  const [{ parse, parseText }] = await Promise.all([import('./parse.js'), loadCompanions()]);
  return typeof input === 'string' ? parseText(input) : parse(input);
}
