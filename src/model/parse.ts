import { draftDocument, draftText } from './parse-document.js';
import type { ParseOptions } from './parse-document.js';
import { completeDraft } from './problem-wording.js';
import type { ParseResult } from './problem-wording.js';

export type { ParseOptions } from './parse-document.js';
export type { ParseResult } from './problem-wording.js';

/**
 * Reads a document that comes from anywhere. Never throws, never changes what is handed in: what is bad is left out
 * and named, the rest is drawn. Addresses, dates and references in the result have been checked, with three things
 * left to whoever draws it: a claim or quotation may name an actor (`by`) that does not exist, it may have lost
 * all its citations, and a picture may lack `alt` and `credit`.
 */
export function parse(input: unknown, options?: ParseOptions): ParseResult {
  return completeDraft(draftDocument(input, options));
}

/** Reads a document from JSON text as `parse` does, and adds line and column to what is wrong. */
export function parseText(json: string, options?: ParseOptions): ParseResult {
  return completeDraft(draftText(json, options));
}
