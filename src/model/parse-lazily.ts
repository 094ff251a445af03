import { draftDocument, draftText } from './parse-document.js';
import type { Draft, ParseOptions } from './parse-document.js';
import type * as Wording from './problem-wording.js';
import type { ParseResult } from './problem-wording.js';

/** What else is loaded where a document has problems, such as the words for them in another language. */
export const companions: (() => Promise<unknown>)[] = [];

/** One that cannot be fetched leaves the problems in English. */
export function loadCompanions(): Promise<unknown> {
  return Promise.all(companions.map((load) => load().catch(() => undefined)));
}

/**
 * `parse`, or `parseText` for a string, for pages: a good document is there at once; only for a bad one are the
 * words for what is wrong with it loaded.
 */
export function parseLazily(input: unknown, options?: ParseOptions): ParseResult | Promise<ParseResult> {
  return completeLazily(
    typeof input === 'string' ? draftText(input, options) : draftDocument(input, options),
  );
}

/** The same for what a first look gave. */
export function completeLazily(draft: Draft): ParseResult | Promise<ParseResult> {
  const { document, findings } = draft;
  if (!findings.length) return { document, problems: [] };
  return loadWording().then(({ completeDraft }) => completeDraft(draft));
}

/** What puts problems into words, and its companions. */
export async function loadWording(): Promise<typeof Wording> {
  const [wording] = await Promise.all([import('./problem-wording.js'), loadCompanions()]);
  return wording;
}
