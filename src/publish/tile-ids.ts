import { appendFileSync, existsSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { Id } from '../model/document.js';
import { readLinesNow } from './tile-sorter.js';

/** Files that ids are parted into: only one of them is in memory at a time. */
const BUCKETS = 256;
const CHUNK = 16_384;

/** Finds ids that occur twice among any number, on disk. */
export class TileIds {
  readonly #waiting = new Array<string>(BUCKETS).fill('');

  /** @param folder a folder of its own */
  constructor(private readonly folder: string) {}

  /** @param place of the event that has the id, and its line */
  put(id: Id, place: number, line: number): void {
    const bucket = bucketOf(id);
    this.#waiting[bucket] += `${place}\t${line}\t${id}\n`;
    if (this.#waiting[bucket]!.length > CHUNK) this.#write(bucket);
  }

  /** The events that have an id of one before them, in the order in which they came. */
  async duplicates(): Promise<readonly { readonly place: number; readonly line: number; readonly id: Id }[]> {
    const found = [];
    for (let bucket = 0; bucket < BUCKETS; bucket += 1) {
      await setImmediate();
      this.#write(bucket);
      if (!existsSync(this.#path(bucket))) continue;
      const seen = new Set<Id>();
      for (const line of readLinesNow(this.#path(bucket))) {
        const [place, at, id = ''] = line.split('\t');
        if (seen.has(id)) found.push({ place: Number(place), line: Number(at), id });
        seen.add(id);
      }
    }
    return found.sort((a, b) => a.place - b.place);
  }

  #path(bucket: number): string {
    return join(this.folder, `ids-${bucket}`);
  }

  #write(bucket: number): void {
    if (!this.#waiting[bucket]) return;
    mkdirSync(this.folder, { recursive: true });
    appendFileSync(this.#path(bucket), this.#waiting[bucket]);
    this.#waiting[bucket] = '';
  }
}

/** FNV-1a. */
function bucketOf(id: Id): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i += 1) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return (hash >>> 8) % BUCKETS;
}
