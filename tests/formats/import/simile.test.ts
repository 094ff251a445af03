import { describe, expect, test } from 'vitest';
import { simileJson } from '../../../src/formats/simile-json.js';
import { simileXml } from '../../../src/formats/simile-xml.js';
import { codesOf, imported } from './imported.js';

const event = (attributes: string, content = ''): string =>
  `<data><event title="A mill" ${attributes}>${content}</event></data>`;
const whenOf = (attributes: string) => imported(simileXml, event(attributes)).events[0]?.when;

describe('dates of the format’s documentation', () => {
  test.each([
    ['May 20 1961 00:00:00 GMT-0600', '1961-05-20'],
    ['Sat May 20 1961 00:00:00 GMT-0600', '1961-05-20'],
    ['Fri, 20 May 1961 23:30:00 GMT', '1961-05-20'],
    ['1961-05-20T23:00:00-06:00', '1961-05-20'],
    ['1961-05', '1961-05'],
    ['1961', '1961'],
    ['20 May 1961', '1961-05-20'],
    ['May 1961', '1961-05'],
    ['12 BC', '-0011'],
    ['1 BC', '0000'],
    ['3 AD', '0003'],
    ['9', '0009'],
    ['-500', '-0500'],
    ['107?', '0107?'],
    ['c. 1850', '1850~'],
    ['15 March 44 BC', '-0043-03-15'],
    ['5/28/1961', '1961-05-28'],
    ['28/5/1961', '1961-05-28'],
  ])('%s', (written, edtf) => {
    expect(whenOf(`start="${written}"`)).toBe(edtf);
  });

  test.each(['Feb 30 2001', 'May 28', '5/10/61', 'spring', '1961-13-01'])('%s stands in words', (written) => {
    const { document, notes } = imported(simileXml, event(`start="${written}"`));
    expect(document.events[0]?.undated).toHaveProperty('en', expect.stringContaining(written));
    expect(codesOf(notes)).toContain('simile.date-unreadable');
  });

  test('where day and month could change places, the reading is named', () => {
    const { events, notes } = imported(simileXml, event('start="5/10/1961"'));
    expect(events[0]?.when).toBe('1961-05-10');
    expect(codesOf(notes)).toContain('simile.date-guessed');
  });
});

describe('uncertain bounds', () => {
  const lasting = (bounds: string) => whenOf(`${bounds} isDuration="true"`);

  test('an event that lasts has an interval', () => {
    expect(lasting('start="1840" end="1926"')).toBe('1840/1926');
  });

  test('bounds that are a whole month or year become it exactly', () => {
    expect(
      lasting('start="Jun 01 1861" latestStart="Jul 01 1861" earliestEnd="1863-01-01" end="1863-12-31"'),
    ).toBe('1861-06/1863');
  });

  test('other bounds become the finest unit around them, and a note gives them', () => {
    expect(lasting('start="1871-12-10" latestStart="1873-02-01" end="1878"')).toEqual({
      edtf: '187X/1878',
      note: { en: 'It began between 1871-12-10 and 1873-02-01.' },
    });
  });

  test('one that does not last happened at one moment between its dates', () => {
    expect(whenOf('start="1845" end="1846"')).toBe('[1845..1846]');
    expect(whenOf('start="1845-03-01" latestStart="1845-03-09"')).toBe('[1845-03-01..1845-03-09]');
  });

  test('an end before the start stands in words', () => {
    const { events, notes } = imported(simileXml, event('start="1850" end="1840" isDuration="true"'));
    expect(events[0]?.when).toBeUndefined();
    expect(codesOf(notes)).toContain('simile.dates-contradict');
  });

  test('years that all run backwards, as million years ago do, are no years', () => {
    const file = `<data><event start="150" end="144" isDuration="true" title="A"/><event start="80" end="70" isDuration="true" title="B"/><event start="90" title="C"/></data>`;
    const { events, notes } = imported(simileXml, file);
    expect(events.map(({ when }) => when)).toEqual([undefined, undefined, undefined]);
    expect(notes.find(({ code }) => code === 'simile.counts-backwards')?.count).toBe(3);
  });
});

