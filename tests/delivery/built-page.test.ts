import { readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { HtmlValidate } from 'html-validate';
import type { Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import record from '../../data/iran-1988-2020.json' with { type: 'json' };
import { sayWhen } from '../../src/locale/describe-event.js';
import { createLocalizer } from '../../src/locale/localizer.js';
import '../../src/locale/persian-words.js';
import type { Text } from '../../src/model/document.js';
import { indexDocument } from '../../src/model/event-index.js';
import { parse } from '../../src/model/parse.js';
import { POLICY } from './bare-page.js';
import { buildSite, visitSite } from './built-site.js';
import { chunkWith, companionsOf } from './chunks.js';

const { document: known } = parse(record);
if (!known) throw new Error('The record cannot be read.');
const index = indexDocument(known);
const LONG = { timeout: 120_000 };
const BASE = 'https://example.org/timeline/';
const pathOf = (lang: string): string => (lang === 'en' ? '/' : `/index.${lang}.html`);
const squeeze = (text: string): string => text.replace(/[\s\u2066-\u2069]+/gu, ' ').trim();

let site = '';
beforeAll(() => {
  site = buildSite(['--lang', 'en,fa', '--base', BASE]);
}, 60_000);
afterAll(() => {
  if (site) rmSync(dirname(site), { recursive: true, force: true });
});

describe.each(['en', 'fa'])('a built page in %s', (lang) => {
  test('without script shows every event, date, claim and source', LONG, async () => {
    const localizer = createLocalizer(lang);
    const local = (text: Text | undefined): string => squeeze(localizer.text(text, known.lang)?.value ?? '');
    let complaints: readonly string[] = ['nothing was looked at'];
    await visitSite(site, pathOf(lang), { javaScriptEnabled: false }, async ({ page, requests, faults }) => {
      const seen = squeeze(await page.locator('main').innerText());
      const missing = (texts: readonly string[]): string[] => texts.filter((text) => !seen.includes(text));
      expect(missing(index.events.map(({ event }) => local(event.title)))).toEqual([]);
      const dates = index.events.map(({ event, when }) =>
        squeeze(sayWhen(event.when, when, known.lang, localizer)),
      );
      expect(missing(dates)).toEqual([]);
      const claims = known.events.flatMap((event) => event.claims ?? []);
      expect(missing(claims.map(({ statement }) => local(statement)))).toEqual([]);
      expect(await page.locator('.chronicle-source').count()).toBeGreaterThanOrEqual(
        known.sources?.length ?? 1,
      );
      expect(requests().filter((path) => path.endsWith('.js') || path.endsWith('.json'))).toEqual([]);
      complaints = faults;
    });
    expect(complaints).toEqual([]);
  });

  test('with script draws the timeline under the strict policy, from its own folder', LONG, async () => {
    let complaints: readonly string[] = ['nothing was looked at'];
    await visitSite(site, pathOf(lang), {}, async ({ page, requests, faults }) => {
      expect(await drawn(page)).toBeGreaterThan(10);
      const asked = requests().filter((path) => /\.js(on)?$/u.test(path));
      // The words of Persian come beside the document.
      const words = chunkWith('locale/persian-words.ts');
      const more = lang === 'fa' ? [words, ...companionsOf(words)] : [];
      expect([...asked].sort()).toEqual(
        [...new Set(['chronicle.js', 'data.json', ...more])].map((name) => `/${name}`).sort(),
      );
      complaints = faults;
    });
    expect(complaints).toEqual([]);
  });

  // Tall windows: what moves below the window is not counted as a shift.
  test.each([360, 768, 1280])('moves nothing while the timeline comes, %i px wide', LONG, async (width) => {
    const { shifts, needed, kept } = await arrival(pathOf(lang), width);
    expect(shifts).toEqual([]);
    // The room holds what is drawn, and is not much larger.
    expect(needed).toBeLessThanOrEqual(kept);
    expect(needed).toBeGreaterThan(kept * 0.75);
  });
});

test('follows a view that comes into its address, and keeps the next one there', LONG, async () => {
  await visitSite(site, '/', {}, async ({ page, requests }) => {
    expect(await drawn(page)).toBeGreaterThan(10);
    expect(
      requests().filter((path) => path.includes(chunkWith('elements/timeline/hash-controller.ts'))),
    ).toEqual([]);
    const view = () =>
      page.evaluate(() => Reflect.get(document.querySelector('chronicle-timeline') ?? {}, 'view') as unknown);
    await page.evaluate(() => (location.hash = '#timeline:view=list'));
    await expect.poll(view).toBe('list');
    await page.evaluate(() =>
      Reflect.set(document.querySelector('chronicle-timeline') ?? {}, 'view', 'table'),
    );
    await expect.poll(() => page.url()).toContain('#timeline:view=table');
    // It listens no more once it is gone.
    await page.evaluate(() => {
      const timeline = document.querySelector('chronicle-timeline');
      Object.assign(globalThis, { timeline });
      timeline?.remove();
      location.hash = '#timeline:view=list';
    });
    await page.waitForTimeout(300);
    expect(
      await page.evaluate(
        () => Reflect.get(Reflect.get(globalThis, 'timeline') as object, 'view') as unknown,
      ),
    ).toBe('table');
  });
});

test('without the room it does move, and it is noticed', LONG, async () => {
  const { shifts } = await arrival('/', 1280, (page) => page.route('**/room.css', (route) => route.abort()));
  expect(shifts.length).toBeGreaterThan(0);
});

test('a script that is not the one that was published does not run', LONG, async () => {
  const tamper = (page: Page) =>
    page.route('**/chronicle.js', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, body: `${await response.text()}\n;document.title = 'tampered';` });
    });
  await visitSite(site, '/', { prepare: tamper }, async ({ page, faults }) => {
    await page.waitForLoadState('networkidle');
    expect(await page.title()).not.toBe('tampered');
    expect(await page.evaluate(() => customElements.get('chronicle-timeline') === undefined)).toBe(true);
    expect(faults.some((fault) => fault.includes('integrity'))).toBe(true);
  });
});

