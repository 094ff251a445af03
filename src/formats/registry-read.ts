import { chronicleCsv } from './chronicle-csv.js';
import { csv, tsv } from './csv.js';
import { d3Milestones } from './d3-milestones.js';
import type { ForeignReader } from './foreign.js';
import { geojsonT } from './geojson-t.js';
import { icalendar } from './icalendar-read.js';
import { jsonList } from './json-list.js';
import { markwhen } from './markwhen.js';
import { simileJson } from './simile-json.js';
import { simileXml } from './simile-xml.js';
import { timemap } from './timemap.js';
import { timelinejs2 } from './timelinejs2.js';
import { timelinejs3 } from './timelinejs3.js';
import { timelinejsCsv } from './timelinejs-csv.js';
import { visTimeline } from './vis-timeline.js';

/** Formats with marks of their own: no text is of two of them. */
const EXACT: readonly ForeignReader[] = [
  timelinejs3,
  timelinejs2,
  chronicleCsv,
  timelinejsCsv,
  visTimeline,
  d3Milestones,
  simileXml,
  simileJson,
  icalendar,
  geojsonT,
  timemap,
  markwhen,
];

/** What takes any list or table with dates in it. */
const LOOSE: readonly ForeignReader[] = [jsonList, tsv, csv];

/** Every format that can be read, in the order in which a text is tried on them. */
export const READERS: readonly ForeignReader[] = [...EXACT, ...LOOSE];

/** The reader of a format by its short name. */
export function readerNamed(id: string): ForeignReader | undefined {
  return READERS.find((reader) => reader.id === id);
}

/** The reader that a text looks made for. */
export function readerFor(text: string, name: string): ForeignReader | undefined {
  return READERS.find((reader) => reader.detect(text, name));
}
