import type { PanZoom, PanZoomEvents, Surface } from '../../gestures/pan-zoom.js';
import type { TimeWindow } from '../../model/time-window.js';

/** d3-zoom comes when a pointer first does: a chart that is only read, or worked by keys, never needs it. */
export class PointerHold {
  #panZoom: PanZoom | null = null;
  #coming = false;
  #wanted = false;

  get held(): boolean {
    return this.#panZoom !== null;
  }

  async take(node: HTMLElement, events: PanZoomEvents, accepts: (event: Event) => boolean): Promise<void> {
    this.#wanted = true;
    if (this.#panZoom || this.#coming) return;
    this.#coming = true;
    // Without it, as on a device that went offline, buttons and keys still work.
    const module = await import('../../gestures/pan-zoom.js').catch(() => null);
    this.#coming = false;
    if (module && this.#wanted && node.isConnected) this.#panZoom = new module.PanZoom(node, events, accepts);
  }

  follow(window: TimeWindow, surface: Surface): void {
    this.#panZoom?.follow(window, surface);
  }

  letGo(): void {
    this.#wanted = false;
    this.#panZoom?.disconnect();
    this.#panZoom = null;
  }
}
