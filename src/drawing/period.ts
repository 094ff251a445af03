import type { Localizer } from '../locale/localizer.js';
import type { IndexedEvent } from '../model/event-index.js';

/** Events that follow one another under one heading. */
export interface Period {
  readonly name: string;
  readonly entries: readonly IndexedEvent[];
}

/** Events in chronological order by the year in which they began, in the reader's calendar; undated ones last. */
export function periods(entries: readonly IndexedEvent[], localizer: Localizer): Period[] {
  const found: { name: string; entries: IndexedEvent[] }[] = [];
  for (const entry of entries) {
    const name = periodName(entry, localizer);
    const last = found.at(-1);
    if (last?.name === name) last.entries.push(entry);
    else found.push({ name, entries: [entry] });
  }
  return found;
}

/** A year that the source knows in one calendar can be two in another: both are named. */
function periodName({ when }: IndexedEvent, localizer: Localizer): string {
  if (!when) return localizer.say('undatedHeading');
  const year = localizer.tick(when.earliestStart, 'year');
  if (when.kind !== 'date') return year;
  if (when.precision === 'year') {
    const last = localizer.tick(when.latestEnd, 'year');
    return last === year ? year : localizer.say('eitherOf', { first: year, second: last });
  }
  const coarse = ['decade', 'century', 'millennium'].includes(when.precision);
  return coarse ? localizer.shortDate(when) : year;
}
