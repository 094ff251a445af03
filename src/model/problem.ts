/**
 * One thing that is wrong, or worth knowing, about a document.
 * English sentences come with it; `locale/` may say them in other languages from `code` and `values`.
 */
export interface Problem {
  /** Stable name of the kind of problem, e.g. `date.day-out-of-range`. Tabled in the docs. */
  readonly code: string;
  /** What the sentence speaks of, for translations. */
  readonly values?: Readonly<Record<string, string | number>>;
  readonly severity: 'error' | 'warning' | 'info';
  /** Where it stands: a JSON pointer (RFC 6901), `''` for the whole document. */
  readonly pointer: string;
  /** One sentence: what is wrong. */
  readonly message: string;
  /** One sentence: what to write instead. */
  readonly hint?: string;
  /** The event's title or id, for people who do not count array indexes. */
  readonly subject?: string;
  /** Line and column, both from 1, where the text was parsed by us. */
  readonly line?: number;
  readonly column?: number;
  /** The part of a split document it stands in. */
  readonly file?: string;
  /** Of `document.more-problems`: how many of each code are not listed, and what all mistakes have cost. */
  readonly unlisted?: {
    readonly codes: Readonly<Record<string, number>>;
    /** Events left out of the whole document. */
    readonly events: number;
    /** Errors not listed that cost less than an event. */
    readonly parts: number;
  };
  /** A JSON Patch operation (RFC 6902) that would mend it, where one is certain. */
  readonly fix?: {
    readonly op: 'replace' | 'add' | 'remove';
    readonly path: string;
    readonly value?: unknown;
  };
}
