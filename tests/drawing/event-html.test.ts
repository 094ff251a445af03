import { expect, test } from 'vitest';
import { eventHtml } from '../../src/drawing/event-html.js';
import { templateText } from '../../src/drawing/template-text.js';
import { createLocalizer } from '../../src/locale/localizer.js';
import type { EventIndex } from '../../src/model/event-index.js';
import { northgate, words } from './read.js';

const index = northgate();

function draw(id: string, lang = 'en', from: EventIndex = index, options = {}) {
  const entry = from.byId.get(id);
  if (!entry) throw new Error(`no event ${id}`);
  return eventHtml(entry, { index: from, localizer: createLocalizer(lang), headingLevel: 3, ...options });
}

test('says date, precision, title, category, summary and body', () => {
  const said = words(draw('transfers-1988'));
  expect(said).toMatch(
    /^late July to about September 1988 · month known, day not; approximate date Prisoners are taken from Northgate Event /u,
  );
  expect(said).toContain('As written in the source: 1367-05/1367-06 (Solar Hijri calendar)');
  expect(said).toContain('most are not seen again.');
  expect(templateText(draw('transfers-1988'))).toContain('<strong>Neither</strong> has been published.');
});

test('a date that is approximate or uncertain by its own words does not say so twice', () => {
  expect(words(draw('memoir-2001'))).toMatch(/^11 September 2001 \(uncertain\) A clerk/u);
});

test('a machine-readable date stands only where it says no more than the source', () => {
  const exact = northgate((it) => Object.assign((it['events'] as object[])[1] ?? {}, { when: '2001-09-11' }));
  expect(templateText(draw('memoir-2001', 'en', exact))).toContain(
    '<time datetime="2001-09-11">11 September 2001</time>',
  );
  const header = templateText(draw('memoir-2001')).split('</header>')[0];
  expect(header).not.toContain('<time');
});

test('claims stand in the order in which they were said, each with speaker, verb, time, source', () => {
  const said = words(draw('transfers-1988'));
  const places = [
    'Northgate State Commission says',
    'Records Watch estimates “thousands” “thousands” "Thousands"',
    'Records Watch estimates about 380 to 450 Between',
  ];
  const found = places.map((place) => said.indexOf(place));
  expect(found.every((at) => at > 0)).toBe(true);
  expect(found).toEqual([...found].sort((a, b) => a - b));
  expect(said).toContain('said February 1990; speaks of July to September 1988');
  expect(said).toContain('Scale: people');
  expect(said).toMatch(/Records Watch \[2\], page 7/u);
});

test('a claim without a date comes last, whatever its place in the document', () => {
  const undated = northgate((it) => {
    const claims = (it['events'] as { claims: Record<string, unknown>[] }[])[0]?.claims ?? [];
    delete claims[0]?.['when'];
  });
  const said = words(draw('transfers-1988', 'en', undated));
  expect(said.indexOf('Northgate State Commission says')).toBeGreaterThan(
    said.indexOf('Records Watch estimates Between'),
  );
});

test('people are named with the office held then', () => {
  expect(words(draw('transfers-1988'))).toContain(
    'A. Deram, Deputy Minister of Justice at that date, signed the transfer orders',
  );
  expect(words(draw('memoir-2001'))).toContain('A. Deram, Minister of Justice at that date denies');
});

test('a quotation stands in the original, marked with its language, and in translation, with whose', () => {
  const markup = templateText(draw('memoir-2001'));
  expect(markup).toMatch(/<p class="words" lang="fa" dir="rtl">«\u2068فهرست را/u);
  const said = words(draw('memoir-2001'));
  expect(said).toContain('Original, in Persian “Have the list ready by tomorrow morning and keep no copy.”');
  expect(said).toContain('Translation: The editors');
  expect(said).toContain('A. Deram, Deputy Minister of Justice at that date, 27 July 1988');
});

test('what has no translation says in which language it stands', () => {
  const said = words(draw('memoir-2001', 'fa'));
  expect(said).toContain('The minister denies it three days later. (به زبان انگلیسی)');
  expect(words(draw('memoir-2001'))).not.toContain('(in English)');
});

test('relations show from both ends, through claims and quotations too', () => {
  expect(words(draw('memoir-2001'))).toContain('makes public Prisoners are taken from Northgate');
  expect(words(draw('transfers-1988'))).toContain('is made public by A clerk');
  const across = northgate((it) =>
    Object.assign(it, { relations: [{ from: 'count-watch', type: 'denies', to: 'order-text' }] }),
  );
  expect(words(draw('transfers-1988', 'en', across))).toContain('denies A clerk');
  expect(words(draw('memoir-2001', 'en', across))).toContain('is denied by Prisoners');
});

test('every citation leads to a source listed in the same event, under an id of its own', () => {
  for (const { event } of index.events) {
    const markup = templateText(draw(event.id));
    const targets = [...markup.matchAll(/href="#([^"]+)"/gu)].map(([, id]) => id);
    for (const id of targets) expect(markup.split(`id="${id}"`)).toHaveLength(2);
  }
});

test('a page with one bibliography gets links to it and no list', () => {
  const markup = templateText(draw('memoir-2001', 'en', index, { sourceHref: (id: string) => `#ref-${id}` }));
  expect(markup).toContain('href="#ref-halim-2001"');
  expect(markup).not.toContain('id="source-');
});

test('addresses that could run code are text', () => {
  const bad = northgate((it) =>
    Object.assign((it['events'] as object[])[0] ?? {}, {
      links: [
        { url: 'javascript:alert(1)', label: 'bad' },
        { url: 'https://example.org/a', label: 'good' },
      ],
      body: '<img src=x onerror=alert(1)> [click](javascript:alert(1))',
    }),
  );
  const markup = templateText(draw('transfers-1988', 'en', bad));
  expect(markup).not.toMatch(/href="javascript|<img src=x/u);
  expect(markup).toContain('<a href="https://example.org/a" rel="noopener noreferrer" part="link">');
});

test('a picture of another host waits for the reader', () => {
  const url = 'https://other.example/p.jpg';
  const far = northgate((it) => {
    const media = (it['events'] as { media: object[] }[])[0]?.media[0];
    Object.assign(media ?? {}, { url });
  });
  expect(templateText(draw('transfers-1988'))).toContain('<img');
  expect(templateText(draw('transfers-1988', 'en', far))).not.toContain('<img');
  const onShow = () => undefined;
  expect(words(draw('transfers-1988', 'en', far, { onShow }))).toContain(
    'Show the picture from other.example',
  );
  expect(templateText(draw('transfers-1988', 'en', far, { onShow, shown: new Set([url]) }))).toContain(
    `src="${url}"`,
  );
});

test('no template holds an inline style', () => {
  for (const { event } of index.events) expect(templateText(draw(event.id))).not.toMatch(/\sstyle=/u);
});

test('headings are one deeper than the event and never skip', () => {
  const levels = [...templateText(draw('memoir-2001')).matchAll(/<h(\d)/gu)].map(([, level]) =>
    Number(level),
  );
  expect(levels[0]).toBe(3);
  expect(new Set(levels.slice(1))).toEqual(new Set([4]));
});
