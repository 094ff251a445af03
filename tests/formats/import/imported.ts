import { expect } from 'vitest';
import type { ConversionNote, ForeignReader } from '../../../src/formats/foreign.js';
import { readerFor } from '../../../src/formats/registry-read.js';
import { parse } from '../../../src/model/parse.js';
import type { TimelineDocument, TimelineEvent } from '../../../src/model/document.js';

interface Result {
  readonly document: TimelineDocument;
  readonly events: readonly TimelineEvent[];
  readonly notes: readonly ConversionNote[];
}

/** Reads a text that its reader must recognise, and of which `parse` must keep every event without an error. */
export function imported(reader: ForeignReader, text: string, name = 'file'): Result {
  expect(readerFor(text, name)?.id).toBe(reader.id);
  const { document: raw, notes } = reader.read(text, { name });
  const { document, problems } = parse(raw);
  expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
  expect(document?.events).toHaveLength((raw as TimelineDocument).events.length);
  for (const note of notes)
    expect(note).toMatchObject({
      code: /^[a-z-]+\.[a-z0-9-]+$/u.exec(note.code)?.[0],
      sentence: /\.$/u.test(note.sentence) ? note.sentence : '',
    });
  return { document: document!, events: document!.events, notes };
}

export const codesOf = (notes: readonly ConversionNote[]): string[] => notes.map(({ code }) => code);
