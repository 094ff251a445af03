import type { PlacedCluster } from '../layout/chart-layout.js';
import type { CountedWay } from '../layout/counted-way.js';
import type { Localizer } from '../locale/localizer.js';
import type { EventIndex, IndexedEvent } from '../model/event-index.js';
import type { Day } from '../model/day.js';
import type { TimeWindow } from '../model/time-window.js';

/** What moves the window. */
export interface CountedView {
  readonly bounds: TimeWindow;
  zoomBy(factor: number, around?: Day): void;
  flyTo(window: TimeWindow): void;
}

/** How a document in tiles is drawn and worded, of which only a part is loaded: it comes with what reads them. */
export interface TiledWay extends CountedWay {
  /** What stands with the chart or the list: how much is loaded, what is still coming, what failed. */
  note(index: EventIndex, localizer: Localizer, listed?: boolean): unknown;
  /** What is said aloud of the window, and of the filter. */
  window(index: EventIndex, window: TimeWindow, localizer: Localizer): string;
  matching(index: EventIndex, entries: readonly IndexedEvent[], localizer: Localizer): string;
  /** The keys of a mark that stands for a number of events; the question mark opens the list of keys. */
  handleKey(
    event: KeyboardEvent,
    view: CountedView,
    help: { toggle(): void },
    clusters?: readonly PlacedCluster[],
  ): void;
}

/** Of a document in tiles. The model knows no drawing: that its `way` is one is known where the reader is handed in. */
export function tiledWay(index: EventIndex | null | undefined): TiledWay | undefined {
  return index?.tiled?.way as TiledWay | undefined;
}
