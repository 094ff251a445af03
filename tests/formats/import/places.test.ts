import { describe, expect, test } from 'vitest';
import { geojsonT } from '../../../src/formats/geojson-t.js';
import { timemap } from '../../../src/formats/timemap.js';
import { codesOf, imported } from './imported.js';

const feature = (more: object): string =>
  JSON.stringify({
    type: 'FeatureCollection',
    features: [{ type: 'Feature', properties: { title: 'Alder Quay' }, ...more }],
  });
const whenOf = (...timespans: object[]) =>
  imported(geojsonT, feature({ when: { timespans } })).events.map(({ when }) => when);

describe('GeoJSON-T and Linked Places', () => {
  test('timespans of the documentation', () => {
    expect(whenOf({ start: { in: '0676' }, end: { in: '1066' } })).toEqual(['0676/1066']);
    expect(whenOf({ start: { in: '1832' } })).toEqual(['1832']);
    expect(whenOf({ start: { in: '-0330' }, end: { in: '71' } })).toEqual(['-0330/0071']);
    expect(whenOf({ start: '1832-04', end: '1835' })).toEqual(['1832-04/1835']);
    expect(
      whenOf({ start: { in: '1832-04-01' }, end: { earliest: '1835-06-01', latest: '1835-06-30' } }),
    ).toEqual(['1832-04-01/1835-06']);
    expect(whenOf({ start: '1832-04', end: '1835-06-01/1835-08-15' })).toEqual([
      { edtf: '1832-04/1835', note: { en: 'It ended between 1835-06-01 and 1835-08-15.' } },
    ]);
    expect(whenOf({ end: { in: '1835' } })).toEqual(['/1835']);
    expect(whenOf({ start: { in: '1600' }, end: { in: '1699' } }, { start: { in: '1700' } })).toEqual([
      '1600/1699',
      '1700',
    ]);
  });

  test('label, duration, periods and certainty are kept beside the date', () => {
    const { events } = imported(
      geojsonT,
      feature({
        when: {
          timespans: [{ start: { in: '1600' } }],
          label: 'for a hundred years',
          duration: 'P100Y',
          certainty: 'uncertain',
          periods: [{ name: 'Age of mills' }],
        },
      }),
    );
    expect(events[0]?.when).toEqual({
      edtf: '1600?',
      label: 'for a hundred years',
      note: {
        en: 'It lasted 100 years, at some time within this span. Period: Age of mills. The file marks the date as uncertain.',
      },
    });
  });

  test('a place with its types, text, links and points', () => {
    const { document, events, notes } = imported(
      geojsonT,
      feature({
        '@id': 'https://places.example/p_12',
        properties: { title: 'Alder Quay', ccodes: ['XX'], height: 3 },
        names: [
          { toponym: 'Alder Quay', when: { timespans: [{ start: { in: '1600' } }] } },
          { toponym: 'Erlenkai' },
        ],
        types: [{ identifier: 'aat:1', label: 'harbour' }],
        descriptions: [{ value: 'A <i>small</i> harbour.' }],
        depictions: [{ '@id': 'https://pictures.example/quay', title: 'The quay' }],
        links: [
          { type: 'exactMatch', identifier: 'https://names.example/1' },
          { type: 'seeAlso', identifier: 'wd:Q1' },
        ],
        geometry: {
          type: 'GeometryCollection',
          geometries: [
            { type: 'Point', coordinates: [-1.25, 51.5] },
            { type: 'Polygon', coordinates: [] },
          ],
        },
        relations: [],
      }),
    );
    expect(events[0]).toMatchObject({
      id: 'p_12',
      when: '1600',
      body: 'A *small* harbour.',
      places: [{ name: 'Alder Quay', point: [-1.25, 51.5], sameAs: ['https://names.example/1'] }],
      links: [{ url: 'https://pictures.example/quay', label: 'The quay' }],
    });
    expect(document.categories).toMatchObject([{ label: 'harbour' }]);
    expect(codesOf(notes)).toEqual(
      expect.arrayContaining([
        'geojson-t.when-elsewhere',
        'geojson-t.name-dropped',
        'geojson-t.code-dropped',
        'geojson-t.property-dropped',
        'geojson-t.part-dropped',
        'geojson-t.shape-dropped',
        'geojson-t.identifier-dropped',
      ]),
    );
  });

  test('a feature without a date is kept, by its period where it has one', () => {
    const { events, notes } = imported(geojsonT, feature({ when: { periods: [{ name: 'Bronze Age' }] } }));
    expect(events[0]?.undated).toHaveProperty('en', expect.stringContaining('Bronze Age'));
    expect(codesOf(notes)).toContain('geojson-t.undated');
    expect(imported(geojsonT, feature({ geometry: null })).events[0]?.undated).toBeDefined();
  });

  test.each(['{', '{"type": "Topology"}', '[]', 'null'])('%s is refused in a sentence', (text) => {
    expect(() => geojsonT.read(text, {})).toThrow(/GeoJSON-T/u);
  });
});

