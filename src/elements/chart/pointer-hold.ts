import type { PanZoom, Surface } from '../../gestures/pan-zoom.js';
import { zoomedWindow } from '../../layout/time-scale.js';
import type { ChartWindow } from './chart-window.js';

/** d3-zoom comes when a pointer first does: a chart that is only read, or worked by keys, never needs it. */
export class PointerHold {
  #panZoom: PanZoom | null = null;
  #coming = false;
  #wanted = false;

  constructor(
    private readonly view: ChartWindow,
    /** Where the axis lies; `null` while nothing is drawn. */
    private readonly surface: () => Surface | null,
  ) {}

  async take(stage: HTMLElement): Promise<void> {
    this.#wanted = true;
    if (!this.#panZoom && !this.#coming) await this.#fetch(stage);
    this.follow();
  }

  /** To be called when the window or the drawing has changed. */
  follow(): void {
    const surface = this.#panZoom && this.surface();
    if (surface) this.#panZoom?.follow(this.view.current, surface);
  }

  letGo(): void {
    this.#wanted = false;
    this.#panZoom?.disconnect();
    this.#panZoom = null;
  }

  /** Upright charts are zoomed by the wheel too; sideways ones by d3-zoom, once it is here. */
  readonly handleWheel = (event: WheelEvent) => {
    if (this.#panZoom || !(event.ctrlKey || event.metaKey)) return;
    const line = this.surface()?.line;
    if (!line) return;
    event.preventDefault();
    this.view.set(zoomedWindow(line, this.view.current, 2 ** (-event.deltaY / 200)), false);
  };

  async #fetch(stage: HTMLElement): Promise<void> {
    this.#coming = true;
    // Without it, as on a device that went offline, buttons and keys still work.
    const module = await import('./chart-hand.js').catch(() => null);
    this.#coming = false;
    if (module && this.#wanted && stage.isConnected) this.#panZoom = module.chartHand(stage, this.view);
  }
}
