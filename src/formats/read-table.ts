import Papa from 'papaparse';
import type { ConversionNotes } from './conversion-notes.js';
import { withoutBom } from './loose-json.js';

export interface Table {
  readonly header: readonly string[];
  /** Each row by the name of its column; a cell without a name is under "column 7". */
  readonly rows: readonly ReadonlyMap<string, string>[];
}

/**
 * Rows and cells of a text. papaparse reads them: it says where a quotation mark is not closed, which swallows the rest
 * of a file in silence with others.
 *
 * @throws Error where there is no header and no row.
 */
export function readTable(text: string, notes: ConversionNotes, delimiter = ''): Table {
  const lines = withoutBom(text).replace(/\r\n?/gu, '\n');
  const { data, errors } = Papa.parse<string[]>(lines, {
    delimiter,
    newline: '\n',
    skipEmptyLines: 'greedy',
  });
  for (const { type, row = 0 } of errors)
    if (type === 'Quotes')
      notes.add(
        'table.quotes',
        'A quotation mark in a cell is not closed, or text follows it; check the row.',
        `row ${row + 1}`,
      );
  const [first, ...rest] = data;
  if (!first || !rest.length)
    throw new Error('This text is no table with a row of column names and a row below it.');
  const header = namesOf(first);
  const known = (cell: string): string => {
    if (!/^(?:NA|N\/A|NULL|#N\/A)$/u.test(cell)) return cell;
    notes.add('table.not-available', 'A cell that says “not available” was read as an empty one.', cell);
    return '';
  };
  const rows = rest.map((cells, i) => {
    const more = cells.slice(header.length).filter((cell) => cell.trim());
    if (more.length)
      notes.add(
        'table.row-longer',
        'A row has more cells than there are columns; the rest is kept.',
        `row ${i + 2}`,
      );
    return new Map(cells.map((cell, at) => [header[at] ?? `column ${at + 1}`, known(cell.trim())]));
  });
  return { header, rows };
}

/** Trimmed, and no two alike. */
function namesOf(cells: readonly string[]): string[] {
  const seen = new Set<string>();
  return cells.map((cell, at) => {
    const name = cell.trim() || `column ${at + 1}`;
    const own = seen.has(name) ? `${name} (${at + 1})` : name;
    seen.add(own);
    return own;
  });
}

/** The cells of the first line that has any, to tell a table by. */
export function headerOf(text: string): readonly string[] {
  const start = withoutBom(text.slice(0, 20_000)).replace(/\r\n?/gu, '\n');
  return Papa.parse<string[]>(start, { newline: '\n', preview: 1, skipEmptyLines: 'greedy' }).data[0] ?? [];
}
