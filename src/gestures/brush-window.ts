import { brushX, type BrushBehavior, type D3BrushEvent } from 'd3-brush';
import { pointer, select } from 'd3-selection';

export interface BrushEvents {
  /** The stretch a hand has marked, in pixels along the strip, again and again during a drag. */
  readonly move: (start: number, end: number) => void;
  /** The drag is over. A press without a drag gives the place pressed instead of a stretch. */
  readonly end: (pressed: number | null) => void;
}

/** A hand that presses also trembles: less than this many pixels is no drag. */
const LEAST_DRAG = 4;

/** The marked stretch of an overview strip, by d3-brush. It owns the one empty group it is given; nobody else fills it. */
export class BrushWindow {
  readonly #behavior: BrushBehavior<unknown>;
  #shown = '';

  constructor(
    private readonly group: SVGGElement,
    private readonly events: BrushEvents,
  ) {
    this.#behavior = brushX<unknown>()
      .handleSize(10)
      .on('brush', (event: D3BrushEvent<unknown>) => {
        const [start, end] = (event.selection ?? []) as [number?, number?];
        // Showing a window ourselves also fires: only a hand has a source event.
        if (!event.sourceEvent || start === undefined || end === undefined) return;
        if (end - start >= LEAST_DRAG) this.events.move(start, end);
      })
      .on('end', (event: D3BrushEvent<unknown>) => {
        if (!event.sourceEvent) return;
        this.#shown = '';
        const [start = 0, end = start] = (event.selection ?? []) as [number?, number?];
        this.events.end(end - start >= LEAST_DRAG ? null : pointer(event.sourceEvent, this.group)[0]);
      });
  }

  /** Shows a stretch on a strip of the given size, without an event; `null` where all of it is in view. */
  show(stretch: readonly [number, number] | null, width: number, height: number): void {
    const key = `${stretch?.join(' ')} ${width} ${height}`;
    if (key === this.#shown) return;
    this.#shown = key;
    const selection = select<SVGGElement, unknown>(this.group);
    this.#behavior.extent([
      [0, 0],
      [width, height],
    ]);
    selection.call(this.#behavior);
    // A mark over everything would take every press for a drag of itself.
    const [start, end] = stretch ?? [0, 0];
    selection.call(this.#behavior.move, stretch && [start, Math.max(end, start + 2)]);
  }

  disconnect(): void {
    select(this.group).on('.brush', null);
  }
}
