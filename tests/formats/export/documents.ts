import fc from 'fast-check';
import { edtfValue } from '../../../src/model/edtf-read.js';
import { parse } from '../../../src/model/parse.js';
import type { TimelineDocument, TimelineEvent } from '../../../src/model/document.js';

/** Words with signs that one format or another takes for its own. */
const word = fc.oneof(
  fc.constantFrom(
    'river',
    'بند',
    '“quoted”',
    'a,b',
    'semi;colon',
    '=1+1',
    '@home',
    '-5',
    "'s",
    '"so"',
    '<b>',
    '&amp;',
    '\\n',
    '|',
    '#tag',
    'C:\\dir',
    '١٢',
  ),
  fc.string({ minLength: 1, maxLength: 8, unit: 'grapheme-composite' }),
);
const plain = (max: number): fc.Arbitrary<string> =>
  fc
    .array(word, { minLength: 1, maxLength: max })
    .map((words) =>
      words
        .join(' ')
        .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\s]+/gu, ' ')
        .trim(),
    )
    .filter((text) => text !== '');
/** Markdown of the subset, and texts that only look like it. */
const markdown = fc
  .array(
    fc.oneof(
      plain(6).map((text) => text.replace(/[\\`*_[\]]/gu, '\\$&')),
      plain(3).map((text) => `- ${text}\n- **strong** and *soft*`),
      fc.constantFrom(
        'See [the page](https://example.org/a?b=1&c=2).',
        '> quoted\n> twice',
        'one\ntwo',
        '1. first\n2. second',
        '`code`',
      ),
    ),
    { minLength: 1, maxLength: 4 },
  )
  .map((blocks) => blocks.join('\n\n'));

const year = fc
  .integer({ min: -600, max: 2100 })
  .map((n) => (n < 0 ? '-' : '') + String(Math.abs(n)).padStart(4, '0'));
const two = (min: number, max: number): fc.Arbitrary<string> =>
  fc.integer({ min, max }).map((n) => String(n).padStart(2, '0'));
const point = fc.oneof(
  year,
  fc.tuple(year, two(1, 12)).map((parts) => parts.join('-')),
  fc.tuple(year, two(1, 12), two(1, 28)).map((parts) => parts.join('-')),
);
export const edtf = fc
  .oneof(
    { weight: 3, arbitrary: point },
    fc.tuple(point, fc.constantFrom('~', '?', '%')).map((parts) => parts.join('')),
    fc.tuple(point, point).map((parts) => parts.join('/')),
    fc.tuple(point, point).map(([a, b]) => `[${a}..${b}]`),
    fc.tuple(point, point).map(([a, b]) => `[${a},${b}]`),
    point.map((start) => `${start}/..`),
    point.map((end) => `../${end}`),
    fc.constantFrom('198X', '19XX', '1988-22', '1988-24', '1988-XX-01', '1988-07-2X', '-044X', 'Y12000'),
  )
  .filter((text) => edtfValue(text) !== null);

const url = fc
  .tuple(
    fc.constantFrom('https://example.org/', 'http://a.example/b,c;d/', 'notes/'),
    fc.stringMatching(/^[a-z0-9?=&%._~-]{0,12}$/u),
  )
  .map((parts) => parts.join(''));
const link = fc.record({ url, label: plain(3) });
const image = fc.record({
  type: fc.constant('image' as const),
  url: url.map((one) => `${one}x.jpg`),
  alt: plain(3),
  credit: plain(2),
});

const event = fc.record(
  {
    when: fc.option(edtf, { nil: undefined, freq: 8 }),
    title: plain(5),
    summary: plain(6),
    body: markdown,
    categories: fc.uniqueArray(fc.constantFrom('act', 'law', 'river'), { maxLength: 2 }),
    links: fc.uniqueArray(link, { maxLength: 3, selector: (one) => one.url }),
    media: fc.array(image, { maxLength: 1 }),
    tags: fc.uniqueArray(plain(1), { maxLength: 2 }),
    places: fc.array(fc.record({ name: plain(2) }), { maxLength: 1 }),
    importance: fc.constantFrom(1 as const, 5 as const),
  },
  { requiredKeys: ['title'] },
);

/** Documents that `parse` has nothing against, in one language. */
export const documents: fc.Arbitrary<TimelineDocument> = fc
  .record({ title: plain(4), description: plain(6), events: fc.array(event, { minLength: 1, maxLength: 6 }) })
  .map(({ events, ...rest }) =>
    checked({
      version: '1.0',
      id: 'generated',
      lang: 'en',
      ...rest,
      categories: [
        { id: 'act', label: 'Acts; deeds', color: '#7a1f2b', shape: 'diamond' },
        { id: 'law', label: 'Law, courts', color: '#182469', shape: 'circle' },
        { id: 'river', label: '=River', color: '#3f6375', shape: 'star' },
      ],
      events: events.map(({ when, ...one }, i) => ({
        id: `e-${i}`,
        ...one,
        ...(when === undefined ? { undated: 'Nobody knows; the papers are gone.' } : { when }),
      })) as TimelineEvent[],
    }),
  );

export function checked(raw: unknown): TimelineDocument {
  const { document, problems } = parse(raw);
  const errors = problems.filter(({ severity }) => severity === 'error');
  if (!document || errors.length > 0) throw new Error(JSON.stringify(errors));
  return document;
}

/** First and last day of a date, and whether it has an end: what every format has to keep. */
export function boundsOf({ when }: TimelineEvent): unknown {
  const text = typeof when === 'object' ? when.edtf : when;
  const value = text === undefined ? null : edtfValue(text);
  return value && [value.earliestStart, value.latestEnd];
}

export function edtfOfEvent({ when }: TimelineEvent): string | undefined {
  return typeof when === 'object' ? when.edtf : when;
}
