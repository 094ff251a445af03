import { FLIGHT_MS, prefersStillness } from '../../gestures/stillness.js';
import type { AxisLine } from '../../layout/time-scale.js';
import { sameWindow, type TimeWindow } from '../../model/time-window.js';

/**
 * Flies a window from where it is to where it shall be, one step a frame, and jumps where the reader asked for no
 * motion. A new flight, or a hand, ends the one under way.
 */
export class WindowPilot {
  #frame = 0;
  /** Counts what was asked for: a flight that was called off does not begin. */
  #turn = 0;

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
      ({ flight }) => turn === this.#turn && this.#follow(flight(from, to, line)),
      () => turn === this.#turn && this.show(to, false),
    );
  }

  stop(): void {
    this.#turn += 1;
    cancelAnimationFrame(this.#frame);
    this.#frame = 0;
  }

  #follow(windowAt: (moment: number) => TimeWindow): void {
    let began: number | null = null;
    const step = (now: number) => {
      began ??= now;
      const moment = Math.min((now - began) / FLIGHT_MS, 1);
      this.#frame = moment < 1 ? requestAnimationFrame(step) : 0;
      this.show(windowAt(moment), moment < 1);
    };
    this.#frame = requestAnimationFrame(step);
  }
}
