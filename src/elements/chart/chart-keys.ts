import { moveFocus, moveForKey, TypeAhead, type Move, type Stops } from '../../gestures/roving-focus.js';
import type { MessageKey } from '../../locale/messages.js';
import type { Day } from '../../model/day.js';
import { fold } from '../../model/fold.js';
import type { ChartWindow } from './chart-window.js';
import type { KeyHelp } from './key-help.js';

/** What the keys work on: the chart, seen from an event that has focus. */
export interface KeyTarget {
  readonly axisDirection: 'ltr' | 'rtl';
  readonly stops: Stops;
  /** The titles of a stop, its date in words, and the years, as shown, that all of it lies in. */
  readonly wordsOf: (at: number) => {
    readonly titles: readonly string[];
    readonly date: () => string;
    readonly years: () => readonly number[];
  };
  readonly focus: (at: number) => void;
  /** The middle of the event; it may be undated. */
  readonly day: Day | undefined;
  /** There is nothing further, in the list or in the lane: what to say of it. */
  readonly onEnd: (words: MessageKey) => void;
  /** No title begins with what was typed. */
  readonly onNothing: (typed: string) => void;
}

const ENDS = {
  list: { first: 'statusFirst', last: 'statusLast' },
  lane: { first: 'statusFirstInLane', last: 'statusLastInLane' },
} as const;

const LATER: readonly Move[] = ['next', 'next-in-lane', 'last', 'ten-on'];

/** The keys of an event in the chart, but Enter, Space and Escape, which belong to its button. */
export class ChartKeys {
  readonly #typeAhead = new TypeAhead();

  constructor(
    private readonly view: ChartWindow,
    private readonly help: KeyHelp,
  ) {}

  /** Firefox presses a button when the space bar goes up. */
  readonly handleKeyUp = (event: KeyboardEvent) => {
    if (event.key === ' ' && this.#typeAhead.isTyping(event.timeStamp)) event.preventDefault();
  };

  handle(event: KeyboardEvent, from: number, target: KeyTarget): void {
    const { key } = event;
    const move = moveForKey(key, target.axisDirection);
    if (move) {
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
      this.#jump(key, event.timeStamp, from, target);
    }
  }

  #fit(): void {
    if (this.view.reach.zoomedIn) this.view.flyTo(this.view.bounds);
  }

  /**
   * A letter or a year leads to the next event that begins with it or lies in it; where there is none, to the next
   * that only touches the year, as one known by the year of another calendar does.
   */
  #jump(key: string, now: number, from: number, { stops, wordsOf, focus, onNothing }: KeyTarget): void {
    const written = this.#typeAhead.add(key, now);
    const typed = fold(written);
    const year = /^\d{4,}$/u.test(typed);
    let touching: number | null = null;
    for (let step = typed.length > 1 ? 0 : 1; step <= stops.length; step += 1) {
      const at = (from + step) % stops.length;
      const { titles, date, years } = wordsOf(at);
      if (titles.some((title) => fold(title).startsWith(typed)) || (year && years().includes(Number(typed))))
        return focus(at);
      if (year && fold(date()).includes(typed)) touching ??= at;
    }
    if (touching !== null) focus(touching);
    else if (!/^\d{1,3}$/u.test(typed)) onNothing(written);
  }
}
