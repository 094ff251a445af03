import { htmlToMarkdown, htmlToText } from './html-to-markdown.js';
import type { ImportedDocument } from './imported-document.js';
import { importedLink, importedMedia } from './imported-media.js';
import { textOf } from './loose-json.js';
import type { Loose } from './loose-json.js';
import { countsBackwards, simileWhen } from './simile-date.js';
import { dateAsWritten } from './undated-reasons.js';

/** An event of either form of SIMILE Timeline, its attributes by their long names. */
export interface SimileEvent {
  readonly attributes: Loose;
  /** Whether it is drawn as lasting from its start to its end. */
  readonly lasts: boolean;
}

/** How a thing looks in a timeline of theirs says nothing that ours could draw. */
const LOOKS = 'color textColor icon tapeImage tapeRepeat trackNum eventID'.split(' ');
const KNOWN = new Set(
  'id start end latestStart earliestEnd title description image thumbnail link caption hoverText classname isDuration durationEvent'
    .split(' ')
    .concat(LOOKS),
);

export function addSimileEvents(document: ImportedDocument, events: readonly SimileEvent[], wiki = ''): void {
  const { notes } = document;
  const all = events.map(({ attributes, lasts }) => {
    const get = (name: string): string => textOf(attributes[name]);
    const [start, latestStart, earliestEnd, end] = ['start', 'latestStart', 'earliestEnd', 'end'].map(get);
    return {
      attributes,
      get,
      lasts,
      dates: { start: start!, latestStart: latestStart!, earliestEnd: earliestEnd!, end: end! },
    };
  });
  const backwards = countsBackwards(all.map(({ dates }) => dates));
  for (const { attributes, get, lasts, dates } of all) {
    const title = htmlToText(get('title'), notes).text;
    const { markdown, plain, embeds } = htmlToMarkdown(asHtml(get('description')), notes, title);
    const written = [dates.start, dates.end].filter(Boolean).join(' – ');
    if (backwards)
      notes.add(
        'simile.counts-backwards',
        'Years that run backwards, in a unit the file does not name, stand in words.',
        written,
      );
    const date = backwards
      ? { when: null, undated: dateAsWritten(written) }
      : simileWhen(dates, lasts, title, notes);
    const shown = [
      { url: get('image'), thumbnail: get('thumbnail'), isPicture: true },
      ...embeds.map(({ tag, url, alt }) => ({ url, alt, isPicture: tag === 'img' })),
    ].map((facts) => importedMedia(facts, title, notes));
    const page = wiki && wiki + encodeURIComponent(title.replace(/\s/gu, '_'));
    document.add({
      id: get('id'),
      title,
      plainText: plain,
      ...date,
      summary: summaryOf(get('caption') || get('hoverText'), title),
      body: markdown,
      categories: [get('classname')].filter(Boolean),
      links: [get('link'), page].flatMap((url) => importedLink(url, title, notes) ?? []),
      media: shown.flatMap(({ media }) => media ?? []),
    });
    noteRest(document, attributes, title);
  }
}

/** Descriptions are HTML: their line breaks are blanks. */
function asHtml(text: string): string {
  return /<pre[\s>]/iu.test(text) ? text : text.replace(/\s+/gu, ' ');
}

function summaryOf(tooltip: string, title: string): string | undefined {
  return tooltip && tooltip !== title ? tooltip : undefined;
}

function noteRest(document: ImportedDocument, attributes: Loose, title: string): void {
  const names = Object.keys(attributes).filter((name) => textOf(attributes[name]) !== '');
  if (names.some((name) => LOOKS.includes(name)))
    document.notes.add(
      'simile.look-dropped',
      'Colours, icons and tracks of single events were left out.',
      title,
    );
  for (const name of names)
    if (!KNOWN.has(name))
      document.notes.add(
        'simile.attribute-dropped',
        'Attributes that SIMILE Timeline does not know were left out.',
        name,
      );
}
