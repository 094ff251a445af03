import type { Field } from './column-names.js';
import type { ConversionNotes } from './conversion-notes.js';
import { withMonthAndDay } from './date-parts.js';
import { chooseColumns } from './choose-columns.js';
import { htmlToMarkdown, htmlToText } from './html-to-markdown.js';
import type { ImportedDocument } from './imported-document.js';
import { importedLink, importedMedia } from './imported-media.js';
import { importedWhen } from './imported-when.js';
import { titleFromCells } from './title-from.js';
import { extraName } from './timelinejs-csv.js';
import { dayOrderOf, latinDigits, readWrittenDate } from './written-date.js';
import type { DayOrder, WrittenDate } from './written-date.js';

type Row = ReadonlyMap<string, string>;

/**
 * An event for each row of a table.
 *
 * @throws Error where no column can be told to hold a title, a text or a date.
 */
export function addRows(document: ImportedDocument, header: readonly string[], rows: readonly Row[]): void {
  const columns = chooseColumns(header, document.options, document.notes);
  if (!['title', 'text', 'when', 'year'].some((field) => columns.has(field as Field)))
    throw new Error(
      `No column of this table looks like a title or a date; say which is which. The columns are ${header.join(', ')}.`,
    );
  const dates = ['when', 'end']
    .map((field) => columns.get(field as Field))
    .filter((name) => name !== undefined);
  const order = dayOrderOf(rows.flatMap((row) => dates.map((name) => row.get(name) ?? '')));
  const used = new Set(columns.values());
  for (const row of rows) addRow(document, row, columns, order, used);
}

function addRow(
  document: ImportedDocument,
  row: Row,
  columns: ReadonlyMap<Field, string>,
  order: DayOrder,
  used: ReadonlySet<string>,
): void {
  const { notes } = document;
  const get = (field: Field): string => row.get(columns.get(field) ?? '') ?? '';
  const title = htmlToText(get('title'), notes);
  const text = htmlToMarkdown(get('text'), notes, title.text);
  // Year, month and day that did not make the date are kept like any other column.
  const inParts = !readWrittenDate(get('when'), order).written && get('year') !== '';
  const spare = inParts ? [] : (['year', 'month', 'day'] as const).map((field) => columns.get(field));
  const rest = [...row].filter(([name, cell]) => cell !== '' && (!used.has(name) || spare.includes(name)));
  const plainText = text.plain || titleFromCells(rest);
  const about = title.text || plainText.slice(0, 40);
  const end = readWrittenDate(get('end'), order);
  const { when, undated, extra } = importedWhen(
    { start: startOf(get, order, about, notes), end, label: get('label') },
    about,
    notes,
  );
  const picture = importedMedia(
    { url: get('media'), caption: get('caption'), credit: get('credit'), alt: get('alt') },
    about,
    notes,
  );
  const inText = text.embeds.map(({ tag, url, alt }) =>
    importedMedia({ url, alt, isPicture: tag === 'img' }, about, notes),
  );
  const link = importedLink(get('link'), '', notes);
  for (const [name, cell] of rest)
    notes.add(
      `table.kept-${extraName(name)}`,
      `The column “${name}” is kept as “${extraName(name)}”, not shown.`,
      cell,
    );
  document.add({
    id: get('id'),
    title: title.text,
    plainText,
    when,
    undated,
    summary: htmlToText(get('summary'), notes, about).text,
    // A column of this name holds what ours holds: Markdown.
    body: [get('body'), text.markdown].filter(Boolean).join('\n\n'),
    categories: several(get('category')),
    tags: several(get('tags')),
    ...(get('place') && { places: [{ name: get('place') }] }),
    media: [picture, ...inText].flatMap(({ media }) => media ?? []),
    links: [...title.links, ...picture.links, ...(link ? [link] : [])],
    extra: { ...Object.fromEntries(rest.map(([name, cell]) => [extraName(name), cell])), ...extra },
  });
}

/** The date, or year, month and day from columns of their own where there is none. */
function startOf(
  get: (field: Field) => string,
  order: DayOrder,
  about: string,
  notes: ConversionNotes,
): WrittenDate {
  const date = readWrittenDate(get('when'), order);
  if (date.written || !get('year')) return date;
  const year = readWrittenDate(get('year'));
  if (!year.edtf || !/^-?\d{4}$/u.test(year.edtf)) return year;
  const [month, day] = [get('month'), get('day')].map(latinDigits) as [string, string];
  return { ...year, edtf: withMonthAndDay(year.edtf, month, day, about, notes) };
}

/** Several in one cell are parted by semicolons or bars. */
function several(cell: string): string[] {
  return cell
    .split(/[;|]/u)
    .map((one) => one.trim())
    .filter(Boolean);
}
