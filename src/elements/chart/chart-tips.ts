import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The previews shown on hover and focus: Escape sends them away until a pointer or focus calls up the next. */
export class ChartTips implements ReactiveController {
  off = false;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  allow(): void {
    this.#set(false);
  }

  sendAway(): void {
    this.#set(true);
  }

  /** What a pointer calls up Escape sends away, wherever focus is. */
  readonly beginHover = () => addEventListener('keydown', this.#handleKey);

  readonly endHover = () => removeEventListener('keydown', this.#handleKey);

  hostDisconnected(): void {
    this.endHover();
  }

  readonly #handleKey = (event: KeyboardEvent) => {
    if (event.key === 'Escape') this.sendAway();
  };

  #set(off: boolean): void {
    if (off === this.off) return;
    this.off = off;
    this.host.requestUpdate();
  }
}
