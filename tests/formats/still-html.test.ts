import { expect, test } from 'vitest';
import { guestMarkup } from '../../src/formats/guest-markup.js';
import { stillHtml } from '../../src/formats/still-html.js';
import { parse } from '../../src/model/parse.js';
import record from '../../data/iran-1988-2020.json' with { type: 'json' };
import { textOf } from '../drawing/read.js';

const { document } = parse(record);
if (!document) throw new Error('The record cannot be read.');
const page = stillHtml(document, { lang: 'en' });

test('every id stands once, and every link inside leads to one', () => {
  const ids = [...page.matchAll(/ id="([^"]*)"/gu)].map(([, id]) => id ?? '');
  expect(ids.length).toBeGreaterThan(document.events.length);
  expect(new Set(ids).size).toBe(ids.length);
  const known = new Set(ids);
  const targets = [...page.matchAll(/ href="#([^"]*)"/gu)].map(([, id]) => id ?? '');
  expect(targets.length).toBeGreaterThan(100);
  expect(targets.filter((id) => !known.has(id))).toEqual([]);
  for (const [, name] of page.matchAll(/ (?:id|class)="([^"]*)"/gu)) expect(name).toMatch(/^chronicle-/u);
});

test('nothing in it waits for a script', () => {
  expect(page).not.toMatch(/<(?:button|script|input|select|slot)\b/u);
  expect(page).not.toMatch(/ (?:on\w+|style|part)=/u);
  expect(page).not.toContain('claim-evidence">');
});

test('every event, claim and source stands in it', () => {
  const said = textOf(page).replaceAll('&amp;', '&');
  const plain = (text: unknown) =>
    String(typeof text === 'object' && text !== null ? Reflect.get(text, 'en') : text)
      .replace(/\s+/gu, ' ')
      .trim();
  for (const event of document.events) {
    expect(said).toContain(plain(event.title));
    for (const claim of event.claims ?? []) expect(said).toContain(plain(claim.statement));
  }
  for (const source of document.sources ?? []) expect(said).toContain(plain(source.title));
});

test('every event says its category and its dispute beside its title, once', () => {
  const order =
    page.split('id="chronicle-entry-order-1988"')[1]?.split('<li class="chronicle-entry')[0] ?? '';
  const [heading = ''] = order.split('</h4>');
  expect(textOf(heading)).toContain(
    '1988, An order attributed to Ruhollah Khomeini, Orders and committee; disputed, 11 accounts',
  );
  expect(textOf(order).match(/disputed, 11 accounts/gu)).toHaveLength(1);
});

test('another language, calendar, level and prefix', () => {
  const persian = stillHtml(document, { lang: 'fa', calendar: 'persian', headingLevel: 1, prefix: 'a-' });
  expect(persian).toMatch(/^<div class="a-still" lang="fa[^"]*" dir="rtl">\s*<h1/u);
  expect(textOf(persian)).toContain('۱۳۶۷');
  expect(stillHtml(document, { filter: 'category=no-such' })).not.toContain('<article');
});

test('what a document holds stays text, and no address runs', () => {
  const bad = '"><img src=x onerror=alert(1)> class="x" id="y"';
  const { document: hostile } = parse({
    version: '1.0',
    lang: 'en',
    title: bad,
    sources: [{ id: 's', type: 'webpage', title: bad, URL: 'javascript:alert(1)' }],
    events: [
      {
        id: 'e',
        title: bad,
        when: '1988',
        body: `[x](javascript:alert(1)) ${bad}`,
        links: [{ url: 'data:text/html,x', label: bad }],
      },
    ],
  });
  if (!hostile) throw new Error('It cannot be read.');
  const markup = stillHtml(hostile);
  expect(markup).not.toContain('<img');
  expect(markup).not.toMatch(/href="(?!#|https?:|mailto:)/u);
  expect(markup).toContain('class="x" id="y"');
});

test('only tags are given names of their own', () => {
  expect(
    guestMarkup('<p class="a  b" id="c" part="d">class="a"</p><a href="#c"></a><a href="/x#c"></a>', 'k-'),
  ).toBe('<p class="k-a k-b" id="k-c">class="a"</p><a href="#k-c"></a><a href="/x#c"></a>');
});

test('the answers to a question stand once, and the other events that ask it lead there', () => {
  const asked = document.questions?.length ?? 0;
  expect(page.match(/class="chronicle-answering"/gu)).toHaveLength(asked);
  const asking = document.events.flatMap((event) => [
    ...new Set((event.claims ?? []).flatMap(({ question }) => question ?? [])),
  ]);
  expect(asking.length).toBeGreaterThan(asked);
  expect(page.match(/class="[^"]*chronicle-accounts[^"]*"/gu)).toHaveLength(asking.length);
});

test('what is no document is refused with a sentence', () => {
  const parsed = parse('{"title": "text, not what it stands for"}');
  expect(parsed.document).toBe(null);
  for (const given of [parsed.document, undefined, '{}', {}])
    expect(() => stillHtml(given as never)).toThrow(
      /renderHtml was given no document\. Read JSON text with parseText/u,
    );
});

test('it says which record it is: id, version and licence', () => {
  const colophon = /<p class="chronicle-colophon[^>]*>(.*?)<\/p>/su.exec(page)?.[1] ?? '';
  expect(textOf(colophon).replace(/[\u2066-\u2069]/gu, '')).toMatch(
    /^Record: iran-1988-2020; version of 22 November 2026; licence: CC-BY-4\.0$/u,
  );
});
