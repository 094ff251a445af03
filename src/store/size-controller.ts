import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** Tells an element how wide it is, in CSS pixels, and how large its text; updates it when either changes. */
export class SizeController implements ReactiveController {
  /** 0 until the element has been laid out. */
  width = 0;
  /** The font size of the element in CSS pixels. */
  textSize = 16;
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
    this.#observer = new ResizeObserver(([entry]) => {
      if (!entry) return;
      const width = Math.floor(entry.contentRect.width);
      const textSize = Number.parseFloat(getComputedStyle(target).fontSize) || 16;
      if (width === this.width && textSize === this.textSize) return;
      this.width = width;
      this.textSize = textSize;
      this.host.requestUpdate();
    });
    this.#observer.observe(target);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }
}
