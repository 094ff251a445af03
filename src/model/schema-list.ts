import type { Check } from './schema-checks.js';

/** More entries than this in one list are not read. */
const MAX_LIST = 1_000_000;

/** A list of at least `min` entries, each called `kind`; a bad entry goes alone. */
export function list(kind: string, entry: Check, min = 0): Check {
  return (value, reading) => {
    if (!Array.isArray(value)) return reading.wrongType(value, 'a list');
    const entries: readonly unknown[] = value;
    if (entries.length < min || entries.length > MAX_LIST) {
      const expected = entries.length < min ? 'at least one' : `at most ${MAX_LIST}`;
      reading.report('field.bad-length', { count: entries.length, expected });
      if (entries.length < min) return undefined;
    }
    const { path } = reading;
    const top = path.length === 1;
    const length = Math.min(entries.length, MAX_LIST);
    let kept: unknown[] | null = length < entries.length ? [] : null;
    for (let i = 0; i < length; i++) {
      const before = entries[i];
      if (top) reading.item = before;
      reading.lost = kind;
      path.push(i);
      const after = entry(before, reading);
      path.pop();
      if (!kept && (after !== before || after === undefined)) kept = entries.slice(0, i);
      if (kept && after !== undefined) kept.push(after);
    }
    if (top) reading.item = undefined;
    return kept ?? entries;
  };
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
