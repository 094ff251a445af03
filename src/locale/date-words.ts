import type { DatePoint, EdtfValue } from '../model/edtf-value.js';
import { renderFields, renderRange, withoutShared } from './date-fields.js';
import type { DateStyle } from './date-fields.js';
import { pointWords, wholeDoubts, withoutDoubts } from './point-words.js';
import type { PointWords } from './point-words.js';
import type { CalendarName, Wording } from './wording.js';

/** A parsed date in words, at its true precision, in one calendar. */
export function dateWords(
  wording: Wording,
  value: EdtfValue,
  calendar: CalendarName,
  style: DateStyle = 'long',
): string {
  const say = (point: DatePoint): PointWords => pointWords(wording, point, calendar, style);
  if (value.kind === 'interval') return intervalWords(wording, value, style, say);
  if (value.kind === 'one-of') return oneOfWords(wording, value, style, say);
  const [point] = value.points;
  return point ? say(point).text : value.source;
}

/**
 * The date in the language's own calendar, in parentheses in the other; a doubt about the whole of it is said once, of
 * both.
 */
export function bothCalendars(wording: Wording, value: EdtfValue, own: CalendarName): string {
  const [point] = value.points;
  const doubts = value.kind === 'date' && point ? wholeDoubts(point) : [];
  const sure = doubts.length && point ? { ...value, points: [withoutDoubts(point, doubts)] } : value;
  const date = dateWords(wording, sure, own);
  const other = dateWords(wording, sure, own === 'persian' ? 'gregorian' : 'persian');
  // What only one calendar can say comes out the same from both.
  if (date === other) return dateWords(wording, value, own);
  const both = other.includes('(')
    ? date + wording.phrase('phraseBreak') + other
    : wording.phrase('bothCalendars', { date, other });
  return doubts.reduce<string>(
    (said, doubt) => wording.phrase(doubt === 'approximate' ? 'about' : 'uncertainBoth', { date: said }),
    both,
  );
}

type Say = (point: DatePoint) => PointWords;

function range(
  wording: Wording,
  start: PointWords,
  end: PointWords,
  key: 'dateRange' | 'rangeWithin' = 'dateRange',
): string {
  if (start.text === end.text) return end.text;
  if (start.fields && end.fields) return renderRange(wording, start.fields, end.fields, key);
  return wording.phrase(key, { start: start.text, end: end.text });
}

function intervalWords(wording: Wording, value: EdtfValue, style: DateStyle, say: Say): string {
  const [start, end] = value.points;
  if (start && end) return range(wording, say(start), say(end));
  if (start) {
    const key = style === 'short' ? 'sinceShort' : value.endBoundary === 'open' ? 'since' : 'endUnknown';
    return wording.phrase(key, { date: say(start).text });
  }
  if (end) {
    const key = style === 'short' ? 'untilShort' : value.startBoundary === 'open' ? 'until' : 'startUnknown';
    return wording.phrase(key, { date: say(end).text });
  }
  return wording.phrase('noEnds');
}

function oneOfWords(wording: Wording, value: EdtfValue, style: DateStyle, say: Say): string {
  const short = style === 'short';
  const { startBoundary, endBoundary } = value;
  const bounded = !startBoundary && !endBoundary;
  const runs = runsOf(value);
  const last = runs.at(-1)?.last;
  const first = runs[0]?.first;
  if (!first || !last) return value.source;
  if (short && bounded) return range(wording, say(first), say(last));

  const tail = say(last);
  const inOrder = runs.every(
    (run, index) => run.first.earliest >= (runs[index - 1]?.last.earliest ?? -Infinity),
  );
  const part = (point: DatePoint): PointWords => {
    const words = say(point);
    if (point === last || !inOrder || !words.fields || !tail.fields) return words;
    const fields = withoutShared(words.fields, tail.fields);
    return { fields, text: renderFields(wording, fields) };
  };
  const bound = (point: DatePoint, side: 'After' | 'Before'): string => {
    if (short)
      return wording.phrase(side === 'After' ? 'sinceShort' : 'untilShort', { date: say(point).text });
    return wording.phrase(`${point.precision === 'day' ? 'on' : 'in'}Or${side}`, { date: say(point).text });
  };
  const some = runs.length === 1 && bounded && first !== last;
  const alternatives = runs.map((run, index) => {
    if (index === runs.length - 1 && endBoundary) return bound(run.first, 'After');
    if (index === 0 && startBoundary) return bound(run.last, 'Before');
    return range(wording, part(run.first), part(run.last), some ? 'rangeWithin' : 'dateRange');
  });
  if (some) {
    return wording.phrase('sometimeIn', { range: alternatives[0] ?? '' });
  }
  return wording.join(alternatives, 'listOr');
}

/** The dates of a set, those joined by `..` together. */
function runsOf({ points, ranges }: EdtfValue): { first: DatePoint; last: DatePoint }[] {
  const runs: { first: DatePoint; last: DatePoint }[] = [];
  points.forEach((point, index) => {
    const run = ranges[index - 1] && runs.at(-1);
    if (!point) return;
    if (run) run.last = point;
    else runs.push({ first: point, last: point });
  });
  return runs;
}
