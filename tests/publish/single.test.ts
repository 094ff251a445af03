import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { runInNewContext } from 'node:vm';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { build } from '../../src/publish/build.js';
import { inlineScript, inlineStyle } from '../../src/publish/inline-text.js';
import { folderWith, listening, QUAY } from './desk.js';

// Stands in for dist/, which is made after these tests have run.
const KIT = {
  'chronicle.iife.js':
    '(function(){let $$="$& \'</script>\' <!-- é";})()\r\n//# sourceMappingURL=chronicle.iife.js.map',
  'chronicle-noscript.css': 'p::before { content: "</style>"; }\r\n',
};

async function built(
  document: unknown,
  args: readonly string[] = [],
  { name = 'page.html', kit = KIT }: { name?: string; kit?: Readonly<Record<string, string>> } = {},
) {
  const desk = folderWith({ 'timeline.json': JSON.stringify(document), 'taken.html': 'years of work' });
  mkdirSync(join(desk, 'folder.html'));
  const terminal = listening();
  const asked = [join(desk, 'timeline.json'), '-o', join(desk, name), '--single', ...args];
  const code = await build(asked, terminal, { dist: folderWith(kit) });
  return { code, desk, ...terminal.said, page: readFileSync(join(desk, name), 'utf8') };
}

/** The texts between the tags of an element, as a browser parses them: up to the first end tag. */
const textsOf = (page: string, tag: RegExp): readonly string[] =>
  [...page.matchAll(new RegExp(`<(${tag.source})>(.*?)</(?:script|style)`, 'gsu'))].map(
    ([, , text]) => text ?? '',
  );
const hashOf = (text: string): string => `'sha384-${createHash('sha384').update(text).digest('base64')}'`;
const policyOf = (page: string): string =>
  /<meta http-equiv="Content-Security-Policy" content="([^"]*)">/u.exec(page)?.[1] ?? '';

test('one file is written, with list, record, script and styles in it, and nothing beside it', async () => {
  const { code, desk, out, page } = await built(QUAY);
  expect(code).toBe(0);
  expect(readdirSync(desk).sort()).toEqual(['folder.html', 'page.html', 'taken.html', 'timeline.json']);
  expect(out).toMatch(/page\.html: 1 file, [\d.]+ KB, 3 events, in en\.\n/u);
  expect(page).toContain('<html lang="en" dir="ltr">');
  expect(page).toContain('<title>The clock of Alder Quay</title>');
  const element = /<chronicle-timeline[^>]*>(.*)<\/chronicle-timeline>/su.exec(page)?.[1] ?? '';
  for (const { title } of QUAY.events)
    expect(element).toContain(title.replaceAll('<', '&lt;').replaceAll('>', '&gt;'));
  const [record] = textsOf(element, /script type="application\/json"/u);
  expect(JSON.parse(record ?? '')).toEqual(QUAY);
  expect(page).toContain('.chronicle-room');
  expect(page).toContain('@media screen and (scripting: enabled)');
  // No address is loaded, and no map of a source is named.
  expect(page).not.toMatch(
    /<(?:script|img|iframe|source)[^>]* src=|rel="stylesheet"|@import|sourceMappingURL/u,
  );
  expect(page.match(/<link [^>]*>/gu)).toEqual(['<link rel="icon" href="data:,">']);
});

test('the policy has the hashes of what stands in the page, and lets nothing else run, style or fetch', async () => {
  const { page } = await built(QUAY);
  const [script] = textsOf(page, /script/u);
  const [style] = textsOf(page, /style/u);
  expect(script).toContain('let $$="$& ');
  expect(style).toContain('content: "');
  expect(policyOf(page).split('; ')).toEqual([
    "default-src 'none'",
    `script-src ${hashOf(script ?? '')}`,
    `style-src ${hashOf(style ?? '')}`,
    "img-src 'self' data:",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ]);
  // It stands before everything that it is about.
  expect(page.indexOf('Content-Security-Policy')).toBeLessThan(page.search(/<style|<script|<link/u));
  // A browser has one kind of line end: with another the hash would be of another text.
  expect(page).not.toContain('\r');
});

test('the policy names the servers of the pictures, and it is said that these are not in the file', async () => {
  const media = [{ type: 'image', url: 'https://b.example/a.jpg', alt: 'A', credit: 'C' }];
  const { page, out } = await built({ ...QUAY, events: [{ ...QUAY.events[0], media }] });
  expect(policyOf(page)).toContain("img-src 'self' data: https://b.example; ");
  expect(out).toContain('Pictures are not in it: a reader who wants to see one asks https://b.example.');
  const own = [{ ...media[0], url: 'a.jpg' }];
  const beside = await built({ ...QUAY, events: [{ ...QUAY.events[0], media: [...media, ...own, ...own] }] });
  expect(beside.out).toContain('Pictures that have to stand beside it: a.jpg.\n');
  expect((await built(QUAY)).out).not.toMatch(/picture/iu);
});

