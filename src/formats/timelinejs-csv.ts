import type { ForeignReader } from './foreign.js';
import { ImportedDocument } from './imported-document.js';
import { headerOf, readTable } from './read-table.js';
import { addEra, addSlide, useAsTitle } from './timelinejs-slide.js';
import type { Slide } from './timelinejs-slide.js';
import { readPartedDate } from './timelinejs-date.js';
import { readCommaDate } from './timelinejs2.js';

/** "End Year" and "endyear" are one name, as they are for TimelineJS. */
const plainName = (name: string): string => name.toLowerCase().replace(/[^a-z]/gu, '');

const KNOWN = new Set(
  (
    'year month day time endyear endmonth endday endtime displaydate headline text media mediacredit mediacaption ' +
    'mediathumbnail alttext type group background startdate enddate tag'
  ).split(' '),
);

/** The sheet of TimelineJS, as CSV: the template of version 3, or of 2 with "Start Date". */
export const timelinejsCsv: ForeignReader = {
  id: 'timelinejs-csv',
  label: 'TimelineJS sheet (CSV)',
  detect: (text) => {
    const names = new Set(headerOf(text).map(plainName));
    return names.has('headline') && (names.has('year') || names.has('startdate'));
  },
  read: (text, options) => {
    const document = new ImportedDocument(options);
    const { header, rows } = readTable(text, document.notes);
    if (!header.some((name) => plainName(name) === 'headline'))
      throw new Error('This table has no column “Headline”, which the sheet of TimelineJS has.');
    let titled = false;
    for (const row of rows) {
      const cells = new Map([...row].map(([name, cell]) => [plainName(name), cell]));
      const slide = slideOf(row, (name) => cells.get(name) ?? '', document);
      const type = (cells.get('type') ?? '').toLowerCase();
      if (type === 'era') addEra(document, slide);
      else if (type === 'title' && !titled) {
        useAsTitle(document, slide);
        titled = true;
      } else {
        if (type)
          document.notes.add(
            'timelinejs.type',
            'A second title, or a type that is not known, became an event.',
            type,
          );
        addSlide(document, slide);
      }
    }
    return document.finish();
  },
};

function slideOf(
  row: ReadonlyMap<string, string>,
  get: (name: string) => string,
  { notes }: ImportedDocument,
): Slide {
  const headline = get('headline');
  const parts = (end: '' | 'end') => {
    const [hour, minute, second] = clock(get(`${end}time`));
    const parts = {
      year: get(`${end}year`),
      month: get(`${end}month`),
      day: get(`${end}day`),
      hour,
      minute,
      second,
    };
    return readPartedDate(parts, headline, notes);
  };
  const start = get('startdate') ? readCommaDate(get('startdate'), headline, notes) : parts('');
  const end = get('enddate') ? readCommaDate(get('enddate'), headline, notes) : parts('end');
  const reason = start.reason ?? end.reason;
  const extra = [...row].filter(([name, cell]) => cell && !KNOWN.has(plainName(name)));
  for (const [name, cell] of extra)
    notes.add(
      'table.column-kept',
      'A column without a place here is kept under a name with “x-”, not shown.',
      `${name}: ${cell}`,
    );
  return {
    start,
    end,
    label: get('displaydate'),
    ...(reason && { reason }),
    headline,
    text: get('text'),
    media: {
      url: get('media'),
      caption: get('mediacaption'),
      credit: get('mediacredit'),
      alt: get('alttext'),
      thumbnail: get('mediathumbnail'),
    },
    group: get('group') || get('tag'),
    background: get('background'),
    extra: Object.fromEntries(extra.map(([name, cell]) => [extraName(name), cell])),
  };
}

/** "1:30 PM" as hour, minute, second. */
function clock(time: string): readonly string[] {
  const match = /^(\d{1,2})(?::(\d\d))?(?::(\d\d))?\s*([ap])?\.?m?\.?$/iu.exec(time);
  if (!match) return time ? [time] : [];
  const [, hour = '', minute = '', second = '', half] = match;
  const hours = half ? (Number(hour) % 12) + (half.toLowerCase() === 'p' ? 12 : 0) : Number(hour);
  return [String(hours), minute, second];
}

/** A name of a column as a name of data of one's own. */
export function extraName(name: string): `x-${string}` {
  return `x-${name.toLowerCase().trim().replace(/\s+/gu, '-')}`;
}
