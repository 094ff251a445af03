import { dayFromDate, toUtc } from '../model/day.js';
import type { CalendarDay, Day } from '../model/day.js';

// Formatters cost about a thousand times what formatting costs: one for the life of the page.
let formatter: Intl.DateTimeFormat | undefined;

/**
 * The Solar Hijri date of a day, from the platform's own calendar: no table of leap years to keep.
 * Days before March 622 come out with a year below 1, which nobody writes: see `hasPersianDate`.
 */
export function persianDate(day: Day): CalendarDay {
  formatter ??= new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    timeZone: 'UTC',
  });
  const date = { year: 0, month: 0, day: 0 };
  for (const { type, value } of formatter.formatToParts(toUtc(Math.floor(day)))) {
    if (type === 'year' || type === 'month' || type === 'day') date[type] = Number(value);
  }
  return date;
}

/** Whether the Solar Hijri calendar counts this day at all: its year 1 began in March 622. */
export function hasPersianDate(day: Day): boolean {
  return persianDate(day).year >= 1;
}

/** The first day of a Solar Hijri year, found by formatting; in our centuries 20, 21 or 22 March. */
export function nowruz(persianYear: number): Day {
  let day = dayFromDate(persianYear + 621, 3, 17);
  while (persianDate(day).year >= persianYear) day--;
  while (persianDate(day).year < persianYear) day++;
  return day;
}
