import { draftDocument, draftText } from './parse-document.js';
import type { ParseOptions } from './parse-document.js';
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
  const draft = typeof input === 'string' ? draftText(input, options) : draftDocument(input, options);
  const { document, findings } = draft;
  if (!findings.length) return { document, problems: [] };
  const others = loadCompanions();
  return import('./problem-wording.js').then(async ({ completeDraft }) => {
    await others;
    return completeDraft(draft);
  });
}
