import type { DenseMessages } from './dense-messages.js';
import type { ReadingMessages } from './reading-messages.js';
import type { TiledMessages } from './tiled-messages.js';

/** One wording, or one for each plural category of the language (`Intl.PluralRules`), chosen by `count`. */
export type Message = string | Readonly<{ other: string } & Partial<Record<Intl.LDMLPluralRule, string>>>;

/** What may be put into a message. Numbers get the language's digits, strings are isolated. */
export type Values = Readonly<Record<string, string | number>>;

/** Everything the kit says to a reader. A language is one object of this shape. */
export interface Messages extends FirstMessages, ReadingMessages, DenseMessages, TiledMessages {}

/**
 * What is said before a reader opens anything.
 *
 * `{name}` is a place for a value. `{name|key}` puts in another message, chosen and filled by the number
 * `name`: with 7 categories, `{categories|categoryCount}` gives "7 categories", in the right plural.
 *
 * The words follow the editorial rules of the record: no verdicts, no camps, one verb for all sides.
 */
export interface FirstMessages {
  // Settled by a language where the platform's own choice would not serve its readers, or would come late
  /** Numbering system of its digits, as in `nu-arab`: `arab`. */
  readonly digits?: string;
  /** Between groups of three digits. */
  readonly thousands?: string;
  /** Names of the Solar Hijri months, from Farvardin on, with a blank between them. */
  readonly persianMonths?: string;
  /** Those of the Gregorian months, whole as before a year, and as on a narrow axis. */
  readonly longMonths?: string;
  readonly shortMonths?: string;
  /** Some languages, each a tag and its name, with a blank between them all. */
  readonly languageNames?: string;

  // Joining
  /** Between items of a list, and before the last. */
  readonly listComma: string;
  readonly listAnd: string;
  readonly listOr: string;
  /** Between the phrases of a description. */
  readonly phraseBreak: string;

  // Dates: the order of parts is ours, the names of months are the platform's
  /** {day} {month} {year} */
  readonly dayMonthYear: string;
  /** {month} {year}; also for seasons */
  readonly monthYear: string;
  /** {day} {month} */
  readonly dayMonth: string;
  /** {day}, where the month and year follow: "10 to 16 August 1988" */
  readonly dayAlone: string;
  /** {date} {era} */
  readonly withEra: string;
  /** Two neighbouring months or years that one date of the other calendar touches: {first} {second}, short words. */
  readonly eitherOf: string;
  /** The same where the two hold spaces. */
  readonly eitherOfLong: string;
  /** Marks of the calendar that is not the language's own; {date} in it. */
  readonly eraGregorian: string;
  readonly eraBce: string;
  readonly eraPersian: string;
  readonly season21: string;
  readonly season22: string;
  readonly season23: string;
  readonly season24: string;
  /** {year}, the first of ten, as 1980 */
  readonly decade: string;
  /** {year} to {last}, as 1900 and 1999 */
  readonly century: string;
  /** {start} {end} */
  readonly dateRange: string;
  /** The same after "some time", where a language says "between": {start} {end} */
  readonly rangeWithin: string;
  /** {date} not fully specified: `1988-08-XX`, `1988-XX`; `19X8` lies between two years. */
  readonly someDay: string;
  readonly someMonth: string;
  readonly someYear: string;
  readonly yearUnknown: string;
  /** A day or month whose year has unknown digits: {date} {years} */
  readonly inSomeYear: string;
  readonly inUnknownYear: string;
  /** {date}, in full and for narrow labels */
  readonly about: string;
  readonly aboutShort: string;
  readonly uncertain: string;
  readonly uncertainShort: string;
  /** {date} of which only some parts are in doubt: {parts} lists them */
  readonly aboutParts: string;
  readonly uncertainParts: string;
  readonly partYear: string;
  readonly partMonth: string;
  readonly partDay: string;
  /** Intervals without one end: {date} */
  readonly since: string;
  readonly until: string;
  readonly endUnknown: string;
  readonly startUnknown: string;
  readonly noEnds: string;
  /** For narrow labels: {date} */
  readonly sinceShort: string;
  readonly untilShort: string;
  /** One of several: {range}, {date} */
  readonly sometimeIn: string;
  readonly onOrAfter: string;
  readonly onOrBefore: string;
  /** The same for a month, a year and coarser: {date} */
  readonly inOrAfter: string;
  readonly inOrBefore: string;
  /** The same date in the other calendar: {date} {other} */
  readonly bothCalendars: string;
  /** {date} in both calendars */
  readonly uncertainBoth: string;

