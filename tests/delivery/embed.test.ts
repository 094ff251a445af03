import { mkdtempSync, readdirSync, copyFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Browser, type Frame, type FrameLocator, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import type { Served } from '../../scripts/static-server.mjs';
import { root } from '../source-files.js';
import { POLICY } from './bare-page.js';
import { eventually, inlineEmbed, openBrowser, record, site, UNDER_POLICY, watch } from './frames.js';

let browser: Browser;
/** Where the timeline stands, under the strict policy. */
let kit: Served;
const closing: (() => Promise<void>)[] = [];

beforeAll(async () => {
  browser = await openBrowser();
  kit = await site({}, UNDER_POLICY);
});
afterAll(async () => {
  await browser?.close();
  await kit?.close();
});
afterEach(async () => {
  for (const close of closing.splice(0)) await close();
});

const LISTENER = '<script defer src="/chronicle-embed.js"></script>';
const page = (body: string, head = LISTENER): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title><link rel="icon" href="data:,">${head}</head><body><p id="above">Above</p>${body}</body></html>`;
const frame = (src: string, attributes = 'data-chronicle data-chronicle-hash="timeline"'): string =>
  `<iframe id="f" src="${src}" title="Timeline" width="900" height="300" ${attributes}></iframe>`;

/** Opens a page of another site than the timeline's. */
async function host(html: string, { path = '/', hash = '', headers = {} as Record<string, string> } = {}) {
  const server = await site({ [path]: html }, headers);
  const watched = await watch(browser, `${server.url}${path}${hash}`);
  closing.push(
    () => watched.page.close(),
    () => server.close(),
  );
  return { ...watched, server };
}

/** What stands in a frame, found by its element or, in XHTML, by its place on the page. */
type Inside = Pick<FrameLocator, 'locator'> | Pick<Frame, 'locator'>;

const drawn = (inside: Inside) =>
  inside.locator('chronicle-chart [part~="event"]').first().waitFor({ state: 'attached' });
const heightOf = (at: Page, id = 'f') => at.locator(`#${id}`).evaluate((it) => it.clientHeight);
const contentOf = (inside: Inside) =>
  inside.locator('body').evaluate((it) => Math.ceil(it.getBoundingClientRect().height));
const fits = (at: Page, inside: Inside) =>
  eventually(async () => (await heightOf(at)) - (await contentOf(inside))).toBe(0);
const hashOf = (at: Page) => at.evaluate(() => location.hash);
const selected = (inside: Inside) => inside.locator('chronicle-timeline').getAttribute('selected');

describe('the height', () => {
  test('is the timeline’s, also when the reader changes the view, under the strict policy', async () => {
    const { page: at, complaints } = await host(page(frame(`${kit.url}/embed.html?src=/record.json`)));
    const inside = at.frameLocator('#f');
    await drawn(inside);
    await fits(at, inside);
    const chart = await heightOf(at);
    expect(chart).toBeGreaterThan(400);
    await inside.locator('[data-view="list"]').click();
    await eventually(() => heightOf(at)).toBeGreaterThan(chart + 500);
    await fits(at, inside);
    await inside.locator('[data-view="timeline"]').click();
    await fits(at, inside);
    expect(await heightOf(at)).toBeLessThan(chart + 100);
    expect(complaints).toEqual([]);
    expect(kit.reports).toEqual([]);
  });

  test('is the timeline’s also on a page that counts borders into heights', async () => {
    const theme = '<style>* { box-sizing: border-box }</style>';
    const { page: at } = await host(
      page(frame(`${kit.url}/embed.html?src=/record.json`), `${theme}${LISTENER}`),
    );
    const inside = at.frameLocator('#f');
    await drawn(inside);
    await fits(at, inside);
    expect(await at.locator('#f').evaluate((it: HTMLElement) => it.offsetHeight - it.clientHeight)).toBe(4);
  });

  test('comes also where the listener comes last', async () => {
    const { page: at } = await host(page(frame(`${kit.url}/embed.html?src=/record.json`), ''));
    await drawn(at.frameLocator('#f'));
    await at.waitForLoadState('networkidle');
    expect(await heightOf(at)).toBe(300);
    await at.addScriptTag({ url: '/chronicle-embed.js' });
    await fits(at, at.frameLocator('#f'));
  });

  test('of a frame that is not marked is left alone, and so is the rest of the page', async () => {
    const { page: at } = await host(
      page(`${frame(`${kit.url}/embed.html?src=/record.json`)}<iframe id="g" src="/inline.html"></iframe>`),
    );
    await fits(at, at.frameLocator('#f'));
    await drawn(at.frameLocator('#g'));
    const changed = await at.evaluate(() => [...document.querySelectorAll('[style]')].map(({ id }) => id));
    expect(changed).toEqual(['f']);
  });
});

test('a page under a policy of its own names the frame’s server, and has nothing to report', async () => {
  const policy = `${POLICY}; frame-src ${kit.url}; report-uri /report`;
  const html = page(frame(`${kit.url}/embed.html?src=/record.json`));
  const {
    page: at,
    server,
    complaints,
  } = await host(html, { headers: { 'content-security-policy': policy } });
  const inside = at.frameLocator('#f');
  await drawn(inside);
  await fits(at, inside);
  expect([...server.reports, ...kit.reports, ...complaints]).toEqual([]);
});

test('a page of XHTML shows the frame, as high as it is, and keeps its view', async () => {
  const xhtml = `<?xml version="1.0" encoding="utf-8"?>
<html xmlns="http://www.w3.org/1999/xhtml" xml:lang="en"><head><title>XHTML</title><link rel="icon" href="data:,"/>
<script defer="defer" src="/chronicle-embed.js"></script></head>
<body><iframe id="f" title="Timeline" src="${kit.url}/embed.html?src=/record.json" data-chronicle="" data-chronicle-hash="timeline" sandbox="allow-scripts allow-same-origin"/></body></html>`;
  const { page: at, complaints } = await host(xhtml, { path: '/page.xhtml' });
  expect(await at.evaluate(() => document.contentType)).toBe('application/xhtml+xml');
  const inside = at.frames()[1];
  if (!inside) throw new Error('There is no frame.');
  await drawn(inside);
  await fits(at, inside);
  await inside.locator('[data-view="table"]').click();
  await eventually(() => hashOf(at)).toBe('#timeline:view=table');
  expect(complaints).toEqual([]);
});

describe('a scroll bar that takes room', () => {
  // Tests hide scroll bars everywhere else.
  let visible: Browser;
  beforeAll(async () => {
    const launch = findBrowser();
    if (!launch) throw new Error('There is no browser.');
    const args = launch.args.filter((arg) => arg !== '--hide-scrollbars');
    visible = await chromium.launch({ ...launch, args, ignoreDefaultArgs: ['--hide-scrollbars'] });
  });
  afterAll(() => visible?.close());

  const open = async (head: string, attributes = 'data-chronicle') => {
    const server = await site({ '/': page(frame('/inline.html', attributes), head) });
    const at = await visible.newPage({ viewport: { width: 1000, height: 800 } });
    closing.push(
      () => at.close(),
      () => server.close(),
    );
    await at.goto(server.url);
    const inside = at.frameLocator('#f');
    await drawn(inside);
    const bar = () => inside.locator('html').evaluate((it) => innerWidth - it.clientWidth);
    return { at, inside, bar };
  };

  test('stands in no frame that its page gives the height', async () => {
    const { at, inside, bar } = await open(LISTENER);
    await fits(at, inside);
    await eventually(bar).toBe(0);
    await inside.locator('[data-view="list"]').click();
    await fits(at, inside);
    await eventually(bar).toBe(0);
  });

  test('stands where the page gives no more height, so that all can be read', async () => {
    const { inside, bar } = await open('');
    await eventually(bar).toBeGreaterThan(5);
    await inside.locator('[data-view="list"]').click();
    await eventually(bar).toBeGreaterThan(5);
  });
});

describe('a page that is printed', () => {
  test('prints the timeline in its frame as it stands there, since the frame grows no more', async () => {
    const { page: at } = await host(page(frame('/inline.html')));
    const inside = at.frameLocator('#f');
    await drawn(inside);
    await fits(at, inside);
    const sheets = await inside.locator('chronicle-timeline').evaluate((it) => {
      dispatchEvent(new Event('beforeprint'));
      return it.shadowRoot?.querySelectorAll('.sheet').length;
    });
    expect(sheets).toBe(0);
  });
});

describe('a sandbox that lets only scripts run', () => {
  const SANDBOX = 'data-chronicle data-chronicle-hash="timeline" sandbox="allow-scripts"';

  test('draws the record that stands in the page, and asks for no document', async () => {
    const { page: at, server, complaints } = await host(page(frame('/inline.html', SANDBOX)));
    const inside = at.frameLocator('#f');
    await drawn(inside);
    await fits(at, inside);
    const asked = new Set(server.requests.map(({ path }) => path));
    expect([...asked].sort()).toEqual([
      '/',
      '/chronicle-embed.js',
      '/chronicle-frame.css',
      '/chronicle-frame.js',
      '/chronicle.iife.js',
      '/inline.html',
    ]);
    expect(await inside.locator('body').evaluate(() => [origin, location.origin === 'null'])).toEqual([
      'null',
      false,
    ]);
    expect(complaints).toEqual([]);
  });

  // https://developer.wordpress.org/reference/functions/wp_filter_oembed_result/
  test('draws in a frame as WordPress makes it of an oEmbed answer', async () => {
    const restricted = 'sandbox="allow-scripts" security="restricted" data-secret="mK3xW9qLtZ"';
    const { page: at, complaints } = await host(
      page(frame('/inline.html?lang=fa#?secret=mK3xW9qLtZ', restricted)),
    );
    const inside = at.frameLocator('#f');
    await drawn(inside);
    expect(await inside.locator('html').getAttribute('lang')).toBe('fa');
    expect(await selected(inside)).toBe(null);
    expect(await heightOf(at)).toBe(300);
    expect(complaints).toEqual([]);
  });

  test('keeps the view in the address of the page around it', async () => {
    const { page: at } = await host(page(frame('/inline.html', SANDBOX)), {
      hash: '#timeline:event=recording-2016-08-09',
    });
    const inside = at.frameLocator('#f');
    await drawn(inside);
    await eventually(() => selected(inside)).toBe('recording-2016-08-09');
    const first = inside.locator('chronicle-chart [part~="event"]').first();
    await first.focus();
    await at.keyboard.press('Enter');
    await eventually(() => selected(inside)).not.toBe('recording-2016-08-09');
    const opened = await selected(inside);
    await eventually(() => hashOf(at)).toBe(`#timeline:event=${opened}`); // told by a message: a moment later
  });

  test('says which header a fetched document needs, and draws it with that', async () => {
    const open = await site({}, { 'access-control-allow-origin': '*' });
    closing.push(() => open.close());
    const { page: at } = await host(page(frame('/embed.html?src=/record.json', SANDBOX)));
    await eventually(() => at.frameLocator('#f').locator('[part~="state"].failed li').innerText()).toContain(
      'The other server must send the header Access-Control-Allow-Origin: *, or the document must stand in the page.',
    );
    const { page: next } = await host(page(frame(`${open.url}/embed.html?src=/record.json`, SANDBOX)));
    await drawn(next.frameLocator('#f'));
  });

  test('lets the frame keep its own address too', async () => {
    const { page: at, complaints } = await host(page(frame('/inline.html?hash', SANDBOX)));
    const inside = at.frameLocator('#f');
    await drawn(inside);
    await inside.locator('[data-view="table"]').click();
    const own = () => inside.locator('body').evaluate(() => location.hash);
    await eventually(own).toBe('#timeline:view=table');
    await eventually(() => hashOf(at)).toBe('#timeline:view=table');
    expect(complaints).toEqual([]);
  });
});

test('a page and a frame on a disk, with the record in it', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chronicle-embed-'));
  const dist = join(root, 'dist');
  for (const name of readdirSync(dist).filter((one) =>
    /^(chronicle|embed)[\w.-]*\.(js|css|html)$/u.test(one),
  ))
    copyFileSync(join(dist, name), join(folder, name));
  writeFileSync(join(folder, 'inline.html'), inlineEmbed());
  writeFileSync(join(folder, 'record.json'), record);
  const LOCAL = '<script defer src="chronicle-embed.js"></script>';
  writeFileSync(join(folder, 'host.html'), page(frame('inline.html'), LOCAL));
  const { page: at, complaints } = await watch(browser, pathToFileURL(join(folder, 'host.html')).href);
  closing.push(() => at.close());
  const inside = at.frameLocator('#f');
  await drawn(inside);
  await fits(at, inside);
  await inside.locator('[data-view="list"]').click();
  await eventually(() => hashOf(at)).toBe('#timeline:view=list');
  expect(complaints).toEqual([]);
  await at.goto(`${pathToFileURL(join(folder, 'embed.html')).href}?src=record.json`);
  await eventually(() => at.locator('[part~="state"].failed li').innerText()).toContain(
    'The browser was not allowed to read record.json from this frame or file',
  );
});

