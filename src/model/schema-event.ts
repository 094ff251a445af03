import { boolean, id, language, number, ref, string, text, title, url, word } from './schema-checks.js';
import { list, pair } from './schema-list.js';
import { object } from './schema-object.js';
import { citeOrId, cites, when } from './schema-cites.js';
import { media } from './schema-media.js';

const words = string();
const prose = text();

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

export const event = object({
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
