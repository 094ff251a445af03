import type { ChartLayout } from '../../layout/chart-layout.js';
import { openGap } from '../../layout/open-gap.js';
import type { Id } from '../../model/document.js';

/** Room around an open event. */
const MARGIN = 20;

/**
 * In an upright chart the open event stands between the rows, which make way for it: this watches how high it is.
 */
export class DetailsGap {
  #open: { readonly id: Id; readonly height: number } | null = null;
  #watched: Element | null = null;
  #observer: ResizeObserver | null = null;
  #frame = 0;

  constructor(private readonly requestUpdate: () => void) {}

  /** The layout with room below the row of the open event, once that is measured. */
  makeRoom(layout: ChartLayout, id: Id | null, textSize: number): ChartLayout {
    const height = (this.#heightOf(id) * 16) / textSize;
    if (layout.orientation !== 'vertical' || height === 0) return layout;
    return openGap(layout, rowEnd(layout, id), height + MARGIN);
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

  /** In CSS pixels; 0 where the event is not open or not measured yet. */
  #heightOf(id: Id | null): number {
    return this.#open !== null && this.#open.id === id ? this.#open.height : 0;
  }

  #measure(details: Element, id: Id): void {
    const height = Math.ceil(details.getBoundingClientRect().height);
    if (this.#heightOf(id) === height) return;
    this.#open = { id, height };
    this.requestUpdate();
  }
}

/** Where the row of an event ends; all rows, where it has none. */
export function rowEnd(layout: ChartLayout, id: Id | null): number {
  const mark = layout.marks.find((it) => it.id === id);
  return mark ? mark.hit.y + mark.hit.height : layout.height;
}
