import { chromium, type Browser, type Page } from 'playwright';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import { TIME_LIMIT } from '../../src/store/loader.js';
import { eventually } from './frames.js';
import { troubledServer, type TroubledServer } from './troubled-server.js';

// Every way in which a document does not come, from a real server into a real browser.

let browser: Browser | undefined;
let own: TroubledServer;
let other: TroubledServer;
let page: Page;
let errors: string[] = [];

beforeAll(async () => {
  const launch = findBrowser();
  if (!launch) throw new Error('There is no browser.');
  browser = await chromium.launch(launch);
});

afterAll(() => browser?.close());

beforeEach(async () => {
  if (!browser) throw new Error('There is no browser.');
  [own, other] = await Promise.all([troubledServer(), troubledServer()]);
  page = await browser.newPage();
  errors = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  await page.goto(own.url);
});

afterEach(async () => {
  expect(errors).toEqual([]);
  await page.close();
  await Promise.all([own.close(), other.close()]);
});

/** Puts a timeline into the page, and tells it where its document is. */
const put = (src: string, attributes: Record<string, string> = {}): Promise<void> =>
  page.evaluate(
    ([address, rest]) => {
      const timeline = document.createElement('chronicle-timeline');
      for (const [name, value] of Object.entries(rest)) timeline.setAttribute(name, value);
      timeline.setAttribute('src', address);
      document.body.append(timeline);
    },
    [src, attributes] as const,
  );

/** What a reader is told where nothing could be drawn. */
async function words(): Promise<string> {
  const told = page.locator('chronicle-timeline [part~="state"].failed');
  await told.waitFor();
  expect(await told.getByRole('button').textContent()).toMatch(/Try again|دوباره/u);
  return (await told.locator('li').innerText()).replace(/[\u2066-\u2069]/gu, '');
}

const title = () => page.locator('chronicle-timeline [part~="title"]').innerText();

describe('a reader is told why nothing came', () => {
  test.each([
    ['a missing file', '/missing.json', 'There is no file at /missing.json (status 404).'],
    ['a server in trouble', '/trouble.json', 'The server answered with status 503'],
    ['a web page', '/html.json', 'There is a web page at /html.json, not a timeline document.'],
    ['a size the server says', '/said-to-be-large.json', '/said-to-be-large.json is larger than 20 MB.'],
    [
      'redirects without end',
      '/loop.json',
      '/loop.json leads on to other addresses. Give the address of the JSON file itself.',
    ],
    ['a connection that breaks', '/cut.json', '/cut.json could not be reached.'],
    ['a server that hangs up', '/gone.json', '/gone.json could not be reached.'],
    ['what is no address', 'http://[', 'http://[ is not an address.'],
  ])('%s', async (_name, src, sentence) => {
    await put(src);
    expect(await words()).toContain(sentence);
  });

  test('a size found while reading', async () => {
    await put('/large.json', { 'size-limit': '1' });
    expect(await words()).toContain('/large.json is larger than 1 MB.');
  });

  test('no network', async () => {
    await page.context().setOffline(true);
    // The browser says so before its network service obeys.
    await eventually(() => page.evaluate(() => fetch('/').then(String, () => 'nothing'))).toBe('nothing');
    await put('/good.json');
    const told = page.locator('chronicle-timeline [part~="state"].failed p:not(.words)');
    expect(await told.innerText()).toBe(
      'There is no network connection. Connect to the network and try again.',
    );
    await page.context().setOffline(false);
    await page.locator('chronicle-timeline').getByRole('button').click();
    await eventually(title).toBe('Good');
  });

  test('another server that does not allow it: the header with the origin of the page', async () => {
    await put(`${other.url}/good.json`);
    expect(await words()).toContain(
      `The other server must send the header Access-Control-Allow-Origin: ${own.url} (or *).`,
    );
    await page
      .locator('chronicle-timeline')
      .evaluate((it, src) => it.setAttribute('src', src), `${other.url}/open.json`);
    await eventually(title).toBe('Good');
  });

  test('the time limit', async () => {
    await page.clock.install();
    await put('/held.json');
    await eventually(() => own.asked).toContain('/held.json');
    await page.clock.fastForward(TIME_LIMIT);
    expect(await words()).toBe('/held.json did not arrive within 10 seconds. Try again.');
    await eventually(() => own.givenUp).toContain('/held.json');
  });

  test('in Persian too', async () => {
    await put('/loop.json', { lang: 'fa' });
    expect(await words()).toMatch(/به نشانی‌های دیگر می‌رود\. نشانی خود پروندهٔ/u);
  });
});

test('one redirect is followed', async () => {
  await put('/moved.json');
  await eventually(title).toBe('Good');
});

test('the button tries again, and draws what comes', async () => {
  await put('/trouble.json');
  await words();
  await page.locator('chronicle-timeline').getByRole('button', { name: 'Try again' }).click();
  await eventually(title).toBe('Good');
  expect(own.asked.filter((path) => path === '/trouble.json')).toHaveLength(2);
});

describe('a load that nobody waits for is given up', () => {
  const timeline = () => page.locator('chronicle-timeline');
  beforeEach(async () => {
    await put('/held.json');
    await eventually(() => own.asked).toContain('/held.json');
    expect(own.givenUp).toEqual([]);
  });
  const expectGivenUp = () => eventually(() => own.givenUp).toEqual(['/held.json']);

  test('when the element goes', async () => {
    await timeline().evaluate((it) => it.remove());
    await expectGivenUp();
  });

  test('when the address goes', async () => {
    await timeline().evaluate((it) => it.removeAttribute('src'));
    await expectGivenUp();
  });

  test('when the address changes, and the last one is drawn', async () => {
    await timeline().evaluate((it) => it.setAttribute('src', '/other.json'));
    await expectGivenUp();
    await eventually(title).toBe('Other');
  });

  test('when the document itself is handed in', async () => {
    await timeline().evaluate((it) => {
      Object.assign(it, { document: { version: '1.0', lang: 'en', title: 'Given', events: [] } });
    });
    await expectGivenUp();
    await eventually(title).toBe('Given');
  });

  test('but not when the element is only moved', async () => {
    await timeline().evaluate((it) => {
      const place = document.createElement('section');
      document.body.append(place);
      place.append(it);
    });
    own.release();
    await eventually(title).toBe('Good');
    expect(own.asked.filter((path) => path === '/held.json')).toHaveLength(1);
  });
});

test('a document in a page that comes in pieces is read once it is whole', async () => {
  await page.addInitScript(() => {
    Object.assign(window, { failed: 0 });
    addEventListener('chronicle-error', () => ((window as unknown as { failed: number }).failed += 1));
  });
  await page.goto(`${own.url}/pieces.html`);
  await eventually(title).toBe('In pieces');
  expect(await page.evaluate(() => (window as unknown as { failed: number }).failed)).toBe(0);
});
