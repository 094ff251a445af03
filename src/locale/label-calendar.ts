import type { EdtfValue } from '../model/edtf-value.js';
import { fold } from '../model/fold.js';
import { calendarDate } from './calendar-months.js';
import type { CalendarName, Localizer } from './localizer.js';

/**
 * The calendar of the reader in which an author's wording of a date does not count; none where it does, or where it
 * names no year by which to tell.
 */
export function calendarLacking(
  label: string,
  { earliestStart, latestEnd }: EdtfValue,
  { calendar }: Localizer,
): CalendarName | undefined {
  const numbers = (fold(label).match(/\d+/g) ?? []).map(Number);
  const counts = (name: CalendarName): boolean => {
    const first = calendarDate(earliestStart, name).year;
    const last = calendarDate(latestEnd, name).year;
    return numbers.some((number) => number >= first && number <= last);
  };
  const read = calendar === 'both' ? (['gregorian', 'persian'] as const) : [calendar];
  return counts('gregorian') || counts('persian') ? read.find((name) => !counts(name)) : undefined;
}
