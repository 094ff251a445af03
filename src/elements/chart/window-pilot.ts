import { prefersStillness } from '../../gestures/stillness.js';
import type { AxisLine } from '../../layout/time-scale.js';
import { sameWindow, type TimeWindow } from '../../model/time-window.js';

/**
 * Flies a window from where it is to where it shall be, one step a frame, and jumps where the reader asked for no
 * motion. A new flight, or a hand, ends the one under way.
 */
export class WindowPilot {
  /** Counts what was asked for: a flight that was called off does not begin. */
  #turn = 0;
  #end = (): void => undefined;

  constructor(
    /** Shows a window; `moving` is false for the last. */
    private readonly show: (window: TimeWindow, moving: boolean) => void,
  ) {}

  fly(from: TimeWindow, to: TimeWindow, line: AxisLine): void {
    this.stop();
    if (sameWindow(from, to, 0.01) || prefersStillness() || document.hidden) {
      this.show(to, false);
      return;
    }
    const turn = this.#turn;
    void import('./motion.js').then(
      ({ flight, play }) => {
        if (turn !== this.#turn) return;
        const windowAt = flight(from, to, line);
        this.#end = play((moment) => this.show(windowAt(moment), moment < 1));
      },
      () => turn === this.#turn && this.show(to, false),
    );
  }

  stop(): void {
    this.#turn += 1;
    this.#end();
  }
}
