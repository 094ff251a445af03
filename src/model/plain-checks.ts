import { readEdtf } from './edtf-read.js';
import { readPlain } from './plain-date.js';
import { safeUrl } from './safe-url.js';
import { pickText } from './text.js';
import type { Text } from './document.js';
import type { Loose } from './schema-object.js';

/** What of a document is met before it can be judged: who has which id, and what is referred to. */
export interface Met {
  readonly ids: Map<string, string>;
  readonly wanted: [kind: string, id: string][];
}

/** Whether a value is good as it stands. */
export type PlainCheck = (value: unknown, met: Met) => boolean;

export const MAX_TEXT = 5000;
export const MAX_TITLE = 300;
/** More entries than this in one list are not read. */
export const MAX_LIST = 1_000_000;
export const ID = /^[a-z0-9][a-z0-9._-]{0,79}$/;
export const LANGUAGE = /^[a-zA-Z]{2,3}(-[A-Za-z0-9]{1,8})*$/;
export const COLOR = /^(#[0-9a-fA-F]{6}|\{[A-Za-z0-9._-]+\})$/;
export const SHA256 = /^[0-9a-f]{64}$/;

const form =
  (pattern: RegExp): PlainCheck =>
  (value) =>
    typeof value === 'string' && pattern.test(value);
const words =
  (limit: number): PlainCheck =>
  (value) =>
    typeof value === 'string' && value.length <= limit;
const number =
  (min = -Infinity, max = Infinity, whole = false): PlainCheck =>
  (value) =>
    Number.isFinite(value) &&
    Number(value) >= min &&
    Number(value) <= max &&
    (!whole || Number.isInteger(value));
const pair =
  (first: PlainCheck, second: PlainCheck): PlainCheck =>
  (value, met) =>
    Array.isArray(value) && value.length === 2 && first(value[0], met) && second(value[1], met);

/** A string, or one per language. */
function text(limit: number): PlainCheck {
  const written = words(limit);
  return (value, met) => {
    if (!isObject(value)) return written(value, met);
    const entries = Object.entries(value);
    return entries.length > 0 && entries.every(([tag, it]) => language(tag, met) && written(it, met));
  };
}

export function isObject(value: unknown): value is Loose {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The id of a thing of some kind (`thing`: of any), to be looked for when all have been met. */
export function reference(kind: string): PlainCheck {
  return (value, { wanted }) => typeof value === 'string' && wanted.push([kind, value]) > 0;
}

const language = form(LANGUAGE);
const id = form(ID);
const short = text(MAX_TITLE);
const plainWords = words(MAX_TEXT);

export const CHECKS: Readonly<Record<string, PlainCheck>> = {
  words: plainWords,
  prose: text(MAX_TEXT),
  short,
  title: (value, met) => short(value, met) && pickText(value as Text, '', '') !== undefined,
  id,
  language,
  'number-or-id': (value, met) => Number.isInteger(value) || id(value, met),
  figures: (value, met) => typeof value === 'number' || plainWords(value, met),
  color: form(COLOR),
  sha256: form(SHA256),
  version: form(/^1\.0$/),
  verb: form(/^(x-[^]*|responds-to|makes-public|quotes|repeats|differs-from|denies|follows|part-of)$/),
  boolean: (value) => typeof value === 'boolean',
  number: number(),
  importance: number(1, 5, true),
  size: number(1, Infinity, true),
  focus: pair(number(), number()),
  point: pair(number(-180, 180), number(-90, 90)),
  compare: pair(reference('source'), reference('source')),
  url: (value) => typeof value === 'string' && safeUrl(value) === value,
  edtf: (value) => typeof value === 'string' && (readPlain(value) || !('code' in readEdtf(value))),
};
