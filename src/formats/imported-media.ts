import type { Media, OtherMedia } from '../model/document.js';
import type { ConversionNotes } from './conversion-notes.js';
import { htmlToText } from './html-to-markdown.js';
import { completeAddress, isRelative } from './safe-address.js';

export interface MediaFacts {
  readonly url: string;
  readonly caption?: string;
  readonly credit?: string;
  readonly alt?: string;
  readonly thumbnail?: string;
  /** Taken to be a picture even where its address does not say so. */
  readonly isPicture?: boolean;
}

/** Media as a file gives them: a picture may lack what ours asks for, and `parse` says so. */
export type RawMedia = Omit<OtherMedia, 'type'> & { readonly type: Media['type'] };

export interface ImportedMedia {
  readonly media: RawMedia | null;
  /** Links that stood in caption and credit, which are plain text with us. */
  readonly links: readonly { readonly url: string; readonly label: string }[];
}

const KINDS: readonly (readonly [Media['type'], RegExp])[] = [
  ['image', /\.(?:jpe?g|png|gif|webp|avif|svg|bmp)$/iu],
  ['video', /\.(?:mp4|m4v|webm|ogv|mov)$/iu],
  ['audio', /\.(?:mp3|m4a|ogg|oga|opus|wav|flac)$/iu],
  ['document', /\.(?:pdf|docx?|odt|pptx?|epub)$/iu],
];
/** A page about a picture, and its picture's name. */
const COMMONS =
  /^https?:\/\/commons\.(?:m\.)?wikimedia\.org\/wiki\/File:([^?#]+\.(?:jpe?g|png|gif|svg|webp|tiff?))$/iu;
/** Other pages whose address ends as a picture's does. */
const PAGE_OF_FILE = /\/wiki\/[^/]*:/iu;

/** A picture, or a link to what another program would have embedded. */
export function importedMedia(facts: MediaFacts, about: string, notes: ConversionNotes): ImportedMedia {
  const caption = htmlToText(facts.caption ?? '', notes, about);
  const credit = htmlToText(facts.credit ?? '', notes, about);
  const links = [...caption.links, ...credit.links];
  const page = completeAddress(facts.url);
  const picture = page && COMMONS.exec(page);
  const url = picture ? `https://commons.wikimedia.org/wiki/Special:FilePath/${picture[1]}` : page;
  if (picture && page) {
    notes.add(
      'media.commons',
      'A page of Wikimedia Commons became the picture it is about, and a link.',
      page,
    );
    links.push({ url: page, label: 'Wikimedia Commons' });
  }
  if (url === null) {
    if (facts.url.trim())
      notes.add(
        'media.unsafe-address',
        'Something shown from an address that may not be followed was dropped.',
        facts.url,
      );
    else if (caption.text || credit.text)
      notes.add(
        'media.no-address',
        'A caption or credit without a picture was dropped.',
        `${about}: ${caption.text || credit.text}`,
      );
    return { media: null, links };
  }
  const type = facts.isPicture || picture ? 'image' : kindOf(url);
  const alt = htmlToText(facts.alt ?? '', notes, about).text;
  const thumbnail = facts.thumbnail?.trim() ? completeAddress(facts.thumbnail) : null;
  if (facts.thumbnail?.trim() && thumbnail === null)
    notes.add(
      'media.unsafe-address',
      'Something shown from an address that may not be followed was dropped.',
      facts.thumbnail,
    );
  if (type === 'embed')
    notes.add('media.linked', 'A video, post, map or page of another service is linked, not embedded.', url);
  if (type === 'image' && !alt)
    notes.add(
      'media.no-alt',
      'A picture has no “alt”: describe it for those who do not see it.',
      `${about}: ${url}`,
    );
  if (type === 'image' && !credit.text)
    notes.add('media.no-credit', 'A picture has no “credit”: say whose it is.', `${about}: ${url}`);
  if (isRelative(url))
    notes.add(
      'media.relative',
      'An address is relative: the file must lie at the same place beside the new page.',
      url,
    );
  const media: RawMedia = {
    type,
    url,
    ...(alt && { alt }),
    ...(caption.text && { caption: caption.text }),
    ...(credit.text && { credit: credit.text }),
    ...(thumbnail !== null && { thumbnail }),
  };
  return { media, links };
}

function kindOf(url: string): Media['type'] {
  const path = url.replace(/[?#].*$/u, '');
  return PAGE_OF_FILE.test(path) ? 'embed' : (KINDS.find(([, ending]) => ending.test(path))?.[0] ?? 'embed');
}

/** A link that stood by itself, or nothing where its address may not be followed. */
export function importedLink(
  url: string,
  label: string,
  notes: ConversionNotes,
): { url: string; label: string } | null {
  const safe = url.trim() ? completeAddress(url) : null;
  if (url.trim() && safe === null)
    notes.add('link.unsafe-address', 'A link to an address that may not be followed was dropped.', url);
  return safe === null ? null : { url: safe, label: label || safe };
}
