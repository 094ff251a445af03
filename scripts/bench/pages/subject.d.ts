/**
 * What a page gives as `window.subject` so that it can be measured. It fetches the document whose address stands in its
 * own: `new URLSearchParams(location.search).get('events')`. What a page cannot do it leaves out.
 */
export interface Subject {
  /** Fulfilled when the whole document has been read and drawn. */
  readonly loaded: Promise<unknown>;
  /** How many marks stand now. */
  drawn(): number;
  /** Shows a stretch of time at once, between two days such as `1850-01-31`. */
  show?(from: string, to: string): void;
  /** Fulfilled when all that was asked for is drawn, where that can take more than a frame. */
  settled?(): Promise<unknown>;
  /** Zooms about the middle as a press of a button does, with its motion: 2 shows half as much time. */
  zoom?(factor: 2 | 0.5): void;
  /** Leaves the events of one category; `null` shows all again. */
  filter?(category: string | null): void;
  /** Leaves the events with a word in their title; `''` shows all again. */
  search?(word: string): void;
  select?(id: string | null): void;
  /** Takes it all out of the page. */
  unmount?(): void;
  /** Puts a new one in; fulfilled when it is drawn. */
  mount?(): Promise<unknown>;
  /** Moves it to another place in the tree. */
  move?(): void;
}

export interface Bench {
  turn(): Promise<unknown>;
  frame(): Promise<number>;
  nodes(): number;
  readonly firstMarks: Promise<number>;
  timed(act: () => void): Promise<{ painted: number; settled: number }>;
  deltas(begin: () => void, duration: number): Promise<number[]>;
  parseTime(): number;
}

declare global {
  interface Window {
    subject?: Subject;
    bench: Bench;
  }
}