test('paper gets no empty room', LONG, async () => {
  await visitSite(site, '/', {}, async ({ page }) => {
    const roomIn = async (media: 'screen' | 'print'): Promise<string> => {
      await page.emulateMedia({ media });
      return page
        .locator('chronicle-timeline')
        .evaluate((it) => getComputedStyle(it).getPropertyValue('--chronicle-min-block-size'));
    };
    expect(await roomIn('screen')).toMatch(/^calc\(/u);
    expect(await roomIn('print')).toBe('');
  });
});

test('the page for frames draws the record in a sandbox without fetching it', LONG, async () => {
  let complaints: readonly string[] = ['nothing was looked at'];
  const policy = `${POLICY}; sandbox allow-scripts`;
  await visitSite(site, '/embed.html?lang=fa', { policy }, async ({ page, requests, faults }) => {
    expect(await drawn(page)).toBeGreaterThan(10);
    expect(
      await page.evaluate(() => [location.origin && self.origin, document.documentElement.lang]),
    ).toEqual(['null', 'fa']);
    expect(requests().filter((path) => path.endsWith('.json'))).toEqual([]);
    complaints = faults;
  });
  expect(complaints).toEqual([]);
});

test('every page that was written is valid HTML', LONG, async () => {
  const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
  for (const name of ['index.html', 'index.fa.html', 'embed.html']) {
    const { results } = await validator.validateString(readFileSync(join(site, name), 'utf8'));
    const messages = results.flatMap((result) =>
      result.messages.map(({ line, message }) => `${name} ${line}: ${message}`),
    );
    expect(messages).toEqual([]);
  }
});

/** Waits for the timeline and counts the buttons of its events. */
function drawn(page: Page): Promise<number> {
  return page.evaluate(async () => {
    await customElements.whenDefined('chronicle-timeline');
    const timeline = document.querySelector('chronicle-timeline');
    await timeline?.ready;
    const events = () =>
      timeline?.shadowRoot?.querySelector('chronicle-chart')?.shadowRoot?.querySelectorAll('[part~="event"]')
        .length ?? 0;
    // What turns the axis upright comes where the room is narrow.
    for (let frames = 0; frames < 120 && events() === 0; frames += 1)
      await new Promise(requestAnimationFrame);
    return events();
  });
}

interface Arrival {
  readonly shifts: readonly number[];
  /** How high the timeline is, and the room kept for it. */
  readonly needed: number;
  readonly kept: number;
}

/** Opens a page on a line so slow that its list is seen first, and tells what moved when the timeline came. */
async function arrival(
  path: string,
  width: number,
  change: (page: Page) => Promise<unknown> = () => Promise.resolve(),
): Promise<Arrival> {
  let told: Arrival | undefined;
  const prepare = async (page: Page) => {
    await page.addInitScript(() => {
      const shifts: number[] = [];
      Object.assign(window, { shifts });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) shifts.push((entry as unknown as { value: number }).value);
      }).observe({ type: 'layout-shift', buffered: true });
    });
    // The list is all there and drawn; what moved while the page itself was read is forgotten.
    await page.route('**/chronicle.js', async (route) => {
      await page.evaluate(async () => {
        while (document.readyState === 'loading') await new Promise(requestAnimationFrame);
        await new Promise((passed) => setTimeout(passed, 400));
        (window as unknown as { shifts: number[] }).shifts.length = 0;
      });
      await route.continue();
    });
    await change(page);
  };
  await visitSite(site, path, { viewport: { width, height: 6000 }, prepare }, async ({ page }) => {
    expect(await drawn(page)).toBeGreaterThan(10);
    told = await page.evaluate(async () => {
      await new Promise((passed) => setTimeout(passed, 1000));
      const timeline = document.querySelector('chronicle-timeline');
      const inside = timeline?.shadowRoot?.querySelector('.inside');
      return {
        shifts: (window as unknown as { shifts: number[] }).shifts,
        needed: inside?.getBoundingClientRect().height ?? 0,
        kept: timeline?.getBoundingClientRect().height ?? 0,
      };
    });
  });
  if (!told) throw new Error('The page told nothing.');
  return told;
}
