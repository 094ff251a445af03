import { dateFromDay } from '../model/day.js';
import type { When } from '../model/document.js';
import type { EdtfValue } from '../model/edtf-value.js';
import { edtfValue } from '../model/edtf-read.js';

/** What is known of when something began and ended, each an EDTF date: a day, a month or a year. */
export interface SpanBounds {
  readonly start?: string | undefined;
  readonly latestStart?: string | undefined;
  readonly earliestEnd?: string | undefined;
  readonly end?: string | undefined;
}

/**
 * The EDTF of a span of which only bounds are known; `null` where they contradict one another. EDTF has no set as the
 * end of an interval: an end known to lie between two days becomes the finest month, year, decade or century that holds
 * both, and where that says less than the bounds, a note gives them.
 */
export function spanWithin(bounds: SpanBounds): When | null {
  const begin = endWithin(bounds.start, bounds.latestStart ?? bounds.start, 'began');
  const finish = endWithin(bounds.earliestEnd ?? bounds.end, bounds.end ?? bounds.earliestEnd, 'ended');
  if (begin === null || finish === null) return null;
  if (begin === undefined || finish === undefined) {
    const known = begin ?? finish;
    return known === undefined ? null : asWhen(known.edtf, [known]);
  }
  const edtf = begin.edtf === finish.edtf ? begin.edtf : `${begin.edtf}/${finish.edtf}`;
  return edtfValue(edtf) ? asWhen(edtf, [begin, finish]) : null;
}

/** The EDTF of something that happened on one day out of several: a set, which is exact. */
export function oneDayWithin(first: string, last: string | undefined): string | null {
  if (last === undefined || last === first) return first;
  const [from, to] = [edtfValue(first), edtfValue(last)];
  if (!from || !to || to.latestEnd < from.earliestStart) return null;
  return `[${first}..${last}]`;
}

interface End {
  readonly edtf: string;
  readonly note?: string;
}

function endWithin(
  first: string | undefined,
  last: string | undefined,
  verb: string,
): End | null | undefined {
  if (first === undefined || last === undefined) return undefined;
  const [from, to] = [edtfValue(first), edtfValue(last)];
  if (!from || !to || to.latestEnd < from.earliestStart) return null;
  if (first === last) return { edtf: first };
  const unit = unitAround(from, to);
  if (unit?.exact) return { edtf: unit.edtf };
  return { edtf: unit?.edtf ?? `${first}~`, note: `It ${verb} between ${first} and ${last}.` };
}

function unitAround(from: EdtfValue, to: EdtfValue): { edtf: string; exact: boolean } | undefined {
  const a = dateFromDay(from.earliestStart);
  // From the first of a month to the first of another means up to, not including it.
  const b = dateFromDay(a.day === 1 && isFirst(to) ? to.latestEnd - 1 : to.latestEnd);
  if (a.year < 0 || b.year > 9999) return undefined;
  const year = String(a.year).padStart(4, '0');
  const month = `${year}-${String(a.month).padStart(2, '0')}`;
  const fits = [
    a.year === b.year && a.month === b.month && month,
    a.year === b.year && year,
    Math.floor(a.year / 10) === Math.floor(b.year / 10) && `${year.slice(0, 3)}X`,
    Math.floor(a.year / 100) === Math.floor(b.year / 100) && `${year.slice(0, 2)}XX`,
  ].find(Boolean);
  if (!fits) return undefined;
  const unit = edtfValue(fits)!;
  const [first, last] = [dateFromDay(unit.earliestStart), dateFromDay(unit.latestEnd)];
  const same = (one: typeof a, other: typeof a): boolean =>
    one.year === other.year && one.month === other.month && one.day === other.day;
  return { edtf: fits, exact: same(first, a) && same(last, b) };
}

function isFirst(value: EdtfValue): boolean {
  return value.precision === 'day' && dateFromDay(value.latestEnd).day === 1;
}

function asWhen(edtf: string, ends: readonly End[]): When {
  const note = ends.flatMap((end) => end.note ?? []).join(' ');
  return note ? { edtf, note: { en: note } } : edtf;
}
