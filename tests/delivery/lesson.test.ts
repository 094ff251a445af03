import { mkdtempSync, copyFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright';
import { expect, test } from 'vitest';
import { findBrowser } from '../../scripts/find-browser.mjs';
import record from '../../data/iran-1988-2020.json' with { type: 'json' };
import { root } from '../source-files.js';
import { POLICY, visit } from './bare-page.js';
import { PaperText } from './paper-text.js';

const [lesson] = record.stories;
if (!lesson) throw new Error('The record has no lesson.');
const LONG = { timeout: 120_000 };
const PAGE = `<!doctype html><html lang="en"><title>Lesson</title><link rel="icon" href="data:,">
<script type="module" src="/chronicle.js"></script>
<chronicle-timeline view="story" src="/record.json"></chronicle-timeline></html>`;

const textOf = (page: Page) =>
  page
    .locator('.step-text')
    .innerText()
    .then((text) => text.replace(/\s+/gu, ' ').trim());

/** Goes through the whole lesson by the keys of a clicker, with the notes in step all the way. */
async function teach(page: Page): Promise<void> {
  await page.locator('.step-text').waitFor();
  const [notes] = await Promise.all([page.waitForEvent('popup'), page.locator('[data-notes]').click()]);
  await page.bringToFront();
  await page.locator('[data-present]').click();
  await expect.poll(() => page.evaluate(() => document.fullscreenElement !== null)).toBe(true);
  for (const [at, step] of lesson!.steps.entries()) {
    await expect.poll(() => textOf(page)).toBe(step.text.en);
    await expect
      .poll(() => notes.locator('.step-number').innerText())
      .toBe(`${at + 1} of ${lesson!.steps.length}`);
    expect((await notes.locator('.notes').innerText()).replace(/\s+/gu, ' ')).toContain(
      step.notes.en.replace(/\s+/gu, ' '),
    );
    if ('hide' in step) {
      await expect.poll(() => page.locator('[data-ask]').count()).toBe(1);
      await page.keyboard.press('r');
      await expect.poll(() => page.locator('[data-ask]').count()).toBe(0);
    }
    // The last steps by the keys of the second window.
    if (at < 3) await page.keyboard.press('PageDown');
    else await notes.keyboard.press('PageDown');
  }
  expect(await notes.locator('.clocks').innerText()).toMatch(/\d\d:\d\d[\s\S]*\d\d:\d\d/u);
  await page.evaluate(() => document.exitFullscreen());
  await expect.poll(() => textOf(page)).toBe(lesson!.steps[0]?.text.en);
  // Asked for again, they come to the front.
  await page.locator('[data-notes]').click();
  expect(notes.isClosed()).toBe(false);
  await notes.close();
}

test('the lesson is presented from end to end under the strict policy, the notes in step', LONG, async () => {
  await visit(
    PAGE,
    async ({ page, reports, complaints, elsewhere }) => {
      await teach(page);
      expect({ reports, complaints, elsewhere }).toEqual({ reports: [], complaints: [], elsewhere: [] });
    },
    POLICY,
    { viewport: { width: 1920, height: 1080 }, reducedMotion: 'reduce' },
  );
});

test('from a disk, without any network, it is presented too', LONG, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'chronicle-lesson-'));
  const launch = findBrowser();
  if (!launch) throw new Error('There is no browser.');
  const browser = await chromium.launch(launch);
  try {
    copyFileSync(join(root, 'dist/chronicle.iife.js'), join(folder, 'chronicle.iife.js'));
    const data = readFileSync(join(root, 'data/iran-1988-2020.json'), 'utf8').replaceAll('<', '\\u003c');
    writeFileSync(
      join(folder, 'lesson.html'),
      `<!doctype html><html lang="en"><meta charset="utf-8"><title>Lesson</title><script defer src="chronicle.iife.js"></script>
<chronicle-timeline view="story"><script type="application/json">${data}</script></chronicle-timeline></html>`,
    );
    const context = await browser.newContext({ offline: true, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(pathToFileURL(join(folder, 'lesson.html')).href);
    await teach(page);
    expect(errors).toEqual([]);
  } finally {
    await browser.close();
    rmSync(folder, { recursive: true, force: true });
  }
});

test.each(['A4', 'Letter'])(
  'on paper (%s) the notes stand on the teacher’s copy and on no other',
  LONG,
  async (format) => {
    await visit(PAGE, async ({ page, complaints }) => {
      await page.locator('.step-text').waitFor();
      // As in a browser that goes on at once, and prints later.
      await page.evaluate(() => (window.print = () => undefined));
      const printed = async (tool?: string) => {
        if (tool) await page.locator(`[data-tool=${tool}]`).click();
        return PaperText.of(await page.pdf({ format }));
      };
      const has = (paper: PaperText) =>
        lesson!.steps.map(({ text, notes }) => [text, notes].map(({ en }) => paper.has(en)));
      const forClass = lesson!.steps.map(() => [true, false]);
      const forTeacher = lesson!.steps.map(() => [true, true]);
      expect(has(await printed())).toEqual(forClass);
      expect(has(await printed('teacher'))).toEqual(forTeacher);
      expect(has(await printed())).toEqual(forClass);
      expect(has(await printed('handout'))).toEqual(forClass);
      await expect.poll(() => page.locator('.handout').count()).toBe(0);
      expect(complaints).toEqual([]);
    });
  },
);
