import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { HtmlValidate } from 'html-validate';
import { chromium, type BrowserContextOptions, type Page } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import record from '../../data/iran-1988-2020.json' with { type: 'json' };
import { createLocalizer } from '../../src/locale/localizer.js';
import { indexDocument } from '../../src/model/event-index.js';
import { parse } from '../../src/model/parse.js';
import { root } from '../source-files.js';

const { document: known } = parse(record);
const [lesson] = record.stories;
if (!known || !lesson) throw new Error('The record cannot be read, or has no lesson.');
const { events } = indexDocument(known);
const LONG = { timeout: 120_000 };
const LANGUAGES = ['en', 'fa'] as const;
const squeeze = (text: string): string => text.replace(/[\s\u2066-\u2069]+/gu, ' ').trim();

/** Makes the file of the record as a publisher does, by the built program, and gives its path. */
function buildPage(lang: string): string {
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    bin: Record<string, string>;
  };
  const page = join(mkdtempSync(join(tmpdir(), 'chronicle-single-')), 'page.html');
  const data = join(root, 'data/iran-1988-2020.json');
  const program = join(root, bin['chronicle-kit'] ?? '');
  execFileSync(process.execPath, [program, 'build', data, '-o', page, '--single', '--lang', lang]);
  return page;
}

interface DiskVisit {
  readonly page: Page;
  /** What was asked for, the page itself first. */
  readonly requests: string[];
  /** What the console said, the policy's complaints among it, and errors nobody caught. */
  readonly complaints: string[];
}

/** Opens a file from the disk, with the network off. */
async function openFile(
  file: string,
  look: (visit: DiskVisit) => Promise<void>,
  context: BrowserContextOptions = {},
): Promise<void> {
  const launch = findBrowser();
  if (!launch) throw new Error('There is no browser.');
  const browser = await chromium.launch(launch);
  try {
    const opened = await browser.newContext({ offline: true, reducedMotion: 'reduce', ...context });
    const page = await opened.newPage();
    const requests: string[] = [];
    const complaints: string[] = [];
    opened.on('request', (request) => requests.push(request.url()));
    opened.on('console', (message) => complaints.push(message.text()));
    page.on('pageerror', (error) => complaints.push(String(error)));
    await page.goto(pathToFileURL(file).href);
    await look({ page, requests, complaints });
  } finally {
    await browser.close();
  }
}

const files = new Map<string, string>();
const fileOf = (lang: string): string => files.get(lang) ?? '';
beforeAll(() => {
  for (const lang of LANGUAGES) files.set(lang, buildPage(lang));
}, 60_000);
afterAll(() => {
  for (const file of files.values()) rmSync(dirname(file), { recursive: true, force: true });
});

const textOf = (page: Page) => page.locator('.step-text').innerText().then(squeeze);
const drawn = (page: Page) => page.locator('chronicle-chart [part~="event"]').count();

describe.each(LANGUAGES)('one file from a disk, with the network off, in %s', (lang) => {
  test(
    'draws the record and presents its lesson; nothing is asked for, nothing is complained of',
    LONG,
    async () => {
      await openFile(fileOf(lang), async ({ page, requests, complaints }) => {
        await page.locator('chronicle-chart [part~="event"]').first().waitFor();
        expect(await drawn(page)).toBeGreaterThan(10);
        await page.locator('[data-view=story]').click();
        await page.locator('.step-text').waitFor();
        const [notes] = await Promise.all([page.waitForEvent('popup'), page.locator('[data-notes]').click()]);
        await page.bringToFront();
        await page.locator('[data-present]').click();
        await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
        for (const step of lesson.steps.slice(0, 3)) {
          await expect.poll(() => textOf(page)).toBe(squeeze(step.text[lang]));
          await expect
            .poll(() => notes.locator('.notes').innerText().then(squeeze))
            .toContain(squeeze(step.notes[lang]));
          await page.keyboard.press('PageDown');
        }
        await expect.poll(() => textOf(page)).toBe(squeeze(lesson.steps[3]?.text[lang] ?? ''));
        expect(requests).toEqual([pathToFileURL(fileOf(lang)).href]);
        expect(complaints).toEqual([]);
      });
    },
  );

  test('without script shows every event', LONG, async () => {
    const localizer = createLocalizer(lang);
    await openFile(
      fileOf(lang),
      async ({ page, requests, complaints }) => {
        const seen = squeeze(await page.locator('main').innerText());
        const titles = events.map(({ event }) =>
          squeeze(localizer.text(event.title, known.lang)?.value ?? 'no title'),
        );
        expect(titles.length).toBeGreaterThan(10);
        expect(titles.filter((title) => !seen.includes(title))).toEqual([]);
        // The styles apply: the list is not in the browser's own type.
        const family = await page
          .locator('.chronicle-still')
          .evaluate((it) => getComputedStyle(it).fontFamily);
        expect(family).toContain(lang === 'fa' ? 'Vazirmatn' : 'system-ui');
        expect(requests).toHaveLength(1);
        expect(complaints).toEqual([]);
      },
      { javaScriptEnabled: false },
    );
  });

  test('is valid HTML', LONG, async () => {
    const validator = new HtmlValidate({ root: true, extends: ['html-validate:standard'] });
    const { results } = await validator.validateString(readFileSync(fileOf(lang), 'utf8'));
    expect(
      results.flatMap(({ messages }) => messages.map(({ line, message }) => `${line}: ${message}`)),
    ).toEqual([]);
  });
});

