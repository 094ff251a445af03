import { boolean, number, ref, string, text, url, word } from './schema-checks.js';
import { pair } from './schema-list.js';
import { object } from './schema-object.js';

const words = string();
const prose = text();

export const media = object({
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
