import type { Stops } from '../../gestures/roving-focus.js';
import { laneOf, type LaneChoice, type TimeChoice } from '../../layout/chart-item.js';
import type { ChartLayout } from '../../layout/chart-layout.js';
import { drawnColumns } from '../../layout/event-columns.js';
import { wholeYears } from '../../locale/whole-years.js';
import type { Localizer } from '../../locale/localizer.js';
import { dayFromDate, type Day } from '../../model/day.js';
import { fold } from '../../model/fold.js';
import type { EventIndex, IndexedEvent } from '../../model/event-index.js';
import type { SpokenEvents } from './spoken-events.js';
import type { TypedTarget } from './typed-search.js';

/** The places that keys lead to, one for each event. */
export function stopsOf(
  entries: readonly IndexedEvent[],
  index: EventIndex | null,
  layout: ChartLayout | null,
  lanes: LaneChoice,
  time: TimeChoice,
): Stops {
  const drawn = new Set(layout?.lanes.map(({ id }) => id));
  const columns = index && drawnColumns(index, time);
  return {
    length: entries.length,
    inOrder: time === 'said',
    at(i) {
      const entry = entries[i];
      if (!entry) return { id: '', lane: null, at: Infinity };
      const lane = laneOf(entry, lanes);
      const at = columns?.start[entry.order] ?? NaN;
      // Upright charts have no lanes; those that are too many share one.
      return { id: entry.event.id, lane: drawn.has(lane) ? lane : null, at: isNaN(at) ? Infinity : at };
    },
  };
}

/** The titles and years of events that typing can lead to. */
export function typedWords(
  entries: readonly IndexedEvent[],
  index: EventIndex | null,
  localizer: Localizer,
  spoken: SpokenEvents,
): Pick<TypedTarget, 'length' | 'titlesOf' | 'inYear'> {
  return {
    length: entries.length,
    titlesOf(at) {
      const { title, shortTitle } = entries[at]?.event ?? {};
      return [title, shortTitle].flatMap((it) => localizer.text(it, index?.document.lang ?? '')?.value ?? []);
    },
    inYear(at, year) {
      const entry = entries[at];
      if (!entry || !index || !mayName(entry, index, Number(year))) return null;
      if (entry.when && wholeYears(entry.when, localizer).includes(Number(year))) return 'within';
      return fold(spoken.describe(entry, index, localizer).date).includes(year) ? 'touching' : null;
    },
  };
}

/** Years of the Solar Hijri calendar and of the common one, apart. */
const CALENDARS_APART = 622;

/**
 * Whether the date of an event can have a year in it when it is worded, which is dear: one that is near that year in
 * either calendar or before the common era, or that its author worded.
 */
function mayName({ event, order }: IndexedEvent, { said }: EventIndex, year: number): boolean {
  if (typeof event.when === 'object' && event.when.label !== undefined) return true;
  return [year, year + CALENDARS_APART, 1 - year].some(
    (it) =>
      (said.start[order] ?? NaN) < dayFromDate(it + 2, 1, 1) &&
      (said.end[order] ?? NaN) > dayFromDate(it - 2, 1, 1),
  );
}

/** The middle of an event's date; an undated one has none. */
export function middleOf(entry: IndexedEvent | undefined): Day | undefined {
  const when = entry?.when;
  return when ? (when.earliestStart + when.latestEnd + 1) / 2 : undefined;
}
