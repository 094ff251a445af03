import type { Reading } from './parse-reading.js';
import type { Check } from './schema-checks.js';
import { clip } from './text.js';

export type Loose = Readonly<Record<string, unknown>>;

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
  readonly also?: (value: Loose, reading: Reading) => boolean;
  readonly fields: Readonly<Record<string, Check>>;
}

/** A check of an object by its shape. Bad optional fields go alone, bad required ones take the object with them. */
export function object(shape: Shape): Check {
  const fields = new Map(Object.entries(shape.fields));
  const names = [...fields.keys()];
  const required = shape.required?.split(' ') ?? [];
  const assumed = new Map(Object.entries(shape.assumed ?? {}));
  const vital = required.filter((key) => !assumed.has(key));

  function read(value: Loose, kind: string, reading: Reading): unknown {
    const { path } = reading;
    const either = shape.either?.filter((key) => has(value, key));
    let changes: Map<string, unknown> | undefined;
    let usable = true;
    for (const key of Object.keys(value)) {
      const before = value[key];
      if (before === undefined) continue;
      const check = fields.get(key);
      path.push(key);
      if (check) {
        const isVital = vital.includes(key) || (either?.length === 1 && either[0] === key);
        reading.lost = isVital ? kind : null;
        const after = check(before, reading);
        if (after !== before) (changes ??= new Map<string, unknown>()).set(key, after);
        if (after === undefined && isVital) usable = false;
      } else if (!shape.open && !key.startsWith('x-')) {
        reading.lost = null;
        reading.report('field.unknown', undefined, names);
      }
      path.pop();
    }
    reading.lost = kind;
    for (const key of required) {
      const there = has(value, key);
      if (there && !isGone(changes, key)) continue;
      if (assumed.has(key)) {
        (changes ??= new Map<string, unknown>()).set(key, assumed.get(key));
        if (!there) reading.report('field.assumed', { field: key, assumed: plain(assumed.get(key)) });
      } else if (!there) {
        usable = false;
        reading.report('field.missing', { field: key });
      }
    }
    if (either?.length === 0) {
      usable = false;
      reading.report('event.no-date');
    } else if (either?.length === 2) {
      reading.report('event.two-dates');
      const bad = either.filter((key) => isGone(changes, key)).length;
      if (bad === 0) (changes ??= new Map<string, unknown>()).set(either[1]!, undefined);
      usable &&= bad < 2;
    }
    if (!usable || shape.also?.(value, reading) === false) return undefined;
    return changes ? changed(value, changes) : value;
  }

  return (value, reading) => {
    const kind = shape.kind || (reading.lost ?? `“${reading.field}”`);
    const { mark, path } = reading;
    const depth = path.length;
    try {
      if (!isObject(value)) return reading.wrongType(value, 'an object');
      if (shape.identified && !declareId(value, kind, reading)) return undefined;
      const kept = read(value, kind, reading);
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

function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** What is taken for a value, in English where it is a text in several languages. */
function plain(value: unknown): string {
  return String(isObject(value) ? value['en'] : value);
}

function has(value: Loose, key: string): boolean {
  return Object.hasOwn(value, key) && value[key] !== undefined;
}

function isGone(changes: ReadonlyMap<string, unknown> | undefined, key: string): boolean {
  return changes !== undefined && changes.has(key) && changes.get(key) === undefined;
}

function declareId(value: Loose, kind: string, reading: Reading): boolean {
  const id = typeof value['id'] === 'number' ? String(value['id']) : value['id'];
  if (typeof id !== 'string' || reading.declare(id, kind)) return true;
  reading.lost = kind;
  reading.path.push('id');
  reading.report('id.duplicate', { id: clip(id, 80) });
  reading.path.pop();
  return false;
}

/** A copy with some values changed, `undefined` leaving one out. Defined, not assigned, for `__proto__`'s sake. */
export function changed(value: Loose, changes: ReadonlyMap<string, unknown>): object {
  const entries = new Map(Object.entries(value));
  for (const [key, after] of changes) {
    if (after === undefined) entries.delete(key);
    else entries.set(key, after);
  }
  return Object.fromEntries(entries);
}
