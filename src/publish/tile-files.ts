import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { TILES_KEY, type TilesIndex } from '../model/tiles.js';
import { fileFailure } from './failure.js';
import { checkFolder } from './write-folder.js';

export const INDEX = 'index.json';
/** Where all files stand until the last of them is written: nothing leads there. */
export const UNFINISHED = 'chronicle-tiles-unfinished';
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
  if (editionIn(folder) === null && !isBrokenOff(folder)) await checkFolder(folder, force);
}

/** Whether nothing is there but what a run that was killed has left. */
function isBrokenOff(folder: string): boolean {
  try {
    return readdirSync(folder).every((name) => name === UNFINISHED);
  } catch {
    return false;
  }
}

/** Writes the files of one run, and remembers how many and how large. Readers see none of them until all are there. */
export class TileFiles {
  count = 0;
  bytes = 0;
  largest = { path: '', bytes: 0 };
  #made = '';

  constructor(private readonly folder: string) {}

  readonly write = (path: string, text: string): void => {
    const file = join(this.folder, UNFINISHED, path);
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

  /**
   * Puts everything in its place, the index last: until then readers have the tiles that were there, which go when
   * nothing leads to them.
   */
  finish(index: TilesIndex, before: string | null): void {
    this.write(INDEX, `${JSON.stringify(index)}\n`);
    const { edition } = index;
    const at = (...path: string[]) => join(this.folder, ...path);
    try {
      // The same content may be there already, and be read just now.
      if (existsSync(at(edition))) renameSync(at(edition), at(UNFINISHED, 'before'));
      renameSync(at(UNFINISHED, edition), at(edition));
      renameSync(at(UNFINISHED, INDEX), at(INDEX));
      if (before !== null && before !== edition) rmSync(at(before), { recursive: true, force: true });
    } catch (error) {
      throw fileFailure(this.folder, error);
    }
    this.clear();
  }

  /** Takes away what is not in its place, of this run or of one that was killed. */
  clear(): void {
    rmSync(join(this.folder, UNFINISHED), { recursive: true, force: true });
  }
}
