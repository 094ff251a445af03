import type { ForeignReader } from './foreign.js';
import { ImportedDocument } from './imported-document.js';
import { firstText, isLoose, jsonWith, readJson, recordsOf, textOf } from './loose-json.js';
import type { Loose } from './loose-json.js';
import { addEra, addSlide, useAsTitle } from './timelinejs-slide.js';
import type { Slide } from './timelinejs-slide.js';
import { readPartedDate } from './timelinejs-date.js';
import { names, noteNoObjects, noteUnread } from './unread-fields.js';

/** TimelineJS 3's JSON: `title`, `events` and `eras`, all of them slides. */
export const timelinejs3: ForeignReader = {
  id: 'timelinejs3',
  label: 'TimelineJS 3 (JSON)',
  detect: (text) => {
    const value = jsonWith(text, '"events"');
    return (
      isLoose(value) &&
      recordsOf(value['events']).some((one) => 'start_date' in one || isSlideText(one['text']))
    );
  },
  read: (text, options) => {
    const value = readJson(text, 'TimelineJS 3');
    if (!isLoose(value) || !Array.isArray(value['events']))
      throw new Error('This JSON has no list “events”, which a file of TimelineJS 3 has.');
    const document = new ImportedDocument(options);
    const { events, title, eras, scale } = value as Loose & { events: readonly unknown[] };
    if (scale === 'cosmological')
      document.notes.add(
        'timelinejs.scale',
        'The cosmological scale was dropped: the kit’s axis holds the years from -271820 to 275759.',
      );
    if (isLoose(title)) useAsTitle(document, slideOf(title, document));
    for (const event of events) {
      if (isLoose(event)) addSlide(document, slideOf(event, document));
    }
    for (const era of recordsOf(eras)) addEra(document, slideOf(era, document));
    noteUnread(value, names('events title eras scale'), document.notes);
    noteNoObjects(events, document.notes);
    return document.finish();
  },
};

function isSlideText(value: unknown): boolean {
  return isLoose(value) && ('headline' in value || 'text' in value);
}

const KNOWN = names('start_date end_date display_date text media group background autolink unique_id');

function slideOf(raw: Loose, document: ImportedDocument): Slide {
  const { notes } = document;
  const text = isLoose(raw['text']) ? raw['text'] : { text: raw['text'] };
  const media = isLoose(raw['media']) ? raw['media'] : { url: raw['media'] };
  const background = isLoose(raw['background']) ? raw['background'] : { color: raw['background'] };
  const headline = textOf(text['headline']);
  const start = readPartedDate(raw['start_date'], headline, notes);
  const end = readPartedDate(raw['end_date'], headline, notes);
  noteUnread(raw, KNOWN, notes);
  noteUnread(text, names('headline text'), notes);
  noteUnread(
    media,
    names('url caption credit thumbnail alt link link_target', textOf(media['caption']) ? '' : 'title'),
    notes,
  );
  noteUnread(background, names(textOf(background['url']) ? 'url' : 'color'), notes);
  const ownWords = [start.label, end.label].filter(Boolean).join(' – ');
  const reason = start.reason ?? end.reason;
  return {
    id: textOf(raw['unique_id']),
    start,
    end,
    label: firstText(raw['display_date'], ownWords),
    ...(reason && { reason }),
    headline,
    text: textOf(text['text']),
    media: {
      url: textOf(media['url']),
      caption: firstText(media['caption'], media['title']),
      credit: textOf(media['credit']),
      alt: textOf(media['alt']),
      thumbnail: textOf(media['thumbnail']),
      link: textOf(media['link']),
    },
    group: textOf(raw['group']),
    background: firstText(background['url'], background['color']),
  };
}
