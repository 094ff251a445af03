import { expect } from 'vitest';
import type { ForeignReader, ReadOptions } from '../../../src/formats/foreign.js';
import type { TimelineDocument } from '../../../src/model/document.js';
import { parse } from '../../../src/model/parse.js';

export interface Converted {
  readonly document: TimelineDocument;
  /** `code count`, in the order in which they were met. */
  readonly notes: readonly string[];
}

/** Reads a text and holds that the result is a document without a single error. */
export function converted(reader: ForeignReader, input: unknown, options: ReadOptions = {}): Converted {
  const text = typeof input === 'string' ? input : JSON.stringify(input);
  const { document, notes } = reader.read(text, { name: 'own.file', ...options });
  const parsed = parse(document);
  expect(parsed.problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(parsed.document?.events).toHaveLength((document as TimelineDocument).events.length);
  return {
    document: document as TimelineDocument,
    notes: notes.map(({ code, count }) => `${code} ${count}`),
  };
}

/** The dates of all events, `undated` where there is none. */
export function datesOf({ events }: TimelineDocument): string[] {
  return events.map(({ when }) => (typeof when === 'object' ? when.edtf : (when ?? 'undated')));
}
