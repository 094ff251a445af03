import { dateFromDay, dayFromDate, type Day } from '../model/day.js';
import { nowruz, persianDate } from './persian-calendar.js';
import type { CalendarName } from './wording.js';

/** Year and month, from 1, of a day in a calendar. */
export function calendarDate(day: Day, calendar: CalendarName): { year: number; month: number } {
  return calendar === 'persian' ? persianDate(Math.floor(day)) : dateFromDay(Math.floor(day));
}

/**
 * The first day of a month; month 13 is the first of the next year. Solar Hijri months have 31 days to Shahrivar and 30
 * after it, so only Nowruz must be looked up.
 */
export function monthStart(calendar: CalendarName, year: number, month: number): Day {
  if (month > 12) return monthStart(calendar, year + 1, month - 12);
  if (calendar === 'gregorian') return dayFromDate(year, month, 1);
  return nowruz(year) + (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30);
}
