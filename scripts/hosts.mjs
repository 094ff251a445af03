// @ts-check
// The kit inside pages it does not own: hosts that do what hosts do (tests/hosts/hostile), and a small built
// example in each framework. Every case has a page of its own in one browser; none stops the others.
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { findBrowser, howToGetOne } from './find-browser.mjs';
import { buildExamples, examples } from './hosts-examples.mjs';
import { hostile } from './hosts-hostile.mjs';
import { serve } from './static-server.mjs';

/**
 * @typedef {object} Case
 * @property {string} name
 * @property {string} address Path of its page.
 * @property {(page: import('playwright').Page, said: string[]) => Promise<void>} look Throws where something is wrong.
 *
 * @typedef {object} Bench
 * @property {string} root
 * @property {(script: string, ...args: string[]) => boolean} node
 * @property {(folder: string) => boolean} install Installs what the lock file in a folder names.
 */

/**
 * Which file stands behind a path.
 * @param {string} root
 * @returns {(path: string) => URL | undefined}
 */
const filesOf = (root) => (path) => {
  const data = join(root, 'data');
  const places = path.endsWith('/record.json')
    ? [join(data, 'iran-1988-2020.json')]
    : [
        join(root, 'tests/hosts/hostile', path),
        join(root, '.cache/hosts', path),
        join(root, 'dist', path.replace('/other/', '/')), // two addresses, so two copies
      ];
  const file = path === '/' ? undefined : places.find((it) => existsSync(it));
  return file ? pathToFileURL(file) : undefined;
};

/**
 * A page that never answers must not hold up the others.
 * @param {Promise<void>} looking
 */
const inTime = (looking, seconds = 60) => {
  /** @type {ReturnType<typeof setTimeout>} */
  let timer;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new Error(`no answer in ${seconds} s`)), seconds * 1000);
  });
  return Promise.race([looking, late]).finally(() => clearTimeout(timer));
};

/**
 * Opens the page of a case, lets it look, and tells what is wrong.
 * @param {import('playwright').Browser} browser
 * @param {string} url
 * @param {Case} it
 * @returns {Promise<string[]>}
 */
async function faultsOf(browser, url, { address, look }) {
  const context = await browser.newContext({
    viewport: { width: 1000, height: 800 },
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(10_000);
  /** @type {string[]} */
  const said = [];
  /** @type {string[]} */
  const complaints = [];
  page.on('console', (message) => {
    said.push(message.text());
    if (['error', 'warning'].includes(message.type())) complaints.push(`console: ${message.text()}`);
  });
  page.on('pageerror', (error) => complaints.push(`error: ${error.message}`));
  try {
    await page.goto(url + address);
    await inTime(look(page, said));
  } catch (error) {
    complaints.push(error instanceof Error ? error.message : String(error));
  } finally {
    await context.close();
  }
  return complaints;
}

/**
 * @param {Bench} bench
 * @param {string[]} only Parts of the names of cases; all without them.
 * @returns {Promise<boolean>}
 */
export async function hosts(bench, only) {
  const launch = findBrowser();
  if (!launch) {
    console.log(howToGetOne());
    return false;
  }
  const wanted = (/** @type {{ name: string }} */ { name }) =>
    only.length === 0 || only.some((part) => name.includes(part));
  const built = examples.filter(wanted);
  const broken = built.length > 0 ? buildExamples(bench, built) : [];
  const cases = [...hostile.filter(wanted), ...built.filter(({ name }) => !broken.includes(name))];
  const server = await serve(filesOf(bench.root));
  const browser = await chromium.launch(launch);
  let failed = broken.length;
  try {
    for (const it of cases) {
      const faults = await faultsOf(browser, server.url, it);
      failed += faults.length > 0 ? 1 : 0;
      console.log([`${faults.length > 0 ? '✗' : '✓'} ${it.name}`, ...faults].join('\n    '));
    }
  } finally {
    await browser.close();
    await server.close();
  }
  console.log(`\n${cases.length + broken.length - failed} passed, ${failed} failed`);
  return failed === 0 && cases.length > 0;
}
