import type { ConversionNotes } from './conversion-notes.js';
import { isLoose, textOf } from './loose-json.js';
import type { Loose } from './loose-json.js';

/** Says which fields of an object a reader has no use for. */
export function noteUnread(record: Loose, known: ReadonlySet<string>, notes: ConversionNotes): void {
  for (const [field, value] of Object.entries(record))
    if (!known.has(field) && value !== null && value !== '')
      notes.add('json.field', 'A field that is not known was dropped.', field);
}

/** Says how many entries of a list are no objects. */
export function noteNoObjects(list: unknown, notes: ConversionNotes): void {
  for (const entry of Array.isArray(list) ? (list as readonly unknown[]) : [])
    if (!isLoose(entry))
      notes.add('json.no-object', 'An entry of a list that is no object was dropped.', textOf(entry));
}

export const names = (...words: readonly string[]): ReadonlySet<string> =>
  new Set(words.flatMap((one) => one.split(' ')));
