import {
  boolean,
  color,
  edtf,
  id,
  language,
  number,
  pattern,
  ref,
  sourceId,
  string,
  text,
  textOrNumber,
  title,
  url,
  word,
} from './schema-checks.js';
import type { Check } from './schema-checks.js';
import { list, object, pair } from './schema-shapes.js';

// The same shapes as `data/chronicle.schema.json`, which serves editors; a test holds the two in step.

const words = string();
const prose = text();

const cite = object({
  kind: 'citation',
  required: 'source',
  fields: {
    source: ref('source'),
    locator: words,
    label: word('page chapter paragraph section figure table verse timestamp folio line note'),
    url,
    archived: url,
    quote: prose,
    original: language,
    translator: prose,
    copies: ref('source'),
    note: prose,
  },
});
const citedSource = ref('source');
const citeOrId: Check = (value, reading) => (typeof value === 'string' ? citedSource : cite)(value, reading);
const cites = list('citation', citeOrId);

const dated = object({
  kind: '',
  required: 'edtf',
  fields: {
    edtf,
    label: prose,
    note: prose,
    original: object({
      kind: 'original date',
      required: 'calendar value',
      fields: { calendar: word('persian islamic hebrew chinese julian japanese other'), value: words },
    }),
    cites,
  },
});
const when: Check = (value, reading) =>
  (typeof value === 'object' && value !== null && !Array.isArray(value) ? dated : edtf)(value, reading);

const category = object({
  kind: 'category',
  identified: true,
  required: 'id label color shape',
  assumed: { color: '#8d8d80', shape: 'circle' },
  fields: {
    id,
    label: prose,
    description: prose,
    color,
    shape: word('circle square diamond triangle-up triangle-down hexagon cross star ring'),
  },
});
const lane = object({ kind: 'lane', identified: true, required: 'id label', fields: { id, label: prose } });
const question = object({
  kind: 'question',
  identified: true,
  required: 'id label',
  fields: { id, label: prose, unit: prose, note: prose },
});

const media = object({
  kind: 'media',
  required: 'type url',
  fields: {
    type: word('image video audio document embed'),
    url,
    alt: prose,
    decorative: boolean,
    caption: prose,
    credit: prose,
    license: words,
    source: ref('source'),
    width: number(1, Infinity, true),
    height: number(1, Infinity, true),
    thumbnail: url,
    transcript: url,
    sensitive: prose,
    focus: pair(number(), number()),
  },
  also: ({ type, alt, decorative, credit }, reading) => {
    if (type !== 'image') return true;
    if (alt === undefined && decorative !== true) reading.report('media.no-alt');
    if (credit === undefined) reading.report('media.no-credit');
    return true;
  },
});

const actor = object({
  kind: 'actor',
  identified: true,
  required: 'id type name',
  assumed: { type: 'group' },
  fields: {
    id,
    type: word('person organization group'),
    name: prose,
    description: prose,
    born: when,
    died: when,
    offices: list(
      'office',
      object({
        kind: 'office',
        identified: true,
        required: 'id title',
        fields: { id, title: prose, of: ref('actor'), when, cites },
      }),
    ),
    affiliations: list(
      'affiliation',
      object({
        kind: 'affiliation',
        required: 'with basis',
        fields: { with: ref('actor'), basis: word('declared inferred'), note: prose, cites },
      }),
    ),
    sameAs: list('address', url),
    image: media,
  },
});

const names = list('name', object({ kind: 'name', open: true, fields: {} }));
const cslDate = object({
  kind: 'date',
  open: true,
  fields: { 'date-parts': list('date', list('date', textOrNumber)), literal: words, raw: words, edtf: words },
});
const source = object({
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
        sha256: pattern(/^[0-9a-f]{64}$/, 'a SHA-256 hash', 'the 64 digits that sha256sum prints'),
        layer: word('record outside'),
      },
    }),
  },
});

