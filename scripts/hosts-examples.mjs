// @ts-check
// One small page in each framework, built as its readers would build it and driven like any other.
/* global document -- what runs in the page */
import assert from 'node:assert/strict';
import { existsSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { drawn, EVENTS, listeners } from './hosts-page.mjs';

/** @typedef {import('./hosts.mjs').Bench} Bench */

/** Mounts a timeline, reads an event, takes the timeline away and mounts it again. @param {string} name */
const example = (name) => ({
  name: `in ${name}`,
  folder: name.toLowerCase(),
  address: `/${name.toLowerCase()}/index.html`,
  /** @param {import('playwright').Page} page */
  look: async (page) => {
    const mount = page.getByRole('button', { name: 'Timeline', exact: true }).first();
    await mount.waitFor();
    await page.addScriptTag({ url: '/host.js' });
    const before = await listeners(page);
    assert.deepEqual(await drawn(page), [], 'a timeline before it was asked for');

    const timeline = page.locator('chronicle-timeline');
    await mount.click();
    await timeline.waitFor({ state: 'attached' });
    assert.deepEqual(await drawn(page), [EVENTS], 'events drawn');
    assert.deepEqual(await set(page), { lanes: 'none', level: 3, src: null, heading: 'H3' });

    await page.locator('chronicle-chart button[part~="event"]').first().press('Enter');
    await page.locator('output:not(:empty)').waitFor();
    const selected = await timeline.evaluate((it) => Reflect.get(it, 'selected'));
    assert.equal(typeof selected, 'string');
    assert.equal(await page.locator('output').textContent(), selected, 'another event was heard');

    await mount.click();
    await timeline.waitFor({ state: 'detached' });
    assert.deepEqual(await listeners(page), before, 'a listener stayed behind');
    await mount.click();
    await timeline.waitFor({ state: 'attached' });
    assert.deepEqual(await drawn(page), [EVENTS], 'events drawn the second time');
  },
});

/** What the example has set, by attribute and by property. @param {import('playwright').Page} page */
const set = (page) =>
  page.evaluate(() => {
    const timeline = document.querySelector('chronicle-timeline');
    return {
      lanes: timeline?.lanes,
      level: timeline?.headingLevel,
      src: timeline?.src,
      heading: timeline?.shadowRoot?.querySelector(':is(h2, h3)')?.tagName,
    };
  });

export const examples = ['HTML', 'React', 'Vue', 'Svelte', 'Angular'].map(example);

/**
 * Builds examples into .cache/hosts, against the package as it would be installed; tells which could not be built.
 * @param {Bench} bench
 * @param {typeof examples} wanted
 * @returns {string[]}
 */
export function buildExamples({ root, node, install }, wanted) {
  const folder = 'tests/hosts';
  if (!install(folder)) return wanted.map(({ name }) => name);
  const kit = join(root, folder, 'node_modules/chronicle-kit');
  if (!existsSync(kit)) symlinkSync(root, kit, 'junction');
  const broken = wanted.filter(({ folder: name }) => {
    const source = join(folder, name);
    const typed = existsSync(join(root, source, 'tsconfig.json'));
    const out = ['--outDir', join(root, '.cache/hosts', name), '--emptyOutDir', '--base', './'];
    return !(
      (!typed || node('node_modules/typescript/bin/tsc', '--noEmit', '-p', source)) &&
      node(join(folder, 'node_modules/vite/bin/vite.js'), 'build', source, '--logLevel', 'error', ...out)
    );
  });
  for (const { name } of broken) console.log(`✗ ${name}: not built`);
  return broken.map(({ name }) => name);
}
