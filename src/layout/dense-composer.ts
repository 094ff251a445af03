import type { DateColumns, EventIndex, IndexedEvent } from '../model/event-index.js';
import { FAST, type Steps } from '../model/steps.js';
import type { TimeWindow } from '../model/time-window.js';
import type { Localizer } from '../locale/localizer.js';
import type { ChartInput } from './chart-composer.js';
import { horizontalLayout, type ChartLayout } from './chart-layout.js';
import type { LaneChoice, TimeChoice } from './chart-item.js';
import { bringDenseWords } from '../locale/dense-words.js';
import { categorySets, type CategorySets } from './category-sets.js';
import { DenseChart } from './dense-chart.js';
import { DenseEvents, inOrder } from './dense-events.js';
import { denseLanes, type DenseLane } from './dense-lanes.js';
import { crowdOf, runOf, type Crowd } from './dense-level.js';
import { DenseRows } from './dense-rows.js';
import { undatedOf, withUndated } from './dense-undated.js';
import { drawnColumns } from './event-columns.js';
import { fullestCells } from './fullest-cell.js';
import { LengthClasses } from './length-classes.js';
import { memo } from './memo.js';
import { Stage } from './stage.js';
import type { AxisLine, TimeScale } from './time-scale.js';
import type { UprightRow } from './vertical-layout.js';

export interface DenseOptions {
  readonly localizer: Localizer;
  readonly time: TimeChoice;
  readonly lanes: LaneChoice;
}

bringDenseWords();

/** The stages of a chart of many events. */
export class DenseComposer {
  readonly #events = memo(
    (index: EventIndex, columns: DateColumns, categories: CategorySets, options: DenseOptions) =>
      new DenseEvents(index, columns, categories, options.localizer, options),
  );
  readonly #categories = new Stage(categorySets);
  readonly #lanes = new Stage(denseLanes);
  readonly #classes = new Stage(lengthClasses);
  readonly #fullest = new Stage(fullestInLanes);
  readonly #chart = new Stage(DenseChart.of);
  readonly #byStart = new Stage(eventsByStart);
  readonly #undated = new Stage(undatedOf);
  readonly #rows = memo((byStart: Crowd, events: DenseEvents) => new DenseRows(byStart, events));

  lanes(
    index: EventIndex,
    entries: readonly IndexedEvent[],
    { time, lanes, localizer }: DenseOptions,
  ): Steps<readonly DenseLane[]> {
    return this.#lanes.steps(index, entries, drawnColumns(index, time), lanes, localizer);
  }

  *across(
    input: ChartInput,
    lanes: readonly DenseLane[],
    options: DenseOptions,
    line: AxisLine,
    scale: TimeScale,
    magnification: number,
  ): Steps<ChartLayout> {
    const { index, measure } = input;
    const columns = drawnColumns(index, options.time);
    const events = this.#events(index, columns, yield* this.#categories.steps(index), options);
    const classes = yield* this.#classes.steps(lanes, columns);
    yield* events.digest(classes.flatMap(({ lists }) => lists));
    const fullest = yield* this.#fullest.steps(classes);
    const chart = yield* this.#chart.steps(lanes, classes, fullest, events, line, measure, scale.pixels);
    const layout = horizontalLayout(chart.packed(scale, magnification), scale, input);
    return yield* this.whole(layout, input);
  }

  *rows(
    index: EventIndex,
    entries: readonly IndexedEvent[],
    options: DenseOptions,
    window: TimeWindow,
  ): Steps<readonly UprightRow[]> {
    const columns = drawnColumns(index, options.time);
    const events = this.#events(index, columns, yield* this.#categories.steps(index), options);
    const byStart = yield* this.#byStart.steps(entries, columns);
    yield* events.digest([byStart.event]);
    return this.#rows(byStart, events).within(window);
  }

  /** A layout with the events below it that stand on no axis. */
  *whole(layout: ChartLayout, { index, entries, time, localizer, measure }: ChartInput): Steps<ChartLayout> {
    const undated = yield* this.#undated.steps(entries, drawnColumns(index, time));
    return withUndated(layout, undated, localizer, measure);
  }
}

function* lengthClasses(lanes: readonly DenseLane[], columns: DateColumns): Steps<readonly LengthClasses[]> {
  const classes = [];
  for (const { items } of lanes) classes.push(yield* LengthClasses.of(items, columns));
  return classes;
}

const fullestInLanes = (classes: readonly LengthClasses[]) =>
  fullestCells(classes.map(({ points }) => points));

function* eventsByStart(entries: readonly IndexedEvent[], { start, end }: DateColumns): Steps<Crowd> {
  const dated = new Int32Array(entries.length);
  let count = 0;
  for (const { order } of entries) {
    if (!Number.isNaN(start[order])) dated[count++] = order;
    if (order % FAST === 0) yield;
  }
  const events = yield* inOrder(dated.slice(0, count), start);
  return yield* crowdOf(yield* runOf(events, start), end);
}
