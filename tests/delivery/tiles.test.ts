import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { harbourRegister } from '../../stories/fixtures/tiled-set.js';
import { filesIn } from '../publish/tiled.js';
import { root } from '../source-files.js';
import { program, visitSite, type SiteVisit } from './built-site.js';
import { eventually } from './frames.js';

const LONG = { timeout: 60_000 };
const register = harbourRegister();
const dated = register.events.filter(({ when }) => when).length;

const pageOf = (src: string, lang = 'en', range = ''): string =>
  `<!doctype html><html lang="${lang}"${lang === 'fa' ? ' dir="rtl"' : ''}><head><meta charset="utf-8">
<title>The register</title><link rel="icon" href="data:,"><script type="module" src="/chronicle.js"></script></head>
<body><chronicle-timeline src="${src}"${range && ` range="${range}"`}></chronicle-timeline></body></html>`;

/** A site as a publisher has it: the built files, the tiles of the register, and a page for each way to look at them. */
let site = '';

beforeAll(() => {
  site = mkdtempSync(join(tmpdir(), 'chronicle-tiled-'));
  const dist = join(root, 'dist');
  for (const name of readdirSync(dist).filter((it) => /^chronicle.*\.js$/u.test(it)))
    cpSync(join(dist, name), join(site, name));
  const { events, ...head } = register;
  writeFileSync(
    join(site, 'register.jsonl'),
    [head, ...events].map((value) => JSON.stringify(value)).join('\n'),
  );
  execFileSync(process.execPath, [
    program(),
    'tile',
    join(site, 'register.jsonl'),
    '-o',
    join(site, 'tiles'),
  ]);
  writeFileSync(join(site, 'index.html'), pageOf('/tiles/index.json'));
  writeFileSync(join(site, 'fa.html'), pageOf('/tiles/index.json', 'fa'));
  cpSync(join(site, 'tiles'), join(site, 'torn'), { recursive: true });
  writeFileSync(join(site, 'torn.html'), pageOf('/torn/index.json', 'en', '1860-01-01/1865-12-31'));
  mkdirSync(join(site, 'wrong'));
  const index = readFileSync(join(site, 'tiles/index.json'), 'utf8');
  writeFileSync(join(site, 'wrong/index.json'), index.replace('"count":', '"count":"many","counted":'));
  writeFileSync(join(site, 'wrong.html'), pageOf('/wrong/index.json'));
}, 60_000);
afterAll(() => {
  if (site) rmSync(site, { recursive: true, force: true });
});

const look = (path: string, see: (visit: SiteVisit) => Promise<void>) =>
  visitSite(site, path, { reducedMotion: 'reduce', viewport: { width: 1280, height: 900 } }, see);

