import { edtfValue } from '../model/edtf-read.js';
import { readCell, splitList } from './csv-cells.js';
import { CSV_COLUMNS } from './csv-write.js';
import type { ForeignReader } from './foreign.js';
import { ImportedDocument } from './imported-document.js';
import { importedLink, importedMedia } from './imported-media.js';
import { escapeHtml } from './markdown-to-html.js';
import { headerOf, readTable } from './read-table.js';
import { dateAsWritten, NO_DATE } from './undated-reasons.js';

type Column = (typeof CSV_COLUMNS)[number];

/** The table that `csvWriter` writes, perhaps after someone went through it in a spreadsheet. */
export const chronicleCsv: ForeignReader = {
  id: 'chronicle-csv',
  label: 'Chronicle table (CSV)',
  detect: (text) => {
    const header = headerOf(text);
    return (['id', 'when', 'undated', 'title', 'category_ids'] as const).every((name) =>
      header.includes(name),
    );
  },
  read: (text, options) => {
    const document = new ImportedDocument(options);
    const { header, rows } = readTable(text, document.notes);
    for (const name of header)
      if (!CSV_COLUMNS.includes(name as Column))
        document.notes.add('chronicle-csv.column-dropped', 'Columns that are not ours were left out.', name);
    for (const row of rows) addRow(document, (name) => readCell(row.get(name) ?? '').trim());
    return document.finish();
  },
};

function addRow(document: ImportedDocument, get: (name: Column) => string): void {
  const { notes } = document;
  const title = get('title');
  const labels = get('link_labels').split('\n');
  const urls = get('links').split('\n').filter(Boolean);
  const plain = (name: Column): string => escapeHtml(get(name));
  const words = { alt: plain('image_alt'), credit: plain('image_credit'), caption: plain('image_caption') };
  const { media } = importedMedia({ url: get('image'), ...words, isPicture: true }, title, notes);
  if (get('sources'))
    notes.add(
      'chronicle-csv.sources-dropped',
      'Sources, which the table has in words only, were left out.',
      title,
    );
  document.add({
    id: get('id'),
    title,
    ...dateOf(get, title, document),
    summary: get('summary'),
    body: get('body'),
    categories: categoriesOf(get, document),
    lane: get('lane'),
    tags: splitList(get('tags')),
    places: splitList(get('places')).map((name) => ({ name })),
    links: urls.flatMap((url, i) => importedLink(url, labels[i]?.trim() ?? '', notes) ?? []),
    media: media ? [media] : [],
    ...(/^[1-5]$/u.test(get('importance')) && { extra: { importance: Number(get('importance')) } }),
  });
}

function dateOf(
  get: (name: Column) => string,
  title: string,
  { notes }: ImportedDocument,
): Pick<Parameters<ImportedDocument['add']>[0], 'when' | 'undated'> {
  const edtf = get('when');
  const label = get('when_label');
  if (edtf && edtfValue(edtf)) return { when: label ? { edtf, label } : edtf, undated: null };
  if (edtf)
    notes.add(
      'chronicle-csv.date-unreadable',
      'A date that is no EDTF stands in words.',
      `${title}: ${edtf}`,
    );
  return { when: null, undated: get('undated') || (edtf ? dateAsWritten(edtf) : NO_DATE) };
}

/** By their ids, as long as there are as many labels. */
function categoriesOf(get: (name: Column) => string, document: ImportedDocument): readonly string[] {
  const labels = splitList(get('categories'));
  const ids = splitList(get('category_ids'));
  if (ids.length !== labels.length) return labels;
  ids.forEach((id, i) => document.nameCategory(id, { id, label: labels[i]! }));
  return ids;
}
