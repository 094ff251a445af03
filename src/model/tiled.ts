import type { Day } from './day.js';
import type { Id, TimelineEvent } from './document.js';
import type { EventIndex } from './event-index.js';
import type { Problem } from './problem.js';
import type { CellCount } from './tiles.js';
import type { TimeWindow } from './time-window.js';

/** What is known of a document in tiles beyond the events that are loaded. */
export interface Tiled {
  /** How it is drawn and worded: the business of those who handed in the reader (`TiledWay`). */
  readonly way: unknown;
  /** The same for everything that is loaded of one document. */
  readonly source: object;
  /** From the first day of any event to the midnight after the last. */
  readonly span: TimeWindow;
  /** All events there are. */
  readonly length: number;
  readonly undated: number;
  /** Sets of categories that are counted apart, and how many events of the whole document each has. */
  readonly groups: readonly (readonly Id[])[];
  readonly totals: readonly number[];
  /** Events of the whole document that the filter by category leaves. */
  readonly matching: number;
  /** Numbers of events in the finest cells known, as the filter by category leaves them. */
  readonly cells: readonly CellCount[];
  /** The same of the whole span, coarsely. */
  readonly overview: readonly CellCount[];
  /** Whether events are drawn one by one; else they are drawn by their numbers. */
  readonly single: boolean;
  /** Whether the filter asks for what only loaded events tell: a person, a source, a word. */
  readonly searching: boolean;
  /** Files that are still on their way, and why others did not come. */
  readonly coming: number;
  readonly failed: readonly Problem[];
  /** Events that are counted here and cannot be read from the files that should hold them. */
  readonly missing: number;
  /** Events from elsewhere that may reach into the window and are not loaded: at most so many. */
  readonly beyond: number;
  /** Undated events that are not loaded yet. */
  readonly undatedLeft: number;
  readonly retry: () => void;
  /** Loads some of the undated events. */
  readonly showUndated: () => void;
  /** The files of the events of a stretch. */
  readonly pagesOf: (from: Day, to: Day) => readonly string[];
  /** The events of a file, which stay loaded for a while; none where it does not come. */
  readonly page: (path: string) => Promise<readonly TimelineEvent[]>;
  /** Has everything drawn again. */
  readonly redraw: () => void;
}

/** What a document is known by while ever other parts of it are loaded. */
export function sourceOf(index: EventIndex | null | undefined): object | null {
  return index?.tiled?.source ?? index ?? null;
}
