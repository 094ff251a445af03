import type { Text } from './document.js';
import { kindOf } from './parse-reading.js';
import type { Reading } from './parse-reading.js';
import { readEdtf } from './edtf-read.js';
import { COLOR, ID, LANGUAGE, MAX_TEXT, MAX_TITLE } from './plain-checks.js';
import { readPlain } from './plain-date.js';
import { safeUrl } from './safe-url.js';
import { clip, pickText } from './text.js';

/**
 * Checks one value where the reading stands. Gives back the value itself where it is good, a mended copy where a
 * part had to go, and `undefined`, with a problem reported, where it cannot be used.
 */
export type Check = (value: unknown, reading: Reading) => unknown;

/** A string of at most `limit` characters; a longer one is clipped. */
export function string(limit = MAX_TEXT): Check {
  return (value, reading) => {
    if (typeof value !== 'string') return reading.wrongType(value, 'text');
    if (value.length <= limit) return value;
    reading.report('text.too-long', { count: value.length, limit });
    return clip(value, limit);
  };
}

/** A string, or one per language; a bad language is left out alone. */
export function text(limit = MAX_TEXT): Check {
  const plain = string(limit);
  return (value, reading) => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      return typeof value === 'string' ? plain(value, reading) : reading.wrongType(value, 'text');
    }
    const { lost } = reading;
    const entries = Object.entries(value);
    const good = entries.flatMap(([tag, written]: [string, unknown]) => {
      reading.lost = null;
      reading.path.push(tag);
      const kept = language(tag, reading) === undefined ? undefined : plain(written, reading);
      reading.path.pop();
      return kept === undefined ? [] : [[tag, kept] as const];
    });
    reading.lost = lost;
    if (!good.length) return reading.wrongType(value, 'text');
    const same = good.length === entries.length && good.every(([, kept], i) => kept === entries[i]![1]);
    return same ? value : Object.fromEntries(good);
  };
}

const titleText = text(MAX_TITLE);

/** The title of an event: shorter than other texts, and not blank. */
export const title: Check = (value, reading) => {
  const kept = titleText(value, reading);
  if (kept !== undefined && !pickText(kept as Text, reading.lang, reading.lang)) reading.report('text.blank');
  return kept;
};

export function pattern(form: RegExp, expected: string, example: string): Check {
  return (value, reading) => {
    if (typeof value !== 'string') return reading.wrongType(value, expected);
    return form.test(value)
      ? value
      : reading.report('field.bad-form', { written: clip(value, 80), expected, example });
  };
}

export const language = pattern(LANGUAGE, 'a language tag', 'en, fa or zh-Hant');
export const color = pattern(COLOR, 'a colour', '#7a1f2b or {color.category.1}');

/** One of the words given, separated by blanks. */
export function word(allowed: string): Check {
  const words = new Set(allowed.split(' '));
  return (value, reading) => {
    if (typeof value !== 'string') return reading.wrongType(value, 'text');
    if (words.has(value)) return value;
    return reading.report('field.not-allowed', { written: clip(value, 80), allowed: [...words].join(', ') });
  };
}

export function number(min = -Infinity, max = Infinity, whole = false): Check {
  const kind = whole ? 'a whole number' : 'a number';
  const expected =
    min === -Infinity ? kind : max === Infinity ? `${kind} from ${min}` : `${kind} from ${min} to ${max}`;
  return (value, reading) => {
    if (typeof value !== 'number' || !Number.isFinite(value)) return reading.wrongType(value, expected);
    if (value >= min && value <= max && (!whole || Number.isInteger(value))) return value;
    return reading.report('field.bad-number', { written: value, expected });
  };
}

export const boolean: Check = (value, reading) =>
  typeof value === 'boolean' ? value : reading.wrongType(value, 'true or false');

/** CSL-JSON lets some fields be text or a number. */
export const textOrNumber: Check = (value, reading) =>
  typeof value === 'number' ? value : string()(value, reading);

export const url: Check = (value, reading) => {
  if (typeof value !== 'string') return reading.wrongType(value, 'an address');
  const safe = safeUrl(value);
  return safe ?? reading.report('url.unsafe', { written: clip(value, 80) });
};

/** A thing's own id. One of the wrong form is named and kept: what refers to it still finds it. */
export const id: Check = (value, reading) => {
  if (typeof value !== 'string' || value === '') return reading.wrongType(value, 'an id');
  if (!ID.test(value)) reading.report('id.invalid', { written: clip(value, 80) });
  return value;
};

/** A source's own id: Zotero numbers them. */
export const sourceId: Check = (value, reading) => (Number.isInteger(value) ? value : id(value, reading));

/** The id of a thing of some kind (`thing`: of any). One that finds nothing is left out, unless it is to stay. */
export function ref(kind: string, stays = false): Check {
  return (value, reading) => {
    if (typeof value !== 'string') return reading.wrongType(value, 'an id');
    if (reading.refer(kind, value)) return value;
    const written = clip(value, 80);
    if (!ID.test(value)) reading.report('id.invalid', { written });
    reading.report(stays ? 'reference.speaker-unknown' : 'reference.unknown', { id: written, kind });
    return stays ? value : undefined;
  };
}

export const edtf: Check = (value, reading) => {
  if (typeof value !== 'string') return reading.report('date.not-text', { found: kindOf(value) });
  if (readPlain(value)) return value;
  const result = readEdtf(value);
  return 'code' in result ? reading.report(result.code, result.values) : value;
};
