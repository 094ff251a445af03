/** Where an event stands for the keys: its place in time, and its lane and position as the eye sees them. */
export interface Stop {
  readonly id: string;
  readonly lane: string | null;
  /** Position along the axis, earlier first. Not always that in the list: statements can stand where they speak of. */
  readonly at: number;
}

/** All stops, in order of time. There may be many: each is looked at only when it is asked for. */
export interface Stops {
  readonly length: number;
  /** Whether they stand along the axis in the order of the list. */
  readonly inOrder: boolean;
  readonly at: (i: number) => Stop;
}

export type Move =
  'previous' | 'next' | 'previous-in-lane' | 'next-in-lane' | 'first' | 'last' | 'ten-back' | 'ten-on';

const MOVES: Readonly<Record<string, Move>> = {
  ArrowUp: 'previous',
  ArrowDown: 'next',
  Home: 'first',
  End: 'last',
  PageUp: 'ten-back',
  PageDown: 'ten-on',
};

/**
 * What a key asks for. Up and down go in time; left and right follow the eye, so they turn round where time runs from
 * right to left, and stay within the lane.
 */
export function moveForKey(key: string, axisDirection: 'ltr' | 'rtl'): Move | null {
  if (key === 'ArrowLeft') return axisDirection === 'ltr' ? 'previous-in-lane' : 'next-in-lane';
  if (key === 'ArrowRight') return axisDirection === 'ltr' ? 'next-in-lane' : 'previous-in-lane';
  return MOVES[key] ?? null;
}

/** The index of the stop a move leads to; at an end, the same index. `stops` are in order of time. */
export function moveFocus(stops: Stops, from: number, move: Move): number {
  const last = stops.length - 1;
  switch (move) {
    case 'previous':
      return Math.max(from - 1, 0);
    case 'next':
      return Math.min(from + 1, last);
    case 'first':
      return 0;
    case 'last':
      return last;
    case 'ten-back':
      return Math.max(from - 10, 0);
    case 'ten-on':
      return Math.min(from + 10, last);
    case 'previous-in-lane':
      return nextInLane(stops, from, -1);
    case 'next-in-lane':
      return nextInLane(stops, from, 1);
  }
}

/** The nearest stop of the same lane on one side: the first met, where the list is in the order of the axis. */
function nextInLane(stops: Stops, from: number, side: 1 | -1): number {
  const here = stops.at(from);
  const beyond = (stop: Stop, i: number, other: Stop, j: number) => (stop.at - other.at || i - j) * side > 0;
  let found = from;
  const [first, step] = stops.inOrder ? [from + side, side] : [0, 1];
  for (let i = first; i >= 0 && i < stops.length; i += step) {
    const stop = stops.at(i);
    if (stop.lane !== here.lane || !beyond(stop, i, here, from)) continue;
    if (stops.inOrder) return i;
    if (found === from || beyond(stops.at(found), found, stop, i)) found = i;
  }
  return found;
}

/** Milliseconds after which typing starts anew. */
const PAUSE = 1000;

/** Typing collects letters for a moment, so that a word can be written. */
export class TypeAhead {
  #typed = '';
  #last = -Infinity;

  /** Whether a key belongs to what was typed just before. */
  isTyping(now: number): boolean {
    return now - this.#last <= PAUSE;
  }

  /** The text typed so far, folded by the caller; starts anew after a pause. */
  add(key: string, now: number): string {
    this.#typed = this.isTyping(now) ? this.#typed + key : key;
    this.#last = now;
    return this.#typed;
  }
}
