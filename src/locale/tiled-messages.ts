import type { Message } from './messages.js';

/** What is said only of documents in tiles: it comes with what reads them (`tiled-words.ts`). */
export interface TiledMessages {
  /** {count} of {total} */
  readonly tiledLoaded: Message;
  /** Where nothing is drawn one by one. */
  readonly tiledCounted: string;
  readonly tiledComing: string;
  readonly tiledFailed: string;
  /** Events that are counted, and not in the files that should hold them: {count} */
  readonly tiledMissing: Message;
  /** Events that reach into the window from elsewhere and are not loaded: {count} at most */
  readonly tiledBeyond: Message;
  /** Where the filter asks for what only loaded events tell. */
  readonly tiledSearching: string;
  /** {count} of {total} loaded ones */
  readonly tiledMatch: Message;
  /** {count} */
  readonly tiledUndated: Message;
  /** Above a list. */
  readonly tiledList: string;
  /** The same where nothing is loaded one by one. */
  readonly tiledTooMany: string;
  /** {span} */
  readonly tiledWindow: string;
}
