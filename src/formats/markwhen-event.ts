import type { Place } from '../model/document.js';
import type { ConversionNotes } from './conversion-notes.js';
import { importedMedia } from './imported-media.js';
import type { RawMedia } from './imported-media.js';

/** The text of an event taken apart: what is left of it is Markdown. */
export interface MarkwhenText {
  readonly id: string;
  readonly title: string;
  readonly body: string;
  readonly tags: readonly string[];
  readonly places: readonly Place[];
  readonly media: readonly RawMedia[];
}

const PROPERTY = /^\s*([\w.-]{1,40}):(?:\s+(.*))?$/u;
const USED = /^(?:id|location|tags)$/iu;
/** What only the program's own drawing needs. Other names may as well be words of the text. */
const IDLE = /^(?:timezone|tz|style|color|every|key|view|edit)$/iu;
const TAG = /(^|\s)#(?!\d+(?:\s|$))([\p{L}\p{N}_-]+)/gu;
const PICTURE = /!\[([^\]\n]{0,500})\]\(([^()\s]{1,4000})\)/gu;
const LOCATION = /\[([^\]\n]{1,500})\]\(location\)/giu;

/** @param lines all after the first, up to the next event */
export function readMarkwhenText(
  first: string,
  lines: readonly string[],
  notes: ConversionNotes,
): MarkwhenText {
  const properties = new Map<string, string>();
  const text: string[] = [];
  let at = 0;
  for (let match; at < lines.length && (match = PROPERTY.exec(lines[at]!)); at++) {
    const [line, name = '', value = ''] = match;
    if (USED.test(name)) properties.set(name.toLowerCase(), value.trim());
    else if (IDLE.test(name))
      notes.add(
        'markwhen.property-dropped',
        'Time zones, styles and the like of single events were left out.',
        name,
      );
    else text.push(line);
  }
  const places: Place[] = properties.get('location') ? [{ name: properties.get('location')! }] : [];
  const media: RawMedia[] = [];
  const tags = (properties.get('tags') ?? '').split(/[\s,[\]#]+/u).filter(Boolean);
  const whole = [first, ...text, ...lines.slice(at)]
    .join('\n')
    .replace(LOCATION, (_all, name: string) => (places.push({ name }), name))
    .replace(PICTURE, (all, alt: string, url: string) => {
      const picture = importedMedia({ url, alt, isPicture: true }, first, notes).media;
      if (picture) media.push(picture);
      return picture ? '' : all;
    });
  for (const [, , tag] of whole.matchAll(TAG)) tags.push(tag!);
  const [head = '', ...rest] = whole.split('\n');
  const done = /^\[[xX ]?\]\s*/u.exec(head)?.[0] ?? '';
  if (done) notes.add('markwhen.task-dropped', 'Whether an event is ticked off was left out.', head);
  const named = /(?:^|\s)!(\w+)\b/u.exec(head);
  return {
    id: properties.get('id') ?? named?.[1] ?? '',
    title: head
      .slice(done.length)
      .replace(TAG, '$1')
      .replace(/(^|\s)!\w+\b/u, '$1')
      .replace(/\s+/gu, ' ')
      .trim(),
    body: rest
      .map((line) => line.trim())
      .join('\n')
      .trim(),
    tags: [...new Set(tags)],
    places,
    media,
  };
}
