import type { LitElement, ReactiveController } from 'lit';

/** What ends it: not every browser says that it is done, but a reader who is back at the page does. */
const DONE = ['afterprint', 'pointerdown', 'keydown'];

const FOLDED = 'details:not([open], .no-print, .no-print *)';

/** Knows when the page is being laid out for paper, and unfolds there whatever a reader can unfold on the screen. */
export class PrintController implements ReactiveController {
  printing = false;
  #unfolded: HTMLDetailsElement[] = [];

  constructor(
    private readonly host: LitElement,
    /** Draws at once whatever is to be drawn. */
    private readonly drawNow: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#handlePrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#handlePrint);
    for (const type of DONE) removeEventListener(type, this.#handlePrint, true);
  }

  readonly #handlePrint = ({ type }: Event) => {
    for (const details of this.#unfolded) details.open = false;
    const printing = type === 'beforeprint';
    for (const done of DONE)
      (printing ? addEventListener : removeEventListener)(done, this.#handlePrint, true);
    if (printing !== this.printing) {
      this.printing = printing;
      this.host.requestUpdate();
    }
    // The page is laid out for paper as soon as this returns.
    this.drawNow();
    this.#unfolded = printing ? [...this.host.renderRoot.querySelectorAll<HTMLDetailsElement>(FOLDED)] : [];
    for (const details of this.#unfolded) details.open = true;
  };
}
