import type { EventIndex, IndexedEvent } from '../model/event-index.js';
import type { TimeWindow } from '../model/time-window.js';
import type { Localizer } from '../locale/localizer.js';
import type { Direction, MeasureText } from './box.js';
import { chaptersOf, type Occupied } from './chapters.js';
import { chartItems, drawnDate, type LaneChoice, type TimeChoice } from './chart-item.js';
import { gutterWidth, horizontalLayout, MARGIN, placeLanes, type ChartLayout } from './chart-layout.js';
import { groupIntoLanes } from './lanes.js';
import { markTime } from './event-mark.js';
import { memo } from './memo.js';
import type { PackedLane } from './pack.js';
import { packLanes } from './pack-lanes.js';
import { axisLine, timeScale, wholeWindow, type AxisLine } from './time-scale.js';
import { verticalLayout } from './vertical-layout.js';

export type AxisChoice = 'broken' | 'linear';
export type Orientation = 'auto' | 'horizontal' | 'vertical';

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

/** Containers narrower than this, in pixels at a text size of 16, turn the axis. */
const NARROW = 600;
const BREAK = 24;
const CROWDING = 0.7;
const LONGEST_BAR_KEPT = 2 * 365;
/** No more events than this keep their titles, wherever another row makes room for one. */
const FEW = 60;

/**
 * From a document to a picture in stages, each kept until what it depends on changes: a pan computes only the places
 * of what is in view, a zoom new rows only at every half octave.
 */
export class ChartComposer {
  readonly #items = memo(chartItems);
  readonly #lanes = memo(groupIntoLanes);
  readonly #pack = memo(packLanes);
  readonly #height = memo(wholeHeight);
  readonly #line = memo(lineOf);
  readonly #uprightLine = memo(lineOf);
  readonly #options = memo((localizer: Localizer, time: TimeChoice, lanes: LaneChoice) => ({
    localizer,
    time,
    lanes,
  }));

  /** The axis of a document: of all its events, so that a filter does not move it. */
  line(index: EventIndex, time: TimeChoice, axis: AxisChoice): AxisLine {
    return this.#line(index, time, axis, CROWDING);
  }

  compose(input: ChartInput): ChartLayout {
    const { index, entries, localizer, measure, width, direction } = input;
    const vertical = input.orientation === 'vertical' || (input.orientation === 'auto' && width < NARROW);
    // Upright, every event takes a row, so a chapter is as long as it has events.
    const line = (vertical ? this.#uprightLine : this.#line)(
      index,
      input.time,
      input.axis,
      vertical ? 1 : CROWDING,
    );
    const whole = wholeWindow(line.chapters);
    const window = input.window ?? whole;
    const options = this.#options(localizer, input.time, vertical ? 'none' : lanesOf(input));
    const items = this.#items(index, entries, localizer, options);
    if (vertical)
      return verticalLayout(items, line, window, {
        width,
        direction,
        localizer,
        measure,
        documentLang: index.document.lang,
      });
    const lanes = this.#lanes(index, items, options.lanes, localizer);
    const length = Math.max(
      width -
        gutterWidth(
          width,
          lanes.some(({ label }) => label),
        ) -
        MARGIN * 2,
      100,
    );
    const scale = timeScale(line, window, length, BREAK);
    const fitted = timeScale(line, whole, length, BREAK).magnification;
    // Rounding down keeps boxes from touching: between two steps marks only move apart.
    const step = Math.floor(Math.log2(scale.magnification / fitted) * 2 + 1e-6) / 2;
    const magnification = fitted * 2 ** step;
    const few = items.length <= FEW;
    const packed = this.#pack(lanes, line, magnification, measure, length, input.everyTitle || few);
    const least = few ? this.#height(packed, line, magnification, localizer, measure) : 0;
    return horizontalLayout(packed, scale, { width, direction, localizer, measure, least });
  }
}

/** Pixels of the plot that shows the whole axis at a magnification: kept, so that a pan moves nothing up or down. */
function wholeHeight(
  packed: readonly PackedLane[],
  line: AxisLine,
  magnification: number,
  localizer: Localizer,
  measure: MeasureText,
): number {
  const { chapters } = line;
  const length = magnification + (chapters.length - 1) * BREAK;
  const scale = timeScale(line, wholeWindow(chapters), length, BREAK);
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

function lineOf(index: EventIndex, time: TimeChoice, axis: AxisChoice, crowding: number): AxisLine {
  const spans: Occupied[] = [];
  for (const entry of index.events) {
    const date = drawnDate(entry, time);
    if (!date) continue;
    const { kind, start, end } = markTime(date);
    // An event of one unknown day may lie anywhere in its whisker, so no break cuts one; a long bar may be cut.
    if (kind === 'extent' && end - start > LONGEST_BAR_KEPT)
      spans.push({ start, end: start }, { start: end, end });
    else spans.push({ start, end });
  }
  return axisLine(chaptersOf(spans, axis, crowding));
}
