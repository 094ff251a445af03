import type { EventIndex, IndexedEvent } from '../model/event-index.js';
import { finish, type Steps } from '../model/steps.js';
import type { TimeWindow } from '../model/time-window.js';
import type { Localizer } from '../locale/localizer.js';
import type { Direction, MeasureText } from './box.js';
import { chaptersOf } from './chapters.js';
import { chartItems, type ChartItem, type LaneChoice, type TimeChoice } from './chart-item.js';
import { gutterWidth, horizontalLayout, MARGIN, placeLanes, type ChartLayout } from './chart-layout.js';
import type { CountedWay } from './counted-way.js';
import type { DenseComposer } from './dense-composer.js';
import { denseComposer } from './dense-ways.js';
import { groupIntoLanes } from './lanes.js';
import { memo } from './memo.js';
import { occupied } from './occupied.js';
import type { PackedLane } from './pack.js';
import { Stage } from './stage.js';
import { packLanes } from './pack-lanes.js';
import { axisLine, timeScale, wholeWindow, type AxisLine } from './time-scale.js';
import { isUpright, uprightWays, type Orientation } from './upright-ways.js';

export type AxisChoice = 'broken' | 'linear';
export type { Orientation } from './upright-ways.js';

/** Everything a chart is drawn from. Lengths are in CSS pixels at a text size of 16. */
export interface ChartInput {
  readonly index: EventIndex;
  /** The events that the filter leaves. */
  readonly entries: readonly IndexedEvent[];
  readonly localizer: Localizer;
  readonly measure: MeasureText;
  readonly width: number;
  /** `null` shows everything. */
  readonly window: TimeWindow | null;
  readonly time: TimeChoice;
  readonly lanes: LaneChoice;
  readonly axis: AxisChoice;
  readonly orientation: Orientation;
  readonly direction: Direction;
  /** Where nothing can be pointed at, on paper: marks keep their titles, in as many rows as those take. */
  readonly everyTitle?: boolean;
}

const BREAK = 24;
/** Of the width for all breaks together, at most: a narrow chart with many must leave room for time itself. */
const BREAKS_SHARE = 0.5;
const CROWDING = 0.7;
/** No more events than this keep their titles, wherever another row makes room for one. */
const FEW = 60;
/** With more, only what is in view is looked at. */
const MANY = 600;

/**
 * From a document to a picture in stages, each kept until what it depends on changes: a pan computes only the places
 * of what is in view, a zoom new rows only at every half octave.
 */