describe('what a script holds', () => {
  test.each([
    ['a string', '"</script><!-- </SCRIPT"'],
    ['a string with backslashes', String.raw`"<\/script> \</script> \\<!-- \\\<!-- \\\\</script>"`],
    ['a template', '`<!-- ${"</script>"} </script`'],
    [
      'a pattern',
      '/<!--|<\\/script/giu.source.length > 0 && "a<!--b</script>".replace(/<!--|<\\/script/giu, "")',
    ],
    ['a class in a pattern', '"x<!--".replace(/[<!--]/u, "-")'],
    ['a comment', '/* </script> <!-- */ 7'],
  ])('means the same in a page, where nothing of it ends the element: %s', (_name, code) => {
    const inline = inlineScript(code);
    expect(inline).not.toMatch(/<!--|<\/script/iu);
    const value: unknown = runInNewContext(inline);
    expect(value).toBe(runInNewContext(code));
    expect(value).toBeDefined();
  });

  test('is left alone where nothing has to be escaped', () => {
    const code = 'for (let i = 0; i < 3 && !--i; ) if ("<script" < "<\\\\/script") i--;\n';
    expect(inlineScript(code)).toBe(code);
  });
});

test('a style sheet cannot end its element', () => {
  expect(inlineStyle('a { content: "</STYLE><b>" }\r')).toBe('a { content: "<\\/STYLE><b>" }\n');
});

test('what a document says is text in the page, never markup', async () => {
  const hostile = 'A $& "></script><script>alert(1)</script><!-- <script> <img src=x onerror=alert(1)>';
  const { page } = await built(
    { ...QUAY, title: hostile, description: hostile, events: [{ id: 'a', when: '1901', title: hostile }] },
    ['--base', 'https://example.org/'],
  );
  expect(page).not.toMatch(/<!--|<img|alert\(1\)<\/script|<script>alert/u);
  expect(page.match(/<script/gu)).toHaveLength(3);
  expect(page.match(/<\/script/gu)).toHaveLength(3);
  const [record] = textsOf(page, /script type="application\/json"/u);
  expect(JSON.parse(record ?? '')).toMatchObject({ title: hostile });
  expect(page).toContain('<meta property="og:title" content="A $&amp; &quot;&gt;&lt;/script&gt;');
});

test('with an address it says what link previews read; without one there is none of it, and it is said', async () => {
  const base = ['--base', 'https://example.org/quay'];
  const { page } = await built(QUAY, base, { name: 'the clock.html' });
  const address = 'https://example.org/quay/the%20clock.html';
  expect(page).toContain(`<link rel="canonical" href="${address}">`);
  expect(page).toContain(`<meta property="og:url" content="${address}">`);
  expect(page).toContain('<meta property="og:title" content="The clock of Alder Quay">');
  expect(page).not.toContain('og:image');
  expect(page).toContain('<meta name="twitter:card" content="summary">');
  const [linked] = textsOf(page, /script type="application\/ld\+json"/u);
  expect(JSON.parse(linked ?? '')).toMatchObject({ url: address });
  expect((await built(QUAY, base, { name: 'index.html' })).page).toContain(
    '<link rel="canonical" href="https://example.org/quay/">',
  );
  const without = await built(QUAY);
  expect(without.page).not.toMatch(/canonical|og:|twitter|ld\+json/u);
  expect(without.out).toContain('Without --base it has no canonical address');
});

test('it is in the language asked for, and says what is not', async () => {
  const { page, out } = await built(QUAY, ['--lang', 'fa']);
  expect(page).toContain('<html lang="fa" dir="rtl">');
  expect(page).toContain('<title>ساعت اسکله آلدر</title>');
  expect(out).toContain(', in fa.\n');
  const welsh = await built({ ...QUAY, title: 'The clock' }, ['--lang', 'cy']);
  expect(welsh.out).toContain('The kit does not speak "cy"');
  expect(welsh.out).toContain('No title of the document is in "cy"');
});

test('bad events are said and left out; where none is left, nothing is written', async () => {
  const bad = { id: 'bad', when: '1901-13', title: 'A day that is none' };
  const { code, err, page } = await built({ ...QUAY, events: [...QUAY.events, bad] });
  expect([code, err.includes('1 error')]).toEqual([0, true]);
  expect(page).not.toContain(`>${bad.title}`);
  await expect(built({ ...QUAY, events: [bad] })).rejects.toThrow(/No page was written/u);
});