const item = {
  start: '1475-03',
  end: '1564',
  title: 'A <b>painter</b>',
  point: { lat: '43.5', lon: 11.25 },
  options: { description: 'Lived <i>here</i>', theme: 'yellow', infoUrl: 'more.html', icon: 'x.png' },
};

describe('TimeMap', () => {
  test.each([
    ['a list of items', JSON.stringify([item])],
    [
      'data sets',
      JSON.stringify({ datasets: [{ title: 'Artists', type: 'basic', options: { items: [item] } }] }),
    ],
    [
      'a call around it',
      `TimeMap.init({ mapId: "map", datasets: [{ id: 'Artists', options: { items: [${JSON.stringify(item)},] } }] });`,
    ],
    ['JSONP', `TimeMap.loaders.cb._0(${JSON.stringify([item])});`],
  ])('%s', (name, text) => {
    const { document, events, notes } = imported(timemap, text);
    expect(events).toMatchObject([
      {
        title: 'A painter',
        when: '1475-03/1564',
        body: 'Lived *here*',
        places: [{ name: 'A painter', point: [11.25, 43.5] }],
        links: [{ url: 'more.html', label: 'A painter' }],
      },
    ]);
    expect(document.categories).toMatchObject([{ label: /set|call/u.test(name) ? 'Artists' : 'yellow' }]);
    expect(codesOf(notes)).toContain('timemap.option-dropped');
  });

  test('KML, with the time of the folder where a placemark has none', () => {
    const { document, events, notes } = imported(
      timemap,
      `<?xml version="1.0"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document><name>Mills</name>
       <Folder><TimeSpan><begin>1898</begin><end>1901</end></TimeSpan>
       <Placemark id="a"><name>First</name><Point><coordinates>11.25,43.5,0</coordinates></Point><description>&lt;p&gt;Old&lt;/p&gt;</description></Placemark>
       <Placemark><name>Second</name><TimeStamp><when>1902-05</when></TimeStamp><LineString/></Placemark></Folder>
       <Placemark><name>Third</name></Placemark></Document></kml>`,
    );
    expect(document.title).toBe('Mills');
    expect(events).toMatchObject([
      { id: 'a', title: 'First', when: '1898/1901', body: 'Old', places: [{ point: [11.25, 43.5] }] },
      { title: 'Second', when: '1902-05' },
      { title: 'Third' },
    ]);
    expect(codesOf(notes)).toEqual(expect.arrayContaining(['timemap.shape-dropped', 'simile.undated']));
  });

  test.each(['{"datasets": 3}', '7', 'TimeMap.init({', '<kml><Placemark>', '<gpx/>'])(
    '%s is refused in a sentence',
    (text) => {
      expect(() => timemap.read(text, {})).toThrow(/^(?:TimeMap|The JSON|The XML|KML).*\.$/u);
    },
  );
});
