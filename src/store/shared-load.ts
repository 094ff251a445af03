import { joinText, openText } from './loader.js';
import { readInput, type News, type ReadOptions, type ReadResult } from './read-input.js';

/** A document being fetched, or fetched, for everybody who asked for the same address. */
export interface SharedLoad {
  readonly result: Promise<ReadResult>;
  /** To be called once by each who asked; when the last has, the request is aborted or forgotten. */
  release(): void;
}

type Watch = (news: News) => void;

interface Entry {
  readonly result: Promise<ReadResult>;
  readonly abort: AbortController;
  /** Who asked, and what they want to be told. */
  readonly users: Set<Watch>;
  /** What can be drawn already, for who comes late. */
  news: News | null;
}

const entries = new Map<string, Entry>();

/**
 * Joins the load of an address, or begins it. Two timelines with one `src` fetch and read it once.
 *
 * @param watch told what is known before the end; not after `release`
 */
export function sharedLoad(
  url: string,
  options: ReadOptions = {},
  watch: Watch = () => undefined,
): SharedLoad {
  const address = absolute(url);
  const entry = entries.get(address) ?? begin(url, address, options);
  // One function may be handed in by two.
  const user: Watch = (news) => watch(news);
  entry.users.add(user);
  if (entry.news) user(entry.news);
  return {
    result: entry.result,
    release() {
      if (!entry.users.delete(user) || entry.users.size > 0) return;
      entry.abort.abort();
      forget(address, entry);
    },
  };
}

function begin(url: string, address: string, options: ReadOptions): Entry {
  const abort = new AbortController();
  const tell: Watch = (news) => {
    if (news.index) entry.news = news;
    for (const user of [...entry.users]) user(news);
  };
  const result = load(url, { ...options, signal: abort.signal, watch: tell });
  const entry: Entry = { result, abort, users: new Set(), news: null };
  entries.set(address, entry);
  const settled = () => (entry.news = null);
  // A failure is not kept: the next to ask tries again.
  result.then(settled, () => forget(address, entry));
  return entry;
}

function forget(address: string, entry: Entry): void {
  if (entries.get(address) === entry) entries.delete(address);
}

async function load(url: string, given: ReadOptions): Promise<ReadResult> {
  const options = { ...given, spent: { bytes: 0 } };
  const opened = await openText(url, options);
  const read = { ...options, base: opened.address };
  if (!opened.isLines) return readInput(await joinText(opened), read);
  const { readLines } = await import('./read-long.js');
  return readLines(opened, read);
}

function absolute(url: string): string {
  try {
    return new URL(url, typeof document === 'undefined' ? undefined : document.baseURI).href;
  } catch {
    return url;
  }
}
