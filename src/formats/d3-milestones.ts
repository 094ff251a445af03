import { guessColumns } from './column-names.js';
import type { ForeignReader } from './foreign.js';
import { htmlToMarkdown, noteEmphasis } from './html-to-markdown.js';
import { ImportedDocument } from './imported-document.js';
import { importedLink, importedMedia } from './imported-media.js';
import { importedWhen } from './imported-when.js';
import { instantOf } from './instant.js';
import { jsonWith, readJson, recordsOf, textOf } from './loose-json.js';
import type { Loose } from './loose-json.js';
import { extraName } from './timelinejs-csv.js';
import { noteNoObjects } from './unread-fields.js';

const STYLE = /style$/iu;
const TIMES = ['timestamp', 'year', 'date', 'time'];

/** d3-milestones' data: a list of entries, or of categories with a list of entries each. Its field names are free. */
export const d3Milestones: ForeignReader = {
  id: 'd3-milestones',
  label: 'd3-milestones (JSON)',
  takesColumns: true,
  detect: (text) => {
    const value = jsonWith(text);
    const [first] = Array.isArray(value) ? entriesOf(value) : [];
    const names = Object.keys(first?.entry ?? {});
    const bare = names.every(
      (name) =>
        STYLE.test(name) || /^(?:timestamp|year|text|title|detail|url|id|img|image|cover)$/u.test(name),
    );
    return (
      (names.includes('timestamp') || names.includes('year')) &&
      (bare || first!.category !== '' || names.some((name) => STYLE.test(name)))
    );
  },
  read: (text, options) => {
    const value = readJson(text, 'd3-milestones');
    const entries = entriesOf(value);
    if (!entries.length) throw new Error('This JSON is no list of entries, which data of d3-milestones are.');
    const document = new ImportedDocument(options);
    noteNoObjects(value, document.notes);
    for (const { category, entry, beside } of entries) {
      for (const field of beside) {
        if (STYLE.test(field)) noteStyle(document, category, field);
        else document.notes.add('milestones.field', 'A field of a category was dropped.', field);
      }
      addEntry(document, entry, category);
    }
    return document.finish();
  },
};

interface Entry {
  readonly category: string;
  readonly entry: Loose;
  /** What else its category says, told of with its first entry. */
  readonly beside: readonly string[];
}

/** A category is an object with a list of objects; its name is its first text. */
function entriesOf(value: unknown): readonly Entry[] {
  return recordsOf(value).flatMap((one) => {
    const fields = Object.entries(one);
    const list = fields.find(([, held]) => recordsOf(held).length > 0);
    if (!list) return [{ category: '', entry: one, beside: [] }];
    const name = fields.find(([, held]) => textOf(held));
    const rest = fields.filter((field) => field !== list && field !== name).map(([field]) => field);
    const category = textOf(name?.[1]);
    return recordsOf(list[1]).map((entry, i) => ({ category, entry, beside: i === 0 ? rest : [] }));
  });
}

function noteStyle({ notes }: ImportedDocument, title: string, field: string): void {
  notes.add(
    'milestones.style',
    'A style was dropped: the kit has one look for all events.',
    `${title}: ${field}`,
  );
}

function addEntry(document: ImportedDocument, entry: Loose, category: string): void {
  const { notes } = document;
  const { columns = {} } = document.options;
  const names = guessColumns(Object.keys(entry).filter((key) => !TIMES.includes(key)));
  const timeKey = columns['when'] ?? TIMES.find((key) => key in entry) ?? '';
  const textKey =
    columns['title'] ??
    ['title', 'text', 'detail'].find((key) => textOf(entry[key])) ??
    names.get('title') ??
    '';
  const [mediaKey, linkKey, idKey] = (['media', 'link', 'id'] as const).map(
    (field) => names.get(field) ?? '',
  ) as [string, string, string];
  const { plain, markdown, embeds } = htmlToMarkdown(textOf(entry[textKey]), notes);
  const title = plain.replace(/\s+/gu, ' ');
  const body = markdown.includes('](') ? markdown : '';
  if (!body) noteEmphasis(markdown, plain, notes);
  const { when, undated, extra } = importedWhen(
    { start: instantOf(entry[timeKey], title, notes) },
    title,
    notes,
  );
  const used = new Set([timeKey, textKey, mediaKey, linkKey, idKey]);
  const kept: [string, string][] = [];
  for (const [key, value] of Object.entries(entry)) {
    if (used.has(key)) continue;
    if (STYLE.test(key)) noteStyle(document, title, key);
    else if (textOf(value)) {
      kept.push([extraName(key), textOf(value)]);
      notes.add(
        `milestones.kept-${extraName(key)}`,
        `The field “${key}” is kept as “${extraName(key)}”, not shown.`,
        textOf(value),
      );
    } else notes.add('milestones.field', 'A field that is no text was dropped.', key);
  }
  const pictures = [{ url: textOf(entry[mediaKey]), alt: '' }, ...embeds].map(({ url, alt }) =>
    importedMedia({ url, alt, isPicture: true }, title, notes),
  );
  const link = importedLink(textOf(entry[linkKey]), '', notes);
  document.add({
    id: textOf(entry[idKey]),
    title,
    when,
    undated,
    body,
    categories: category ? [category] : [],
    media: pictures.flatMap(({ media }) => media ?? []),
    links: link ? [link] : [],
    extra: { ...Object.fromEntries(kept), ...extra },
  });
}
