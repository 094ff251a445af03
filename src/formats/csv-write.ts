import type { TimelineDocument, TimelineEvent } from '../model/document.js';
import { citedBy } from './cited-by.js';
import { ConversionNotes } from './conversion-notes.js';
import { joinList, writeCell } from './csv-cells.js';
import type { Exported, ForeignWriter } from './foreign.js';
import { noteUnwritten } from './note-unwritten.js';
import { WrittenText } from './written-text.js';

/** The columns, in their order; `chronicleCsv` reads them back. */
export const CSV_COLUMNS = [
  'id',
  'when',
  'when_label',
  'undated',
  'title',
  'summary',
  'body',
  'categories',
  'category_ids',
  'lane',
  'tags',
  'places',
  'importance',
  'links',
  'link_labels',
  'image',
  'image_alt',
  'image_credit',
  'image_caption',
  'sources',
] as const;

type Row = Readonly<Record<(typeof CSV_COLUMNS)[number], string>>;

export interface CsvOptions {
  readonly lang?: string;
  /** Excel takes a file for UTF-8 by the mark at its beginning. @defaultValue `true` */
  readonly bom?: boolean;
}

/** A row for each event, in a table that spreadsheets open and cannot be made to run. */
export const csvWriter: ForeignWriter<TimelineDocument> = {
  id: 'csv',
  label: 'Table (CSV)',
  extension: 'csv',
  mediaType: 'text/csv;charset=utf-8',
  write: writeCsv,
};

export function writeCsv(document: TimelineDocument, { lang, bom = true }: CsvOptions = {}): Exported {
  const notes = new ConversionNotes();
  const text = new WrittenText(document, lang, 'csv', notes);
  const rows = document.events.map((event) => rowOf(event, document, text));
  noteUnwritten(
    document,
    {
      event: [
        'summary',
        'body',
        'categories',
        'lane',
        'importance',
        'places',
        'media',
        'cites',
        'tags',
        'links',
      ],
      document: ['events', 'sources'],
    },
    text,
  );
  if (document.categories?.length)
    text.note('category-look', 'Colours, shapes and descriptions of categories were left out.');
  const lines = [
    CSV_COLUMNS.join(','),
    ...rows.map((row) => CSV_COLUMNS.map((name) => writeCell(row[name])).join(',')),
  ];
  return { text: `${bom ? '\uFEFF' : ''}${lines.join('\r\n')}\r\n`, notes: notes.all };
}

function rowOf(event: TimelineEvent, document: TimelineDocument, text: WrittenText): Row {
  const when =
    typeof event.when === 'object' ? event.when : event.when === undefined ? undefined : { edtf: event.when };
  if (when && (when.note ?? when.original ?? when.cites))
    text.note('date-note-dropped', 'Notes, sources and other calendars of dates were left out.', event.id);
  const categories = (document.categories ?? []).filter(({ id }) => event.categories?.includes(id));
  const image = event.media?.find(({ type }) => type === 'image');
  for (const { url } of (event.media ?? []).filter((one) => one !== image))
    text.note('media-dropped', 'Media beside the first picture of an event were left out.', url);
  if (event.places?.some(({ point, radiusKm, sameAs }) => point ?? radiusKm ?? sameAs))
    text.note('place-dropped', 'Places stand by their names; where they lie was left out.', event.id);
  const links = event.links ?? [];
  return {
    id: event.id,
    when: when?.edtf ?? '',
    when_label: text.line(when?.label),
    undated: event.when === undefined ? text.line(event.undated) : '',
    title: text.line(event.title),
    summary: text.say(event.summary),
    body: text.say(event.body),
    categories: joinList(categories.map(({ label }) => text.line(label))),
    category_ids: joinList(categories.map(({ id }) => id)),
    lane: text.line(document.lanes?.find(({ id }) => id === event.lane)?.label),
    tags: joinList((event.tags ?? []).map((tag) => tag.replace(/\s+/gu, ' ').trim())),
    places: joinList((event.places ?? []).map(({ name }) => text.line(name))),
    importance: event.importance === undefined ? '' : String(event.importance),
    links: links.map(({ url }) => url).join('\n'),
    link_labels: links.map(({ label }) => text.line(label)).join('\n'),
    image: image?.url ?? '',
    image_alt: text.line(image?.alt),
    image_credit: text.line(image?.credit),
    image_caption: text.line(image?.caption),
    sources: citedBy(event, document)
      .map(({ title, URL: url }) => [title.replace(/\s+/gu, ' '), url].filter(Boolean).join(', '))
      .join('\n'),
  };
}
