import { draftDocument, draftText } from './parse-document.js';
import type { ParseOptions } from './parse-document.js';
import type { ParseResult } from './problem-wording.js';

/**
 * `parse`, or `parseText` for a string, for pages: a good document is there at once; only for a bad one are the
 * words for what is wrong with it loaded.
 */
export function parseLazily(input: unknown, options?: ParseOptions): ParseResult | Promise<ParseResult> {
  const draft = typeof input === 'string' ? draftText(input, options) : draftDocument(input, options);
  const { document, findings } = draft;
  if (!findings.length) return { document, problems: [] };
  return import('./problem-wording.js').then(({ completeDraft }) => completeDraft(draft));
}
