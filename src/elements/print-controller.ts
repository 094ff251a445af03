import type { LitElement, ReactiveController } from 'lit';

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
    addEventListener('afterprint', this.#handlePrint);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#handlePrint);
    removeEventListener('afterprint', this.#handlePrint);
  }

  readonly #handlePrint = ({ type }: Event) => {
    for (const details of this.#unfolded) details.open = false;
    const printing = type === 'beforeprint';
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
