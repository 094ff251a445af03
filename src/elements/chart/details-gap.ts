import type { Id } from '../../model/document.js';

/**
 * In an upright chart the open event stands between the rows, which make way for it: this watches how high it is.
 */
export class DetailsGap {
  #open: { readonly id: Id; readonly height: number } | null = null;
  #watched: Element | null = null;
  #observer: ResizeObserver | null = null;
  #frame = 0;

  constructor(private readonly requestUpdate: () => void) {}

  /** The height of an open event in CSS pixels; 0 where it is not open or not measured yet. */
  heightOf(id: Id | null): number {
    return this.#open !== null && this.#open.id === id ? this.#open.height : 0;
  }

  /** Watches the details of an event; `null` ends it. */
  watch(details: Element | null, id: Id | null): void {
    if (details === this.#watched && (details === null || this.#open?.id === id)) return;
    this.stop();
    if (!details || id === null) return;
    this.#watched = details;
    this.#observer = new ResizeObserver(() => {
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => this.#measure(details, id));
    });
    this.#observer.observe(details);
  }

  stop(): void {
    cancelAnimationFrame(this.#frame);
    this.#observer?.disconnect();
    this.#observer = null;
    this.#watched = null;
    this.#open = null;
  }

  #measure(details: Element, id: Id): void {
    const height = Math.ceil(details.getBoundingClientRect().height);
    if (this.heightOf(id) === height) return;
    this.#open = { id, height };
    this.requestUpdate();
  }
}
