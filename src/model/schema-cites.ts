import { edtf, language, ref, string, text, url, word } from './schema-checks.js';
import type { Check } from './schema-checks.js';
import { list } from './schema-list.js';
import { object } from './schema-object.js';

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
export const citeOrId: Check = (value, reading) =>
  (typeof value === 'string' ? citedSource : cite)(value, reading);
export const cites = list('citation', citeOrId);

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
export const when: Check = (value, reading) =>
  (typeof value === 'object' && value !== null && !Array.isArray(value) ? dated : edtf)(value, reading);
