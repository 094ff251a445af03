import { prefersStillness } from '../../gestures/stillness.js';
import type { blendLayouts } from '../../layout/blend.js';
import type { ChartLayout } from '../../layout/chart-layout.js';

/** Lets the same marks move from one layout to another, calmly; without motion where a reader asked for none. */
export class LayoutMorph {
  #from: ChartLayout | null = null;
  #last: ChartLayout | null = null;
  #moment = 0;
  #mix: typeof blendLayouts | null = null;
  #end = (): void => undefined;

  constructor(private readonly requestUpdate: () => void) {}

  /** The next layout is to be reached from the one before it. */
  begin(): void {
    if (!this.#last || prefersStillness() || document.hidden) return;
    const from = (this.#from = this.#last);
    this.#moment = 0;
    void import('./motion.js').then(
      ({ blendLayouts, play }) => {
        if (this.#from !== from) return;
        this.#mix = blendLayouts;
        this.#end();
        this.#end = play((moment) => this.#show(moment));
      },
      () => this.#show(1),
    );
  }

  /** The layout to be shown at this moment. */
  blend(to: ChartLayout): ChartLayout {
    this.#last = to;
    // Until it is known how, what was there stays.
    return this.#from ? (this.#mix?.(this.#from, to, this.#moment) ?? this.#from) : to;
  }

  stop(): void {
    this.#end();
    this.#from = null;
  }

  #show(moment: number): void {
    this.#moment = moment;
    if (moment === 1) this.#from = null;
    this.requestUpdate();
  }
}
