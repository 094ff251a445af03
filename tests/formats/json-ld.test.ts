import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { jsonLdText, toJsonLd } from '../../src/formats/json-ld.js';
import type { TimelineDocument } from '../../src/model/document.js';
import harwick from '../fixtures/voices.json' with { type: 'json' };

const invented = harwick as unknown as TimelineDocument;
const record = JSON.parse(readFileSync('data/iran-1988-2020.json', 'utf8')) as TimelineDocument;

type Node = Record<string, unknown>;
const parts = (document: TimelineDocument, lang?: string) =>
  toJsonLd(document, { lang })['hasPart'] as Node[];
const sources = (document: TimelineDocument) => toJsonLd(document)['citation'] as Node[];

test('the page is an article that covers whole years and cites its sources', () => {
  const { citation, hasPart, ...article } = toJsonLd(invented, { url: 'https://example.org/dam' });
  expect(article).toEqual({
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': 'https://example.org/dam',
    url: 'https://example.org/dam',
    headline: 'The Harwick dam, 1974–1984',
    description: 'An invented record: no person, place or paper in it is real.',
    inLanguage: 'en',
    version: '2026-11-22',
    dateModified: '2026-11-22',
    license: 'CC-BY-4.0',
    temporalCoverage: '1974/1984',
  });
  expect(citation).toHaveLength(invented.sources?.length ?? 0);
  expect(hasPart).toHaveLength(invented.events.flatMap(({ claims = [] }) => claims).length);
});

test('a statement is a claim by its speaker, with where it appears and when it was said', () => {
  expect(parts(invented).find((node) => node['@id'] === '#knew-mersin')).toEqual({
    '@type': 'Claim',
    '@id': '#knew-mersin',
    text: 'O. Mersin (then Minister of Waters) denied that he had known of a crack.',
    author: { '@type': 'Person', name: 'O. Mersin' },
    datePublished: '1984-05-03',
    appearance: [{ '@id': '#source-north-post' }],
  });
  expect(parts(invented, 'fa').find((node) => node['@id'] === '#knew-mersin')?.['author']).toEqual({
    '@type': 'Person',
    name: 'ا. مرسین',
  });
});

test('a date is no more exact than its source gives it', () => {
  const dates = (when: string) =>
    parts({
      ...invented,
      events: [
        {
          id: 'e',
          title: 'E',
          when: '1974',
          claims: [{ id: 'c', statement: 'S', by: 'courier', when, cites: ['poster'] }],
        },
      ],
    })[0];
  expect(dates('1974')).toHaveProperty('datePublished', '1974');
  for (const when of ['1974~', '[1974-04..1974-06]', '1974/1976', '1974-2X-01'])
    expect(dates(when)).not.toHaveProperty('datePublished');
});

test.each([
  ['the invented record', invented],
  ['the record', record],
])('%s: every claim has text, author and a source that is cited; nothing judges', (_name, document) => {
  const cited = new Set(sources(document).map((node) => node['@id']));
  expect(parts(document).length).toBeGreaterThan(5);
  for (const claim of parts(document)) {
    expect(claim).toMatchObject({ '@type': 'Claim', text: /./u.exec(String(claim['text']))?.input });
    expect((claim['author'] as Node)['name']).toBeTruthy();
    const places = claim['appearance'] as Node[];
    expect(places.length).toBeGreaterThan(0);
    for (const place of places) expect(cited).toContain(place['@id']);
  }
  expect(JSON.stringify(toJsonLd(document))).not.toMatch(
    /"(\w*[rR]ating|\w*[rR]eview\w*|claimReviewed)"|ClaimReview/u,
  );
});

test('addresses that could run code are left out, and nothing ends the script that holds it', () => {
  const evil: TimelineDocument = {
    ...invented,
    title: '</script><script>alert(1)</script>',
    sources: [{ id: 's', type: 'webpage', title: '<!--', URL: 'javascript:alert(1)' }],
  };
  expect(sources(evil)[0]).not.toHaveProperty('url');
  expect(jsonLdText(evil)).not.toMatch(/[<>&\u2028\u2029]/u);
  expect(JSON.parse(jsonLdText(evil))).toEqual(JSON.parse(JSON.stringify(toJsonLd(evil))));
});
