import { Parser } from 'htmlparser2';
import type { MarkdownNode } from '../model/markdown.js';
import type { ConversionNotes } from './conversion-notes.js';
import { noteAttributes, placed } from './html-attributes.js';
import { BLOCKS, DROPPED_WHOLE, EMBEDS, MARKS, PARTS, PLAINER } from './html-tags.js';
import { MarkdownBuilder } from './markdown-builder.js';
import { safeAddress } from './safe-address.js';

/** What a text showed from elsewhere: a picture, a frame. */
export interface Embedded {
  readonly tag: string;
  readonly url: string;
  readonly alt: string;
}

export interface HtmlContent {
  readonly nodes: readonly MarkdownNode[];
  readonly embeds: readonly Embedded[];
}

type Attributes = Readonly<Record<string, string>>;

/**
 * HTML as nodes of the Markdown subset. Nothing of it is interpreted beyond the allow-list; what goes is noted.
 *
 * @param about names the event that the text belongs to
 */
export function htmlToNodes(html: string, notes: ConversionNotes, about: string): HtmlContent {
  const builder = new MarkdownBuilder();
  const embeds: Embedded[] = [];
  let hidden = 0;

  const open = (tag: string, attributes: Attributes): void => {
    keepEmbedded(tag, attributes);
    if (DROPPED_WHOLE.has(tag)) {
      const kept = EMBEDS.has(tag) ? '; its address is kept beside the text' : '';
      if (hidden++ === 0)
        notes.add(`html.${tag}`, `The tag <${tag}> was dropped with all that is in it${kept}.`, about);
    }
    if (hidden) return;
    noteAttributes(tag, attributes, about, notes);
    const plainer = PLAINER.get(tag);
    if (plainer) notes.add(`html.${tag}`, `The tag <${tag}> became ${plainer}.`, about);
    const mark = MARKS.get(tag);
    if (mark === 'link') builder.openMark(tag, 'link', linkAddress(attributes['href']) ?? undefined);
    else if (mark) builder.openMark(tag, mark);
    else if (isBlock(tag)) builder.openBlock(tag);
    else if (!EMBEDS.has(tag))
      notes.add(`html.${tag}`, `The tag <${tag}> was dropped; its text stays.`, about);
  };
  const close = (tag: string): void => {
    if (DROPPED_WHOLE.has(tag) && hidden) hidden--;
    else if (hidden) return;
    else if (MARKS.has(tag)) builder.closeMark(tag);
    else if (isBlock(tag)) builder.closeBlock(tag);
  };
  const linkAddress = (href: string | undefined): string | null => {
    if (href === undefined || href === '') return null;
    const url = safeAddress(href);
    if (url === null)
      notes.add(
        'html.unsafe-link',
        'A link to an address that may not be followed became text.',
        placed(about, href),
      );
    return url;
  };
  const keepEmbedded = (tag: string, attributes: Attributes): void => {
    const name = EMBEDS.get(tag);
    const url = name && attributes[name];
    if (!url) return;
    embeds.push({ tag, url, alt: attributes['alt'] ?? '' });
    if (!DROPPED_WHOLE.has(tag))
      notes.add(
        `html.${tag}`,
        `The tag <${tag}> was taken out of the text; its address is kept beside it.`,
        placed(about, url),
      );
  };
  const comment = (): void => notes.add('html.comment', 'A comment in HTML was dropped.', about);

  const parser = new Parser(
    {
      onopentag: open,
      onclosetag: close,
      ontext: (text) => (hidden ? undefined : builder.text(text)),
      oncomment: comment,
      onprocessinginstruction: comment,
    },
    { decodeEntities: true },
  );
  parser.end(withoutHalfTag(html));
  return { nodes: builder.finish(), embeds };
}

function isBlock(tag: string): boolean {
  return BLOCKS.has(tag) || PARTS.has(tag) || PLAINER.has(tag);
}

/** A `<` that no `>` follows is a sign, not the begin of a tag that a parser would swallow. */
function withoutHalfTag(html: string): string {
  const last = html.lastIndexOf('<');
  return last < 0 || html.includes('>', last) ? html : `${html.slice(0, last)}&lt;${html.slice(last + 1)}`;
}
