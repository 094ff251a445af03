import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ForeignReader } from '../../../src/formats/foreign.js';
import { geojsonT } from '../../../src/formats/geojson-t.js';
import { icalendar } from '../../../src/formats/icalendar-read.js';
import { markwhen } from '../../../src/formats/markwhen.js';
import { simileJson } from '../../../src/formats/simile-json.js';
import { simileXml } from '../../../src/formats/simile-xml.js';
import { timemap } from '../../../src/formats/timemap.js';
import { parse } from '../../../src/model/parse.js';

const SAMPLES: readonly (readonly [ForeignReader, string])[] = [
  [
    simileXml,
    '<data wiki-url="w"><event start="1861" latestStart="1862" end="1870" isDuration="true" title="A">&lt;b&gt;x</event></data>',
  ],
  [
    simileJson,
    '{"dateTimeFormat": "iso8601", "events": [{"start": "1861", "end": "44 BC", "title": "A", "link": "x:y"}]}',
  ],
  [markwhen, 'title: A\n#a: red\n# B\n1861/now: [x] c #a !d\nid: e\n![f](g)\n10/10/2010 - 5 days: h'],
  [
    icalendar,
    'BEGIN:VCALENDAR\nBEGIN:VEVENT\nDTSTART:20010101\nDURATION:P3D\nX-EDTF:1988~\nSUMMARY:a\\,b\nEND:VEVENT\nEND:VCALENDAR',
  ],
  [
    geojsonT,
    '{"type": "FeatureCollection", "features": [{"type": "Feature", "properties": {"title": "a"}, "when": {"timespans": [{"start": {"earliest": "1600"}, "end": {"in": "1699"}}]}}]}',
  ],
  [
    timemap,
    '[{"start": "1861", "end": "x", "title": "a", "point": {"lat": 1, "lon": 2}, "options": {"description": "<p>b"}}]',
  ],
];

/** A good file with some of it cut out, doubled or replaced. */
const damaged = (text: string): fc.Arbitrary<string> =>
  fc
    .array(
      fc.record({
        at: fc.nat(text.length),
        length: fc.nat(12),
        put: fc.oneof(
          fc.constantFrom(
            '',
            '"',
            '{',
            '[',
            '<',
            '>',
            ':',
            '\n',
            '-',
            '/',
            'null',
            '[]',
            '{}',
            '99999',
            '-0',
            '__proto__',
            '\u0000',
          ),
          fc.string({ maxLength: 6 }),
        ),
      }),
      { minLength: 1, maxLength: 6 },
    )
    .map((cuts) =>
      cuts.reduce((all, { at, length, put }) => all.slice(0, at) + put + all.slice(at + length), text),
    );

describe.each(SAMPLES.map(([reader, text]) => [reader.id, reader, text] as const))(
  '%s',
  (_id, reader, sample) => {
    function expectSaneness(text: string): void {
      reader.detect(text, 'file');
      let raw: unknown;
      try {
        raw = reader.read(text, { name: 'file' }).document;
      } catch (error) {
        expect((error as Error).constructor).toBe(Error);
        expect((error as Error).message).toMatch(/^[A-Za-z].{10,}\.$/su);
        return;
      }
      const { problems } = parse(raw);
      expect(problems.filter(({ severity }) => severity === 'error')).toEqual([]);
    }

    test('reads it', () => {
      expect(reader.read(sample, {}).document).toHaveProperty('events.length', reader === markwhen ? 2 : 1);
      expectSaneness(sample);
    });

    test('a damaged file is read as far as it goes, or refused in a sentence', () => {
      fc.assert(fc.property(damaged(sample), expectSaneness), { numRuns: 300 });
    });

    test('so is anything else', () => {
      fc.assert(fc.property(fc.string({ maxLength: 60 }), expectSaneness), { numRuns: 200 });
    });

    test('so is what goes deep or on and on', () => {
      for (const sign of [
        '[',
        '{"a":',
        '<a>',
        '<data>',
        '(',
        '/*',
        ' ',
        '\n',
        "'",
        '1-',
        'BEGIN:VCALENDAR\n',
        '# a\n',
        '"',
        '\\',
      ])
        expectSaneness(sample.slice(0, 40) + sign.repeat(50_000) + sample.slice(40));
    });
  },
);
