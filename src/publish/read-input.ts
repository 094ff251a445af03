import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { Failure, fileFailure } from './failure.js';
import type { Terminal } from './terminal.js';

/** A text to work on, with the name it goes by. */
export interface Input {
  readonly text: string;
  /** As it was given on the command line; "standard input" for `-`. */
  readonly path: string;
  /** Without its folder; empty for standard input. */
  readonly name: string;
}

/** Reads a file, or standard input for `-`. */
export async function readInput(path: string, terminal: Terminal): Promise<Input> {
  if (path === '-') return { text: await terminal.input(), path: 'standard input', name: '' };
  let bytes: Uint8Array;
  try {
    bytes = await readFile(path);
  } catch (error) {
    throw fileFailure(path, error);
  }
  return { text: decoded(bytes, path), path, name: basename(path) };
}

/** UTF-8, or UTF-16 where the file begins by saying so, as spreadsheets save it. */
export function decoded(bytes: Uint8Array, path: string): string {
  const [first, second] = bytes;
  const encoding =
    first === 0xff && second === 0xfe ? 'utf-16le' : first === 0xfe && second === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    throw new Failure(`${path} is not text in UTF-8: save it as UTF-8 and try again.`);
  }
}
