import {
  centredWindow,
  pannedWindow,
  wholeWindow,
  zoomedWindow,
  type AxisLine,
} from '../../layout/time-scale.js';
import type { Day } from '../../model/day.js';
import type { Id } from '../../model/document.js';
import { sameWindow, type TimeWindow } from '../../model/time-window.js';
import type { TimelineStore } from '../../store/timeline-store.js';
import { WindowPilot } from './window-pilot.js';

export interface WindowHost {
  readonly store: () => TimelineStore;
  /** The axis as drawn; `null` without a document. */
  readonly line: () => AxisLine | null;
  /** A reader has moved the window; `null` shows everything. Quietly, where it only followed an event. */
  readonly onMoved: (window: TimeWindow | null, quietly: boolean) => void;
}

/** What of the axis is in view, and how it gets elsewhere. The page hears only of what a reader did. */
export class ChartWindow {
  #byReader = true;
  #quietly = false;
  /** Where a flight under way will end: what is asked for meanwhile starts from there. */
  #goal: TimeWindow | null = null;
  readonly #pilot = new WindowPilot((window, moving) =>
    this.set(window, moving, this.#byReader, this.#quietly),
  );

  constructor(private readonly host: WindowHost) {}

  get bounds(): TimeWindow {
    const line = this.host.line();
    return line ? wholeWindow(line.chapters) : { start: 0, end: 1 };
  }

  get current(): TimeWindow {
    return this.host.store().state.window ?? this.bounds;
  }

  /** Whether there is more to see on a side, and by zooming out. */
  get reach(): { readonly earlier: boolean; readonly later: boolean; readonly zoomedIn: boolean } {
    const { start, end } = this.current;
    const { bounds } = this;
    const [earlier, later] = [start > bounds.start + 0.5, end < bounds.end - 0.5];
    return { earlier, later, zoomedIn: earlier || later };
  }

  /** Shows a window at once. */
  set(window: TimeWindow, moving: boolean, byReader = true, quietly = false): void {
    const shown = sameWindow(window, this.bounds, 0.75) ? null : window;
    if (!moving) this.#goal = null;
    this.host.store().update({ window: shown, moving });
    if (!moving && byReader) this.host.onMoved(shown, quietly);
  }

  /** Flies to a window, or jumps where a reader asked for no motion. */
  flyTo(window: TimeWindow, byReader = true, quietly = false): void {
    const line = this.host.line();
    if (!line) return;
    this.#byReader = byReader;
    this.#quietly = quietly;
    this.#goal = window;
    this.#pilot.fly(this.current, window, line);
  }

  /** Zooms about a day in view, else about the middle: 2 shows half as much time. */
  zoomBy(factor: number, about?: Day): void {
    const line = this.host.line();
    if (!line) return;
    const window = this.#goal ?? this.current;
    const share =
      about === undefined
        ? 0.5
        : (line(about) - line(window.start)) / (line(window.end) - line(window.start));
    this.flyTo(zoomedWindow(line, window, factor, Math.min(Math.max(share, 0), 1)));
  }

  panBy(share: number): void {
    const line = this.host.line();
    if (line) this.flyTo(pannedWindow(line, this.#goal ?? this.current, share));
  }

  /** Brings an event into view, if no part of it is. */
  reveal(id: Id, byReader: boolean): void {
    const line = this.host.line();
    const when = this.host.store().state.index?.byId.get(id)?.when;
    if (!line || !when) return;
    const { start, end } = this.current;
    if (when.latestEnd >= start && when.earliestStart <= end) return;
    const middle = (when.earliestStart + when.latestEnd + 1) / 2;
    this.flyTo(centredWindow(line, this.current, middle), byReader, true);
  }

  /** Shows a stretch of time, with a little around it. */
  showStretch({ start, end }: TimeWindow): void {
    const margin = Math.max((end - start) * 0.15, 3);
    this.flyTo({ start: start - margin, end: end + margin });
  }

  /** Ends a flight under way. */
  stop(): void {
    this.#goal = null;
    this.#pilot.stop();
  }
}
