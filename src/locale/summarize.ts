import type { TimeWindow } from '../model/time-window.js';
import { calendarDate, monthStart } from './calendar-months.js';
import type { Localizer } from './localizer.js';

export interface SummaryFacts {
  readonly count: number;
  /** Of all dated events; `null` where none is dated. */
  readonly span: TimeWindow | null;
  readonly categories: number;
  readonly disputed: number;
}

/** The timeline in one line: "34 events from 1988 to 2020, in 7 categories; 9 are disputed". */
export function summarize({ count, span, categories, disputed }: SummaryFacts, localizer: Localizer): string {
  if (!span) return localizer.say(count ? 'eventCount' : 'empty', { count });
  const values = { count, categories, span: (speaker: Localizer) => speaker.span(span.start, span.end) };
  const short = span.end - span.start < SHORT_SPAN;
  const summary = short
    ? localizer.say('eventCount', { count }) + localizer.say('listComma') + wholeMonths(span, localizer)
    : localizer.say(categories ? 'summary' : 'summaryPlain', values);
  if (!disputed) return summary;
  return summary + localizer.say('phraseBreak') + localizer.say('summaryDisputed', { count: disputed });
}

/** Days. Of a short span only the months are named: its first and last day may be less well known than they look. */
const SHORT_SPAN = 62;

function wholeMonths({ start, end }: TimeWindow, localizer: Localizer): string {
  const calendar = localizer.firstCalendar;
  const first = calendarDate(start, calendar);
  const last = calendarDate(end - 1, calendar);
  return localizer.span(
    monthStart(calendar, first.year, first.month),
    monthStart(calendar, last.year, last.month + 1),
  );
}
