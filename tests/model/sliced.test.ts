import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { TimelineDocument } from '../../src/model/document.js';
import { readEdtf } from '../../src/model/edtf-read.js';
import { indexDocument, indexSteps } from '../../src/model/event-index.js';
import { filterEvents, type Filter } from '../../src/model/filter.js';
import { searchSteps } from '../../src/model/long-search.js';
import { markPoint } from '../../src/model/mark-point.js';
import { draftSteps, type Sighting } from '../../src/model/parse-document.js';
import { parse, parseText } from '../../src/model/parse.js';
import { plain, readPlain } from '../../src/model/plain-date.js';
import { completeSteps } from '../../src/model/problem-wording.js';
import { sortPlaces } from '../../src/model/sort-places.js';
import { finish, type Steps } from '../../src/model/steps.js';

/** Does the work in slices of the lengths given, with something else done in between. */
function inPieces<T>(steps: Steps<T>, lengths: readonly number[], between: () => void = () => undefined): T {
  for (let slice = 0; ; slice++) {
    for (let i = 0; i < (lengths[slice % lengths.length] ?? 1); i++) {
      const step = steps.next();
      if (step.done) return step.value;
    }
    between();
  }
}

const date = fc.oneof(
  fc
    .tuple(
      fc.integer({ min: 1900, max: 1910 }),
      fc.integer({ min: 1, max: 13 }),
      fc.integer({ min: 1, max: 32 }),
    )
    .map(([year, month, day]) => `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`),
  fc.constantFrom(
    '1905',
    '190X',
    '1905-07',
    '1905/1906',
    '../1904',
    '1904/..',
    '[1903..]',
    '[..1903]',
    '1905-21',
    'x',
  ),
);
const event = fc.record(
  {
    id: fc.constantFrom(...Array.from({ length: 400 }, (_, i) => `e${i}`), 'BAD ID'),
    when: date,
    about: date,
    title: fc.constantFrom('Letter', 'École', 'نامه', ''),
    categories: fc.subarray(['a', 'b', 'none']),
    cites: fc.subarray(['s1', 's2', 'none']),
    actors: fc.subarray(['p1', 'p2', 'none']).map((ids) => ids.map((actor) => ({ actor }))),
  },
  { requiredKeys: ['id', 'title'] },
);
const document = fc.array(event, { maxLength: 200, size: 'max' }).map((events) => ({
  version: '1.0',
  lang: 'en',
  title: 'T',
  relations: [{ from: 'e1', type: 'follows', to: 'e2' }],
  events,
  categories: [
    { id: 'a', label: 'A', color: '#112233', shape: 'circle' },
    { id: 'b', label: 'B', color: '#112233', shape: 'ring' },
  ],
  actors: [
    { id: 'p1', type: 'person', name: 'Parvin' },
    { id: 'p2', type: 'person', name: 'علی' },
  ],
  sources: [
    { id: 's1', type: 'book', title: 'One' },
    { id: 's2', type: 'book', title: 'Two' },
  ],
}));
const lengths = fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 1, maxLength: 5 });
const drawn = (input: unknown) => parse(input).document!;

