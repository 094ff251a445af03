import type { TimeWindow } from '../model/time-window.js';
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
  const values = { count, categories, span: localizer.span(span.start, span.end) };
  const summary = localizer.say(categories ? 'summary' : 'summaryPlain', values);
  if (!disputed) return summary;
  return summary + localizer.say('phraseBreak') + localizer.say('summaryDisputed', { count: disputed });
}
