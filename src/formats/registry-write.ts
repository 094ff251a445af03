import type { TimelineDocument } from '../model/document.js';
import { ConversionNotes } from './conversion-notes.js';
import { toCslJson } from './csl-json.js';
import { csvWriter } from './csv-write.js';
import type { ForeignWriter } from './foreign.js';
import { icalendarWriter } from './icalendar-write.js';
import { toJsonLd } from './json-ld.js';
import { noteUnwritten } from './note-unwritten.js';
import { timelinejs3Writer } from './timelinejs3-write.js';
import { WrittenText } from './written-text.js';

type Writer = ForeignWriter<TimelineDocument>;

const json: Writer = {
  id: 'json',
  label: 'Chronicle (JSON)',
  extension: 'json',
  mediaType: 'application/json',
  write: (document) => ({ text: indented(document), notes: [] }),
};

/** The record as one item, as it is cited, and its bibliography behind it. */
const cslJson: Writer = {
  id: 'csl-json',
  label: 'CSL-JSON',
  extension: 'json',
  mediaType: 'application/vnd.citationstyles.csl+json',
  write: (document, { lang }) => {
    const text = new WrittenText(document, lang, 'csl-json', new ConversionNotes());
    const items = [toCslJson(document, { lang: text.lang }), ...(document.sources ?? [])];
    noteUnwritten(document, { event: EVERYTHING, document: ['title', 'sources'] }, text);
    return { text: indented(items), notes: text.notes.all };
  },
};

/** The page that holds the timeline as linked data: its sources and claims, not its events one by one. */
const jsonLd: Writer = {
  id: 'json-ld',
  label: 'JSON-LD (schema.org)',
  extension: 'jsonld',
  mediaType: 'application/ld+json',
  write: (document, { lang }) => {
    const text = new WrittenText(document, lang, 'json-ld', new ConversionNotes());
    const written = ['title', 'description', 'sources', 'license'] as const;
    noteUnwritten(document, { event: EVERYTHING, document: [...written] }, text);
    return { text: indented(toJsonLd(document, { lang: text.lang })), notes: text.notes.all };
  },
};

/** Where events are left out whole, their fields are not counted one by one. */
const EVERYTHING = [
  'about',
  'shortTitle',
  'summary',
  'body',
  'categories',
  'lane',
  'importance',
  'actors',
  'places',
  'claims',
  'quotes',
  'media',
  'cites',
  'tags',
  'links',
] as const;

/** Every format that can be written, our own first. */
export const WRITERS: readonly Writer[] = [
  json,
  csvWriter,
  timelinejs3Writer,
  icalendarWriter,
  cslJson,
  jsonLd,
];

/** The writer of a format by its short name. */
export function writerNamed(id: string): Writer | undefined {
  return WRITERS.find((writer) => writer.id === id);
}

function indented(value: unknown): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}
