import { FIELDS, guessColumns } from './column-names.js';
import type { Field } from './column-names.js';
import type { ConversionNotes } from './conversion-notes.js';
import type { ReadOptions } from './foreign.js';

/**
 * Which column holds what: as the caller says, the rest by name.
 *
 * @throws Error naming what there is, where the caller names what is not.
 */
export function chooseColumns(
  header: readonly string[],
  { columns = {} }: ReadOptions,
  notes: ConversionNotes,
): ReadonlyMap<Field, string> {
  const said = new Map<Field, string>();
  for (const [field, wanted] of Object.entries(columns)) {
    const column =
      header.find((name) => name === wanted) ??
      header.find((name) => name.toLowerCase() === wanted.toLowerCase());
    if (!isField(field))
      throw new Error(`“${field}” is nothing a column can hold; it can hold ${FIELDS.join(', ')}.`);
    if (column === undefined)
      throw new Error(`There is no column “${wanted}”; the columns are ${header.join(', ')}.`);
    said.set(field, column);
  }
  const taken = new Set(said.values());
  const guessed = guessColumns(header.filter((name) => !taken.has(name)));
  for (const [field, column] of guessed) {
    if (said.has(field) || (columns['when'] !== undefined && PARTS.has(field))) continue;
    said.set(field, column);
    notes.add(
      `table.guessed-${field}`,
      `The column “${column}” was taken for the ${MEANING[field] ?? field}.`,
    );
  }
  return said;
}

/** A date that the caller names is not put together from parts. */
const PARTS: ReadonlySet<Field> = new Set(['year', 'month', 'day'] as const);

const MEANING: Partial<Record<Field, string>> = {
  when: 'date or start',
  end: 'end of the date',
  label: 'author’s own wording of the date',
  text: 'text',
  media: 'picture',
  alt: 'description of the picture',
};

function isField(name: string): name is Field {
  return (FIELDS as readonly string[]).includes(name);
}
