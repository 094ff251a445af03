import { BrushWindow } from '../../gestures/brush-window.js';
import type { Day } from '../../model/day.js';
import { sameWindow, type TimeWindow } from '../../model/time-window.js';

/** An overview as the hand finds it that moves its window. Pixels are those along the strip, from its left edge. */
export interface HandledOverview {
  readonly window: TimeWindow;
  /** The window that shows everything. */
  readonly bounds: TimeWindow;
  dayAt(pixel: number): Day;
  /** @param moving whether the hand goes on */
  show(window: TimeWindow, moving: boolean): void;
  /** The hand rests, and has chosen. */
  rest(): void;
}

/** Moves the window of an overview: by dragging its mark or the edges of it, or by a press elsewhere. */
export class OverviewHand {
  readonly #brush: BrushWindow;
  #dragging = false;

  /** @param group an empty one, which nobody else fills */
  constructor(
    group: SVGGElement,
    private readonly overview: HandledOverview,
  ) {
    this.#brush = new BrushWindow(group, { move: this.#handleMove, end: this.#handleEnd });
  }

  /** Marks a stretch; while the hand drags it, it is where the hand is. */
  mark(stretch: readonly [number, number] | null, width: number, height: number): void {
    if (!this.#dragging) this.#brush.show(stretch, width, height);
  }

  /** A press shows the same length of time around the place pressed; from the whole, a tenth of it. */
  press(pixel: number): void {
    const { bounds, window } = this.overview;
    const length = sameWindow(window, bounds, 1)
      ? (bounds.end - bounds.start) / 10
      : window.end - window.start;
    const middle = this.overview.dayAt(pixel);
    const start = Math.min(Math.max(middle - length / 2, bounds.start), bounds.end - length);
    this.overview.show({ start, end: start + length }, false);
    this.overview.rest();
  }

  disconnect(): void {
    this.#brush.disconnect();
  }

  readonly #handleMove = (from: number, to: number): void => {
    this.#dragging = true;
    const [a, b] = [this.overview.dayAt(from), this.overview.dayAt(to)];
    this.overview.show({ start: Math.min(a, b), end: Math.max(a, b) }, true);
  };

  readonly #handleEnd = (pressed: number | null): void => {
    this.#dragging = false;
    if (pressed === null) this.overview.rest();
    else this.press(pressed);
  };
}
