import type { RunMark } from './text-runs.js';

// The allow-list. A tag that stands nowhere here is dropped and its text stays.

export const MARKS: ReadonlyMap<string, RunMark['type']> = new Map([
  ['em', 'emphasis'],
  ['i', 'emphasis'],
  ['cite', 'emphasis'],
  ['dfn', 'emphasis'],
  ['var', 'emphasis'],
  ['strong', 'strong'],
  ['b', 'strong'],
  ['code', 'code'],
  ['kbd', 'code'],
  ['samp', 'code'],
  ['tt', 'code'],
  ['a', 'link'],
]);

/** What begins and ends a paragraph and says no more than that. */
export const BLOCKS: ReadonlySet<string> = new Set(
  'p div section article aside main header footer nav figure figcaption address dl dt dd html body'.split(
    ' ',
  ),
);

/** What becomes a plainer thing, and what that is. */
export const PLAINER: ReadonlyMap<string, string> = new Map([
  ...['h1', 'h2', 'h3', 'h4', 'h5', 'h6'].map((tag) => [tag, 'a paragraph in bold'] as const),
  ['hr', 'the end of a paragraph'],
  ['table', 'lines of text'],
  ['pre', 'lines of code'],
  ['q', 'text in quotation marks'],
]);

/** Parts of those above, of lists and of quotations; handled, and not worth a note. */
export const PARTS: ReadonlySet<string> = new Set(
  'br wbr ul ol li blockquote tr td th thead tbody tfoot caption colgroup col'.split(' '),
);

/** What is dropped with all that is in it. */
export const DROPPED_WHOLE: ReadonlySet<string> = new Set(
  'script style template iframe object embed svg math canvas head title select textarea audio video'.split(
    ' ',
  ),
);

/** What shows something from an address, and the attribute that holds it. */
export const EMBEDS: ReadonlyMap<string, string> = new Map([
  ['img', 'src'],
  ['iframe', 'src'],
  ['embed', 'src'],
  ['audio', 'src'],
  ['video', 'src'],
  ['source', 'src'],
  ['object', 'data'],
]);
