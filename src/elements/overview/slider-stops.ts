import { calendarDate, monthStart } from '../../locale/calendar-months.js';
import type { CalendarName, Localizer } from '../../locale/localizer.js';
import type { Day } from '../../model/day.js';
import type { TimeWindow } from '../../model/time-window.js';

/** The places at which a slider stops, numbered from 0. */
export interface SliderStops {
  readonly last: number;
  dayAt(stop: number): Day;
  stopAt(day: Day): number;
}

/** As many stops at least: a mark that moves by the hundredth part is fine enough, and every day of decades too fine. */
const ENOUGH = 100;
const WEEK = 7;
const MONTH = 30.44;
/** Of long times: months, years, decades, centuries. */
const MONTHS = [1, 12, 120, 1200];

/** Stops that hold a span between them: days, weeks, or the first days of months of the reader's calendar. */
export function sliderStops(span: TimeWindow, calendar: CalendarName): SliderStops {
  const days = span.end - span.start;
  const months = MONTHS.findLast((count) => days >= ENOUGH * MONTH * count);
  return months === undefined
    ? dayStops(span, days >= ENOUGH * WEEK ? WEEK : 1)
    : monthStops(span, calendar, months);
}

function dayStops({ start, end }: TimeWindow, step: number): SliderStops {
  return {
    last: Math.ceil((end - start) / step),
    dayAt: (stop) => start + stop * step,
    stopAt: (day) => Math.round((day - start) / step),
  };
}

function monthStops({ start, end }: TimeWindow, calendar: CalendarName, step: number): SliderStops {
  const monthOf = (day: Day): number => {
    const { year, month } = calendarDate(day, calendar);
    return year * 12 + month - 1;
  };
  const first = Math.floor(monthOf(start) / step) * step;
  return {
    // The first that leaves nothing of the span behind it.
    last: Math.ceil((monthOf(end - 1) + 1 - first) / step),
    dayAt(stop) {
      const month = first + stop * step;
      const year = Math.floor(month / 12);
      return monthStart(calendar, year, month - year * 12 + 1);
    },
    stopAt: (day) => Math.round((monthOf(day) - first) / step),
  };
}

/** Where a window begins and ends, no finer than a reader can set it: "March 1988", "December 2020". */
export function edgeNames(window: TimeWindow, span: TimeWindow, localizer: Localizer): [string, string] {
  const calendar = localizer.firstCalendar;
  const inMonths = span.end - span.start >= ENOUGH * MONTH;
  const nameOf = (day: Day): string => {
    const { year, month } = calendarDate(day, calendar);
    return inMonths
      ? localizer.span(monthStart(calendar, year, month), monthStart(calendar, year, month + 1))
      : localizer.span(day, day + 1);
  };
  // The margins that a drawing has around its events are no time of theirs.
  const inside = (day: Day): Day => Math.min(Math.max(Math.round(day), span.start), span.end - 1);
  return [nameOf(inside(window.start)), nameOf(inside(window.end - 1))];
}
