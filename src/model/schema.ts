import { color, edtf, id, language, ref, string, text, url, word } from './schema-checks.js';
import type { Check } from './schema-checks.js';
import { list, longList, pair, type ListCheck } from './schema-list.js';
import { object } from './schema-object.js';
import { actor } from './schema-actor.js';
import { cites, when } from './schema-cites.js';
import { event } from './schema-event.js';
import { source } from './schema-source.js';

// The same shapes as `data/chronicle.schema.json`, which serves editors; a test holds the two in step.

const words = string();
const prose = text();

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

/** What a document without a title is called. */
const UNTITLED = { en: 'Timeline', fa: 'گاه‌شمار' };

/** The lists of a document, which may be long. */
export const LISTS: ReadonlyMap<string, ListCheck> = new Map(
  Object.entries({
    categories: longList('category', category),
    lanes: longList('lane', lane),
    actors: longList('actor', actor),
    questions: longList('question', question),
    sources: longList('source', source),
    eras: longList('era', era),
    events: longList('event', event),
    relations: longList('relation', relation),
    corrections: longList(
      'correction',
      object({
        kind: 'correction',
        required: 'date what',
        // What a correction speaks of may be gone by now.
        fields: { date: words, what: prose, ids: list('id', id) },
      }),
    ),
    stories: longList('story', story),
  }),
);

const asItStands: Check = (value) => value;

/** The document but for its lists. */
export const checkTop: Check = object({
  kind: 'document',
  required: 'version lang title events',
  assumed: { version: '1.0', lang: 'en', title: UNTITLED },
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
    contentNote: prose,
    method: prose,
    contact: url,
    view: object({
      kind: 'view',
      fields: { range: edtf, open: ref('event'), theme: url, languages: list('language', language) },
    }),
    ...Object.fromEntries([...LISTS.keys()].map((key) => [key, asItStands])),
  },
});
