import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TILES_KEY, type TilesIndex } from '../model/tiles.js';
import { fileFailure } from './failure.js';
import { checkFolder } from './write-folder.js';

export const INDEX = 'index.json';
const EDITION = /^[0-9a-f]{12}$/u;

/** The edition that a folder of tiles holds; `null` where it holds none. */
export function editionIn(folder: string): string | null {
  try {
    const index = JSON.parse(readFileSync(join(folder, INDEX), 'utf8')) as Partial<TilesIndex>;
    return TILES_KEY in index && EDITION.test(index.edition ?? '') ? index.edition! : null;
  } catch {
    return null;
  }
}

/** Refuses a folder that holds something else than tiles, unless it was said that this is meant. */
export async function checkTileFolder(folder: string, force: boolean): Promise<void> {
  if (editionIn(folder) === null) await checkFolder(folder, force);
}

/** Writes files below a folder, and remembers how many and how large. */
export class TileFiles {
  count = 0;
  bytes = 0;
  largest = { path: '', bytes: 0 };
  #made = '';

  constructor(private readonly folder: string) {}

  readonly write = (path: string, text: string): void => {
    const file = join(this.folder, path);
    const bytes = Buffer.from(text);
    try {
      if (this.#made !== dirname(file)) mkdirSync((this.#made = dirname(file)), { recursive: true });
      writeFileSync(file, bytes);
    } catch (error) {
      throw fileFailure(file, error);
    }
    this.count += 1;
    this.bytes += bytes.length;
    if (bytes.length > this.largest.bytes) this.largest = { path, bytes: bytes.length };
  };

  /** The index comes last: until then readers have the tiles that were there, which go when nothing leads to them. */
  finish(index: TilesIndex, before: string | null): void {
    this.write(INDEX, `${JSON.stringify(index)}\n`);
    if (before !== null && before !== index.edition)
      rmSync(join(this.folder, before), { recursive: true, force: true });
  }

  /** What a run that broke off, or the same content, has left there. */
  clear(edition: string): void {
    if (existsSync(join(this.folder, edition))) rmSync(join(this.folder, edition), { recursive: true });
  }
}