test('escaped HTML becomes Markdown, pictures and links are kept, looks are named', () => {
  const { events, notes } = imported(
    simileXml,
    event(
      'start="1961" image="mill.jpg" link="https://example.org/mill" color="red" icon="dot.png" classname="works" caption="Seen from the river"',
      'Built by &lt;b&gt;two&lt;/b&gt;\n   brothers, see &lt;a href="https://example.org/b"&gt;here&lt;/a&gt;. &lt;script&gt;alert(1)&lt;/script&gt;',
    ),
  );
  expect(events[0]).toMatchObject({
    summary: 'Seen from the river',
    body: 'Built by **two** brothers, see [here](https://example.org/b).',
    links: [{ url: 'https://example.org/mill', label: 'A mill' }],
    media: [{ type: 'image', url: 'mill.jpg' }],
    categories: ['works'],
  });
  expect(codesOf(notes)).toEqual(expect.arrayContaining(['simile.look-dropped', 'html.script']));
});

test('an address that runs code is left out', () => {
  const { events } = imported(
    simileXml,
    event('start="1961" link="javascript:alert(1)" image="data:text/html,x"'),
  );
  expect(events[0]).not.toHaveProperty('links');
  expect(events[0]).not.toHaveProperty('media');
});

test('an undated event is kept, a time of day is dropped by name, a wiki gives addresses', () => {
  const { events, notes } = imported(
    simileXml,
    `<data wiki-url="https://wiki.example/w" wiki-section="Mills"><event title="No day"/><event start="1961-05-20T14:00:00Z" title="At two"/></data>`,
  );
  expect(events[0]).toMatchObject({
    title: 'No day',
    links: [{ url: 'https://wiki.example/w/MillsNo_day' }],
  });
  expect(events[1]?.when).toBe('1961-05-20');
  expect(codesOf(notes)).toEqual(expect.arrayContaining(['simile.undated', 'simile.time-dropped']));
});

test.each([
  ['', 'no XML element'],
  ['<rss><event start="1"/></rss>', 'begins with “data”'],
  ['<data><event start="1961">', 'breaks off'],
])('%s is refused in a sentence', (text, sentence) => {
  expect(() => simileXml.read(text, {})).toThrow(sentence);
});

describe('JSON', () => {
  test('short names, JavaScript quotes and comments are read', () => {
    const { events } = imported(
      simileJson,
      `var data = { // of the mill\n 'dateTimeFormat': 'iso8601', events: [\n {s: '1924', e: '1929-03', t: 'It\\'s built', d: 'By <i>hand</i>', c: 'works',},\n ] };`,
    );
    expect(events).toMatchObject([
      { when: '1924/1929-03', title: 'It’s built'.replace('’', "'"), body: 'By *hand*' },
    ]);
  });

  test('an event with an end lasts unless it says otherwise', () => {
    const of = (more: object) =>
      imported(simileJson, JSON.stringify({ events: [{ start: '1924', end: '1929', title: 'A', ...more }] }));
    expect(of({}).events[0]?.when).toBe('1924/1929');
    expect(of({ durationEvent: false }).events[0]?.when).toBe('[1924..1929]');
    expect(of({ isDuration: true }).events[0]?.when).toBe('1924/1929');
    expect(codesOf(of({ isDuration: true }).notes)).toContain('simile.is-duration');
  });

  test.each(['[1, 2]', '{"events": 3}', "{'events': [", '{"events": [{"a": }]}', ''])(
    '%s is refused in a sentence',
    (text) => {
      expect(() => simileJson.read(text, {})).toThrow(/JSON/u);
    },
  );

  test('depth is bounded', () => {
    expect(() => simileJson.read(`{events: ${'['.repeat(100_000)}`, {})).toThrow('nested too deeply');
  });
});
