/** How a formula begins in one spreadsheet or another; full-width signs count in some. (OWASP, CSV injection.) */
const FORMULA = /^'*[=+\-@\t\r\n＝＋－＠]/u;

/**
 * A cell of CSV. One that a spreadsheet would run as a formula gets an apostrophe before it, which spreadsheets take
 * for “this is text”; so does one that begins with apostrophes before such a sign, so that `readCell` is exact.
 */
export function writeCell(value: string): string {
  const inert = FORMULA.test(value) ? `'${value}` : value;
  return /^[\p{L}\p{N}._ ]*$/u.test(inert) ? inert : `"${inert.replaceAll('"', '""')}"`;
}

/** The value that `writeCell` was given, the cell's quotation marks being off already. */
export function readCell(cell: string): string {
  return cell.startsWith("'") && FORMULA.test(cell) ? cell.slice(1) : cell;
}

/** Several values in one cell, parted by semicolons. */
export function joinList(values: readonly string[]): string {
  return values.map((value) => value.replace(/[\\;]/gu, '\\$&')).join('; ');
}

export function splitList(cell: string): readonly string[] {
  return [...cell.matchAll(/(?:\\.|[^\\;])+/gsu)]
    .map(([value]) => value.replace(/\\(.)/gsu, '$1').trim())
    .filter(Boolean);
}
