import { guessColumns } from './column-names.js';
import type { ForeignReader } from './foreign.js';
import { ImportedDocument } from './imported-document.js';
import { isLoose, jsonWith, readJson, recordsOf, textOf } from './loose-json.js';
import type { Loose } from './loose-json.js';
import { addRows } from './table-events.js';
import { noteNoObjects } from './unread-fields.js';

/** Any list of objects in JSON, read as a table whose columns are their fields. */
export const jsonList: ForeignReader = {
  id: 'json-list',
  label: 'List of objects (JSON)',
  takesColumns: true,
  detect: (text) => {
    const [first] = listsOf(jsonWith(text));
    const columns = first && guessColumns(headerOf(first[1].slice(0, 50)));
    return columns !== undefined && (columns.has('when') || columns.has('year'));
  },
  read: (text, options) => {
    const value = readJson(text, 'a list of objects');
    const lists = listsOf(value);
    if (!lists.length) throw new Error('This JSON holds no list of objects.');
    const document = new ImportedDocument(options);
    const { notes } = document;
    if (isLoose(value)) {
      const read = new Set(lists.map(([name]) => name));
      for (const name of Object.keys(value))
        if (!read.has(name)) notes.add('json.field', 'A field beside the lists of events was dropped.', name);
    }
    for (const [name] of lists) noteNoObjects(isLoose(value) ? value[name] : value, notes);
    const records = lists.flatMap(([name, list]) => list.map((record) => [name, record] as const));
    const rows = records.map(([name, record]) => rowOf(record, lists.length > 1 ? name : '', document));
    addRows(document, [...new Set(rows.flatMap((row) => [...row.keys()]))], rows);
    return document.finish();
  },
};

/** The lists of objects in a value, by name; ours is none. */
function listsOf(value: unknown): readonly (readonly [name: string, list: readonly Loose[]])[] {
  if (Array.isArray(value)) return recordsOf(value).length ? [['', recordsOf(value)]] : [];
  if (!isLoose(value) || ('version' in value && 'events' in value)) return [];
  return Object.entries(value).flatMap(([name, list]) => {
    const records = recordsOf(list);
    return records.length ? [[name, records] as const] : [];
  });
}

function headerOf(records: readonly Loose[]): string[] {
  return [...new Set(records.flatMap((record) => Object.keys(record)))];
}

/** Whether a value holds objects or lists that a cell cannot. */
function holdsMore(value: unknown): boolean {
  return (
    isLoose(value) ||
    (Array.isArray(value) && value.some((entry) => typeof entry === 'object' && entry !== null))
  );
}

/** Where there are several lists, the name of each is a category, unless its records have their own. */
function rowOf(record: Loose, list: string, { notes }: ImportedDocument): ReadonlyMap<string, string> {
  const row = new Map<string, string>();
  if (list) row.set('list', list);
  for (const [name, value] of Object.entries(record)) {
    const cell =
      typeof value === 'boolean'
        ? String(value)
        : Array.isArray(value)
          ? value.map(textOf).filter(Boolean).join('; ')
          : textOf(value);
    if (cell) row.set(name, cell);
    if (holdsMore(value)) notes.add('json.nested', 'A field that holds another object was dropped.', name);
  }
  return row;
}
