import { select, type Selection } from 'd3-selection';
import { zoom, zoomIdentity, type D3ZoomEvent, type ZoomBehavior } from 'd3-zoom';
import type { TimeWindow } from '../model/time-window.js';
import type { AxisLine } from '../layout/time-scale.js';
import type { Direction } from '../layout/box.js';

/** Where the axis lies on the surface, in CSS pixels, and what it shows. */
export interface Surface {
  readonly line: AxisLine;
  readonly start: number;
  readonly length: number;
  readonly direction: Direction;
}

export interface PanZoomEvents {
  /** The window a hand asks for, again and again during a gesture. */
  readonly move: (window: TimeWindow) => void;
  readonly end: () => void;
}

const CLOSEST = 20_000;
/** A touch has to go this far sideways before it is a pan and not the beginning of a scroll. */
const SLOP = 8;

/**
 * Drag, pinch and Ctrl or Cmd with the wheel, turned into windows in time by d3-zoom. The window is the truth: the
 * transform on the node is set from it by `follow` and read only while a hand moves it. The plain wheel and vertical
 * swipes stay with the page.
 */
export class PanZoom {
  readonly #behavior: ZoomBehavior<HTMLElement, unknown>;
  readonly #selection: Selection<HTMLElement, unknown, null, undefined>;
  #surface: Surface | null = null;
  #window: TimeWindow | null = null;

  constructor(
    readonly node: HTMLElement,
    private readonly events: PanZoomEvents,
    accepts: (event: Event) => boolean,
  ) {
    this.#behavior = zoom<HTMLElement, unknown>()
      .scaleExtent([1, CLOSEST])
      .filter((event: Event) => accepts(event) && isGesture(event))
      .on('zoom', (event: D3ZoomEvent<HTMLElement, unknown>) => this.#zoomed(event))
      .on('end', (event: D3ZoomEvent<HTMLElement, unknown>) => {
        if (event.sourceEvent) this.events.end();
      });
    this.#selection = select(node);
    this.#selection.call(this.#behavior).on('dblclick.zoom', null);
    this.#accepts = accepts;
    node.addEventListener('pointerdown', this.#touchDown);
  }
  readonly #accepts: (event: Event) => boolean;

  /** Takes over the window that is shown, without an event of its own. */
  follow(window: TimeWindow, surface: Surface): void {
    this.#surface = surface;
    this.#window = window;
    const { line, start, length, direction } = surface;
    const [from, to] =
      direction === 'rtl'
        ? [1 - line(window.end), 1 - line(window.start)]
        : [line(window.start), line(window.end)];
    const k = 1 / Math.max(to - from, 1 / CLOSEST);
    this.#behavior
      .extent([
        [start, 0],
        [start + length, 1],
      ])
      .translateExtent([
        [start, -Infinity],
        [start + length, Infinity],
      ]);
    const transform = zoomIdentity.translate(start - k * (start + from * length), 0).scale(k);
    this.#selection.call(this.#behavior.transform, transform);
  }

  disconnect(): void {
    this.#selection.on('.zoom', null);
    this.node.removeEventListener('pointerdown', this.#touchDown);
    this.#touchUp();
  }

  #zoomed({ transform, sourceEvent }: D3ZoomEvent<HTMLElement, unknown>): void {
    // Setting the transform ourselves also fires: only a hand has a source event.
    if (!sourceEvent || !this.#surface) return;
    const { start, length } = this.#surface;
    const from = (transform.invertX(start) - start) / length;
    this.events.move(this.#windowOf(from, from + 1 / transform.k));
  }

  #windowOf(from: number, to: number): TimeWindow {
    const line = this.#surface?.line;
    if (!line) return { start: 0, end: 1 };
    return this.#surface?.direction === 'rtl'
      ? { start: line.invert(1 - to), end: line.invert(1 - from) }
      : { start: line.invert(from), end: line.invert(to) };
  }

  /**
   * One finger: d3-zoom would take every touch and stop the page from scrolling, so the browser decides by
   * `touch-action: pan-y`, and what it leaves us is a sideways pan.
   */
  readonly #touchDown = (event: PointerEvent) => {
    if (event.pointerType !== 'touch' || !event.isPrimary || !this.#surface || !this.#window) return;
    if (!this.#accepts(event)) return;
    this.#touch = {
      id: event.pointerId,
      x: event.clientX,
      window: this.#window,
      surface: this.#surface,
      moving: false,
    };
    this.node.addEventListener('pointermove', this.#touchMove);
    this.node.addEventListener('pointerup', this.#touchUp);
    this.node.addEventListener('pointercancel', this.#touchUp);
  };
  #touch: { id: number; x: number; window: TimeWindow; surface: Surface; moving: boolean } | null = null;

  readonly #touchMove = (event: PointerEvent) => {
    const touch = this.#touch;
    if (!touch) return;
    if (event.pointerId !== touch.id) return this.#touchUp();
    const moved = event.clientX - touch.x;
    if (!touch.moving && Math.abs(moved) < SLOP) return;
    if (!touch.moving) this.node.setPointerCapture(event.pointerId);
    touch.moving = true;
    const { line, length, direction } = touch.surface;
    const [from, to] = [line(touch.window.start), line(touch.window.end)];
    const wanted = (direction === 'rtl' ? moved : -moved) * ((to - from) / length);
    const shift = Math.min(Math.max(wanted, -from), 1 - to);
    this.events.move({ start: line.invert(from + shift), end: line.invert(to + shift) });
  };

  readonly #touchUp = () => {
    if (this.#touch?.moving) this.events.end();
    this.#touch = null;
    this.node.removeEventListener('pointermove', this.#touchMove);
    this.node.removeEventListener('pointerup', this.#touchUp);
    this.node.removeEventListener('pointercancel', this.#touchUp);
  };
}

function isGesture(event: Event): boolean {
  if (event.type === 'wheel') return (event as WheelEvent).ctrlKey || (event as WheelEvent).metaKey;
  if (event.type.startsWith('touch')) return (event as TouchEvent).touches.length > 1;
  return !(event as MouseEvent).button && !(event as MouseEvent).ctrlKey;
}
