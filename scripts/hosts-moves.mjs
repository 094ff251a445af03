// @ts-check
// What stays behind when a timeline is moved about, or taken away.
/* global document, window -- what runs in the page */
import assert from 'node:assert/strict';
import { drawn, EVENTS, held, host, listeners } from './hosts-page.mjs';

/** @typedef {import('playwright').Page} Page */

/** @param {Page} page @param {number} times */
const move = (page, times) =>
  page.evaluate(async (count) => {
    const timeline = document.querySelector('chronicle-timeline');
    const places = [document.querySelector('#there'), document.querySelector('#here')];
    if (!timeline) throw new Error('no timeline');
    for (let i = 0; i < count; i += 1) {
      places[i % 2]?.append(timeline);
      if (i % 10 === 0) await new Promise((done) => setTimeout(done));
    }
    await timeline.updateComplete;
  }, times);

/** @param {Page} page */
const remount = (page, times = 20) =>
  page.evaluate(async (count) => {
    for (let i = 0; i < count; i += 1) {
      document.querySelector('chronicle-timeline')?.remove();
      const timeline = document.createElement('chronicle-timeline');
      timeline.src = '/record.json';
      document.querySelector('#here')?.append(timeline);
      await timeline.ready;
    }
  }, times);

/**
 * Does it once to warm up, once more, and asks what is held in addition. A hundredth of the work leaves traces of
 * its own (compiled code, caches): the bound is far below what one timeline weighs for each time.
 * @param {Page} page @param {(page: Page) => Promise<void>} act @param {string} what
 */
async function assertNothingKept(page, act, what) {
  await act(page);
  await drawn(page);
  const [before, heard] = [await held(page), await listeners(page)];
  await act(page);
  await drawn(page);
  const after = await held(page);
  assert.deepEqual(await listeners(page), heard, `${what}: listeners on the page`);
  assert.equal(
    after.listeners <= before.listeners + 20,
    true,
    `${what}: ${before.listeners} listeners became ${after.listeners}`,
  );
  assert.equal(
    after.nodes <= before.nodes + 500,
    true,
    `${what}: ${before.nodes} nodes became ${after.nodes}`,
  );
  const grown = (after.bytes - before.bytes) / 2 ** 20;
  assert.equal(grown < 2, true, `${what}: the heap grew by ${grown.toFixed(1)} MB`);
  console.log(
    `  ${what}: listeners ${before.listeners} → ${after.listeners}, nodes ${before.nodes} → ${after.nodes}, heap ${grown.toFixed(2)} MB more`,
  );
}

export const moves = [
  host('moved a thousand times', 'moved', async (page) => {
    assert.deepEqual(await drawn(page), [EVENTS]);
    await assertNothingKept(page, (it) => move(it, 1000), 'after 1,000 moves');
  }),
  host('mounted and unmounted twenty times', 'moved', async (page) => {
    await drawn(page);
    await assertNothingKept(page, remount, 'after 20 mounts');
    await page.evaluate(() => Reflect.get(window, 'host').look());
  }),
  {
    name: 'taken away',
    address: '/moved.html',
    /** @param {Page} page */
    look: async (page) => {
      await page.evaluate(() => document.querySelector('chronicle-timeline')?.remove());
      const before = await listeners(page);
      await remount(page, 1);
      await drawn(page);
      assert.notDeepEqual(await listeners(page), before, 'a timeline that is drawn listens');
      await page.evaluate(() => document.querySelector('chronicle-timeline')?.remove());
      assert.deepEqual(await listeners(page), before, 'a listener stayed behind');
    },
  },
];
