import { guessColumns } from './column-names.js';
import type { ForeignReader } from './foreign.js';
import { ImportedDocument } from './imported-document.js';
import { headerOf, readTable } from './read-table.js';
import { addRows } from './table-events.js';

function tableReader(id: string, label: string, endings: RegExp, delimiter: string): ForeignReader {
  return {
    id,
    label,
    takesColumns: true,
    detect: (text, name) => endings.test(name) || (!/\.\w+$/u.test(name) && looksLikeTable(text, delimiter)),
    read: (text, options) => {
      const document = new ImportedDocument(options);
      const { header, rows } = readTable(text, document.notes, delimiter);
      addRows(document, header, rows);
      return document.finish();
    },
  };
}

function looksLikeTable(text: string, delimiter: string): boolean {
  if (/^\uFEFF?\s*[<[{]/u.test(text)) return false;
  const header = headerOf(text);
  const columns = guessColumns(header);
  return (
    header.length > 1 &&
    (columns.has('when') || columns.has('year')) &&
    (!delimiter || text.includes(delimiter))
  );
}

/** Any table with a date and a title in it. Comma, semicolon or bar are told apart by themselves. */
export const csv = tableReader('csv', 'Table (CSV)', /\.csv$/iu, '');
export const tsv = tableReader('tsv', 'Table (TSV)', /\.(?:tsv|tab)$/iu, '\t');
