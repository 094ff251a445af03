import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { expect, test } from 'vitest';
import { build } from '../../src/publish/build.js';
import { Failure } from '../../src/publish/failure.js';
import { MOVED_PAGE } from '../../stories/docs/examples.js';
import { folderWith, listening, QUAY } from './desk.js';

const BASE = 'https://example.org/quay/';
// Stands in for dist/, which is made after these tests have run.
const KIT = {
  'chronicle.js': 'export const a = 1;',
  'chronicle-embed.js': 'void 3;',
  'chronicle-list-x1.js': 'export const b = 2;',
  'chronicle.js.map': '{}',
  'chronicle-noscript.css': 'p {}',
  'index.js': 'export {}',
  'embed.html':
    '<!DOCTYPE html><html><title>Timeline</title><chronicle-timeline hash></chronicle-timeline><noscript>Off</noscript></html>',
};

async function built(document: unknown, args: readonly string[] = [], picture = false) {
  const desk = folderWith({ 'timeline.json': JSON.stringify(document) });
  const site = join(desk, 'site');
  const terminal = listening();
  const code = await build([join(desk, 'timeline.json'), '-o', site, ...args], terminal, {
    dist: folderWith(KIT),
    ways: picture ? undefined : [],
  });
  return { code, site, ...terminal.said, file: (name: string) => readFileSync(join(site, name), 'utf8') };
}

const hashOf = (text: string): string => `sha384-${createHash('sha384').update(text).digest('base64')}`;

