import { extname } from 'node:path';
import { READERS, readerFor, readerNamed } from '../formats/registry-read.js';
import { WRITERS, writerNamed } from '../formats/registry-write.js';
import type { ForeignReader, ForeignWriter } from '../formats/foreign.js';
import type { TimelineDocument } from '../model/document.js';
import { Failure } from './failure.js';
import type { Input } from './read-input.js';

/** Our own format, as registry-write calls it. */
const OURS = 'json';

/** Who reads a text; `null` for a document of ours. */
export function chooseReader({ text, name, path }: Input, from: string | undefined): ForeignReader | null {
  if (from !== undefined) {
    const reader = readerNamed(from);
    if (reader) return reader;
    if (from === OURS) return null;
    throw new Failure(`There is no format "${from}" to read; there are ${ids(readable())}. ${LIST}`, 2);
  }
  if (looksOurs(text)) return null;
  const reader = readerFor(text, name);
  if (reader) return reader;
  throw new Failure(
    `${path} looks like no format that can be read. Name it with --from: ${ids(readable())}. ${LIST}`,
  );
}

/** Who writes: as asked for, else by the ending of the file, else our own. */
export function chooseWriter(to: string | undefined, output = ''): ForeignWriter<TimelineDocument> {
  if (to !== undefined) {
    const writer = writerNamed(to);
    if (writer) return writer;
    throw new Failure(`There is no format "${to}" to write; there are ${ids(WRITERS)}. ${LIST}`, 2);
  }
  const ending = extname(output).slice(1).toLowerCase();
  const writer = WRITERS.find(({ extension }) => extension === (ending || 'json'));
  if (writer) return writer;
  throw new Failure(`No format is written as .${ending}: name one with --to: ${ids(WRITERS)}. ${LIST}`, 2);
}

/** Every format, one a line. */
export function formatsText(): string {
  const list = (formats: readonly Named[]) =>
    formats.map(({ id, label }) => `  ${id.padEnd(16)}${label}\n`).join('');
  return `Read (--from):\n${list(readable())}\nWritten (--to):\n${list(WRITERS)}`;
}

interface Named {
  readonly id: string;
  readonly label: string;
}

/** A document of ours can be read too, by `parse`. */
const readable = (): readonly Named[] => [...WRITERS.filter(({ id }) => id === OURS), ...READERS];

const LIST = '"chronicle-kit convert --formats" tells what they are.';
const ids = (formats: readonly Named[]): string => formats.map(({ id }) => id).join(', ');

/** Events with a `when` are ours alone. */
function looksOurs(text: string): boolean {
  if (!/^\uFEFF?\s*\{/u.test(text)) return false;
  try {
    const { version, events } = JSON.parse(text.replace(/^\uFEFF/u, '')) as Record<string, unknown>;
    if (!Array.isArray(events)) return false;
    return (
      /^1\./u.test(String(version)) ||
      events.some((event: unknown) => Object(event) === event && 'when' in (event as object))
    );
  } catch {
    return false;
  }
}