const tilesAsked = ({ requests }: SiteVisit) =>
  requests().filter((path) => /^\/(?:tiles|torn)\//u.test(path));
const noteOf = (page: Page) => page.locator('chronicle-chart [part=tiled]');
const clustersOf = (page: Page) => page.locator('chronicle-chart [data-cluster]');
const eventsOf = (page: Page) => page.locator('chronicle-chart [data-id]');
const plain = (text: string) => text.replace(/[\u2066-\u2069]/gu, '');

/** Waits until nothing more is to come. */
async function still(page: Page): Promise<void> {
  await page.locator('chronicle-chart [part=tiled][aria-busy=false]').waitFor();
  await page.waitForLoadState('networkidle');
}

async function show(page: Page, range: string): Promise<void> {
  await page
    .locator('chronicle-timeline')
    .evaluate((it: HTMLElementTagNameMap['chronicle-timeline'], stretch) => {
      it.show(stretch);
    }, range);
  await page.waitForTimeout(100);
  await still(page);
}

async function countsIn(page: Page, digits: RegExp): Promise<number[]> {
  const names = await clustersOf(page).evaluateAll((all) =>
    all.map((it) => it.getAttribute('aria-label') ?? ''),
  );
  return names.map((name) => {
    const [number = ''] = digits.exec(plain(name)) ?? [];
    return Number(
      [...number.replace(/[,٬]/gu, '')].map((it) => (it > '9' ? it.charCodeAt(0) - 0x6f0 : it)).join(''),
    );
  });
}

test(
  'a page on tiles needs the index first, then few files, and asks no other host for anything',
  LONG,
  async () => {
    await look('/', async (visit) => {
      const { page, faults } = visit;
      await still(page);
      expect(tilesAsked(visit)).toEqual(['/tiles/index.json']);
      expect(await eventsOf(page).count()).toBe(0);
      const counts = await countsIn(page, /^[\d,]+(?= events?)/u);
      expect(counts.length).toBeGreaterThan(10);
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(dated);

      await show(page, '1866-03-05');
      expect(tilesAsked(visit).length).toBeLessThanOrEqual(8);
      expect(await clustersOf(page).count()).toBe(0);
      const ofTheDay = register.events.filter(({ when }) => when === '1866-03-05');
      expect(ofTheDay.length).toBeGreaterThan(0);
      for (const { id, title } of ofTheDay) {
        await eventsOf(page)
          .and(page.locator(`[data-id="${id}"]`))
          .first()
          .click();
        const details = page.locator('chronicle-chart [part~=details]');
        await details.waitFor();
        expect(await details.innerText()).toContain(title);
        await page.keyboard.press('Escape');
      }
      expect(plain(await noteOf(page).innerText())).toMatch(/^[\d,]+ of 8,401 events are loaded here\./u);
      expect(faults).toEqual([]);
    });
  },
);

test('a file that is missing is said in words, the rest is drawn, and a press asks again', LONG, async () => {
  const folder = join(site, 'torn');
  const [path, text] = [...filesIn(folder)].find(
    ([name, it]) => name.includes('/events/') && it.includes('"when":"1862-06-'),
  )!;
  rmSync(join(folder, path));
  await look('/torn.html', async (visit) => {
    const { page, faults } = visit;
    await still(page);
    expect(tilesAsked(visit)).toContain(`/torn/${path}`);
    expect(await noteOf(page).innerText()).toContain('Part of what lies here could not be loaded.');
    const drawn = () =>
      page
        .locator('chronicle-timeline')
        .evaluate((it: HTMLElementTagNameMap['chronicle-timeline']) => it.document?.events.length ?? 0);
    const before = await drawn();
    expect(before).toBeGreaterThan(0);
    expect((await eventsOf(page).count()) + (await clustersOf(page).count())).toBeGreaterThan(0);
    writeFileSync(join(folder, path), text);
    await noteOf(page).getByRole('button').first().click();
    await expect.poll(drawn, { timeout: 10_000 }).toBeGreaterThan(before);
    await eventually(() => noteOf(page).innerText()).not.toContain('could not be loaded');
    // The browser itself notes a missing file; nothing else is to be noted.
    expect(faults.filter((fault) => !/status of 404/u.test(fault))).toEqual([]);
  });
});

test('in Persian the numbers are said in Persian digits', LONG, async () => {
  await look('/fa.html', async (visit) => {
    const { page, faults } = visit;
    await still(page);
    expect(tilesAsked(visit)).toEqual(['/tiles/index.json']);
    const counts = await countsIn(page, /[۰-۹٬]+(?= رویداد)/u);
    expect(counts.reduce((sum, count) => sum + count, 0)).toBe(dated);
    const summary = plain(await page.locator('chronicle-timeline [part=summary]').innerText());
    expect(summary).toContain('۸٬۴۰۱ رویداد');
    await show(page, '1866-03-05');
    const note = plain(await noteOf(page).innerText());
    expect(note).toMatch(/^[۰-۹٬]+ رویداد از ۸٬۴۰۱ رویداد/u);
    expect(summary + note).not.toMatch(/\d/u);
    expect(faults).toEqual([]);
  });
});

test('an index that is none is said in a sentence, and nothing below it is asked for', LONG, async () => {
  await look('/wrong.html', async ({ page, requests, faults }) => {
    const timeline = page.locator('chronicle-timeline');
    await timeline.getByText('does not hold tiles as this kit makes them').first().waitFor();
    expect(requests().filter((path) => path.startsWith('/wrong/'))).toEqual(['/wrong/index.json']);
    expect(faults).toEqual([]);
  });
});
