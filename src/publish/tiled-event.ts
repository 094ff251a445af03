import type { TileDays } from '../model/tile-day.js';

/** An event on its way into the tiles; `key` is where it is sorted to. */
export interface TiledEvent extends TileDays {
  /** Its set of categories, by number. */
  readonly group: number;
  /** Its place among all events read, from 0. */
  readonly place: number;
  /** Its JSON, on one line. */
  readonly text: string;
}

/** Takes events, and gives them by their keys; those of one key in the order in which they came. */
export interface EventSorter {
  /** Events taken. */
  readonly length: number;
  push(event: TiledEvent): void;
  /** All of them in order; to be asked for once. */
  sorted(): Iterable<TiledEvent>;
}

/** Writes a file. */
export type Write = (path: string, text: string) => void;

/** Events as a JSON list, one a line. */
export const listed = (events: readonly TiledEvent[]): string =>
  `[\n${events.map(({ text }) => text).join(',\n')}\n]\n`;