test('a large document needs no limit: it is not fetched', async () => {
  const { page, err } = await built({ ...QUAY, 'x-scans': 'a'.repeat(20_500_000) });
  expect(page).not.toContain('size-limit');
  expect(err).not.toContain('larger than');
});

test('a file that is there is left alone unless it is said', async () => {
  const name = 'taken.html';
  await expect(built(QUAY, [], { name })).rejects.toThrow(/taken\.html already exists\..*--force/u);
  expect((await built(QUAY, ['--force'], { name })).page).toContain('The clock of Alder Quay');
});

describe('what cannot be written is said in a sentence', () => {
  test.each([
    ['folder.html', [], /folder\.html is a folder, where a file is wanted: name another\./u, 1],
    ['folder.html', ['--force'], /folder\.html is a folder, where a file is wanted/u, 1],
    ['site/', [], /With --single, -o names one HTML file, such as page\.html, not ".*site\/"\./u, 2],
    ['timeline.json', ['--force'], /-o names one HTML file/u, 2],
    ['none/page.html', [], /page\.html cannot be written: the folder .*none does not exist\./u, 1],
    ['timeline.json/page.html', [], /lies below something that is no folder/u, 1],
    [
      'page.html',
      ['--lang', 'en,fa'],
      /--lang takes one language with --single: build a file for each\./u,
      2,
    ],
  ])('%s %j', async (name, args, sentence, exitCode) => {
    const failed = built(QUAY, args, { name });
    await expect(failed).rejects.toThrow(sentence);
    await expect(failed).rejects.toMatchObject({ exitCode });
  });

  test.each(Object.keys(KIT))('a kit without %s', async (name) => {
    const kit = Object.fromEntries(Object.entries(KIT).filter(([other]) => other !== name));
    await expect(built(QUAY, [], { kit })).rejects.toThrow(/scripts are missing in .*npm run build/u);
  });

  test('no file named', async () => {
    const desk = folderWith({ 'timeline.json': JSON.stringify(QUAY) });
    const failed = build([join(desk, 'timeline.json'), '--single'], listening());
    await expect(failed).rejects.toThrow('build --single needs the file to write: add -o page.html.');
    expect(existsSync(join(desk, 'page.html'))).toBe(false);
  });
});

test('the page is valid HTML', { timeout: 60_000 }, async () => {
  const { page } = await built(QUAY, ['--base', 'https://example.org/']);
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
  const { results } = await validator.validateString(page);
  expect(
    results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`)),
  ).toEqual([]);
});

describe('--story', () => {
  const [first, second] = QUAY.events;
  const lesson = {
    id: 'ours',
    title: 'Ours',
    steps: [
      { id: 'a', event: first?.id, text: 'Look.' },
      { id: 'b', event: second?.id },
    ],
  };
  const page = (story: unknown) => {
    const desk = folderWith({
      'timeline.json': JSON.stringify({ ...QUAY, stories: [{ id: 'old', title: 'Old', steps: [] }] }),
      'story.json': typeof story === 'string' ? story : JSON.stringify(story),
    });
    const terminal = listening();
    const asked = [
      join(desk, 'timeline.json'),
      '--story',
      join(desk, 'story.json'),
      '--single',
      '-o',
      join(desk, 'out.html'),
    ];
    return { desk, terminal, code: build(asked, terminal, { dist: folderWith(KIT) }) };
  };
  const storiesIn = (desk: string) => {
    const [record] = textsOf(
      readFileSync(join(desk, 'out.html'), 'utf8'),
      /script type="application\/json"/u,
    );
    return (JSON.parse(record ?? '') as { stories: { id: string }[] }).stories;
  };

  test('puts a saved story into the document, before its own', async () => {
    const { desk, code, terminal } = page(lesson);
    expect(await code).toBe(0);
    expect(storiesIn(desk)[0]).toEqual(lesson);
    expect(storiesIn(desk).map(({ id }) => id)).toEqual(['ours', 'old']);
    expect(terminal.said.err).not.toContain('story.json');
  });

  test('names what is wrong in it by its place in its own file', async () => {
    const bad = { ...lesson, steps: [...lesson.steps, { id: 'c', event: 'nowhere', text: 'kept' }] };
    const { code, terminal } = page(bad);
    expect(await code).toBe(0);
    expect(terminal.said.err).toMatch(/story\.json, \/steps\/2\/event: .*nowhere/u);
  });

  test.each(['{', '[]', '{"id":"x"}', { ...lesson, steps: [] }])(
    'stops where it is no story (%j)',
    async (story) => {
      await expect(page(story).code).rejects.toThrow(/is no story|holds no story/u);
    },
  );
});
