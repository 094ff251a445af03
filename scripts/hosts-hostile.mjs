// @ts-check
// Hosts that do what hosts do. Each has its page in tests/hosts/hostile.
/* global document, getComputedStyle, location, window -- what runs in the page */
import assert from 'node:assert/strict';
import { moves } from './hosts-moves.mjs';
import { assertSame, assertUntouched, assertWhole, boxes, drawn, EVENTS, host } from './hosts-page.mjs';
import { widths } from './hosts-widths.mjs';

/** @typedef {import('playwright').Page} Page */
/** @typedef {import('./hosts.mjs').Case} Case */

/** @param {Page} page */
async function cleanBoxes(page, width = 1000) {
  const clean = await page.context().newPage();
  await clean.setViewportSize({ width, height: 800 });
  await clean.goto(new URL('/clean.html', page.url()).href);
  await assertWhole(clean);
  const found = await boxes(clean);
  await clean.close();
  return found;
}

/**
 * A case that is drawn to the pixel as on a clean page.
 * @param {string} name @param {string} file @param {(page: Page) => Promise<void>} [first]
 */
const same = (name, file, first) =>
  host(name, file, async (page) => {
    await first?.(page);
    await assertWhole(page);
    assertSame(await boxes(page), await cleanBoxes(page));
  });

/** @type {Case[]} */
export const hostile = [
  host('a clean page', 'clean'),
  same('inside another shadow root', 'shadow-root'),
  same('quirks mode', 'quirks'),
  same('a host that unsets everything', 'unset'),
  same('a host that styles every tag', 'heavy-styles'),
  same('a host that extends Array.prototype', 'array-prototype'),
  host('beside an AMD loader, classic script', 'amd', async (page) => {
    assertSame((await drawn(page), await boxes(page)), await cleanBoxes(page));
    assert.deepEqual(await page.evaluate(() => Reflect.get(window, 'modules')), [], 'the loader was called');
  }),
  same('in a closed details', 'closed-details', async (page) => {
    await page.evaluate(() => {
      document.querySelector('details')?.setAttribute('open', '');
      Reflect.get(window, 'host').look();
    });
  }),
  same('hidden at first', 'hidden-at-first', async (page) => {
    assert.deepEqual(await boxes(page), [], 'drawn where nothing can be seen');
    await page.evaluate(() => document.querySelector('#panel')?.removeAttribute('hidden'));
    await drawn(page);
    await page.evaluate(() => Reflect.get(window, 'host').look());
  }),
  same('used before it is defined', 'late-definition', async (page) => {
    await page.evaluate(() => {
      const timeline = document.querySelector('chronicle-timeline');
      if (!timeline) throw new Error('no timeline');
      // A property set before the class is known must reach its setter.
      Object.assign(timeline, { src: '/record.json' });
    });
    await page.addScriptTag({ url: '/chronicle.js', type: 'module' });
    await drawn(page);
    await page.evaluate(() => {
      document.querySelector('script[src="/chronicle.js"]')?.remove();
      Reflect.get(window, 'host').look();
    });
  }),
  host('made after it is defined', 'clean', async (page) => {
    await drawn(page);
    await page.evaluate(async () => {
      const timeline = document.createElement('chronicle-timeline');
      timeline.document = await (await fetch('/record.json')).json();
      document.querySelector('chronicle-timeline')?.replaceWith(timeline);
      Reflect.get(window, 'host').look();
    });
  }),
  host('a host that reads from the right', 'right-to-left', async (page) => {
    await drawn(page);
    const title = page.getByRole('region').first();
    assert.equal(await title.evaluate((it) => getComputedStyle(it).direction), 'rtl');
  }),
  host('a host at twice its size', 'zoom', async (page) => {
    await page.setViewportSize({ width: 1000, height: 800 });
    await assertWhole(page);
    // Margin and box are doubled with the rest: what is left is half of the window, less the margin.
    assertSame(await boxes(page), await cleanBoxes(page, 500), 2);
  }),
  {
    name: 'a hundred timelines',
    address: '/hundred.html',
    look: async (page) => {
      assert.deepEqual(
        await drawn(page),
        Array.from({ length: 100 }, () => EVENTS),
      );
      await assertUntouched(page);
    },
  },
  host('two copies', 'two-copies', async (page, said) => {
    await drawn(page);
    assert.deepEqual(said.filter((text) => text.includes('another copy')).length, 1, said.join('\n'));
  }),
  host('a page with a base', 'base', async (page) => {
    await drawn(page);
    await page.locator('chronicle-chart button[part~="event"]').first().press('Enter');
    await page.locator('chronicle-chart [part~="details"]').waitFor();
    await page.locator('chronicle-chart [part~="details"] a[href^="#"]').first().click();
    const { pathname, hash } = await page.evaluate(() => ({ ...location }));
    assert.equal(pathname, '/base.html', 'a link inside the timeline left the page');
    assert.match(hash, /event=/);
    await page.evaluate(() => {
      const timeline = document.querySelector('chronicle-timeline');
      for (const name of ['selected', 'range', 'filter', 'view']) timeline?.removeAttribute(name);
    });
  }),
  ...moves,
  ...widths,
];