describe('the address of the frame', () => {
  const open = async (query: string) => {
    const watched = await watch(browser, `${kit.url}/embed.html?src=/record.json&${query}`);
    closing.push(() => watched.page.close());
    await watched.page.locator('chronicle-timeline [part~="title"]').waitFor();
    return watched;
  };

  test('sets every attribute', async () => {
    const { page: at } = await open(
      'view=table&selected=order-1988&range=1988/1990&filter=category%3Dexecutions&lanes=person&time=happened&axis=linear&orientation=vertical&axis-direction=rtl&calendar=persian&theme=dark&heading-level=1&size-limit=30&label=Mine&hash&onclick=no&style=no',
    );
    const timeline = at.locator('chronicle-timeline');
    const attributes = await timeline.evaluate((it) =>
      Object.fromEntries(it.getAttributeNames().map((name) => [name, it.getAttribute(name)])),
    );
    expect(attributes).toEqual({
      src: '/record.json',
      view: 'table',
      selected: 'order-1988',
      range: '1988/1990',
      filter: 'category=executions',
      lanes: 'person',
      time: 'happened',
      axis: 'linear',
      orientation: 'vertical',
      'axis-direction': 'rtl',
      calendar: 'persian',
      theme: 'dark',
      'heading-level': '1',
      'size-limit': '30',
      label: 'Mine',
      hash: '',
    });
    expect(await at.locator('chronicle-timeline h1').count()).toBeGreaterThan(0);
    expect(await at.title()).toBe('Mine');
    expect(await at.evaluate(() => getComputedStyle(document.body).backgroundColor)).toBe('rgb(21, 23, 28)');
  });

  test('can set whatever the element can be told', async () => {
    const { page: at } = await open('');
    const settable = await at.evaluate(
      () =>
        (customElements.get('chronicle-timeline') as unknown as { observedAttributes: string[] })
          .observedAttributes,
    );
    const names = settable.filter((name) => name !== 'for' && name !== 'src');
    const { page: next } = await open(new URLSearchParams(names.map((name) => [name, '1'])).toString());
    const set = await next.locator('chronicle-timeline').evaluate((it) => it.getAttributeNames());
    expect(names.filter((name) => !set.includes(name))).toEqual([]);
  });

  test('sets language and direction of the whole page', async () => {
    const page = async (query: string) => {
      const { page: at } = await open(query);
      return at.evaluate(() => {
        const { lang, dir } = document.documentElement;
        const base = document
          .querySelector('chronicle-timeline')
          ?.shadowRoot?.querySelector<HTMLElement>('[part~="base"]');
        return [lang, dir, base?.lang, base?.dir, document.title];
      });
    };
    const { en, fa } = (JSON.parse(record) as { title: Record<'en' | 'fa', string> }).title;
    expect(await page('')).toEqual(['en', 'ltr', 'en', 'ltr', en]);
    expect(await page('lang=fa')).toEqual(['fa', 'rtl', 'fa', 'rtl', fa]);
    expect(await page('lang=fa&dir=ltr')).toEqual(['fa', 'ltr', 'fa', 'ltr', fa]);
  });
});

