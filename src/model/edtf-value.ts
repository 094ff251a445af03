import type { Day } from './day.js';

/** How finely a date is known: the unit of its last stated part. */
export type Precision = 'day' | 'month' | 'season' | 'year' | 'decade' | 'century' | 'millennium';

/** Which parts of a date carry a qualifier (`?`, `~` or `%` in EDTF). */
export interface QualifiedParts {
  readonly year: boolean;
  readonly month: boolean;
  readonly day: boolean;
}

/** One written calendar date, at whatever precision. */
export interface DatePoint {
  /** Year as written, digits and `X`: `1988`, `198X`, `-0044`, `Y17000`. Astronomical: year 0 exists. */
  readonly yearText: string;
  /** The year as a number, `null` where a digit of it is `X`. */
  readonly year: number | null;
  /** 1 to 12; `null` where not stated or not specified (`XX`, `1X`). */
  readonly month: number | null;
  /** 1 to 31; `null` where not stated or not specified. */
  readonly day: number | null;
  /** EDTF season 21 (spring) to 24 (winter), else `null`. */
  readonly season: 21 | 22 | 23 | 24 | null;
  /** Month and day as written where they hold an `X`, e.g. `1X`, else `null`. */
  readonly monthText: string | null;
  readonly dayText: string | null;
  readonly precision: Precision;
  readonly approximate: QualifiedParts;
  readonly uncertain: QualifiedParts;
  /** First and last day it can mean. */
  readonly earliest: Day;
  readonly latest: Day;
}

/** An end of an interval or set that is no date: `..` (open) or nothing (unknown). */
export type Boundary = 'open' | 'unknown';

/**
 * A parsed EDTF string.
 *
 * It began on some day from `earliestStart` to `latestStart` and ended on some day from `earliestEnd` to
 * `latestEnd`. An exact day has four times the same; a month, year, season or one-of set is *some* day
 * within, so its start and end have the same range; an interval has a start range and an end range.
 * At an open or unknown end the days of that side repeat the nearest known day.
 */
export interface EdtfValue {
  /** The string it was parsed from, trimmed. */
  readonly source: string;
  /** A date; an extent `a/b`; or one of several dates `[a,b..c]`. */
  readonly kind: 'date' | 'interval' | 'one-of';
  readonly earliestStart: Day;
  readonly latestStart: Day;
  readonly earliestEnd: Day;
  readonly latestEnd: Day;
  /** `date`: the one. `interval`: start and end, `null` where open or unknown. `one-of`: all named, in order. */
  readonly points: readonly (DatePoint | null)[];
  /** `one-of` only: for each gap between points, whether everything between is meant too (`a..b`). */
  readonly ranges: readonly boolean[];
  readonly startBoundary: Boundary | null;
  readonly endBoundary: Boundary | null;
  /** The coarsest precision of its points. */
  readonly precision: Precision;
  /** Any part of any point approximate (`~`, `%`). */
  readonly approximate: boolean;
  /** Any part of any point uncertain (`?`, `%`). */
  readonly uncertain: boolean;
}
