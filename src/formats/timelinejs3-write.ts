import { createLocalizer } from '../locale/localizer.js';
import type { Localizer } from '../locale/localizer.js';
import type { Era, Media, TimelineDocument, TimelineEvent, When } from '../model/document.js';
import { edtfValue } from '../model/edtf-read.js';
import { ConversionNotes } from './conversion-notes.js';
import type { Exported, ForeignWriter } from './foreign.js';
import { escapeHtml, markdownToHtml } from './markdown-to-html.js';
import { citedBy } from './cited-by.js';
import { noteUnwritten } from './note-unwritten.js';
import { partedSpan } from './parted-date.js';
import { WrittenText } from './written-text.js';

/** Slides for TimelineJS 3, which has one picture and one group for each, and no event without a date. */
export const timelinejs3Writer: ForeignWriter<TimelineDocument> = {
  id: 'timelinejs3',
  label: 'TimelineJS 3 (JSON)',
  extension: 'json',
  mediaType: 'application/json',
  write: writeTimelinejs3,
};

function writeTimelinejs3(document: TimelineDocument, { lang }: { readonly lang?: string }): Exported {
  const notes = new ConversionNotes();
  const text = new WrittenText(document, lang, 'timelinejs3', notes);
  const localizer = createLocalizer(text.lang, { calendar: 'gregorian' });
  const dated = document.events.filter(({ when }) => when !== undefined);
  const undated = document.events.filter(({ when }) => when === undefined);
  const eras = (document.eras ?? []).map((era) => eraOf(era, text, localizer));
  const json = {
    title: titleOf(undated, text),
    events: dated.map((event) => slideOf(event, text, localizer)),
    ...(eras.length > 0 && { eras }),
  };
  noteUnwritten(
    document,
    {
      event: ['summary', 'body', 'categories', 'media', 'links', 'cites'],
      document: ['title', 'description', 'contentNote', 'events', 'eras', 'sources'],
    },
    text,
  );
  return { text: `${JSON.stringify(json, null, 2)}\n`, notes: notes.all };
}

/** TimelineJS shows nothing at all where one event has no date, so the title slide lists those that have none. */
function titleOf(undated: readonly TimelineEvent[], text: WrittenText): object {
  const { title, description, contentNote } = text.document;
  const items = undated.map((event) => {
    const name = text.line(event.title);
    text.note(
      'undated-listed',
      'An event without a date became an entry in the list on the title slide.',
      name,
    );
    return `<li>${escapeHtml([name, text.line(event.undated)].filter(Boolean).join(': '))}</li>`;
  });
  const list = items.length > 0 ? `<ul>${items.join('')}</ul>` : '';
  return {
    text: {
      headline: escapeHtml(text.line(title)),
      text: paragraphs(text.say(contentNote)) + paragraphs(text.say(description)) + list,
    },
  };
}

function slideOf(event: TimelineEvent, text: WrittenText, localizer: Localizer): object {
  const { document } = text;
  const labels = (document.categories ?? [])
    .filter(({ id }) => event.categories?.includes(id))
    .map(({ label }) => text.line(label));
  for (const label of labels.slice(1))
    text.note(
      'category-dropped',
      'Categories beside the first of an event were left out: it has one group.',
      `${event.id}: ${label}`,
    );
  const [media, ...more] = event.media ?? [];
  for (const { url } of more)
    text.note('media-dropped', 'Media beside the first of an event were left out.', url);
  return {
    unique_id: event.id,
    ...datesOf(event.when!, event.id, text, localizer),
    text: { headline: escapeHtml(text.line(event.title)), text: contentOf(event, text, localizer) },
    ...(labels[0] && { group: escapeHtml(labels[0]) }),
    ...(media && { media: mediaOf(media, text) }),
  };
}

function datesOf(when: When, id: string, text: WrittenText, localizer: Localizer): object {
  const { edtf, label, note, original, cites } =
    typeof when === 'string' ? ({ edtf: when } as Exclude<When, string>) : when;
  const value = edtfValue(edtf)!;
  const { start, end, exact } = partedSpan(value);
  if (note ?? original ?? cites)
    text.note('date-note-dropped', 'Notes, sources and other calendars of dates were left out.', id);
  if (!exact)
    text.note(
      'date-in-words',
      'A date that is not exact became its first and last day, with its words.',
      `${id}: ${edtf}`,
    );
  const words = text.line(label) || (exact ? '' : localizer.date(value).replace(/[\u2066-\u2069]/gu, ''));
  return {
    start_date: start,
    ...(end && { end_date: end }),
    ...(words && { display_date: escapeHtml(words) }),
  };
}

function contentOf(event: TimelineEvent, text: WrittenText, localizer: Localizer): string {
  const { summary, body, links = [] } = event;
  const list = links.map(({ url, label }) => `<li>${anchor(text.line(label) || url, url)}</li>`);
  if (list.length > 0) text.note('links-in-text', 'Links stand at the end of the text.', event.id);
  const sources = citedBy(event, text.document).map(({ title, URL: url }) => anchor(title, url));
  if (sources.length > 0)
    text.note('sources-in-text', 'Sources stand by their titles at the end of the text.', event.id);
  return [
    paragraphs(text.say(summary)),
    markdownToHtml(text.say(body)),
    list.length > 0 ? `<ul>${list.join('')}</ul>` : '',
    sources.length > 0 ? `<p>${escapeHtml(localizer.say('sources'))}: ${sources.join('; ')}</p>` : '',
  ].join('');
}

function anchor(words: string, url: string | undefined): string {
  return url === undefined ? escapeHtml(words) : `<a href="${escapeHtml(url)}">${escapeHtml(words)}</a>`;
}

function mediaOf({ url, caption, credit, alt, thumbnail }: Media, text: WrittenText): object {
  const words = Object.entries({ caption, credit, alt }).map(
    ([name, said]) => [name, escapeHtml(text.line(said))] as const,
  );
  return {
    url: withoutTags(url),
    ...Object.fromEntries(words.filter(([, said]) => said)),
    ...(thumbnail && { thumbnail: withoutTags(thumbnail) }),
  };
}

/** TimelineJS takes an address that begins with a tag for HTML and runs it. */
function withoutTags(url: string): string {
  return url.replace(/[<>"]/gu, encodeURIComponent);
}

function eraOf(era: Era, text: WrittenText, localizer: Localizer): object {
  const { display_date: _words, ...dates } = datesOf(era.when, era.id, text, localizer) as Record<
    string,
    unknown
  >;
  // An era of theirs has both ends.
  const end = dates['end_date'] ?? dates['start_date'];
  return { ...dates, end_date: end, text: { headline: escapeHtml(text.line(era.label)) } };
}

function paragraphs(plain: string): string {
  return plain
    .split(/\n\s*\n/u)
    .filter((part) => part.trim() !== '')
    .map((part) =>
      part
        .trim()
        .split('\n')
        .map((line) => escapeHtml(line.trim())),
    )
    .map((lines) => `<p>${lines.join('<br>')}</p>`)
    .join('');
}
