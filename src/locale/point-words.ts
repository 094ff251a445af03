import { dateFromDay } from '../model/day.js';
import type { DatePoint, QualifiedParts } from '../model/edtf-value.js';
import { dayFields, persianFields, renderFields, renderRange, yearFields } from './date-fields.js';
import type { DateFields, DateStyle, FieldUnit } from './date-fields.js';
import type { MessageKey } from './messages.js';
import type { CalendarName, Wording } from './wording.js';

/** One date in words; `fields` too where the words are nothing but its parts, so that a range may share them. */
export interface PointWords {
  readonly text: string;
  readonly fields?: DateFields;
}

/** One date in words, at the precision it has and with its doubts. */
export function pointWords(
  wording: Wording,
  point: DatePoint,
  calendar: CalendarName,
  style: DateStyle,
): PointWords {
  const words = unqualified(wording, point, calendar, style);
  const date = qualify(wording, point, words.text, style);
  const some = style === 'long' && withinKnown(point);
  const text = some ? wording.phrase(some, { date }) : date;
  return text === words.text ? words : { text };
}

/** `1988-08-XX` is a day in a month that is known, `1988-XX` a month in a year that is. */
function withinKnown({ year, month, monthText, day, dayText }: DatePoint): MessageKey | false {
  const unknown = (month === null ? monthText : dayText) ?? '';
  if (year === null || !unknown || /\d/.test(unknown)) return false;
  return dayText !== null || day !== null ? 'someDay' : 'someMonth';
}

function unqualified(
  wording: Wording,
  point: DatePoint,
  calendar: CalendarName,
  style: DateStyle,
): PointWords {
  const { monthText, dayText, month, day } = point;
  const holdsX = monthText !== null || dayText !== null;
  if (point.year === null) {
    if (month !== null || point.season) return inUnspecifiedYear(wording, point, style);
    return unspecifiedYear(wording, point, holdsX);
  }
  if (point.season) {
    const season = wording.phrase(`season${point.season}`);
    return fromFields(wording, { month: season, ...yearFields(wording, point.year, 'gregorian') });
  }
  if (holdsX && style === 'long' && /\d/.test((month === null ? monthText : dayText) ?? '')) {
    // `1988-1X`: some month from October to December, `1988-08-1X`: some day from the 10th to the 19th.
    const unit: FieldUnit = dayText !== null || day !== null ? 'day' : 'month';
    const [start, end] = [point.earliest, point.latest].map((d) => dayFields(wording, d, unit, calendar));
    return {
      text: wording.phrase('sometimeIn', {
        range: renderRange(wording, start ?? {}, end ?? {}, 'rangeWithin'),
      }),
    };
  }
  const unit = month === null ? 'year' : day === null ? 'month' : style === 'long' ? 'day' : 'month';
  // A day that is known lies in one month of either calendar, also when a label has no room for the day.
  const exact = point.earliest === point.latest;
  const fields =
    (calendar === 'persian' && !exact && persianFields(wording, point, unit, style)) ||
    dayFields(wording, point.earliest, unit, exact ? calendar : 'gregorian', style);
  return fromFields(wording, fields);
}

function fromFields(wording: Wording, fields: DateFields): PointWords {
  return { fields, text: renderFields(wording, fields) };
}

/** A year with unknown digits: a decade, a century, or the years it may be. */
function unspecifiedYear(
  wording: Wording,
  { yearText, earliest, latest }: DatePoint,
  within = false,
): PointWords {
  const first = dateFromDay(earliest).year;
  const last = dateFromDay(latest).year;
  const [from, to] = [first, last].map((year) => yearFields(wording, year, 'gregorian'));
  const range = renderRange(wording, from ?? {}, to ?? {}, within ? 'rangeWithin' : 'dateRange');
  if (!/\d/.test(yearText)) return { text: wording.phrase('yearUnknown') };
  if (within) return { text: wording.phrase('sometimeIn', { range }) };
  if (!/\dX+$/.test(yearText)) return { text: wording.phrase('someYear', { date: range }) };
  const words = { year: from?.year ?? '', last: to?.year ?? '' };
  // "1900s" would be a decade and a century alike, so the first decade of a century is spelled out.
  const key = last - first === 9 ? first % 100 && 'decade' : last - first === 99 && 'century';
  if (first < 100 || !key) return { text: range };
  return fromFields(wording, { year: wording.phrase(key, words), era: from?.era });
}

/** `198X-12-25`: a date that comes round, in a year not fully known; said in the calendar it was written in. */
function inUnspecifiedYear(wording: Wording, point: DatePoint, style: DateStyle): PointWords {
  const { earliest, latest, day, dayText, yearText, season } = point;
  const fields = dayFields(wording, earliest, day === null ? 'month' : 'day', 'gregorian');
  const month = season ? wording.phrase(`season${season}`) : fields.month;
  let date = renderFields(wording, { day: fields.day, month });
  if (dayText !== null) date = wording.phrase('someDay', { date });
  const known = /\d/.test(yearText);
  if (style === 'short' && known) return unspecifiedYear(wording, point);
  if (!known) return { text: wording.phrase('inUnknownYear', { date }) };
  const [from, to] = [earliest, latest].map((d) => dayFields(wording, d, 'year', 'gregorian'));
  return { text: wording.phrase('inSomeYear', { date, years: renderRange(wording, from ?? {}, to ?? {}) }) };
}

/** Approximate and uncertain, for the whole date or naming the parts meant. */
function qualify(wording: Wording, point: DatePoint, date: string, style: DateStyle): string {
  const stated = statedParts(point);
  let text = date;
  for (const doubt of ['approximate', 'uncertain'] as const) {
    const whole = doubt === 'approximate' ? 'about' : 'uncertain';
    const parts = stated.filter((part) => point[doubt][part]);
    if (!parts.length) continue;
    if (style === 'short') text = wording.phrase(`${whole}Short`, { date: text });
    else if (parts.length === stated.length || point.season) text = wording.phrase(whole, { date: text });
    else {
      const names = parts.map((part) => wording.phrase(PART_NAMES[part]));
      text = wording.phrase(`${whole}Parts`, { date: text, parts: wording.join(names) });
    }
  }
  return text;
}

type Doubt = 'approximate' | 'uncertain';
const NO_PARTS: QualifiedParts = { year: false, month: false, day: false };

/** The doubts that are about a whole date, not about some of its parts. */
export function wholeDoubts(point: DatePoint): Doubt[] {
  const stated = statedParts(point);
  return (['approximate', 'uncertain'] as const).filter((doubt) =>
    point.season ? stated.some((part) => point[doubt][part]) : stated.every((part) => point[doubt][part]),
  );
}

export function withoutDoubts(point: DatePoint, doubts: readonly Doubt[]): DatePoint {
  return { ...point, ...Object.fromEntries(doubts.map((doubt) => [doubt, NO_PARTS])) };
}

const PART_NAMES = { year: 'partYear', month: 'partMonth', day: 'partDay' } as const;

function statedParts({ month, monthText, day, dayText, season }: DatePoint): (keyof QualifiedParts)[] {
  if (day !== null || dayText !== null) return ['year', 'month', 'day'];
  return month !== null || monthText !== null || season ? ['year', 'month'] : ['year'];
}
