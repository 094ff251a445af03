import type { TimelineDocument } from './document.js';
import { CHECKS, isObject, MAX_LIST, reference, type Met, type PlainCheck } from './plain-checks.js';
import type { Loose } from './schema-object.js';
import { SHAPES } from './plain-shapes.js';

/**
 * Whether a document is good as it stands: the thorough reading (`parse-document.ts`) would give it back as it is and
 * find nothing to say. Pages read with this first, since most documents are good, and fetch what knows how to say what
 * is wrong, and to mend it, only for the others. Never throws.
 */
export function isGood(input: unknown): input is TimelineDocument {
  const met: Met = { ids: new Map(), wanted: [] };
  try {
    return (
      checkOf('document')(input, met) &&
      met.wanted.every(([kind, id]) => {
        const found = met.ids.get(id);
        return found === kind || (kind === 'thing' && found !== undefined);
      })
    );
  } catch {
    // A getter or a proxy of the page that handed it in.
    return false;
  }
}

/** What only a look at several fields together can tell. */
const ALSO: Readonly<Record<string, (value: Loose) => boolean>> = {
  event: (value) => has(value, 'when') !== has(value, 'undated'),
  figure: (value) => Object.keys(value).length > 0,
  media: ({ type, alt, decorative, credit }) =>
    type !== 'image' || ((alt !== undefined || decorative === true) && credit !== undefined),
};

/** Either a thing in full or one word for it. */
const BRIEF: Readonly<Record<string, readonly [brief: string, full: string]>> = {
  cite: ['@source', 'citation'],
  when: ['edtf', 'date'],
};

const known = new Map<string, PlainCheck>();

function checkOf(what: string): PlainCheck {
  let check = known.get(what);
  if (!check) known.set(what, (check = newCheck(what)));
  return check;
}

function newCheck(what: string): PlainCheck {
  if (what.startsWith('[+')) return list(checkOf(what.slice(2)), 1);
  if (what.startsWith('[')) return list(checkOf(what.slice(1)), 0);
  if (what.startsWith('@')) return reference(what.slice(1));
  const shape = SHAPES[what];
  if (shape !== undefined) return object(what, shape);
  const brief = BRIEF[what]?.map(checkOf);
  if (brief) return (value, met) => brief[isObject(value) ? 1 : 0]!(value, met);
  const words = what.split('|');
  return CHECKS[what] ?? ((value) => words.includes(value as string));
}

function list(entry: PlainCheck, min: number): PlainCheck {
  return (value, met) => {
    if (!Array.isArray(value) || value.length < min || value.length > MAX_LIST) return false;
    // Not `every`, which leaves out what is not there.
    for (const it of value) if (!entry(it, met)) return false;
    return true;
  };
}

function object(kind: string, shape: string): PlainCheck {
  const groups = shape.split(';');
  const [open, named] = [groups.includes('*'), groups.includes('#')];
  const fields = new Map<string, PlainCheck>();
  const required: string[] = [];
  for (const group of groups) {
    const [what = '', ...names] = group.split(' ');
    for (const name of names) {
      const field = name.replace('!', '');
      fields.set(field, checkOf(what));
      if (field !== name) required.push(field);
    }
  }
  return (value, met) =>
    isObject(value) &&
    (!named || declare(value, kind, met)) &&
    Object.keys(value).every((key) => {
      const it = value[key];
      return it === undefined || (fields.get(key)?.(it, met) ?? (open || key.startsWith('x-')));
    }) &&
    required.every((key) => has(value, key)) &&
    (ALSO[kind]?.(value) ?? true);
}

function declare({ id }: Loose, kind: string, { ids }: Met): boolean {
  const key = String(id);
  return !ids.has(key) && ids.set(key, kind).size > 0;
}

function has(value: Loose, key: string): boolean {
  return Object.hasOwn(value, key) && value[key] !== undefined;
}
