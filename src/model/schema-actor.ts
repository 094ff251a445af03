import { id, ref, text, url, word } from './schema-checks.js';
import { list } from './schema-list.js';
import { object } from './schema-object.js';
import { cites, when } from './schema-cites.js';
import { media } from './schema-media.js';

const prose = text();

export const actor = object({
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
