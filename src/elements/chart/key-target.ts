import type { Stops } from '../../gestures/roving-focus.js';
import { drawnDate, laneOf, type LaneChoice, type TimeChoice } from '../../layout/chart-item.js';
import type { ChartLayout } from '../../layout/chart-layout.js';
import { wholeYears } from '../../locale/calendar-months.js';
import type { Localizer } from '../../locale/localizer.js';
import type { Day } from '../../model/day.js';
import type { EventIndex, IndexedEvent } from '../../model/event-index.js';
import type { KeyTarget } from './chart-keys.js';
import type { SpokenEvents } from './spoken-events.js';

/** The places that keys lead to, one for each event. */
export function stopsOf(
  entries: readonly IndexedEvent[],
  layout: ChartLayout | null,
  lanes: LaneChoice,
  time: TimeChoice,
): Stops {
  const drawn = new Set(layout?.lanes.map(({ id }) => id));
  return {
    length: entries.length,
    inOrder: time === 'said',
    at(i) {
      const entry = entries[i];
      if (!entry) return { id: '', lane: null, at: Infinity };
      const lane = laneOf(entry, lanes);
      // Upright charts have no lanes; those that are too many share one.
      const at = drawnDate(entry, time)?.earliestStart ?? Infinity;
      return { id: entry.event.id, lane: drawn.has(lane) ? lane : null, at };
    },
  };
}

/** The words of an event that typing can lead to. */
export function typedWords(
  entry: IndexedEvent | undefined,
  index: EventIndex | null,
  localizer: Localizer,
  spoken: SpokenEvents,
): ReturnType<KeyTarget['wordsOf']> {
  if (!entry || !index) return { titles: [], date: () => '', years: () => [] };
  const { title, shortTitle } = entry.event;
  const titles = [title, shortTitle].flatMap((it) => localizer.text(it, index.document.lang)?.value ?? []);
  return {
    titles,
    date: () => spoken.describe(entry, index, localizer).date,
    years: () => (entry.when ? wholeYears(entry.when, localizer) : []),
  };
}

/** The middle of an event's date; an undated one has none. */
export function middleOf(entry: IndexedEvent | undefined): Day | undefined {
  const when = entry?.when;
  return when ? (when.earliestStart + when.latestEnd + 1) / 2 : undefined;
}