describe('a deep link', () => {
  const SRC = () => frame(`${kit.url}/embed.html?src=/record.json`);

  test('to the page around leads to the event in the frame', async () => {
    const { page: at, complaints } = await host(page(SRC()), { hash: '#chapter;timeline:event=order-1988' });
    const inside = at.frameLocator('#f');
    await inside.locator('chronicle-chart [part~="details"]').waitFor();
    expect(await selected(inside)).toBe('order-1988');
    expect(await hashOf(at)).toBe('#chapter;timeline:event=order-1988');
    await at.evaluate(() => (location.hash = '#chapter;timeline:view=list'));
    await inside.locator('chronicle-list [part~="entry"], chronicle-list li').first().waitFor();
    expect(await selected(inside)).toBe(null);
    expect(complaints).toEqual([]);
  });

  test('is written as the reader moves, without steps in the history', async () => {
    const { page: at } = await host(page(SRC()), { hash: '#chapter' });
    const inside = at.frameLocator('#f');
    await drawn(inside);
    const before = await at.evaluate(() => history.length);
    await inside.locator('[data-view="list"]').click();
    await eventually(() => hashOf(at)).toBe('#chapter;timeline:view=list');
    await inside.locator('[data-view="timeline"]').click();
    await eventually(() => hashOf(at)).toBe('#chapter');
    await inside.locator('[data-command="zoomIn"]').click();
    await eventually(() => hashOf(at)).toMatch(/^#chapter;timeline:range=/u);
    const link = await hashOf(at);
    expect(await at.evaluate(() => history.length)).toBe(before);
    const { page: next } = await host(page(SRC()), { hash: link });
    await drawn(next.frameLocator('#f'));
    const range = (it: Page) => it.frameLocator('#f').locator('chronicle-timeline').getAttribute('range');
    await eventually(() => range(next)).toBe(await range(at));
    expect(await hashOf(next)).toBe(link);
  });

  test('stays in a page with a base', async () => {
    const based = page(SRC(), `<base href="/elsewhere/">${LISTENER}`);
    const { page: at } = await host(based, { path: '/a/page.html' });
    await at.frameLocator('#f').locator('[data-view="list"]').click();
    await eventually(() => at.evaluate(() => location.pathname + location.hash)).toBe(
      '/a/page.html#timeline:view=list',
    );
  });

  test('that changes before the frame is there says nothing in the console', async () => {
    const far = `<div id="far"></div>${frame(`${kit.url}/embed.html?src=/record.json`, 'data-chronicle data-chronicle-hash="timeline" loading="lazy"')}`;
    const { page: at, complaints } = await host(
      page(far, `<style>#far { height: 20000px }</style>${LISTENER}`),
    );
    await at.evaluate(() => (location.hash = '#timeline:view=list'));
    await at.locator('#f').scrollIntoViewIfNeeded();
    await at.frameLocator('#f').locator('chronicle-list').waitFor();
    expect(complaints).toEqual([]);
  });

  test('is kept only for the frame that owns it', async () => {
    const second = `<iframe id="g" src="${kit.url}/embed.html?src=/record.json" data-chronicle></iframe>`;
    const { page: at } = await host(page(SRC() + second), { hash: '#timeline:view=table' });
    const [inside, other] = [at.frameLocator('#f'), at.frameLocator('#g')];
    await inside.locator('chronicle-list table').waitFor();
    await drawn(other);
    await other.locator('[data-view="list"]').click();
    await other.locator('chronicle-list').waitFor();
    await inside.locator('[data-view="timeline"]').click();
    await eventually(() => hashOf(at)).toBe('');
    expect(await other.locator('chronicle-timeline').getAttribute('view')).toBe('list');
  });
});

describe('a message is refused', () => {
  const taken = async (at: Page) => [await heightOf(at), await hashOf(at)];
  const good = { chronicle: 1, height: 555, fragment: 'view=list' };
  const forge = (messages: readonly unknown[]) =>
    `/forger.html#${encodeURIComponent(JSON.stringify(messages))}`;
  const arrived = (at: Page) => at.waitForLoadState('networkidle');

  test('from a window that is not the frame', async () => {
    const { page: at } = await host(
      page(`${frame('/forger.html#[]')}<iframe src="${forge([good])}"></iframe>`),
    );
    await at.evaluate((message) => postMessage(message, '*'), good);
    await arrived(at);
    expect(await taken(at)).toEqual([300, '']);
  });

  test('from the frame when it has gone to another origin', async () => {
    const evil = await site();
    const hidden = await site({}, { 'content-security-policy': 'sandbox allow-scripts' });
    closing.push(
      () => evil.close(),
      () => hidden.close(),
    );
    const { page: at } = await host(page(frame('/forger.html#[]')));
    for (const { url } of [evil, hidden]) {
      await at.locator('#f').evaluate(
        (it, address) => {
          const { contentWindow } = it as HTMLIFrameElement;
          if (contentWindow) contentWindow.location.href = address;
        },
        url + forge([good]),
      );
      await at.frameLocator('#f').locator('script').waitFor({ state: 'attached' });
      await arrived(at);
      expect(await taken(at)).toEqual([300, '']);
    }
  });

  test.each([
    ['another version', { ...good, chronicle: 2 }],
    ['no version', { height: 555, fragment: 'view=list' }],
    ['a text', 'chronicle'],
    ['nothing', null],
    ['a height in words', { chronicle: 1, height: '555px' }],
    ['a height without end', { chronicle: 1, height: 'Infinity' }],
    ['a fragment with another’s part', { chronicle: 1, fragment: 'view=list;other:event=x' }],
    ['a fragment in a fragment', { chronicle: 1, fragment: 'a#b' }],
    ['a fragment with a space', { chronicle: 1, fragment: 'a b' }],
    ['a fragment that is too long', { chronicle: 1, fragment: 'a'.repeat(2001) }],
    ['a fragment that is none', { chronicle: 1, fragment: ['view=list'] }],
  ])('%s', async (_name, message) => {
    const { page: at, complaints } = await host(page(frame(forge([message]))));
    await arrived(at);
    expect(await taken(at)).toEqual([300, '']);
    expect(complaints).toEqual([]);
  });

  test.each([
    [1e9, 40_000],
    [-5, 60],
    [812.2, 813],
  ])('not: a height of %d is taken as %d', async (told, given) => {
    const { page: at } = await host(page(frame(forge([{ chronicle: 1, height: told }]))));
    await eventually(() => heightOf(at)).toBe(given);
  });

  test('by the frame, when it is not from the page around it', async () => {
    const { page: at } = await host(page(frame('/inline.html')));
    const inside = at.frameLocator('#f');
    await drawn(inside);
    await inside.locator('body').evaluate((_it, message) => postMessage(message, '*'), good);
    await at.evaluate(
      (message) => {
        (document.querySelector('iframe')?.contentWindow as Window).postMessage(message, '*');
      },
      { chronicle: 1, fragment: 'view=table' },
    );
    await inside.locator('chronicle-list table').waitFor();
    expect(await hashOf(at)).toBe('');
  });
});