describe('in slices as at once', () => {
  test('a document is checked, its problems worded and placed', () => {
    fc.assert(
      fc.property(document, lengths, (input, slices) => {
        const text = JSON.stringify(input, null, 1);
        const draft = inPieces(draftSteps(JSON.parse(text), {}, text), slices);
        expect(inPieces(completeSteps(draft), slices)).toEqual(parseText(text));
      }),
      { numRuns: 40 },
    );
  });

  test('what can be seen on the way is the beginning of what is seen at the end', () => {
    fc.assert(
      fc.property(document, lengths, (input, slices) => {
        const sighting: Sighting = { head: null, events: null };
        const seen: unknown[][] = [];
        const draft = inPieces(draftSteps(input, {}, null, sighting), slices, () => {
          const sight = sighting.events?.sight;
          if (sight) seen.push([...(sight.kept ?? sight.entries.slice(0, sight.read))]);
        });
        for (const events of seen) expect(events).toEqual(draft.document!.events.slice(0, events.length));
      }),
      { numRuns: 40 },
    );
  });

  test('a document is indexed', () => {
    fc.assert(
      fc.property(document, lengths, (input, slices) => {
        const doc = drawn(input);
        const { events, said, spokenOf, byId, ...index } = inPieces(indexSteps(doc, sortPlaces), slices);
        const whole = indexDocument(doc);
        expect(events.map((entry) => entry.event)).toEqual(whole.events.map((entry) => entry.event));
        expect({ said, spokenOf, ...index }).toEqual(
          expect.objectContaining({ said: whole.said, spokenOf: whole.spokenOf, sources: whole.sources }),
        );
        expect([...byId.keys()].sort()).toEqual(events.map(({ event: { id } }) => id).sort());
      }),
      { numRuns: 40 },
    );
  });

  test('a long document is searched as a short one, also after a search that was given up', () => {
    const filter: fc.Arbitrary<Filter> = fc.record({
      categories: fc.subarray(['a', 'b', 'unheard-of']),
      persons: fc.subarray(['p1', 'p2']),
      sources: fc.subarray(['s1', 's2']),
      query: fc.constantFrom('', 'letter', 'ecole', 'نامه', '1905-07', 'parvin letter', 'nowhere', 'l'),
    });
    fc.assert(
      fc.property(document, fc.array(filter, { minLength: 1, maxLength: 4 }), (input, filters) => {
        const index = indexDocument(drawn(input));
        for (const one of filters) {
          searchSteps(index, one).next();
          expect(finish(searchSteps(index, one))).toEqual(filterEvents(index, one));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('the index', () => {
  test('is in order of time, and what begins together in order of the file', () => {
    fc.assert(
      fc.property(document, (input) => {
        const doc = drawn(input);
        const places = new Map(doc.events.map(({ id }, place) => [id, place]));
        const keys = indexDocument(doc).events.map(({ event: { id }, when }) => [
          when?.earliestStart ?? Infinity,
          when?.latestStart ?? Infinity,
          when?.latestEnd ?? Infinity,
          places.get(id) ?? 0,
        ]);
        const before = (a: number[], b: number[]) => {
          const at = a.findIndex((value, i) => value !== b[i]);
          return a[at]! - b[at]!;
        };
        expect(keys).toEqual([...keys].sort(before));
      }),
      { numRuns: 40 },
    );
  });

  test('has the days of every event in columns', () => {
    fc.assert(
      fc.property(document, (input) => {
        const { events, said, spokenOf } = indexDocument(drawn(input));
        for (const [i, { when, about }] of events.entries()) {
          for (const [table, value] of [
            [said, when],
            [spokenOf ?? said, spokenOf ? (about ?? when) : when],
          ] as const) {
            expect([table.start[i], table.end[i], table.point[i]]).toEqual(
              value ? [value.earliestStart, value.latestEnd + 1, markPoint(value)] : [NaN, NaN, NaN],
            );
          }
        }
        expect(spokenOf === null).toBe(events.every(({ about }) => about === null));
      }),
      { numRuns: 40 },
    );
  });

  test('reads the commonest dates as all dates are read', () => {
    const written = fc.oneof(date, fc.stringMatching(/^\d{4}(-\d{2}(-\d{2})?)?$/));
    fc.assert(
      fc.property(written, (text) => {
        const value = readEdtf(text);
        if (!readPlain(text)) return;
        expect(value).toMatchObject({ kind: 'date', startBoundary: null, endBoundary: null });
        expect(value).toMatchObject({
          earliestStart: plain.first,
          latestEnd: plain.last,
          latestStart: plain.last,
        });
      }),
      { numRuns: 2000 },
    );
    expect(['1988', '1988-02', '1988-02-29', '0000'].filter(readPlain)).toHaveLength(4);
    expect(['1987-02-29', '1988-13', '1988-00', '19880', '198X', '1988-7-1', '1988/07'].some(readPlain)).toBe(
      false,
    );
  });

  test('keeps an event without a date, and one date, the same each time they are asked for', () => {
    const [entry] = indexDocument(
      drawn({ version: '1.0', lang: 'en', title: 'T', events: [{ id: 'a', title: 'A', when: '1988/1990' }] }),
    ).events;
    expect(entry!.when).toBe(entry!.when);
    expect(entry!.about).toBe(null);
  });
});

test('places are put in order as the platform does it, over any length', () => {
  const key = fc.oneof(
    fc.integer({ min: -100_000_000, max: 100_000_000 }),
    fc.integer({ min: 0, max: 3 }),
    fc.constant(NaN),
  );
  for (const length of [0, 1, 4096, 4097, 30_000]) {
    fc.assert(
      fc.property(fc.array(key, { minLength: 1, maxLength: 50 }), (some) => {
        const keys = Float64Array.from({ length }, (_, i) => some[(i * 7919) % some.length]!);
        const compare = (a: number, b: number) => (b % 5) - (a % 5) || a - b;
        const rank = (i: number) => (Number.isNaN(keys[i]!) ? Infinity : keys[i]!);
        const expected = Uint32Array.from({ length }, (_, i) => i).sort((a, b) =>
          rank(a) === rank(b) ? compare(a, b) : rank(a) - rank(b),
        );
        expect(finish(sortPlaces(keys, compare))).toEqual(expected);
      }),
      { numRuns: 5 },
    );
  }
});

test('one bad reference does not have the events read twice', () => {
  const many = Array.from({ length: 100 }, (_, i) => ({
    id: `e${i}`,
    when: '1988',
    title: 'T',
    lane: 'none',
  }));
  let asked = 0;
  Object.defineProperty(many[50], 'summary', { enumerable: true, get: () => ((asked += 1), 'Said') });
  const { document: read, problems } = parse({
    version: '1.0',
    lang: 'en',
    title: 'T',
    events: many,
  } satisfies object as TimelineDocument);
  expect(read!.events[0]).not.toHaveProperty('lane');
  expect(problems).toHaveLength(100);
  expect(asked).toBeLessThan(4);
});
