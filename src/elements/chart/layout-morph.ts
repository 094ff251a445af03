import { FLIGHT_MS, prefersStillness } from '../../gestures/stillness.js';
import type { blendLayouts } from '../../layout/blend.js';
import type { ChartLayout } from '../../layout/chart-layout.js';

/** Lets the same marks move from one layout to another, calmly; without motion where a reader asked for none. */
export class LayoutMorph {
  #from: ChartLayout | null = null;
  #last: ChartLayout | null = null;
  #began = 0;
  #frame = 0;
  #mix: typeof blendLayouts | null = null;

  constructor(private readonly requestUpdate: () => void) {}

  /** The next layout is to be reached from the one before it. */
  begin(): void {
    if (!this.#last || prefersStillness() || document.hidden) return;
    this.#from = this.#last;
    this.#began = performance.now();
    if (this.#mix) return;
    void import('./motion.js').then(
      ({ blendLayouts }) => {
        this.#mix = blendLayouts;
        this.#began = performance.now();
        this.requestUpdate();
      },
      () => {
        this.stop();
        this.requestUpdate();
      },
    );
  }

  /** The layout to be shown at this moment; asks for the next moment until it is the given one itself. */
  blend(to: ChartLayout): ChartLayout {
    this.#last = to;
    if (!this.#from) return to;
    // Until it is known how, what was there stays.
    if (!this.#mix) return this.#from;
    const moment = Math.min((performance.now() - this.#began) / FLIGHT_MS, 1);
    const shown = this.#mix(this.#from, to, moment);
    if (moment >= 1) this.stop();
    else this.#frame = requestAnimationFrame(this.requestUpdate);
    return shown;
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#from = null;
  }
}
