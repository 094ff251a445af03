import { htmlToMarkdown, htmlToText } from './html-to-markdown.js';
import type { ImportedDocument } from './imported-document.js';
import { importedLink, importedMedia } from './imported-media.js';
import type { MediaFacts, RawMedia } from './imported-media.js';
import { importedWhen } from './imported-when.js';
import type { Dates } from './imported-when.js';

/** A slide of any version of TimelineJS, JSON or sheet, with plain names. */
export interface Slide extends Dates {
  readonly id?: string;
  readonly headline: string;
  readonly text: string;
  readonly media: MediaFacts & { readonly link?: string };
  readonly group: string;
  readonly background: string;
  readonly extra?: Readonly<Record<string, unknown>>;
}

type Link = { readonly url: string; readonly label: string };

/** An event for each slide, dated or not. */
export function addSlide(document: ImportedDocument, slide: Slide): void {
  const { notes } = document;
  const headline = htmlToText(slide.headline, notes);
  const about = headline.text || slide.text.slice(0, 40);
  const { body, plain, media, links } = contentOf(slide, about, document);
  const { when, undated, extra } = importedWhen(slide, about, notes);
  const label = slide.label && htmlToText(slide.label, notes, about).text;
  const dated = typeof when === 'object' && when && label ? { ...when, label } : when;
  if (slide.background)
    notes.add(
      'timelinejs.background',
      'A background was dropped: the kit has one look for all events.',
      `${about}: ${slide.background}`,
    );
  const group = htmlToText(slide.group, notes, about).text;
  document.add({
    id: slide.id ?? '',
    title: headline.text,
    plainText: plain,
    when: dated,
    undated,
    body,
    categories: group ? [group] : [],
    media,
    links: [...headline.links, ...links],
    extra: { ...slide.extra, ...extra },
  });
}

/** The title slide: the document's own title and description. */
export function useAsTitle(document: ImportedDocument, slide: Slide): void {
  const { notes } = document;
  const headline = htmlToText(slide.headline, notes);
  const text = htmlToText(slide.text, notes, headline.text);
  document.title = headline.text;
  document.description = text.text;
  if (slide.start.written || slide.end?.written)
    notes.add('timelinejs.title-date', 'The date of the title slide was dropped.', slide.start.written);
  if (slide.background)
    notes.add(
      'timelinejs.background',
      'A background was dropped: the kit has one look for all events.',
      slide.background,
    );
  const { media, links } = importedMedia(slide.media, headline.text, notes);
  const all = [...headline.links, ...text.links, ...links];
  if (media)
    notes.add(
      'timelinejs.title-media',
      'The picture of the title slide is kept as “x-title-media”, not shown.',
      media.url,
    );
  if (all.length)
    notes.add(
      'timelinejs.title-links',
      'Links of the title slide are kept as “x-title-links”, not shown.',
      all[0]!.url,
    );
  document.extra = {
    ...slide.extra,
    ...(media && { 'x-title-media': media }),
    ...(all.length > 0 && { 'x-title-links': all }),
  };
}

/** The stretches of time that TimelineJS draws behind its events. */
export function addEra(document: ImportedDocument, slide: Slide): void {
  const { notes } = document;
  const { text } = htmlToText(slide.headline || slide.text, notes);
  const label = text || 'Era';
  const { when, extra } = importedWhen(slide, label, notes);
  if (!when)
    return notes.add('timelinejs.era-undated', 'An era without dates that can be read was dropped.', label);
  notes.add('timelinejs.era', 'An era is kept in “eras”, which the kit does not draw.', label);
  const more = slide.headline && slide.text ? htmlToText(slide.text, notes, label).text : '';
  document.addEra(label, when, { ...slide.extra, ...extra, ...(more && { 'x-text': more }) });
}

function contentOf(
  slide: Slide,
  about: string,
  { notes }: ImportedDocument,
): { body: string; plain: string; media: RawMedia[]; links: Link[] } {
  const text = htmlToMarkdown(slide.text, notes, about);
  // Where an address is expected, TimelineJS also takes HTML: a frame, or words to be quoted.
  const inMedia = /^\s*</u.test(slide.media.url) ? htmlToMarkdown(slide.media.url, notes, about) : null;
  const frame = inMedia?.embeds[0];
  if (inMedia?.markdown)
    notes.add('timelinejs.media-text', 'Words in place of a picture went to the end of the text.', about);
  const caption =
    inMedia && !frame ? [slide.media.caption, slide.media.credit].filter(Boolean).join(', ') : '';
  const spoken = caption ? htmlToMarkdown(caption, notes, about).markdown : '';
  const facts: readonly MediaFacts[] = [
    ...(inMedia ? (frame ? [{ ...slide.media, ...frame }] : []) : [slide.media]),
    ...text.embeds.map(({ tag, url, alt }) => ({ url, alt, isPicture: tag === 'img' })),
  ];
  const all = facts.map((one) => importedMedia(one, about, notes));
  const link = importedLink(slide.media.link ?? '', '', notes);
  return {
    body: [text.markdown, inMedia?.markdown, spoken].filter(Boolean).join('\n\n'),
    plain: text.plain || (inMedia?.plain ?? ''),
    media: all.flatMap(({ media }) => media ?? []),
    links: [...all.flatMap(({ links }) => links), ...(link ? [link] : [])],
  };
}
