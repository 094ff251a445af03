import type { ConversionNotes } from './conversion-notes.js';
import { EMBEDS } from './html-tags.js';

/** Kinds of attributes that are dropped. What says only how a thing lies on a page is not worth a note. */
const DROPPED: readonly (readonly [name: RegExp, kind: string, sentence: string])[] = [
  [/^class$/u, 'class', 'Classes of tags were dropped.'],
  [/^style$/u, 'style', 'Styles of tags were dropped.'],
  [/^id$/u, 'id', 'Ids of tags were dropped.'],
  [/^title$/u, 'title', 'Titles of tags, which show when a pointer rests on them, were dropped.'],
  [/^on/u, 'handler', 'Handlers of tags were dropped.'],
  [/^data-/u, 'data', 'Attributes “data-…” of tags were dropped.'],
];
const ADDRESS = /^\s*(?:https?:)?\/\/\S/iu;

/** What is noted, behind the event it was found in. */
export const placed = (about: string, what: string): string => (about ? `${about}: ${what}` : what);

/** Says which attributes of a tag are lost, and with which of them an address. */
export function noteAttributes(
  tag: string,
  attributes: Readonly<Record<string, string>>,
  about: string,
  notes: ConversionNotes,
): void {
  for (const [name, value] of Object.entries(attributes)) {
    if ((tag === 'a' && name === 'href') || EMBEDS.get(tag) === name || name.startsWith('xmlns')) continue;
    const place = placed(about, `${name}="${value}"`);
    const [, kind, sentence] = DROPPED.find(([names]) => names.test(name)) ?? [];
    if (ADDRESS.test(value))
      notes.add('html.attribute-address', 'An attribute of a tag was dropped with the address in it.', place);
    else if (kind && sentence) notes.add(`html.attribute-${kind}`, sentence, place);
  }
}
