import type { TimelineDocument } from './document.js';
import { kindOf, Reading } from './parse-reading.js';
import type { Finding } from './parse-reading.js';
import { checkDocument } from './schema.js';

export interface ParseOptions {
  /** How many problems are listed; the rest are counted. Default 1000. */
  readonly maxProblems?: number;
}

/** What a first look gives: the document, and what is wrong with it, not yet in words. */
export interface Draft {
  readonly input: unknown;
  /** The JSON text it came from, where it came from one. */
  readonly text: string | null;
  readonly document: TimelineDocument | null;
  readonly findings: readonly Finding[];
}

/** Reads a document that comes from anywhere. Never throws, never changes what is handed in. */
export function draftDocument(input: unknown, options: ParseOptions = {}, text: string | null = null): Draft {
  const limit = options.maxProblems ?? 1000;
  let reading = new Reading(null, limit);
  let document: TimelineDocument | null = null;
  try {
    if (hasEvents(input, reading)) {
      document = read(input, reading);
      if (!reading.settled) {
        reading = new Reading(reading.ids, limit);
        document = read(input, reading);
      }
      if (document?.events.length === 0) reading.report('document.no-events');
    }
  } catch {
    document = null;
    reading.report('document.unreadable');
  }
  const { findings, unlisted } = reading;
  if (unlisted) findings.push({ code: 'document.more-problems', values: { count: unlisted }, pointer: '' });
  return { input, text, document, findings };
}

/** Reads a document from JSON text. Never throws. */
export function draftText(json: string, options?: ParseOptions): Draft {
  const text = json.charCodeAt(0) === 0xfeff ? json.slice(1) : json;
  try {
    return draftDocument(JSON.parse(text), options, text);
  } catch {
    const findings: Finding[] = [{ code: 'json.unreadable', values: {}, pointer: '' }];
    return { input: undefined, text, document: null, findings };
  }
}

function read(input: object, reading: Reading): TimelineDocument | null {
  const { lang } = input as { lang?: unknown };
  if (typeof lang === 'string') reading.lang = lang;
  return (checkDocument(input, reading) as TimelineDocument | undefined) ?? null;
}

function hasEvents(input: unknown, reading: Reading): input is object {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    reading.report('document.not-object', { found: kindOf(input) });
  } else if (!Array.isArray((input as { events?: unknown }).events)) reading.report('document.no-event-list');
  else return true;
  return false;
}
