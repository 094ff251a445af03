// @ts-check
// Every story in every direction, theme and width: axe finds nothing, the console is silent, the page does not overflow.
// And Storybook as it is built, its docs and its stories ask nothing of another host.
/* global document, innerWidth, requestAnimationFrame, window -- what runs in the page */
import { existsSync, readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { callsElsewhere, OFFLINE, openStorybook } from './storybook-calls.mjs';
import { findBrowser, howToGetOne } from './find-browser.mjs';
import { serve } from './static-server.mjs';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const THEMES = /** @type {const} */ (['light', 'dark', 'forced']);
const LOOKS = ['en', 'fa'].flatMap((lang) =>
  THEMES.flatMap((theme) => [320, 768, 1280].map((width) => ({ lang, theme, width }))),
);

/** @typedef {(typeof LOOKS)[number]} Look */
/** @param {Look} look */
const nameOf = ({ lang, theme, width }) => `${lang === 'fa' ? 'rtl fa' : 'ltr en'}, ${theme}, ${width} px`;

/**
 * Dresses the story on the page for a look, and tells what is wrong with it.
 * @param {import('playwright').Page} page
 * @param {Look} look
 */
async function faultsOf(page, { lang, theme, width }) {
  await page.setViewportSize({ width, height: 900 });
  await page.emulateMedia({
    colorScheme: theme === 'light' ? 'light' : 'dark',
    forcedColors: theme === 'forced' ? 'active' : 'none',
    reducedMotion: 'reduce',
  });
  return page.evaluate(
    async ({ lang, theme, rules }) => {
      const frame = /** @type {HTMLElement} */ (document.querySelector('.chronicle-frame'));
      Object.assign(frame, { lang, dir: lang === 'fa' ? 'rtl' : 'ltr' });
      frame.style.colorScheme = theme === 'light' ? 'light' : 'dark';
      /** @param {ParentNode} root @returns {Element[]} */
      const elements = (root) =>
        [...root.querySelectorAll('*')].flatMap((it) => [
          it,
          ...(it.shadowRoot ? elements(it.shadowRoot) : []),
        ]);
      for (let i = 0; i < 4; i += 1) {
        for (const it of elements(document)) await Reflect.get(it, 'updateComplete');
        await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 10)));
      }
      /** @type {import('axe-core')} */
      const axe = Reflect.get(window, 'axe');
      const { violations } = await axe.run('#storybook-root', {
        runOnly: rules,
        rules: { region: { enabled: false } }, // landmarks are the page's, and here there is no page
        resultTypes: ['violations'],
      });
      const over = document.documentElement.scrollWidth - innerWidth;
      return [
        ...violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
        ),
        ...(over > 0 ? [`the page is ${over} px too wide`] : []),
      ];
    },
    { lang, theme, rules: RULES },
  );
}

/**
 * Opens a story, lets it play, and looks at it from every side.
 * @param {import('playwright').Page} page
 * @param {string} address
 * @returns {Promise<Map<Look, string[]>>}
 */
async function lookAt(page, address) {
  /** @type {string[]} */
  let complaints = [];
  const heard = (/** @type {import('playwright').ConsoleMessage} */ message) => {
    if (message.type() === 'error') complaints.push(`console: ${message.text()}`);
  };
  const thrown = (/** @type {Error} */ error) => complaints.push(`error: ${error.message}`);
  page.on('console', heard).on('pageerror', thrown);
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'reduce' });
  await page.goto(address);
  const expected = await page.evaluate(async () => {
    const preview = () => Reflect.get(window, '__STORYBOOK_PREVIEW__');
    const ended = () => Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__')?.last('storyFinished')?.[0];
    for (const begun = Date.now(); !ended() && Date.now() - begun < 20_000;)
      await new Promise((done) => setTimeout(done, 20));
    if (ended()?.status !== 'success') throw new Error(`the story ended in ${ended()?.status ?? 'nothing'}`);
    return /** @type {string[]} */ (preview().currentRender.story.parameters.console?.expected ?? []);
  });
  await page.addScriptTag({ path: 'node_modules/axe-core/axe.min.js' });
  const found = new Map();
  for (const look of LOOKS) {
    const faults = await faultsOf(page, look);
    const said = complaints.filter((it) => !expected.some((part) => it.includes(part)));
    complaints = [];
    found.set(look, [...faults, ...said]);
  }
  page.off('console', heard).off('pageerror', thrown);
  return found;
}