test('everything else that a reader can open opens under the policy', LONG, async () => {
  await openFile(fileOf('en'), async ({ page, requests, complaints }) => {
    const event = page.locator('chronicle-chart [part~="event"]').first();
    await event.focus();
    await page.keyboard.press('Enter');
    await page.locator('[part~="details"]').first().waitFor();
    await page.locator('.filter-toggle').click();
    await page.locator('chronicle-filter input[type="search"]').waitFor();
    for (const section of ['questions', 'compare', 'sources', 'method', 'corrections', 'share']) {
      await page.locator(`[data-section="${section}"]`).first().click();
      await page.locator(`[data-section="${section}"][aria-expanded="true"]`).first().waitFor();
    }
    await page.locator('chronicle-share :is(button, input, textarea):visible').first().waitFor();
    await page.locator('[data-view=table]').click();
    await page.locator('chronicle-list table').waitFor();
    await page.evaluate(() => document.querySelector('chronicle-timeline')?.prepareToPrint());
    expect((await page.pdf()).length).toBeGreaterThan(10_000);
    expect(requests).toHaveLength(1);
    expect(complaints).toEqual([]);
  });
});

test('the policy of the page is in force: Trusted Types, other scripts, other hosts', LONG, async () => {
  await openFile(fileOf('en'), async ({ page, requests, complaints }) => {
    await page.locator('chronicle-chart').waitFor();
    const outcome = await page.evaluate(async () => {
      const refused = await fetch('https://example.org/').catch((error: unknown) => (error as Error).name);
      const script = document.createElement('script');
      try {
        script.text = 'document.title = "changed"';
        return ['taken'];
      } catch (error) {
        return [(error as Error).name, refused];
      }
    });
    expect(outcome).toEqual(['TypeError', 'TypeError']);
    expect(complaints.join('\n')).toMatch(/connect-src|default-src/u);
    expect(complaints.join('\n')).toContain('TrustedScript');
    expect(requests.filter((address) => !address.startsWith('file:'))).toEqual([]);
  });
});

test(
  'a script or a style that is not the one that was published does nothing; the list stays',
  LONG,
  async () => {
    const text = readFileSync(fileOf('en'), 'utf8');
    const changed = join(dirname(fileOf('en')), 'changed.html');
    writeFileSync(
      changed,
      text.replace('</script>\n</body>', ';document.title = "changed"</script>\n</body>'),
    );
    await openFile(changed, async ({ page, complaints }) => {
      expect(await page.title()).not.toBe('changed');
      expect(await page.evaluate(() => customElements.get('chronicle-timeline') === undefined)).toBe(true);
      expect(complaints.join('\n')).toContain('script-src');
      expect(await page.locator('.chronicle-still').innerText()).toContain('Amnesty');
    });
    writeFileSync(changed, text.replace('</style>', 'body { display: none }</style>'));
    await openFile(changed, async ({ page, complaints }) => {
      await page.locator('chronicle-chart [part~="event"]').first().waitFor();
      expect(complaints.join('\n')).toContain('style-src');
    });
  },
);
