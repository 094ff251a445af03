import type { Reading } from './parse-reading.js';
import { MAX_LIST } from './plain-checks.js';
import type { Check } from './schema-checks.js';
import type { Steps } from './steps.js';

/** A list of at least `min` entries, each called `kind`; a bad entry goes alone. */
export function list(kind: string, entry: Check, min = 0): Check {
  return (value, reading) => {
    if (!Array.isArray(value)) return reading.wrongType(value, 'a list');
    const entries: readonly unknown[] = value;
    const length = readable(entries, min, reading);
    if (length < min) return undefined;
    let kept: Kept = length < entries.length ? [] : null;
    for (let i = 0; i < length; i++) kept = take(kind, entry, entries, i, kept, reading);
    return kept ?? entries;
  };
}

/** Checks a list of the document itself, which may be long. */
export type ListCheck = (value: unknown, reading: Reading) => Steps<unknown>;

/** Entries between two places to pause. */
const FEW = 32;

export function longList(kind: string, entry: Check): ListCheck {
  return function* (value, reading) {
    if (!Array.isArray(value)) return reading.wrongType(value, 'a list');
    const entries: readonly unknown[] = value;
    const length = readable(entries, 0, reading);
    let kept: Kept = length < entries.length ? [] : null;
    for (let i = 0; i < length; i++) {
      reading.item = entries[i];
      kept = take(kind, entry, entries, i, kept, reading);
      if (i % FEW) continue;
      reading.sight = { entries, kept, read: i + 1, total: length };
      yield;
    }
    reading.item = undefined;
    return kept ?? entries;
  };
}

function readable({ length }: readonly unknown[], min: number, reading: Reading): number {
  if (length < min || length > MAX_LIST) {
    const expected = length < min ? 'at least one' : `at most ${MAX_LIST}`;
    reading.report('field.bad-length', { count: length, expected });
  }
  return Math.min(length, MAX_LIST);
}

/** What is left of a list; `null` as long as that is all of it. */
type Kept = unknown[] | null;

/** Checks the entry at a place; the list is copied when the first has to go or to be mended. */
export function take(
  kind: string,
  entry: Check,
  entries: readonly unknown[],
  i: number,
  kept: Kept,
  reading: Reading,
): Kept {
  const before = entries[i];
  const { path } = reading;
  reading.lost = kind;
  path.push(i);
  const after = entry(before, reading);
  path.pop();
  if (!kept && (after !== before || after === undefined)) kept = entries.slice(0, i);
  if (kept && after !== undefined) kept.push(after);
  return kept;
}

/** A list of exactly two, neither of which can go alone. */
export function pair(first: Check, second: Check): Check {
  return (value, reading) => {
    if (!Array.isArray(value)) return reading.wrongType(value, 'a list of two');
    if (value.length !== 2)
      return reading.report('field.bad-length', { count: value.length, expected: 'two' });
    const good = [first, second].map((check, i) => check(value[i], reading));
    return good.includes(undefined) ? undefined : value;
  };
}
