import type { ConversionNotes } from './conversion-notes.js';
import type { ForeignReader } from './foreign.js';
import { ImportedDocument } from './imported-document.js';
import { isLoose, jsonWith, readJson, recordsOf, textOf } from './loose-json.js';
import type { Loose } from './loose-json.js';
import { addEra, addSlide, useAsTitle } from './timelinejs-slide.js';
import type { Slide } from './timelinejs-slide.js';
import { readPartedDate } from './timelinejs-date.js';
import type { PartedDate } from './timelinejs-date.js';
import { names, noteNoObjects, noteUnread } from './unread-fields.js';
import { readWrittenDate } from './written-date.js';

const JSONP = /^\uFEFF?\s*(?:var\s+)?storyjs_jsonp_data\s*=\s*/u;
const KNOWN = names('startDate endDate headline text asset tag classname type date era chart');

/** TimelineJS 2's JSON: one object `timeline`, its events in `date`, dates with commas. */
export const timelinejs2: ForeignReader = {
  id: 'timelinejs2',
  label: 'TimelineJS 2 (JSON)',
  detect: (text) => {
    const value = jsonWith(text.replace(JSONP, ''), '"timeline"', '"date"');
    return isLoose(value) && isLoose(value['timeline']) && Array.isArray(value['timeline']['date']);
  },
  read: (text, options) => {
    const value = readJson(text.replace(JSONP, '').replace(/;\s*$/u, ''), 'TimelineJS 2');
    const timeline = isLoose(value) ? value['timeline'] : undefined;
    if (!isLoose(timeline) || !Array.isArray(timeline['date']))
      throw new Error('This JSON has no “timeline” with a list “date”, which a file of TimelineJS 2 has.');
    const document = new ImportedDocument(options);
    const { notes } = document;
    useAsTitle(document, slideOf(timeline, notes));
    for (const event of timeline['date'] as readonly unknown[]) {
      if (isLoose(event)) addSlide(document, slideOf(event, notes));
    }
    noteNoObjects(timeline['date'], notes);
    for (const era of recordsOf(timeline['era'])) addEra(document, slideOf(era, notes));
    if (isLoose(value)) noteUnread(value, names('timeline'), notes);
    for (const chart of recordsOf(timeline['chart']))
      notes.add('timelinejs.chart', 'A chart was dropped.', textOf(chart['headline']));
    return document.finish();
  },
};

function slideOf(raw: Loose, notes: ConversionNotes): Slide {
  const asset = isLoose(raw['asset']) ? raw['asset'] : {};
  const headline = textOf(raw['headline']);
  const start = readCommaDate(raw['startDate'], headline, notes);
  const end = readCommaDate(raw['endDate'], headline, notes);
  if (textOf(raw['classname']))
    notes.add('timelinejs.class', 'A class name was dropped.', textOf(raw['classname']));
  noteUnread(raw, KNOWN, notes);
  noteUnread(asset, names('media caption credit thumbnail'), notes);
  const reason = start.reason ?? end.reason;
  return {
    start,
    end,
    ...(reason && { reason }),
    headline,
    text: textOf(raw['text']),
    media: {
      url: textOf(asset['media']),
      caption: textOf(asset['caption']),
      credit: textOf(asset['credit']),
      thumbnail: textOf(asset['thumbnail']),
    },
    group: textOf(raw['tag']),
    background: '',
  };
}

/** "2011,12,10,13,30" or, from a sheet, "12/10/2011", where the month always comes first. */
export function readCommaDate(value: unknown, about: string, notes: ConversionNotes): PartedDate {
  const text = textOf(value);
  const [year, month, day, hour, minute, second] = text.split(',');
  if (/^[-−]?\d+(?:,[\d ]*)*$/u.test(text))
    return readPartedDate({ year, month, day, hour, minute, second }, about, notes);
  const { how, ...date } = readWrittenDate(text, 'month-first');
  // Its own documents say that the month comes first.
  return { label: '', ...date, ...(how === 'in-words' && { how }) };
}
