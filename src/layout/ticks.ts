import type { Day } from '../model/day.js';
import { calendarDate, monthStart } from '../locale/calendar-months.js';
import { hasPersianDate, nowruz } from '../locale/persian-calendar.js';
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

const EVERY_YEAR = { unit: 'year', every: 1 } as const;

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
  scale.chapters.forEach((chapter, i) => {
    const from = Math.max(chapter.start, scale.window.start);
    const to = Math.min(chapter.end, scale.window.end);
    if (from >= to) return;
    const following = scale.chapters[i + 1];
    const end = Math.min(following ? scale(following.start) - TICK_SPACE : Infinity, scale.pixels + 16);
    const nameable = scale(from) + measure(localizer.tick(from, 'year'), 'heading') <= end;
    const step = chooseStep(from, to, scale, localizer, measure, nameable ? finest : 'year');
    const ticks: Tick[] = [];
    for (const day of ticksBetween(from, to, step, calendar)) {
      const at = scale(day);
      const text = localizer.tick(day, step.unit);
      const half = measure(text, 'tick') / 2;
      const fits = at - half >= written + TICK_SPACE / 2 && at - half >= -8 && at + half <= scale.pixels + 8;
      if (fits) written = at + half;
      ticks.push({ day, at, label: fits ? text : '' });
    }
    const yearly = step.unit === 'year';
    const names =
      yearly && ticks.some(({ label }) => label)
        ? []
        : [from, ...ticksBetween(from, to, EVERY_YEAR, calendar)];
    let own = false;
    names.forEach((day, n) => {
      const at = scale(day);
      // Days without the name of their month would be read as days of no month.
      const text =
        n === 0 && step.unit === 'day' ? monthName(from, calendar, localizer) : localizer.tick(day, 'year');
      const width = measure(text, 'heading');
      const next = n > 0 ? undefined : names[1];
      // The year in which a chapter begins gives way to the next where that is close; a few weeks of margin before the
      // first event do not make a year of their own.
      const crowded =
        next !== undefined &&
        (scale(next) < at + width + TICK_SPACE || next - from < (to - from) * 0.12) &&
        scale(next) + width <= end;
      // The first name ends where the next chapter begins; one that closes the chapter gives way to the next one's.
      if (crowded || at + width > (own ? scale.pixels + 16 : end)) return;
      if (at < named) {
        if (own) return;
        coarse.pop();
      }
      own = true;
      named = at + width + TICK_SPACE;
      coarse.push({ day, at, label: text });
    });
    // Days and months without a name would be read as those of any year.
    fine.push(...(yearly || own ? ticks : ticks.map((tick) => ({ ...tick, label: '' }))));
  });
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
  const steps = STEPS.filter(({ unit }) => finest === 'day' || unit === 'year');
  const candidates = steps.filter(({ days }) => ((to - from) / days) * narrowest <= room);
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
    : (steps.find(({ days }) => days >= (to - from) / 4) ?? coarsest);
}

/** Every day in `[from, to]` on which a step begins. */
export function ticksBetween(
  from: Day,
  to: Day,
  { unit, every }: Omit<Step, 'days'>,
  calendar: Calendar,
): Day[] {
  if (calendar === 'persian' && !hasPersianDate(from)) {
    // What is before its year 1 is written in the other calendar.
    const first = nowruz(1);
    return [
      ...ticksBetween(from, Math.min(to, first - 1), { unit, every }, 'gregorian'),
      ...(to < first ? [] : ticksBetween(first, to, { unit, every }, calendar)),
    ];
  }
  const first = calendarDate(from, calendar);
  const days: Day[] = [];
  const push = (day: Day) => day >= from && day <= to && days.push(day);
  const startOf = (year: number, month: number) => monthStart(calendar, year, month);
  if (unit === 'year') {
    for (let year = Math.floor(first.year / every) * every; ; year += every) {
      // No year is called 0, and the tenth before the common era is -9.
      const start = startOf(year <= 0 && every > 1 ? year + 1 : year, 1);
      if (start > to) return days;
      push(start);
    }
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

function monthName(day: Day, calendar: Calendar, localizer: Localizer): string {
  const { year, month } = calendarDate(day, calendar);
  return localizer.span(monthStart(calendar, year, month), monthStart(calendar, year, month + 1));
}
