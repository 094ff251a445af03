import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { MeasureText } from '../layout/box.js';
import { textMeasure } from './text-measure.js';

/**
 * Measures text as an element sets it. How that is is read at first, and again whenever a drawing has come to rest: read
 * in the midst of one, it would make the browser lay out the page once more.
 */
export class TextMeasurer implements ReactiveController {
  #known: MeasureText | null = null;
  #frame = 0;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly target: () => Element | null,
  ) {
    host.addController(this);
  }

  get measure(): MeasureText {
    return (this.#known ??= this.#read());
  }

  /** Looks whether text is set otherwise now, and lets the element be drawn again where it is. */
  readonly check = (): void => {
    const now = this.#read();
    if (now === this.#known) return;
    this.#known = now;
    this.host.requestUpdate();
  };

  hostUpdated(): void {
    this.#stop();
    this.#frame = requestAnimationFrame(() => (this.#timer = setTimeout(this.check)));
  }

  hostDisconnected(): void {
    this.#stop();
    // Elsewhere another style may hold.
    this.#known = null;
  }

  #stop(): void {
    cancelAnimationFrame(this.#frame);
    clearTimeout(this.#timer);
  }

  #read(): MeasureText {
    return textMeasure(getComputedStyle(this.target() ?? this.host));
  }
}
