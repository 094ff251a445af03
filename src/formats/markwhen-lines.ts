import { readMarkwhenDate } from './markwhen-date.js';
import type { MarkwhenDate } from './markwhen-date.js';
import type { DateReading } from './gregorian-date.js';

export type MarkwhenLine =
  | { readonly type: 'event'; readonly date: MarkwhenDate; readonly written: string; readonly text: string }
  | { readonly type: 'open'; readonly level: number; readonly label: string }
  | { readonly type: 'close' | 'comment' | 'page' }
  | { readonly type: 'text'; readonly text: string };

/** A colon further behind than these is one of the text. */
const MOST_COLONS = 6;
const LONGEST_DATE = 120;

/** What a line of markwhen is: an event begins with a date and a colon. */
export function readMarkwhenLine(line: string, dates: DateReading): MarkwhenLine {
  if (/^\s*\/\//u.test(line)) return { type: 'comment' };
  if (/^_-_-_break_-_-_\s*$/u.test(line)) return { type: 'page' };
  if (/^\s*end\s*(?:group|section)\b/iu.test(line)) return { type: 'close' };
  const heading = /^\s*(#{1,6})\s+(\S.*)$/u.exec(line);
  if (heading) return { type: 'open', level: heading[1]!.length, label: heading[2]!.trim() };
  const group = /^\s*(?:group|section)(?:\s+(.*))?$/iu.exec(line);
  if (group && !/^\s*:/u.test(group[1] ?? ''))
    return { type: 'open', level: 0, label: (group[1] ?? '').trim() };
  return readEventStart(line, dates) ?? { type: 'text', text: line };
}

/** The last colon that has a date before it counts, because times of day have colons too. */
function readEventStart(line: string, dates: DateReading): MarkwhenLine | null {
  if (!/^\s*(?:\d|[a-z!.]|W)/iu.test(line)) return null;
  let best: MarkwhenLine | null = null;
  let at = -1;
  for (let i = 0; i < MOST_COLONS; i++) {
    at = line.indexOf(':', at + 1);
    if (at < 0 || at > LONGEST_DATE) break;
    const written = line.slice(0, at).trim();
    const date = readMarkwhenDate(written, dates);
    if (date) best = { type: 'event', date, written, text: line.slice(at + 1).trim() };
  }
  return best;
}
