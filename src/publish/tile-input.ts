import { createReadStream, statSync } from 'node:fs';
import type { TimelineDocument } from '../model/document.js';
import { isJsonLines } from '../model/lines-name.js';
import type { Problem } from '../model/problem.js';
import { Failure, fileFailure } from './failure.js';
import { parseInput } from './parse-input.js';
import type { Progress } from './progress.js';
import { readInput } from './read-input.js';
import type { Terminal } from './terminal.js';

/** A line of the input, or an event that has been checked already. */
export interface TileLine {
  readonly text: string;
  /** From 1. */
  readonly line: number;
}

/** What is to be tiled: lines as they come, or a document that was read whole. */
export type TileInput =
  | { readonly lines: AsyncIterable<TileLine> }
  | { readonly document: TimelineDocument; readonly problems: readonly Problem[] };

/** Opens a file of lines, or standard input, without reading it; any other document is read whole. */
export async function openTileInput(
  path: string,
  terminal: Terminal,
  progress: Progress,
): Promise<TileInput> {
  if (path === '-') {
    const pieces = terminal.pieces?.() ?? [new TextEncoder().encode(await terminal.input())];
    return { lines: linesOf(pieces, 'standard input') };
  }
  if (isJsonLines(path)) {
    const size = sizeOf(path);
    const file: AsyncIterable<Uint8Array> = createReadStream(path, { highWaterMark: 1 << 18 });
    return { lines: linesOf(file, path, (done) => progress.at(`Reading ${path}`, done, size)) };
  }
  const { document, problems } = await parseInput(await readInput(path, terminal));
  if (!document || document.events.length === 0)
    throw new Failure(`No tiles were written: ${path} holds no event that can be drawn.`);
  return { document, problems };
}

function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch (error) {
    throw fileFailure(path, error);
  }
}

/** Lines that are not blank, with their numbers. */
async function* linesOf(
  pieces: Iterable<Uint8Array> | AsyncIterable<Uint8Array>,
  name: string,
  tell: (bytes: number) => void = () => undefined,
): AsyncGenerator<TileLine, void> {
  // Takes a byte order mark away, too.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let rest = '';
  let line = 0;
  let read = 0;
  const decode = (bytes?: Uint8Array): string => {
    try {
      return bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode();
    } catch {
      throw new Failure(`${name} is not text in UTF-8: save it as UTF-8 and try again.`);
    }
  };
  try {
    for await (const bytes of pieces) {
      tell((read += bytes.length));
      const [end = '', ...texts] = decode(bytes).split('\n');
      rest += end;
      for (const text of texts) {
        line += 1;
        if (rest.trim()) yield { text: rest, line };
        rest = text;
      }
    }
  } catch (error) {
    throw error instanceof Failure ? error : fileFailure(name, error);
  }
  rest += decode();
  if (rest.trim()) yield { text: rest, line: line + 1 };
}
