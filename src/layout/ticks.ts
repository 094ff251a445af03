import { dateFromDay, dayFromDate, type Day } from '../model/day.js';
import { nowruz, persianDate } from '../locale/persian-calendar.js';
import type { Localizer } from '../locale/localizer.js';
import type { TickUnit } from '../locale/time-words.js';
import type { MeasureText } from './box.js';
import type { TimeScale } from './time-scale.js';

export interface Tick {
  readonly day: Day;
  /** Pixels along the axis. */
  readonly at: number;
  /** `''` where there was no room to write it. */
  readonly label: string;
}

/** The fine ticks, and the coarser names (mostly years) under them. */
export interface AxisTicks {
  readonly fine: readonly Tick[];
  readonly coarse: readonly Tick[];
}

type Calendar = 'gregorian' | 'persian';

interface Step {
  readonly unit: TickUnit;
  readonly every: number;
  /** About how many days it lasts. */
  readonly days: number;
}

const YEAR = 365.2425;

const STEPS: readonly Step[] = [
  { unit: 'day', every: 1, days: 1 },
  { unit: 'day', every: 7, days: 7 },
  { unit: 'month', every: 1, days: YEAR / 12 },
  { unit: 'month', every: 3, days: YEAR / 4 },
  { unit: 'month', every: 6, days: YEAR / 2 },
  ...[1, 10, 100, 1000, 10_000, 100_000].flatMap((power) =>
    [1, 2, 5].map((n): Step => ({ unit: 'year', every: n * power, days: n * power * YEAR })),
  ),
];

const TICK_SPACE = 14;

/**
 * The ticks of every chapter in view, each chapter at the finest unit whose labels fit.
 * In the Solar Hijri calendar years begin at Nowruz, not in January.
 *
 * @param finest `year` leaves out months and days, where there is no second row for the names of their years
 */
export function axisTicks(
  scale: TimeScale,
  localizer: Localizer,
  measure: MeasureText,
  finest: 'day' | 'year' = 'day',
): AxisTicks {
  const calendar: Calendar = localizer.firstCalendar;
  const fine: Tick[] = [];
  const coarse: Tick[] = [];
  let written = -Infinity;
  let named = -Infinity;
  for (const chapter of scale.chapters) {
    const from = Math.max(chapter.start, scale.window.start);
    const to = Math.min(chapter.end, scale.window.end);
    if (from >= to) continue;
    const step = chooseStep(from, to, scale, localizer, measure, finest);
    for (const day of ticksBetween(from, to, step, calendar)) {
      const at = scale(day);
      const text = localizer.tick(day, step.unit);
      const half = measure(text, 'tick') / 2;
      const fits = at - half >= written + TICK_SPACE / 2 && at - half >= -8 && at + half <= scale.pixels + 8;
      if (fits) written = at + half;
      fine.push({ day, at, label: fits ? text : '' });
    }
    const names = step.unit === 'year' ? [] : namesBetween(from, to, step.unit, calendar);
    names.forEach((day, i) => {
      const at = scale(Math.max(day, from));
      const text = localizer.tick(day, 'year');
      const width = measure(text, 'heading');
      const next = names[i + 1];
      const crowded = i === 0 && next !== undefined && scale(next) < at + width + TICK_SPACE;
      if (crowded || at < named || at + width > scale.pixels + 16) return;
      named = at + width + TICK_SPACE;
      coarse.push({ day: Math.max(day, from), at, label: text });
    });
  }
  return { fine, coarse };
}

/** The finest step all of whose labels fit; where none does, the one with the fewest labels too many. */
function chooseStep(
  from: Day,
  to: Day,
  scale: TimeScale,
  localizer: Localizer,
  measure: MeasureText,
  finest: 'day' | 'year',
): Step {
  const room = scale(to) - scale(from);
  const narrowest = measure(localizer.number(0), 'tick') + TICK_SPACE;
  const candidates = STEPS.filter(
    ({ days, unit }) => (finest === 'day' || unit === 'year') && ((to - from) / days) * narrowest <= room,
  );
  const fitting = candidates.find((step) => {
    let end = -Infinity;
    return ticksBetween(from, to, step, localizer.firstCalendar).every((day) => {
      const at = scale(day);
      const half = measure(localizer.tick(day, step.unit), 'tick') / 2;
      const free = at - half >= end;
      end = at + half + TICK_SPACE;
      return free;
    });
  });
  const coarsest = STEPS[STEPS.length - 1] as Step;
  const found = fitting ?? coarsest;
  // A narrow chapter may be shorter than the step that fits: months then, of which one or two are written.
  return found.days < (to - from) * 1.5
    ? found
    : (STEPS.find(({ days }) => days >= (to - from) / 4) ?? coarsest);
}

/** Every day in `[from, to]` on which a step begins. */
export function ticksBetween(from: Day, to: Day, { unit, every }: Step, calendar: Calendar): Day[] {
  const first = calendarDate(from, calendar);
  const days: Day[] = [];
  const push = (day: Day) => day >= from && day <= to && days.push(day);
  const startOf = (year: number, month: number) => monthStart(year, month, calendar);
  if (unit === 'year') {
    for (let year = Math.floor(first.year / every) * every; startOf(year, 1) <= to; year += every)
      push(startOf(year, 1));
    return days;
  }
  const monthStep = unit === 'month' ? every : 1;
  for (
    let month = first.year * 12 + Math.floor((first.month - 1) / monthStep) * monthStep;
    ;
    month += monthStep
  ) {
    const start = startOf(Math.floor(month / 12), (((month % 12) + 12) % 12) + 1);
    if (start > to) return days;
    if (unit === 'month') push(start);
    else {
      const next = startOf(Math.floor((month + 1) / 12), ((((month + 1) % 12) + 12) % 12) + 1);
      // Weeks are counted from the first of a month; the last, short one is left out so that numbers do not touch.
      for (let day = start; day < next - (every > 1 ? 3 : 0); day += every) push(day);
    }
  }
}

/** The start of the first year in view and of every year that begins within. */
function namesBetween(from: Day, to: Day, unit: TickUnit, calendar: Calendar): Day[] {
  const { year } = calendarDate(from, calendar);
  const next = monthStart(year + 1, 1, calendar);
  // A few weeks of margin before the first event do not make a year of their own.
  const margin = next > from && next < to && next - from < (to - from) * 0.12;
  const starts = margin ? [] : [monthStart(year, 1, calendar)];
  for (let later = year + 1; monthStart(later, 1, calendar) <= to; later += 1)
    starts.push(monthStart(later, 1, calendar));
  return unit === 'year' ? [] : starts;
}

function calendarDate(day: Day, calendar: Calendar): { year: number; month: number } {
  return calendar === 'persian' ? persianDate(Math.floor(day)) : dateFromDay(day);
}

/** Solar Hijri months have 31 days to Shahrivar and 30 after it, so only Nowruz must be looked up. */
function monthStart(year: number, month: number, calendar: Calendar): Day {
  if (calendar === 'gregorian') return dayFromDate(year, month, 1);
  return nowruz(year) + (month <= 7 ? (month - 1) * 31 : 186 + (month - 7) * 30);
}