const quantity = object({
  kind: 'figure',
  fields: {
    exact: number(),
    min: number(),
    max: number(),
    approx: boolean,
    unit: prose,
    words: prose,
    bound: word('at-least more-than about'),
  },
  also: (value, reading) =>
    Object.keys(value).length > 0 || reading.wrongType(value, 'a figure or words') !== undefined,
});
const claim = object({
  kind: 'claim',
  identified: true,
  required: 'id statement by cites',
  fields: {
    id,
    question: ref('question'),
    statement: prose,
    value: quantity,
    by: ref('actor', true),
    office: ref('office'),
    when,
    about: when,
    stance: word('asserts estimates denies confirms retracts'),
    cites: list('citation', citeOrId, 1),
  },
});
const quote = object({
  kind: 'quote',
  identified: true,
  required: 'id text by cites',
  fields: {
    id,
    text: prose,
    original: language,
    translator: prose,
    by: ref('actor', true),
    office: ref('office'),
    when,
    context: prose,
    cites,
  },
});

const event = object({
  kind: 'event',
  identified: true,
  required: 'id title',
  either: ['when', 'undated'],
  fields: {
    id,
    when,
    undated: prose,
    about: when,
    title,
    shortTitle: text(300),
    summary: prose,
    body: prose,
    categories: list('category', ref('category')),
    lane: ref('lane'),
    importance: number(1, 5, true),
    actors: list(
      'actor',
      object({
        kind: 'actor',
        required: 'actor',
        fields: { actor: ref('actor'), role: prose, office: ref('office') },
      }),
    ),
    places: list(
      'place',
      object({
        kind: 'place',
        required: 'name',
        fields: {
          name: prose,
          point: pair(number(-180, 180), number(-90, 90)),
          radiusKm: number(),
          sameAs: list('address', url),
        },
      }),
    ),
    claims: list('claim', claim),
    quotes: list('quote', quote),
    media: list('media', media),
    cites,
    tags: list('tag', words),
    links: list('link', object({ kind: 'link', required: 'url label', fields: { url, label: prose } })),
  },
});

const era = object({
  kind: 'era',
  identified: true,
  required: 'id when label',
  fields: { id, when, label: prose, color, lane: ref('lane'), cites },
});

const knownRelation = word('responds-to makes-public quotes repeats differs-from denies follows part-of');
const relation = object({
  kind: 'relation',
  required: 'from type to',
  fields: {
    from: ref('thing'),
    type: (value, reading) =>
      typeof value === 'string' && value.startsWith('x-') ? value : knownRelation(value, reading),
    to: ref('thing'),
    note: prose,
    cites,
  },
});

const story = object({
  kind: 'story',
  identified: true,
  required: 'id title steps',
  fields: {
    id,
    title: prose,
    steps: list(
      'step',
      object({
        kind: 'step',
        required: 'id',
        fields: {
          id,
          event: ref('event'),
          range: edtf,
          filter: words,
          question: ref('question'),
          compare: pair(ref('source'), ref('source')),
          text: prose,
          notes: prose,
          hide: list('entry', words),
        },
      }),
    ),
  },
});

/** The whole document. */
export const checkDocument: Check = object({
  kind: 'document',
  required: 'version lang title events',
  assumed: { version: '1.0', lang: 'en', title: 'Timeline' },
  fields: {
    $schema: words,
    version: word('1.0'),
    id,
    lang: language,
    title: text(300),
    description: prose,
    license: words,
    updated: words,
    citationStyle: word('apa chicago-author-date chicago-note plain'),
    categories: list('category', category),
    lanes: list('lane', lane),
    actors: list('actor', actor),
    questions: list('question', question),
    sources: list('source', source),
    eras: list('era', era),
    events: list('event', event),
    relations: list('relation', relation),
    contentNote: prose,
    method: prose,
    contact: url,
    corrections: list(
      'correction',
      object({
        kind: 'correction',
        required: 'date what',
        // What a correction speaks of may be gone by now.
        fields: { date: words, what: prose, ids: list('id', id) },
      }),
    ),
    stories: list('story', story),
    view: object({
      kind: 'view',
      fields: { range: edtf, open: ref('event'), theme: url, languages: list('language', language) },
    }),
  },
});
