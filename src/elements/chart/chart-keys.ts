import { moveFocus, moveForKey, TypeAhead, type Move, type Stops } from '../../gestures/roving-focus.js';
import type { MessageKey } from '../../locale/messages.js';
import type { Day } from '../../model/day.js';
import { fold } from '../../model/fold.js';
import type { ChartWindow } from './chart-window.js';
import type { KeyHelp } from './key-help.js';
import { TypedSearch, type TypedTarget } from './typed-search.js';

/** What the keys work on: the chart, seen from an event that has focus. */
export interface KeyTarget {
  readonly axisDirection: 'ltr' | 'rtl';
  readonly stops: Stops;
  /** What typing can lead to. */
  readonly typing: TypedTarget;
  readonly focus: (at: number) => void;
  /** The middle of the event; it may be undated. */
  readonly day: Day | undefined;
  /** There is nothing further, in the list or in the lane: what to say of it. */
  readonly onEnd: (words: MessageKey) => void;
}

const ENDS = {
  list: { first: 'statusFirst', last: 'statusLast' },
  lane: { first: 'statusFirstInLane', last: 'statusLastInLane' },
} as const;

const LATER: readonly Move[] = ['next', 'next-in-lane', 'last', 'ten-on'];

/** The keys of an event in the chart, but Enter, Space and Escape, which belong to its button. */
export class ChartKeys {
  readonly #typeAhead = new TypeAhead();
  readonly #search = new TypedSearch();

  constructor(
    private readonly view: ChartWindow,
    private readonly help: Pick<KeyHelp, 'toggle'>,
  ) {}

  /** Firefox presses a button when the space bar goes up. */
  readonly handleKeyUp = (event: KeyboardEvent) => {
    if (event.key === ' ' && this.#typeAhead.isTyping(event.timeStamp)) event.preventDefault();
  };

  handle(event: KeyboardEvent, from: number, target: KeyTarget): void {
    const { key } = event;
    const move = moveForKey(key, target.axisDirection);
    if (move) {
      this.stop();
      event.preventDefault();
      const to = moveFocus(target.stops, from, move);
      if (to !== from) target.focus(to);
      else {
        const end = LATER.includes(move) ? 'last' : 'first';
        const where = from === (end === 'first' ? 0 : target.stops.length - 1) ? 'list' : 'lane';
        target.onEnd(ENDS[where][end]);
      }
    } else if (key === '+' || key === '=') this.view.zoomBy(2, target.day);
    else if (key === '-') this.view.zoomBy(0.5, target.day);
    // A nought within a year is part of the year.
    else if (fold(key) === '0' && !this.#typeAhead.isTyping(event.timeStamp)) this.#fit();
    else if (key === '?' || key === '؟') this.help.toggle();
    else if (key.length === 1 && (key !== ' ' || this.#typeAhead.isTyping(event.timeStamp))) {
      // In the middle of a word a space is a letter, and presses no button.
      if (key === ' ') event.preventDefault();
      this.#search.add(this.#typeAhead.add(key, event.timeStamp), from, target.typing);
    }
  }

  /** Ends a search for what was typed. */
  stop(): void {
    this.#search.stop();
  }

  #fit(): void {
    if (this.view.reach.zoomedIn) this.view.flyTo(this.view.bounds);
  }
}
