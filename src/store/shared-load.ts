import type { ParseResult } from '../model/problem-wording.js';
import { parseLazily } from '../model/parse-lazily.js';
import { loadText, type LoadOptions } from './loader.js';

/** A document being fetched, or fetched, for everybody who asked for the same address. */
export interface SharedLoad {
  readonly result: Promise<ParseResult>;
  /** To be called once by each who asked; when the last has, the request is aborted or forgotten. */
  release(): void;
}

interface Entry {
  readonly result: Promise<ParseResult>;
  readonly abort: AbortController;
  users: number;
}

const entries = new Map<string, Entry>();

/** Joins the load of an address, or begins it. Two timelines with one `src` fetch and parse it once. */
export function sharedLoad(url: string, options: LoadOptions = {}): SharedLoad {
  const address = absolute(url);
  let entry = entries.get(address);
  if (!entry) {
    const abort = new AbortController();
    const result = loadText(url, { ...options, signal: abort.signal }).then((text) => parseLazily(text));
    entry = { result, abort, users: 0 };
    entries.set(address, entry);
    // A failure is not kept: the next to ask tries again.
    result.catch(() => {
      if (entries.get(address) === entry) entries.delete(address);
    });
  }
  const joined = entry;
  joined.users += 1;
  let released = false;
  return {
    result: joined.result,
    release() {
      if (released) return;
      released = true;
      joined.users -= 1;
      if (joined.users > 0) return;
      joined.abort.abort();
      if (entries.get(address) === joined) entries.delete(address);
    },
  };
}

function absolute(url: string): string {
  try {
    return new URL(url, typeof document === 'undefined' ? undefined : document.baseURI).href;
  } catch {
    return url;
  }
}
