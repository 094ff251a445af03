import type { Id } from '../../model/document.js';
import type { ChronicleChart } from '../chart/chart-element.js';

interface Side {
  readonly top: number;
  readonly bottom: number;
}

const MARGIN = 24;

/**
 * How far to scroll so that an event stands in the middle, together with its true place on the axis; where both do not
 * fit, at the edge that is farther from that.
 */
export function scrollToBoth(mark: Side, place: Side, shown: Side): number {
  const height = shown.bottom - shown.top;
  const [top, bottom] = [Math.min(mark.top, place.top), Math.max(mark.bottom, place.bottom)];
  if (bottom - top + MARGIN * 2 <= height) return (top + bottom - shown.top - shown.bottom) / 2;
  if (mark.bottom - mark.top + MARGIN * 2 > height)
    return (mark.top + mark.bottom - shown.top - shown.bottom) / 2;
  return place.top < mark.top ? mark.bottom + MARGIN - shown.bottom : mark.top - MARGIN - shown.top;
}

/** What a reader moves the chart with: from then on it stays where they put it, until its size or the step changes. */
const BY_HAND = ['wheel', 'pointerdown', 'keydown'] as const;

/**
 * Keeps an event in sight in a chart that is higher than its place. The chart is laid out in slices, flies to its window,
 * and is laid out anew when the screen fills or letters arrive: each time the event stands elsewhere.
 */
export class ChartSight {
  #chart: ChronicleChart | null = null;
  #event: Id | null = null;
  #left = false;
  #size = '';
  #listening = new AbortController();
  readonly #watch = new ResizeObserver(() => this.#place());

  hold(chart: ChronicleChart, event: Id): void {
    if (chart !== this.#chart) {
      this.letGo();
      this.#chart = chart;
      this.#listening = new AbortController();
      for (const type of BY_HAND)
        chart.addEventListener(type, () => (this.#left = true), {
          passive: true,
          signal: this.#listening.signal,
        });
      this.#watch.observe(chart);
    }
    // Drawn once its layout is there.
    const stage = chart.renderRoot.querySelector('.stage');
    if (stage) this.#watch.observe(stage);
    this.#event = event;
    this.#left = false;
    this.#place();
  }

  /** It may have been drawn anew. */
  follow(): void {
    void this.#chart?.updateComplete.then(() => this.#place());
  }

  letGo(): void {
    this.#watch.disconnect();
    this.#listening.abort();
    this.#chart = null;
    this.#event = null;
  }

  /** Scrolls within the chart alone: what stands beside it or above stays where it is. */
  #place(): void {
    const chart = this.#chart;
    if (!chart || this.#event === null) return;
    const size = `${chart.clientWidth} ${chart.clientHeight}`;
    if (size !== this.#size) this.#left = false;
    this.#size = size;
    if (this.#left) return;
    const { renderRoot } = chart;
    const mark = renderRoot.querySelector(`[data-id="${CSS.escape(this.#event)}"]`)?.getBoundingClientRect();
    if (!mark) return;
    const place = renderRoot.querySelector('.true-place')?.getBoundingClientRect() ?? mark;
    const off = scrollToBoth(mark, place, chart.getBoundingClientRect());
    if (Math.abs(off) > 1) chart.scrollTop += off;
  }
}
