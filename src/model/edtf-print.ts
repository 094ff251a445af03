import type { Boundary, DatePoint, EdtfValue } from './edtf-value.js';

/** Writes a parsed date as EDTF, from its parts alone: reading it again gives the same value. */
export function printEdtf(value: EdtfValue): string {
  const { kind, points, ranges, startBoundary, endBoundary } = value;
  if (kind === 'interval') return `${printEnd(points[0], startBoundary)}/${printEnd(points[1], endBoundary)}`;
  const dates = points.map((point) => printPoint(point!));
  if (kind === 'date') return dates[0]!;
  const list = dates.reduce((text, date, i) => text + (ranges[i - 1] ? '..' : ',') + date);
  return `[${startBoundary ? '..' : ''}${list}${endBoundary ? '..' : ''}]`;
}

function printEnd(point: DatePoint | null | undefined, boundary: Boundary | null): string {
  return point ? printPoint(point) : boundary === 'open' ? '..' : '';
}

/** Writes one date. A qualifier that all its parts share stands once, at the end. */
function printPoint(point: DatePoint): string {
  const parts = [
    [point.yearText, qualifier(point, 'year')],
    [point.monthText ?? twoDigits(point.month ?? point.season), qualifier(point, 'month')],
    [point.dayText ?? twoDigits(point.day), qualifier(point, 'day')],
  ].filter((part): part is [string, string] => part[0] !== null);
  const shared = parts[0]![1];
  return parts.every(([, mark]) => mark === shared)
    ? parts.map(([text]) => text).join('-') + shared
    : parts.map(([text, mark]) => mark + text).join('-');
}

function twoDigits(value: number | null): string | null {
  return value === null ? null : String(value).padStart(2, '0');
}

function qualifier({ approximate, uncertain }: DatePoint, part: 'year' | 'month' | 'day'): string {
  return approximate[part] ? (uncertain[part] ? '%' : '~') : uncertain[part] ? '?' : '';
}
