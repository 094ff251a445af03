import '../model/load-sentences.js';
import type { Problem } from '../model/problem.js';
import { joinText, LoadError, openText, type LoadOptions } from './loader.js';

/** Files on their way at once, and files kept that nobody wants just now. */
const AT_ONCE = 6;
const MOST_KEPT = 96;

/** Files of tiles: loaded when they are wanted, given up when they no longer are, and kept as far as memory is bounded. */
export class TileShelf {
  /** The one wanted last comes last. */
  readonly #here = new Map<string, unknown>();
  readonly #coming = new Map<string, AbortController>();
  readonly #failed = new Map<string, Problem>();
  #wanted: readonly string[] = [];

  /**
   * @param base the folder
   * @param read makes of a file's JSON what is kept of it; what it throws stands for a file that is not as it should be
   * @param tell called when a file has come, or has failed to
   */
  constructor(
    private readonly base: string,
    private readonly options: LoadOptions,
    private readonly read: (path: string, value: unknown) => unknown,
    private readonly tell: () => void,
  ) {}

  /** How many files are kept. */
  get size(): number {
    return this.#here.size;
  }

  find(path: string): unknown {
    return this.#here.get(path);
  }

  failed(path: string): Problem | undefined {
    return this.#failed.get(path);
  }

  /** Whether a file is neither here nor known to fail. */
  isComing(path: string): boolean {
    return !this.#here.has(path) && !this.#failed.has(path);
  }

  /** Has these files loaded, the first first, and no others. */
  want(paths: readonly string[]): void {
    this.#wanted = paths;
    for (const [path, abort] of this.#coming) {
      if (paths.includes(path)) continue;
      abort.abort();
      this.#coming.delete(path);
    }
    for (const path of paths) {
      const value = this.#here.get(path);
      if (value === undefined) continue;
      this.#here.delete(path);
      this.#here.set(path, value);
    }
    for (const path of this.#here.keys()) {
      if (this.#here.size <= Math.max(MOST_KEPT, paths.length)) break;
      this.#here.delete(path);
    }
    this.#next();
  }

  /** Asks again for what has failed. */
  retry(): void {
    this.#failed.clear();
    this.#next();
  }

  stop(): void {
    this.want([]);
  }

  #next(): void {
    for (const path of this.#wanted) {
      if (this.#coming.size >= AT_ONCE) return;
      if (this.isComing(path) && !this.#coming.has(path)) void this.#load(path);
    }
  }

  async #load(path: string): Promise<void> {
    const abort = new AbortController();
    this.#coming.set(path, abort);
    const url = this.base + path;
    try {
      const text = await joinText(await openText(url, { ...this.options, signal: abort.signal }));
      const value = await this.read(path, JSON.parse(text));
      if (!abort.signal.aborted) this.#here.set(path, value);
    } catch (error) {
      const { problem } = error instanceof LoadError ? error : LoadError.of('load.tiles', url);
      if (!abort.signal.aborted) this.#failed.set(path, problem);
    }
    if (abort.signal.aborted) return;
    this.#coming.delete(path);
    this.#next();
    this.tell();
  }
}
