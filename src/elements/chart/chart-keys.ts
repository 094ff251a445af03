import { moveFocus, moveForKey, TypeAhead, type Stop } from '../../gestures/roving-focus.js';
import { fold } from '../../model/fold.js';

/** What the keys work on: the chart, seen from an event that has focus. */
export interface KeyTarget {
  readonly axisDirection: 'ltr' | 'rtl';
  readonly stops: readonly Stop[];
  /** Title and date of a stop in words. */
  readonly wordsOf: (at: number) => { readonly title: string; readonly date: string };
  readonly focus: (at: number) => void;
  readonly onEnd: (end: 'first' | 'last') => void;
  readonly zoomBy: (factor: number) => void;
  readonly fit: () => void;
  readonly help: () => void;
}

/** The keys of an event in the chart, but Enter, Space and Escape, which belong to its button. */
export class ChartKeys {
  readonly #typeAhead = new TypeAhead();

  handle(event: KeyboardEvent, from: number, target: KeyTarget): void {
    const { key } = event;
    const move = moveForKey(key, target.axisDirection);
    if (move) {
      event.preventDefault();
      const to = moveFocus(target.stops, from, move);
      if (to !== from) target.focus(to);
      else target.onEnd(from === 0 ? 'first' : 'last');
    } else if (key === '+' || key === '=') target.zoomBy(2);
    else if (key === '-') target.zoomBy(0.5);
    else if (key === '0') target.fit();
    else if (key === '?') target.help();
    else if (key.length === 1 && key !== ' ') this.#jump(key, event.timeStamp, from, target);
  }

  /** A letter or a year leads to the next event that begins with it, or has it in its date. */
  #jump(key: string, now: number, from: number, { stops, wordsOf, focus }: KeyTarget): void {
    const typed = fold(this.#typeAhead.add(key, now));
    const year = /^\d{4,}$/u.test(typed);
    for (let step = typed.length > 1 ? 0 : 1; step <= stops.length; step += 1) {
      const at = (from + step) % stops.length;
      const { title, date } = wordsOf(at);
      if (fold(title).startsWith(typed) || (year && fold(date).includes(typed))) return focus(at);
    }
  }
}
