import type { ForeignReader } from './foreign.js';
import { ImportedDocument } from './imported-document.js';
import { addSimileEvents } from './simile-event.js';
import { childrenNamed, readXml } from './xml-tree.js';

/** The event files of SIMILE Timeline: `<data><event start="…" title="…">escaped HTML</event></data>`. */
export const simileXml: ForeignReader = {
  id: 'simile-xml',
  label: 'SIMILE Timeline XML',
  detect: (text) =>
    /^\uFEFF?\s*</u.test(text) && /<data[\s>]/u.test(text) && /<event\s[^<>]*\bstart\s*=/u.test(text),
  read: (text, options) => {
    const root = readXml(text);
    if (root.name !== 'data')
      throw new Error(`SIMILE Timeline XML begins with “data”, this with “${root.name}”.`);
    const document = new ImportedDocument(options);
    const events = childrenNamed(root, 'event').map(({ attributes, text: content }) => ({
      attributes: { ...attributes, description: content.trim() || attributes['description'] },
      lasts: [attributes['isDuration'], attributes['durationEvent']].includes('true'),
    }));
    addSimileEvents(document, events, wikiOf(root.attributes['wiki-url'], root.attributes['wiki-section']));
    return document.finish();
  },
};

/** The beginning of every event's address in the wiki that the file names, else nothing. */
export function wikiOf(url = '', section = ''): string {
  return url && `${url.replace(/\/$/u, '')}/${section}`;
}
