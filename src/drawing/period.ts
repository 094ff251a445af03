import { calendarDate } from '../locale/calendar-months.js';
import type { Localizer } from '../locale/localizer.js';
import type { EdtfValue } from '../model/edtf-value.js';
import type { IndexedEvent } from '../model/event-index.js';

/** Events that follow one another under one heading. */
export interface Period {
  readonly name: string;
  readonly entries: readonly IndexedEvent[];
}

/**
 * Events in chronological order by the year in which they began, in the reader's calendar; undated ones last. Where it
 * is not known which of several years that is, all are named. No heading comes twice or after a later one: an event of
 * the first of several years stands with those that may be of any of them, if one of these comes before it.
 */
export function periods(entries: readonly IndexedEvent[], localizer: Localizer): Period[] {
  const found: { years: Years | null; name: string; entries: IndexedEvent[] }[] = [];
  for (const entry of entries) {
    const years = entry.when && yearsOf(entry.when, localizer);
    const last = found.at(-1);
    if (last && holds(last.years, years)) last.entries.push(entry);
    else found.push({ years, name: nameOf(entry, years, localizer), entries: [entry] });
  }
  return found;
}

/** The first and the last year in which something may have begun. */
interface Years {
  readonly first: number;
  readonly last: number;
}

function yearsOf({ earliestStart, latestStart }: EdtfValue, { firstCalendar }: Localizer): Years {
  const year = (day: number) => calendarDate(day, firstCalendar).year;
  return { first: year(earliestStart), last: year(latestStart) };
}

function holds(around: Years | null, years: Years | null): boolean {
  if (!around || !years) return around === years;
  return years.first === around.first && years.last <= around.last;
}

function nameOf({ when }: IndexedEvent, years: Years | null, localizer: Localizer): string {
  if (!when || !years) return localizer.say('undatedHeading');
  const coarse = ['decade', 'century', 'millennium'].includes(when.precision);
  if (when.kind === 'date' && coarse) return localizer.shortDate(when);
  const first = localizer.tick(when.earliestStart, 'year');
  const last = localizer.tick(when.latestStart, 'year');
  if (first === last) return first;
  return years.last - years.first === 1
    ? localizer.say('eitherOf', { first, second: last })
    : localizer.say('dateRange', { start: first, end: last });
}