test('a folder that needs nothing but a web server', { timeout: 60_000 }, async () => {
  const { code, site, out, file } = await built(QUAY, [
    '--base',
    'https://example.org/quay',
    '--lang',
    'en,fa',
  ]);
  expect(code).toBe(0);
  const names = readdirSync(site).filter((name) => name !== 'og.png');
  expect(names).toEqual(
    [
      'chronicle-embed.js chronicle-list-x1.js chronicle-noscript.css chronicle.js data.json embed.html index.fa.html index.html',
      'oembed.fa.json oembed.json og.svg page.css room.css room.fa.css snippets.txt',
    ].flatMap((row) => row.split(' ')),
  );
  expect(existsSync(join(site, 'og.png'))).toBe(out.includes('og.png was drawn by '));
  expect(file('data.json')).toBe(JSON.stringify(QUAY));
  for (const lang of ['en', 'fa']) {
    const page = file(lang === 'en' ? 'index.html' : 'index.fa.html');
    expect(page).toMatch(new RegExp(`<html lang="${lang}" dir="${lang === 'fa' ? 'rtl' : 'ltr'}">`, 'u'));
    expect(page).toContain(`<link rel="canonical" href="${BASE}${lang === 'fa' ? 'index.fa.html' : ''}">`);
    expect(page).toContain(
      `type="application/json+oembed" href="${BASE}oembed${lang === 'fa' ? '.fa' : ''}.json"`,
    );
    expect(page).toContain(`<link rel="alternate" hreflang="fa" href="${BASE}index.fa.html">`);
    expect(page).toContain(
      `<script type="module" src="chronicle.js" integrity="${hashOf(KIT['chronicle.js'])}">`,
    );
    expect(page).toMatch(
      /<meta property="og:image" content="https:\/\/example\.org\/quay\/og\.(?:png|svg)">/u,
    );
    for (const { title } of QUAY.events)
      expect(page).toContain(title.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
    // Nothing of the page's own runs or styles by itself, and nothing is loaded from elsewhere.
    expect(page).not.toMatch(/ style=|<style| on\w+=|<script(?! type="(?:module|application\/ld\+json)")/u);
    const loaded = [
      ...page.matchAll(
        /<(?:script|img|iframe|source)[^>]* src="([^"]*)"|<link rel="(?:stylesheet|icon|preload)"[^>]*? href="([^"]*)"/gu,
      ),
    ];
    expect(
      loaded
        .map(([, src, href]) => src ?? href)
        .filter((address) => /^(?:https?:)?\/\//u.test(address ?? '')),
    ).toEqual([]);
    const linked = JSON.parse(/ld\+json">(.*?)<\/script>/su.exec(page)?.[1] ?? '') as { url: string };
    expect(linked.url).toBe(lang === 'fa' ? `${BASE}index.fa.html` : BASE);
  }
  expect(file('index.fa.html')).toContain('<title>ساعت اسکله آلدر</title>');
});

test.each([QUAY, 'data/starter.json'])('the pages are valid HTML: %#', { timeout: 60_000 }, async (given) => {
  const document: unknown = typeof given === 'string' ? JSON.parse(readFileSync(given, 'utf8')) : given;
  const { file } = await built(document, ['--base', BASE, '--lang', 'en,fa']);
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
  for (const name of ['index.html', 'index.fa.html']) {
    const { results } = await validator.validateString(file(name));
    const messages = results.flatMap((result) =>
      result.messages.map(({ line, ruleId, message }) => `${line} ${ruleId}: ${message}`),
    );
    expect(messages).toEqual([]);
  }
  // What it would say of a page that is not.
  const { results } = await validator.validateString(file('index.html').replace('</title>', ''));
  expect(results.length).toBeGreaterThan(0);
});

test('oEmbed and snippets show the frame and the element at their whole addresses', async () => {
  const { file } = await built(QUAY, ['--base', BASE]);
  const oembed = JSON.parse(file('oembed.json')) as Record<string, unknown> & { html: string };
  expect(oembed).toMatchObject({ version: '1.0', type: 'rich', width: 960, height: 720 });
  expect(oembed.html).toContain(
    `<iframe data-chronicle data-chronicle-hash="timeline" src="${BASE}embed.html?lang=en" title="The clock of Alder Quay"`,
  );
  const snippets = file('snippets.txt');
  expect(snippets).toContain(oembed.html);
  expect(snippets).toContain(`<chronicle-timeline src="${BASE}data.json" lang="en">`);
  expect(snippets).toContain(`integrity="${hashOf(KIT['chronicle.js'])}" crossorigin="anonymous"`);
  expect(snippets).toContain(`${hashOf(KIT['chronicle-list-x1.js'])}  chronicle-list-x1.js`);
  expect(snippets).toContain("Content-Security-Policy: default-src 'none'; script-src 'self'");
});

test('without an address there is nothing that would need one, and it is said', async () => {
  const { site, out, file } = await built(QUAY);
  expect(existsSync(join(site, 'oembed.json'))).toBe(false);
  expect(file('index.html')).not.toMatch(/canonical|oembed|og:url/u);
  expect(out).toContain('Without --base there is no oembed.json');
});

test('the record stands inline in the page for frames, and cannot end its script', async () => {
  const { file } = await built({ ...QUAY, title: 'A $& </script><script>alert(1)</script> <!-- title' });
  const page = file('embed.html');
  expect(page.match(/<\/script/gu)).toHaveLength(1);
  const inline =
    /<chronicle-timeline hash><script type="application\/json">(.*?)<\/script><\/chronicle-timeline>/su;
  expect(JSON.parse(inline.exec(page)?.[1] ?? '')).toMatchObject({
    title: expect.stringContaining('</script>') as string,
  });
  expect(page).toMatch(/^<!DOCTYPE html><html lang="en" dir="ltr">/u);
  expect(page).toContain('<title>A $&amp; &lt;/script&gt;');
  expect(page).toContain('<noscript><p><a href="index.html">A $&amp; &lt;/script&gt;');
});

test('what a document says is text in the page, never markup', async () => {
  const hostile = '"><script>alert(1)</script><img src=x onerror=alert(1)>';
  const { file } = await built({
    ...QUAY,
    title: hostile,
    description: hostile,
    events: [{ id: 'a', when: '1901', title: hostile }],
  });
  const page = file('index.html');
  expect(page).not.toMatch(/<script>|<img/u);
  expect(page).toContain('<meta property="og:title" content="&quot;&gt;&lt;script&gt;');
});

test('a folder that holds something is left alone unless it is said', async () => {
  const desk = folderWith({ 'timeline.json': JSON.stringify(QUAY) });
  const site = folderWith({ 'thesis.txt': 'years of work', 'page.css': 'old' });
  const args = [join(desk, 'timeline.json'), '-o', site];
  const tools = { dist: folderWith(KIT), ways: [] };
  await expect(build(args, listening(), tools)).rejects.toThrow(/already holds something.*--force/u);
  expect(readdirSync(site)).toHaveLength(2);
  expect(await build([...args, '--force'], listening(), tools)).toBe(0);
  expect(readFileSync(join(site, 'thesis.txt'), 'utf8')).toBe('years of work');
  expect(readFileSync(join(site, 'page.css'), 'utf8')).not.toBe('old');
});

test('bad events are said and left out; where none is left, nothing is written', async () => {
  const bad = { id: 'bad', when: '1901-13', title: 'A day that is none' };
  const { code, err, file } = await built({ ...QUAY, events: [...QUAY.events, bad] });
  expect([code, err.includes('1 error')]).toEqual([0, true]);
  expect(file('index.html')).not.toContain(bad.title);
  await expect(built({ ...QUAY, events: [bad] })).rejects.toThrow(/No page was written/u);
});

test('a language the kit does not speak is said', async () => {
  const { out } = await built(QUAY, ['--lang', 'en-GB,cy']);
  expect(out).toContain('The kit does not speak "cy"');
  expect(out).not.toContain('"en-GB":');
});

test('a kit without its scripts says what to do', async () => {
  const desk = folderWith({ 'timeline.json': JSON.stringify(QUAY) });
  const without = build([join(desk, 'timeline.json'), '-o', join(desk, 'site')], listening(), {
    dist: folderWith(),
  });
  await expect(without).rejects.toThrow(Failure);
  await expect(without).rejects.toThrow(/scripts are missing/u);
  expect(existsSync(join(desk, 'site'))).toBe(false);
});

test('a path that is a file cannot become a folder', async () => {
  const desk = folderWith({ 'timeline.json': JSON.stringify(QUAY) });
  writeFileSync(join(desk, 'site'), '');
  const failed = build([join(desk, 'timeline.json'), '-o', join(desk, 'site')], listening(), {
    dist: folderWith(KIT),
    ways: [],
  });
  await expect(failed).rejects.toThrow(/site is a file, where a folder is wanted/u);
  const below = build([join(desk, 'timeline.json'), '-o', join(desk, 'site', 'en')], listening(), {
    dist: folderWith(KIT),
    ways: [],
  });
  await expect(below).rejects.toThrow(/lies below something that is no folder/u);
});

test('the snippets: a frame without a header to send, each with a part of the address, the element with a link', async () => {
  const { file } = await built(QUAY, ['--base', BASE, '--lang', 'en,fa']);
  const snippets = file('snippets.txt');
  expect(snippets).toContain(`<script defer src="${BASE}chronicle-embed.js"></script>`);
  expect(snippets).toContain(
    `data-chronicle-hash="timeline-fa" src="${BASE}embed.html?lang=fa" title="ساعت اسکله آلدر"`,
  );
  expect(snippets).toContain(
    `<chronicle-timeline src="${BASE}data.json" lang="en">\n    <a href="${BASE}">The clock of Alder Quay</a>\n`,
  );
  expect(snippets).toContain('iframe[data-chronicle] { border: 0; }');
});

test('what the docs show of snippet 1 is what is built', async () => {
  const { file } = await built(QUAY, ['--base', BASE]);
  const [, snippet = ''] = /(<link rel="stylesheet"[\s\S]+?\n<\/div>)/u.exec(file('snippets.txt')) ?? [];
  expect(snippet.replaceAll(BASE, '/timeline/').replace(/sha384-[^"]+/u, 'sha384-…')).toBe(MOVED_PAGE);
});

test('the policy names the servers of the pictures, and where they lead on to', async () => {
  const image = (url: string, more: object = {}) => ({ type: 'image', url, alt: 'A', credit: 'C', ...more });
  const media = [
    image('https://b.example/a.jpg'),
    image('https://b.example/b.jpg', { thumbnail: 'https://small.example/b.jpg' }),
    image('https://commons.wikimedia.org/wiki/Special:FilePath/A.jpg'),
    image('own.jpg'),
    { type: 'video', url: 'https://video.example/v.mp4', thumbnail: 'https://a.example:8443/v.jpg' },
  ];
  const actors = [{ id: 'ann', type: 'person', name: 'Ann', image: image('https://faces.example/ann.jpg') }];
  const { file } = await built({ ...QUAY, actors, events: [{ ...QUAY.events[0], media }] });
  const hosts =
    'https://a.example:8443 https://b.example https://commons.wikimedia.org https://faces.example https://small.example https://upload.wikimedia.org';
  expect(file('snippets.txt')).toContain(`img-src 'self' data: ${hosts}; base-uri`);
  expect(file('snippets.txt')).toContain(`and in img-src\n${hosts}; for snippet 2`);
  expect((await built(QUAY)).file('snippets.txt')).toContain("img-src 'self' data:; base-uri");
});

test('the page for frames names the page that is cited instead of it', async () => {
  const link = `<link rel="canonical" href="${BASE}">`;
  expect((await built(QUAY, ['--base', BASE])).file('embed.html')).toContain(link);
  expect((await built(QUAY)).file('embed.html')).not.toContain('canonical');
});

test('a document larger than an element reads is written with its limit, and said', async () => {
  const { code, err, file } = await built({ ...QUAY, 'x-scans': 'a'.repeat(20_500_000) });
  expect(code).toBe(0);
  expect(err).toContain('It is larger than 20 MB');
  expect(file('index.html')).toContain('<chronicle-timeline src="data.json" size-limit="21" ');
  expect(file('snippets.txt')).toContain('<chronicle-timeline src="data.json" lang="en" size-limit="21">');
  const small = await built(QUAY);
  expect(small.file('index.html') + small.file('snippets.txt') + small.err).not.toMatch(
    /size-limit|larger than/u,
  );
});

test('the page ends in words, in its own language', async () => {
  const { file } = await built(QUAY, ['--lang', 'en,fa,cy']);
  expect(file('index.html')).toContain('<a href="data.json" download lang="en">The data (JSON)</a>');
  expect(file('index.fa.html')).toContain('<a href="data.json" download lang="fa">داده‌ها (JSON)</a>');
  expect(file('index.cy.html')).toContain('<a href="data.json" download lang="en">The data (JSON)</a>');
});

test('a language that nothing is written in is said', async () => {
  const english = { ...QUAY, title: 'The clock of Alder Quay' };
  const { out } = await built(english, ['--lang', 'en,fa-IR']);
  expect(out).toContain(
    'No title of the document is in "fa-IR": that page shows its texts in another language.',
  );
  expect((await built(QUAY, ['--lang', 'en,fa-IR'])).out).not.toContain('No title');
});

test('a story that was saved in the page stands in the data', async () => {
  const [event] = QUAY.events;
  const story = { id: 'ours', title: 'Ours', steps: [{ id: 'a', event: event?.id, text: 'Look.' }] };
  const path = join(folderWith({ 'story.json': JSON.stringify(story) }), 'story.json');
  const { code, file } = await built(QUAY, ['--story', path]);
  expect(code).toBe(0);
  expect((JSON.parse(file('data.json')) as { stories: unknown[] }).stories).toEqual([story]);
});
