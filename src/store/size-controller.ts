import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells an element how wide it is, in CSS pixels, and how large its text; updates it when either changes. */
export class SizeController implements ReactiveController {
  /** 0 until the element has been laid out. */
  width = 0;
  /** The font size of the element in CSS pixels. */
  textSize = 16;
  /** Fulfilled with the first measure; `null` before it is taken and after it. */
  coming: Promise<void> | null = null;
  #observer: ResizeObserver | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    /** The element to be measured; the host itself by default. */
    private readonly target: () => Element | null = () => host,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    if (this.#observer || !this.host.isConnected) return;
    const target = this.target();
    if (!target) return;
    this.#observer = new ResizeObserver(() => {
      // Drawing at once would change sizes while they are being told, which browsers report as an error.
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#measure(target));
    });
    this.#observer.observe(target);
    // The first drawing need not wait for the observer's first report.
    this.coming = Promise.resolve().then(() => {
      this.coming = null;
      this.#measure(target);
    });
  }
  #frame = 0;

  #measure(target: Element): void {
    const style = getComputedStyle(target);
    const width = Math.floor(target.clientWidth);
    const textSize = Number.parseFloat(style.fontSize) || 16;
    if (width === this.width && textSize === this.textSize) return;
    this.width = width;
    this.textSize = textSize;
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    this.#observer = null;
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }
}