  // How well a date is known
  readonly knownMonth: string;
  readonly knownSeason: string;
  readonly knownYear: string;
  readonly knownDecade: string;
  readonly knownCentury: string;
  readonly noteApproximate: string;
  readonly noteUncertain: string;
  readonly noteOneOf: string;
  /** On or after, on or before */
  readonly noteBound: string;
  readonly noteOpenStart: string;
  readonly noteOpenEnd: string;
  readonly noteUnknownStart: string;
  readonly noteUnknownEnd: string;
  readonly undated: string;

  // Counts: {count}
  readonly dayCount: Message;
  readonly monthCount: Message;
  readonly yearCount: Message;
  readonly eventCount: Message;
  readonly categoryCount: Message;

  // The whole
  /** Name of one part of a timeline: {part} {title} */
  readonly regionName: string;
  /** {count} events, {span}, {categories} number; the second with {disputed} number */
  readonly summary: string;
  readonly summaryDisputed: Message;
  /** Without categories: {count} {span} */
  readonly summaryPlain: string;
  readonly loading: string;
  readonly empty: string;
  readonly emptyFiltered: string;
  readonly contentNote: string;
  /** Names the row of sections below the timeline. */
  readonly aboutRecord: string;
  readonly method: string;
  readonly corrections: string;
  /** Link, citation, files and embedding; its other words are in `ShareWords`. */
  readonly share: string;

  // What went wrong; sentences for single problems come from `sayProblem`
  readonly errorHeading: string;
  /** Where a file of the kit itself could not be fetched. */
  readonly partMissing: string;
  readonly retry: string;

  // Toolbar
  readonly toolbar: string;
  readonly earlier: string;
  readonly later: string;
  readonly zoomIn: string;
  readonly zoomOut: string;
  readonly fitAll: string;
  readonly filter: string;
  readonly view: string;
  readonly viewTimeline: string;
  readonly viewList: string;
  readonly viewTable: string;
  readonly viewStory: string;
  /** The control of the axis, and its two states */
  readonly axis: string;
  readonly axisLinear: string;
  readonly lanes: string;
  readonly lanesNone: string;
  readonly lanesCategory: string;
  readonly lanesPerson: string;
  readonly lanesPlace: string;
  readonly lanesSource: string;
  /** Events that fit no lane */
  readonly lanesOther: string;
  readonly time: string;
  readonly timeHappened: string;
  readonly timeSaid: string;

  // Keys
  /** In the preview of the open event: where it stands, for those who cannot see it yet. */
  readonly openBelow: string;
  readonly keyHint: string;

  // Filter
  readonly filterClear: string;
  /** {count} {total} */
  readonly filterCount: string;

  // Status line
  /** {span} {count} {total} */
  readonly statusWindow: string;
  readonly statusTimeline: string;
  readonly statusList: string;
  readonly statusTable: string;
  readonly statusStory: string;
  /** While what was asked for is being looked for, and takes its time. */
  readonly searching: string;

  // Chart and overview
  readonly chart: string;
  readonly events: string;
  readonly cluster: string;
  /** {duration} */
  readonly axisBreak: string;
  readonly overview: string;
  readonly overviewStart: string;
  readonly overviewEnd: string;

  // One event
  readonly close: string;
  /** {date} {title} */
  readonly eventName: string;
  /** {count} accounts */
  readonly disputed: Message;
  readonly speaksOf: string;
  readonly sources: string;
  /** {language}: where a text has no translation */
  readonly inLanguage: string;

  // Questions and their accounts
  readonly questions: string;
  readonly compare: string;

  // List and table
  readonly list: string;
  readonly table: string;
}

export type MessageKey = Exclude<keyof Messages, Settled>;

/** What a language settles and nobody says as it stands. */
export type Settled =
  'digits' | 'thousands' | 'persianMonths' | 'longMonths' | 'shortMonths' | 'languageNames';
