import type { Reading } from './parse-reading.js';
import type { Check } from './schema-checks.js';

/** More entries than this in one list are not read. */
export const MAX_LIST = 1_000_000;

interface Shape {
  /** What it is called in a problem, such as `claim`; `''`: what its owner is called. */
  readonly kind: string;
  /** Names that must be there, separated by blanks. */
  readonly required?: string;
  /** What is taken where a required value is missing or bad, so that its owner need not go. */
  readonly assumed?: Readonly<Record<string, unknown>>;
  /** Exactly one of these must be there; the first is taken where both are. */
  readonly either?: readonly [string, string];
  /** Its `id` is declared, so that references find it and no other thing has it. */
  readonly identified?: boolean;
  /** Names beyond those listed are allowed, as in CSL-JSON. */
  readonly open?: boolean;
  /** What no single field can say; `false` leaves the object out. */
  readonly also?: (value: Readonly<Record<string, unknown>>, reading: Reading) => boolean;
  readonly fields: Readonly<Record<string, Check>>;
}

/** A check of an object by its shape. Bad optional fields go alone, bad required ones take the object with them. */
export function object(shape: Shape): Check {
  const fields = new Map(Object.entries(shape.fields));
  const required = new Set(shape.required?.split(' '));
  const names = [...fields.keys()];
  const assumed = new Map(Object.entries(shape.assumed ?? {}));

  function read(value: Readonly<Record<string, unknown>>, kind: string, reading: Reading): unknown {
    const { path } = reading;
    const changes = new Map<string, unknown>();
    const either = shape.either?.filter((key) => Object.hasOwn(value, key) && value[key] !== undefined);
    const isVital = (key: string): boolean =>
      (required.has(key) && !assumed.has(key)) || (either?.length === 1 && either[0] === key);
    let usable = true;
    for (const key of Object.keys(value)) {
      const before = value[key];
      if (before === undefined) continue;
      const check = fields.get(key);
      path.push(key);
      if (check) {
        const vital = isVital(key);
        reading.lost = vital ? kind : null;
        const after = check(before, reading);
        if (after !== before) changes.set(key, after);
        if (after === undefined && vital) usable = false;
      } else if (!shape.open && !key.startsWith('x-')) {
        reading.lost = null;
        reading.report('field.unknown', undefined, names);
      }
      path.pop();
    }
    reading.lost = kind;
    for (const key of required) {
      if (Object.hasOwn(value, key) && value[key] !== undefined) {
        if (changes.has(key) && changes.get(key) === undefined) changes.set(key, assumed.get(key));
      } else if (assumed.has(key)) {
        changes.set(key, assumed.get(key));
        reading.report('field.assumed', { field: key, assumed: String(assumed.get(key)) });
      } else {
        usable = false;
        reading.report('field.missing', { field: key });
      }
    }
    if (either?.length === 0) {
      usable = false;
      reading.report('event.no-date');
    } else if (either?.length === 2) {
      reading.report('event.two-dates');
      const bad = either.filter((key) => changes.has(key) && changes.get(key) === undefined);
      if (bad.length === 0) changes.set(either[1]!, undefined);
      usable &&= bad.length < 2;
    }
    if (!usable || shape.also?.(value, reading) === false) return undefined;
    return changes.size ? changed(value, changes) : value;
  }

  return (value, reading) => {
    const kind = shape.kind || (reading.lost ?? `“${reading.field}”`);
    const { mark, path } = reading;
    const depth = path.length;
    try {
      if (typeof value !== 'object' || value === null || Array.isArray(value)) {
        return reading.wrongType(value, 'an object');
      }
      const record = value as Readonly<Record<string, unknown>>;
      if (shape.identified && !declareId(record, kind, reading)) return undefined;
      const kept = read(record, kind, reading);
      if (kept === undefined) reading.forget(mark);
      return kept;
    } catch {
      // A getter or a proxy of the page that handed the object in.
      path.length = depth;
      reading.forget(mark);
      reading.lost = kind;
      return reading.report('field.unreadable');
    }
  };
}

function declareId(value: Readonly<Record<string, unknown>>, kind: string, reading: Reading): boolean {
  const id = typeof value['id'] === 'number' ? String(value['id']) : value['id'];
  if (typeof id !== 'string' || reading.declare(id, kind)) return true;
  reading.lost = kind;
  reading.path.push('id');
  reading.report('id.duplicate', { id: id.slice(0, 80) });
  reading.path.pop();
  return false;
}

/** A copy with some values changed, `undefined` leaving one out. Defined, not assigned, for `__proto__`'s sake. */
function changed(value: Readonly<Record<string, unknown>>, changes: ReadonlyMap<string, unknown>): object {
  const entries = new Map(Object.entries(value));
  for (const [key, after] of changes) {
    if (after === undefined) entries.delete(key);
    else entries.set(key, after);
  }
  return Object.fromEntries(entries);
}

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
    return kept ?? value;
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
