import type { DateFault } from './edtf-fault.js';
import { dateFault } from './edtf-fault.js';
import { parsePoint } from './edtf-point.js';
import type { Boundary, DatePoint, EdtfValue, Precision } from './edtf-value.js';
import { clip } from './text.js';

const COARSEST_FIRST: readonly Precision[] = [
  'millennium',
  'century',
  'decade',
  'year',
  'season',
  'month',
  'day',
];

/** Longer texts are no dates; the specification's longest example has 60 characters. */
const MAX_LENGTH = 1000;

/** The value of an EDTF string, `null` where it is none: `parseEdtf` without the words for what is wrong. */
export function edtfValue(text: string): EdtfValue | null {
  const result = readEdtf(text);
  return 'code' in result ? null : result;
}

/** Reads an EDTF string as `parseEdtf` does; what cannot be read comes back as a code and its values. */
export function readEdtf(text: string): EdtfValue | DateFault {
  const source = text.trim();
  return source.length > MAX_LENGTH ? dateFault('date.not-edtf', source) : read(source);
}

function read(source: string): EdtfValue | DateFault {
  if (source.includes('/')) return readInterval(source);
  if (source[0] === '[') return readOneOf(source);
  if (/^\{[^{}[\]]+\}$/.test(source)) {
    return dateFault('date.unsupported', source, { form: 'all of several dates' });
  }
  const point = parsePoint(source);
  return 'code' in point ? point : evaluate(source, 'date', [point], [], null, null);
}

function readInterval(source: string): EdtfValue | DateFault {
  const ends = source.split('/');
  // Time of day is outside EDTF's intervals.
  if (ends.length !== 2 || source.includes('T')) return dateFault('date.not-edtf', source);
  const [start, end] = ends.map((text) => (text === '..' || text === '' ? null : parsePoint(text)));
  for (const point of [start, end]) if (point && 'code' in point) return about(source, point);
  const [from, to] = [start, end] as (DatePoint | null)[];
  if (!from && !to) return dateFault('date.no-day', source);
  if (from && to && to.latest < from.earliest) return dateFault('date.interval-reversed', source);
  return evaluate(source, 'interval', [from!, to!], [], boundary(ends[0]!), boundary(ends[1]!));
}

function boundary(text: string): Boundary | null {
  return text === '..' ? 'open' : text === '' ? 'unknown' : null;
}

function readOneOf(source: string): EdtfValue | DateFault {
  if (!source.endsWith(']') || source.includes('T')) return dateFault('date.not-edtf', source);
  const items = source.slice(1, -1).split(',');
  const points: DatePoint[] = [];
  const ranges: boolean[] = [];
  let open: Boundary | null = null;
  let end: Boundary | null = null;
  for (const [i, item] of items.entries()) {
    const [a, b, ...rest] = item.trim().split('..');
    const last = i === items.length - 1;
    const opens = a === '' && b !== undefined && i === 0;
    const goesOn = b === '' && last;
    const texts = opens ? [b] : goesOn || b === undefined ? [a!] : [a!, b];
    if (rest.length || (opens && goesOn)) return dateFault('date.not-edtf', source);
    const read = texts.map(parsePoint);
    for (const point of read) if ('code' in point) return about(source, point);
    const [from, to] = read as DatePoint[];
    if (to && to.latest < from!.earliest) return dateFault('date.interval-reversed', source);
    if (i) ranges.push(false);
    if (to) ranges.push(true);
    points.push(...(read as DatePoint[]));
    if (opens) open = 'open';
    if (goesOn) end = 'open';
  }
  return evaluate(source, 'one-of', points, ranges, open, end);
}

/** The fault of a part, told of that part, with the whole kept for whoever looks for what was meant. */
function about(source: string, { code, values }: DateFault): DateFault {
  return dateFault(code, String(values['written']), { ...values, whole: clip(source, 80) });
}

function evaluate(
  source: string,
  kind: EdtfValue['kind'],
  points: readonly (DatePoint | null)[],
  ranges: readonly boolean[],
  startBoundary: Boundary | null,
  endBoundary: Boundary | null,
): EdtfValue {
  const known = points.filter((point) => point !== null);
  const first = points[0] ?? known[0]!;
  const last = points.at(-1) ?? known[0]!;
  let days = [first.earliest, first.latest, last.earliest, last.latest] as const;
  if (kind === 'one-of') {
    const earliest = Math.min(...known.map((point) => point.earliest));
    const latest = Math.max(...known.map((point) => point.latest));
    days = [earliest, latest, earliest, latest];
  } else if (startBoundary) {
    days = [last.earliest, last.earliest, last.earliest, last.latest];
  } else if (endBoundary) {
    days = [first.earliest, first.latest, first.latest, first.latest];
  }
  const [earliestStart, latestStart, earliestEnd, latestEnd] = days;
  return {
    source,
    kind,
    earliestStart,
    // Ends that overlap (`2004-06/2004`) are narrowed: nothing ends before it can have begun.
    latestStart: Math.min(latestStart, latestEnd),
    earliestEnd: Math.max(earliestEnd, earliestStart),
    latestEnd,
    points,
    ranges,
    startBoundary,
    endBoundary,
    precision: COARSEST_FIRST.find((precision) => known.some((point) => point.precision === precision))!,
    approximate: known.some(({ approximate: { year, month, day } }) => year || month || day),
    uncertain: known.some(({ uncertain: { year, month, day } }) => year || month || day),
  };
}
