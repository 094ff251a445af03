import { indexDocument, type EventIndex } from '../model/event-index.js';
import { parseJson, partsOf } from '../model/json-input.js';
import { parseLazily } from '../model/parse-lazily.js';
import type { ParseResult } from '../model/problem-wording.js';
import type { Problem } from '../model/problem.js';
import type { LoadOptions } from './loader.js';
import type { TimelineStore } from './timeline-store.js';

/** What a document came to; no index where nothing of it can be drawn. */
export interface ReadResult {
  readonly index: EventIndex | null;
  readonly problems: readonly Problem[];
  /** Goes on loading what the timeline looks at, where the document comes in tiles. */
  readonly follow?: (store: TimelineStore, signal: AbortSignal) => void;
}

/** How many events have been read, and of how many; `null` where that is not known yet. */
export interface Progress {
  readonly read: number;
  readonly total: number | null;
}

/** What is known of a document while it is read. */
export interface News {
  readonly progress: Progress;
  /** Of the events read so far. */
  readonly index?: EventIndex;
}

export interface ReadOptions extends LoadOptions {
  /** What relative addresses in the document are relative to; by default the page. */
  readonly base?: string;
  readonly watch?: (news: News) => void;
}

/** Comes when the first index of tiles does: handed in by whoever shows them. */
export type TileReader = (value: object, options: ReadOptions) => Promise<ReadResult>;

/** More entries than this in a list, or characters in a text, are read in slices. */
const MANY = 2000;
const LONG_TEXT = 2_000_000;

/** Reads a document from JSON text or the value it stands for: at once, unless it is long or something is wrong. */
export function readInput(input: unknown, options: ReadOptions = {}): ReadResult | Promise<ReadResult> {
  const [text, value] = typeof input === 'string' ? parseJson(input) : [null, input];
  const whole = (): ReadResult | Promise<ReadResult> => {
    const result = parseLazily(input, value);
    return result instanceof Promise ? result.then(indexed) : indexed(result);
  };
  if (!isLong(value, text)) return whole();
  const module = import('./read-long.js').catch(() => null);
  // Without the module for it a long document is read at one go.
  return module.then((long) => (long ? long.readLong(value, text, options) : whole()));
}

function isLong(value: unknown, text: string | null): boolean {
  try {
    if (text !== null && text.length > LONG_TEXT) return true;
    if (typeof value !== 'object' || value === null) return false;
    if ('chronicle-tiles' in value) return true;
    const lists = Object.values(value).filter(Array.isArray);
    return (
      lists.some(({ length }) => length > MANY) || partsOf((value as { events?: unknown }).events) !== null
    );
  } catch {
    // A getter or a proxy of the page that handed it in.
    return false;
  }
}

function indexed({ document, problems }: ParseResult): ReadResult {
  return { index: document && indexDocument(document), problems };
}
