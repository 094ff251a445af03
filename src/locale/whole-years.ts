import type { EdtfValue } from '../model/edtf-value.js';
import { calendarDate } from './calendar-months.js';
import type { Localizer } from './localizer.js';

/** The year that all days a date can mean lie in, in each calendar shown to the reader; none where they span two. */
export function wholeYears({ earliestStart, latestEnd }: EdtfValue, { calendar }: Localizer): number[] {
  const calendars = calendar === 'both' ? (['gregorian', 'persian'] as const) : [calendar];
  return calendars.flatMap((name) => {
    const { year } = calendarDate(earliestStart, name);
    return year === calendarDate(latestEnd, name).year ? year : [];
  });
}
