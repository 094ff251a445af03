import type { EventIndex, IndexedEvent } from '../model/event-index.js';
import type { TimeWindow } from '../model/time-window.js';
import type { Localizer } from '../locale/localizer.js';
import type { MeasureText } from './box.js';
import { laneOf, type LaneChoice, type TimeChoice } from './chart-item.js';
import { DenseChart, type DenseLane } from './dense-chart.js';
import { DenseEvents, inOrder } from './dense-events.js';
import { crowdOf } from './dense-level.js';
import { denseRows } from './dense-rows.js';
import { eventColumns, type EventColumns } from './event-columns.js';
import { groupIntoLanes } from './lanes.js';
import { memo } from './memo.js';
import type { PackedLane } from './pack.js';
import type { AxisLine, TimeScale } from './time-scale.js';
import type { UprightRow } from './vertical-layout.js';

export interface DenseOptions {
  readonly localizer: Localizer;
  readonly time: TimeChoice;
  readonly lanes: LaneChoice;
}

/** The stages of a chart of many events, each kept until what it depends on changes. */
export class DenseComposer {
  readonly #columns = memo(eventColumns);
  readonly #events = memo(
    (index: EventIndex, columns: EventColumns, options: DenseOptions) =>
      new DenseEvents(index, columns, options.localizer, options),
  );
  readonly #dated = memo(datedEvents);
  readonly #lanes = memo(denseLanes);
  readonly #chart = memo((...args: ConstructorParameters<typeof DenseChart>) => new DenseChart(...args));
  readonly #byStart = memo((events: Int32Array, { start, end }: EventColumns) => {
    const event = inOrder(events, start);
    return crowdOf({ event, at: Float64Array.from(event, (it) => start[it] ?? 0) }, end);
  });

  columns(index: EventIndex, time: TimeChoice): EventColumns {
    return this.#columns(index, time);
  }

  lanes(index: EventIndex, entries: readonly IndexedEvent[], options: DenseOptions): readonly DenseLane[] {
    return this.#lanes(index, this.#dated(entries, this.columns(index, options.time)), options);
  }

  packed(
    index: EventIndex,
    lanes: readonly DenseLane[],
    options: DenseOptions,
    line: AxisLine,
    measure: MeasureText,
    scale: TimeScale,
    magnification: number,
  ): readonly PackedLane[] {
    const events = this.#events(index, this.columns(index, options.time), options);
    return this.#chart(lanes, events, line, measure, scale.pixels).packed(scale, magnification);
  }

  rows(
    index: EventIndex,
    entries: readonly IndexedEvent[],
    options: DenseOptions,
    window: TimeWindow,
  ): readonly UprightRow[] {
    const columns = this.columns(index, options.time);
    const { itemOf, clusterOf } = this.#events(index, columns, options);
    const byStart = this.#byStart(this.#dated(entries, columns), columns);
    return denseRows(byStart, columns.end, window, itemOf, clusterOf);
  }
}

/** The orders of the events that have a place on the axis. */
function datedEvents(entries: readonly IndexedEvent[], { start }: EventColumns): Int32Array {
  return Int32Array.from(entries, ({ order }) => order).filter((order) => !Number.isNaN(start[order]));
}

function denseLanes(
  index: EventIndex,
  events: Int32Array,
  { lanes, localizer }: DenseOptions,
): readonly DenseLane[] {
  const lane = (event: number) => {
    const entry = index.events[event];
    return entry ? laneOf(entry, lanes) : null;
  };
  return groupIntoLanes(index, [...events], lane, (event) => event, lanes, localizer);
}