export class ChartComposer {
  readonly #items = memo(chartItems);
  readonly #lanes = memo(groupIntoLanes<ChartItem>);
  #dense: DenseComposer | null = null;
  readonly #pack = memo(packLanes);
  readonly #height = memo(wholeHeight);
  readonly #line = new Stage(lineOf);
  readonly #uprightLine = new Stage(lineOf);
  readonly #options = memo((localizer: Localizer, time: TimeChoice, lanes: LaneChoice) => ({
    localizer,
    time,
    lanes,
  }));

  /** The axis of a document: of all its events, so that a filter does not move it. */
  line(index: EventIndex, time: TimeChoice, axis: AxisChoice): AxisLine {
    return this.#line.now(index, time, axis, crowdingOf(index));
  }

  compose(input: ChartInput): ChartLayout {
    return finish(this.steps(input));
  }

  /** The same with places to pause: the first layout of many events takes its time. */
  steps(input: ChartInput): Steps<ChartLayout> {
    const upright = isUpright(input.orientation, input.width);
    const { index, time, axis } = input;
    if (index.tiled?.single === false)
      return (index.tiled.way as CountedWay).draw(input, this.line(index, time, axis), upright);
    return upright ? this.#upright(input) : this.#across(input);
  }

  *#upright(input: ChartInput): Steps<ChartLayout> {
    const ways = yield* uprightWays.steps();
    if (!ways) return yield* this.#across(input);
    const { index, entries, localizer, measure, width, direction, time } = input;
    // Every event takes a row, so a chapter is as long as it has events.
    const line = yield* this.#uprightLine.steps(index, time, input.axis, 1);
    const window = input.window ?? wholeWindow(line.chapters);
    const options = this.#options(localizer, time, 'none');
    const dense = yield* this.#stagesFor(input);
    const rows = dense
      ? yield* dense.rows(index, entries, options, window)
      : ways.uprightRows(this.#items(index, entries, localizer, options), window);
    const documentLang = index.document.lang;
    const placing = { width, direction, localizer, measure, documentLang };
    const layout = ways.verticalLayout(rows, line, window, placing);
    return dense ? yield* dense.whole(layout, input) : layout;
  }

  *#across(input: ChartInput): Steps<ChartLayout> {
    const { index, entries, localizer, measure, width, direction } = input;
    const line = yield* this.#line.steps(index, input.time, input.axis, crowdingOf(index));
    const whole = wholeWindow(line.chapters);
    const options = this.#options(localizer, input.time, lanesOf(input));
    const dense = yield* this.#stagesFor(input);
    const many = dense && (yield* dense.lanes(index, entries, options));
    const items = many ? NONE : this.#items(index, entries, localizer, options);
    const lanes = this.#lanes(index, items, options.lanes, localizer);
    const named = (many ?? lanes).some(({ label }) => label);
    const length = Math.max(width - gutterWidth(width, named) - MARGIN * 2, 100);
    const gap = breakWidth(line, length);
    const scale = timeScale(line, input.window ?? whole, length, gap);
    const fitted = timeScale(line, whole, length, gap).magnification;
    // Rounding down keeps boxes from touching: between two steps marks only move apart.
    const step = Math.floor(Math.log2(scale.magnification / fitted) * 2 + 1e-6) / 2;
    const magnification = fitted * 2 ** step;
    if (dense && many) return yield* dense.across(input, many, options, line, scale, magnification);
    const few = items.length <= FEW;
    const packed = this.#pack(lanes, line, magnification, measure, length, input.everyTitle || few);
    const least = few ? this.#height(packed, line, magnification, gap, localizer, measure) : 0;
    return horizontalLayout(packed, scale, { width, direction, localizer, measure, least });
  }

  /** The stages of many events, where there are so many. */
  *#stagesFor({ entries, everyTitle }: ChartInput): Steps<DenseComposer | null> {
    if (entries.length <= MANY || everyTitle) return null;
    return (this.#dense ??= yield* denseComposer());
  }
}

function* lineOf(
  index: EventIndex,
  time: TimeChoice,
  axis: AxisChoice,
  crowding: number | null,
): Steps<AxisLine> {
  if (index.tiled) return axisLine(chaptersOf([index.tiled.span], 'linear'));
  return axisLine(chaptersOf(yield* occupied(index, time), axis, crowding));
}

const NONE: readonly ChartItem[] = [];

/** The axis of many events has equally long days all over: what is a point in one chapter is one in all. */
const crowdingOf = ({ events }: EventIndex): number | null => (events.length > MANY ? null : CROWDING);

const breakWidth = ({ chapters }: AxisLine, length: number): number =>
  Math.min(BREAK, (length * BREAKS_SHARE) / Math.max(chapters.length - 1, 1));

/** Pixels of the plot that shows the whole axis at a magnification: kept, so that a pan moves nothing up or down. */
function wholeHeight(
  packed: readonly PackedLane[],
  line: AxisLine,
  magnification: number,
  gap: number,
  localizer: Localizer,
  measure: MeasureText,
): number {
  const { chapters } = line;
  const length = magnification + (chapters.length - 1) * gap;
  const scale = timeScale(line, wholeWindow(chapters), length, gap);
  return placeLanes(packed, scale, { width: length, direction: 'ltr', localizer, measure }).height;
}

/** By category, unless something else is asked for that there is; without any category in a single lane. */
function lanesOf({ lanes, index }: ChartInput): LaneChoice {
  return /^(none|person|place|source)$/u.test(lanes)
    ? lanes
    : index.categories.size > 0
      ? 'category'
      : 'none';
}
