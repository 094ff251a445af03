import { closeSync, mkdirSync, openSync, readSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { EventSorter, TiledEvent } from './tiled-event.js';

/** Characters kept in memory before they are written to a file; files merged into one when there are so many. */
const MOST_KEPT = 12e6;
const MOST_RUNS = 64;
const CHUNK = 65_536;

/**
 * Sorts any number of events on disk: what fills the memory allowed is sorted and written to a file, and the files are
 * merged while they are read again.
 */
export class TileSorter implements EventSorter {
  #kept: TiledEvent[] = [];
  #size = 0;
  #runs: string[] = [];
  #made = 0;
  length = 0;

  /** @param folder a folder of its own, for files that are gone when all has been read */
  constructor(
    private readonly folder: string,
    private readonly most = MOST_KEPT,
  ) {}

  push(event: TiledEvent): void {
    this.#kept.push(event);
    this.#size += event.text.length + 64;
    this.length += 1;
    if (this.#size > this.most) this.#flush();
  }

  *sorted(): Generator<TiledEvent, void> {
    if (this.#runs.length > 0) this.#flush();
    if (this.#runs.length === 0) yield* this.#kept.sort(byKey);
    else yield* merged(this.#runs);
    this.#kept = [];
    for (const run of this.#runs) rmSync(run, { force: true });
  }

  #flush(): void {
    if (this.#kept.length === 0) return;
    this.#write(this.#kept.sort(byKey));
    this.#kept = [];
    this.#size = 0;
    if (this.#runs.length < MOST_RUNS) return;
    const runs = this.#runs;
    this.#runs = [];
    this.#write(merged(runs));
    for (const run of runs) rmSync(run);
  }

  #write(events: Iterable<TiledEvent>): void {
    mkdirSync(this.folder, { recursive: true });
    const path = join(this.folder, `run-${this.#made++}`);
    const file = openSync(path, 'w');
    let text = '';
    for (const event of events) {
      text += `${event.key}\t${event.start}\t${event.end}\t${event.group}\t${event.place}\t${event.text}\n`;
      if (text.length < CHUNK) continue;
      writeFileSync(file, text);
      text = '';
    }
    writeFileSync(file, text);
    closeSync(file);
    this.#runs.push(path);
  }
}

// The platform's sort keeps the order of what is equal.
const byKey = (a: TiledEvent, b: TiledEvent): number => a.key - b.key;

/** Files that are sorted in themselves, as one; of equal keys those of the earlier file come first. */
function* merged(paths: readonly string[]): Generator<TiledEvent, void> {
  const runs = paths.map(readRun);
  const heads = runs.map((run) => run.next());
  const before = (a: number, b: number) => {
    const [x, y] = [heads[a]!, heads[b]!];
    return !x.done && !y.done && (x.value.key - y.value.key || a - b) < 0;
  };
  // A heap of the runs, by the event that each would give next.
  const heap = heads.flatMap(({ done }, i) => (done ? [] : [i]));
  const sink = (at: number) => {
    for (let child = 2 * at + 1; child < heap.length; child = 2 * at + 1) {
      if (child + 1 < heap.length && before(heap[child + 1]!, heap[child]!)) child += 1;
      if (!before(heap[child]!, heap[at]!)) return;
      [heap[at], heap[child]] = [heap[child]!, heap[at]!];
      at = child;
    }
  };
  for (let i = heap.length >> 1; i >= 0; i -= 1) sink(i);
  while (heap.length > 0) {
    const run = heap[0]!;
    const head = heads[run]!;
    if (!head.done) yield head.value;
    heads[run] = runs[run]!.next();
    if (heads[run]!.done) {
      const last = heap.pop()!;
      if (heap.length > 0 && last !== run) heap[0] = last;
    }
    sink(0);
  }
}

function* readRun(path: string): Generator<TiledEvent, void> {
  for (const line of readLinesNow(path)) {
    const [key, start, end, group, place, ...text] = line.split('\t');
    yield {
      key: Number(key),
      start: Number(start),
      end: Number(end),
      group: Number(group),
      place: Number(place),
      text: text.join('\t'),
    };
  }
}

/** The lines of a file of ours, a stretch at a time. */
export function* readLinesNow(path: string): Generator<string, void> {
  const file = openSync(path, 'r');
  const decoder = new TextDecoder();
  const chunk = new Uint8Array(CHUNK);
  let rest = '';
  try {
    for (let length = readSync(file, chunk); length > 0; length = readSync(file, chunk)) {
      const [end = '', ...lines] = decoder.decode(chunk.subarray(0, length), { stream: true }).split('\n');
      rest += end;
      for (const line of lines) {
        yield rest;
        rest = line;
      }
    }
  } finally {
    closeSync(file);
  }
}
