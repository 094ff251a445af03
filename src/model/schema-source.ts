import { SHA256 } from './plain-checks.js';
import { pattern, ref, sourceId, string, text, textOrNumber, url, word } from './schema-checks.js';
import { list } from './schema-list.js';
import { object } from './schema-object.js';

const words = string();
const prose = text();

const names = list('name', object({ kind: 'name', open: true, fields: {} }));
const cslDate = object({
  kind: 'date',
  open: true,
  fields: { 'date-parts': list('date', list('date', textOrNumber)), literal: words, raw: words, edtf: words },
});
export const source = object({
  kind: 'source',
  identified: true,
  open: true,
  required: 'id type title',
  assumed: { type: 'document', title: 'Untitled' },
  fields: {
    id: sourceId,
    type: words,
    title: words,
    ...Object.fromEntries(
      ['author', 'editor', 'translator', 'interviewer', 'recipient'].map((key) => [key, names]),
    ),
    ...Object.fromEntries(['issued', 'accessed', 'original-date', 'event-date'].map((key) => [key, cslDate])),
    ...Object.fromEntries(
      (
        'container-title collection-title title-short original-title translated-title publisher publisher-place ' +
        'authority archive archive_location archive-place genre medium DOI ISBN ISSN language abstract note'
      )
        .split(' ')
        .map((key) => [key, words]),
    ),
    ...Object.fromEntries(
      ['volume', 'issue', 'page', 'number', 'edition', 'version'].map((key) => [key, textOrNumber]),
    ),
    URL: url,
    custom: object({
      kind: 'custom',
      open: true,
      fields: {
        'published-by': ref('actor'),
        copies: list('source', ref('source')),
        sha256: pattern(SHA256, 'a SHA-256 hash', 'the 64 digits that sha256sum prints'),
        layer: word('record outside'),
        title: prose,
        note: prose,
      },
    }),
  },
});