/**
 * @param {string} built Folder of a built Storybook.
 * @param {string[]} only Parts of story ids; all stories without them.
 * @returns {Promise<boolean>}
 */
export async function matrix(built, only) {
  const launch = findBrowser();
  if (!launch) {
    console.log(howToGetOne());
    return false;
  }
  /** @type {{ entries: Record<string, { id: string, type: string }> }} */
  const { entries } = JSON.parse(readFileSync(join(built, 'index.json'), 'utf8'));
  const wanted = Object.values(entries).filter(
    ({ id }) => only.length === 0 || only.some((it) => id.includes(it)),
  );
  const stories = wanted.filter(({ type }) => type === 'story').map(({ id }) => id);
  const docs = wanted.filter(({ type }) => type === 'docs').map(({ id }) => id);
  const server = await serve((path) => {
    if (path === '/favicon.ico') return ''; // the browser's own wish
    const file = join(built, decodeURIComponent(path));
    return path !== '/' && existsSync(file) ? pathToFileURL(file) : undefined;
  });
  const browser = await chromium.launch({ ...launch, args: [...(launch.args ?? []), OFFLINE] });
  /** @type {Set<string>[]} */
  const calls = [];
  // A window for each: of two pages in one window only that in front is drawn, and a story that waits for frames waits.
  const windowOf = async () => {
    const context = await browser.newContext();
    calls.push(callsElsewhere(context, server.url));
    return context;
  };
  /** @type {string[]} */
  const closed = [];
  /** @type {Map<Look, { passed: number, failed: string[] }>} */
  const table = new Map(LOOKS.map((look) => [look, { passed: 0, failed: [] }]));
  const waiting = [...stories];
  const work = async () => {
    const page = await (await windowOf()).newPage();
    for (let id = waiting.shift(); id; id = waiting.shift()) {
      // Storybook's own look with axe is not needed beside this one.
      const address = `${server.url}/iframe.html?id=${id}&viewMode=story&globals=a11y.manual:!true`;
      const found = await lookAt(page, address).catch((/** @type {Error} */ error) => error);
      let faulty = 0;
      for (const [look, cell] of table) {
        const faults = found instanceof Error ? [found.message] : (found.get(look) ?? []);
        if (faults.length === 0) cell.passed += 1;
        else cell.failed.push(`${id}, ${nameOf(look)}\n    ${faults.join('\n    ')}`);
        faulty += faults.length > 0 ? 1 : 0;
      }
      console.log(`${faulty > 0 ? '✗' : '✓'} ${id}${faulty > 0 ? ` (${faulty} of ${LOOKS.length})` : ''}`);
    }
  };
  try {
    await Promise.all(Array.from({ length: Math.min(availableParallelism(), 4) }, work));
    closed.push(...(await openStorybook(await windowOf(), server.url, docs, stories[0] ?? '')));
  } finally {
    await browser.close();
    await server.close();
  }
  const called = new Set(calls.flatMap((addresses) => [...addresses]));
  const cells = [...table];
  for (const [, { failed }] of cells) for (const it of failed) console.log(`\n${it}`);
  console.log('\nstories     passed  failed');
  for (const [look, { passed, failed }] of cells)
    console.log(`${String(passed).padStart(8)}${String(failed.length).padStart(8)}  ${nameOf(look)}`);
  const sum = (/** @type {(cell: { passed: number, failed: string[] }) => number} */ count) =>
    cells.reduce((total, [, cell]) => total + count(cell), 0);
  const failed = sum((cell) => cell.failed.length);
  for (const fault of closed) console.log(`\n${fault}`);
  for (const address of called) console.log(`\nAnother host was asked for ${address}`);
  console.log(`\n${docs.length} pages of docs opened, ${called.size} addresses of other hosts asked for`);
  console.log(`${sum(({ passed }) => passed)} passed, ${failed + closed.length + called.size} failed`);
  return failed + closed.length + called.size === 0 && stories.length > 0;
}
