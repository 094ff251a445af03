// @ts-check
/* global customElements, document */
// What a bare page transfers to draw the record, without the record: the budget of the project.
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { chromium } from 'playwright';
import { brotliBytes, bundled, heaviestFolders, heaviestModules } from './bundle.mjs';
import { findBrowser } from './find-browser.mjs';
import { serve } from './static-server.mjs';

const KB = 1024;
const BUDGET = { page: 50 * KB, chart: 35 * KB };
/**
 * What fails: the budget, and for the chart, as long as that is not reached, what is; to be lowered with every kilobyte
 * that goes. What is left is needed for the first drawing of any document: Lit (4.5 KB), the layout of the chart, EDTF
 * dates and their words for every event's name, the reader that tells a good document from a bad one, the style sheets.
 * A chart alone has all of that.
 */
const LIMIT = { page: BUDGET.page, chart: 43.2 * KB };
/** The script of the page around a frame. */
const LISTENER = 1 * KB;
const LARGEST = 12;

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root);
const PAGE = `<!doctype html><html lang="en"><title>Bare page</title>
<script type="module" src="/chronicle.js"></script>
<chronicle-timeline src="/record.json"></chronicle-timeline></html>`;

/** @param {string} path */
function find(path) {
  if (path === '/') return PAGE;
  if (path === '/record.json') return new URL('data/iran-1988-2020.json', root);
  const file = new URL(path.slice(1), dist);
  return existsSync(file) ? file : undefined;
}

/**
 * The scripts a browser asks for, by name, with their bytes.
 * @param {NonNullable<ReturnType<typeof findBrowser>>} found
 */
async function measured(found) {
  const server = await serve(find, { brotli: true });
  const browser = await chromium.launch(found);
  try {
    const page = await browser.newPage();
    await page.goto(server.url);
    await page.evaluate(async () => {
      await customElements.whenDefined('chronicle-timeline');
      const timeline = document.querySelector('chronicle-timeline');
      await /** @type {{ ready: Promise<unknown> } | null} */ (/** @type {unknown} */ (timeline))?.ready;
    });
    await page.waitForLoadState('networkidle');
    return server.requests
      .filter(({ path }) => path.endsWith('.js'))
      .map(({ path, bytes }) => ({ name: path.slice(1), bytes }));
  } finally {
    await browser.close();
    await server.close();
  }
}

/** @param {{ bytes: number }[]} files */
const total = (files) => files.reduce((sum, { bytes }) => sum + bytes, 0);

/**
 * @param {string} what
 * @param {number} bytes
 * @param {string} [note]
 */
function row(what, bytes, note = '') {
  console.log(`${(bytes / KB).toFixed(1).padStart(8)} KB  ${what}${note && `  (${note})`}`);
}

const chunks = await bundled('src/define.ts');
const chart = await bundled('src/elements/chart/chronicle-chart.ts');
const weighed = (/** @type {typeof chunks} */ of) =>
  of.map(({ fileName, code }) => ({ name: fileName, bytes: brotliBytes(code) }));
const found = findBrowser();
const files = found ? await measured(found) : weighed(chunks);
const page = total(files);

console.log(
  found ? 'Brotli, as a browser asked for it:' : 'Brotli, from the import graph (no browser was found):',
);
for (const { name, bytes } of files) row(name, bytes);
row('a bare page, without the record', page, `budget ${BUDGET.page / KB}, limit ${LIMIT.page / KB}`);
const alone = total(weighed(chart));
row('the chart alone', alone, `budget ${BUDGET.chart / KB}, limit ${LIMIT.chart / KB}`);

console.log('\nA frame, without the record:');
const framed = [
  'embed.html',
  'chronicle-frame.css',
  'chronicle-frame.js',
  'chronicle.iife.js',
  'chronicle-embed.js',
].map((name) => ({ name, bytes: brotliBytes(readFileSync(new URL(name, dist), 'utf8')) }));
for (const { name, bytes } of framed) row(name, bytes);
const listener = framed.at(-1)?.bytes ?? 0;
row('the frame', total(framed) - listener);
row('the listener of the page around it', listener, `${listener} bytes, limit ${LISTENER}`);

console.log('\nThe heaviest packages and folders, each compressed alone:');
for (const { name, bytes } of heaviestFolders(chunks).slice(0, LARGEST)) row(name, bytes);

console.log('\nThe heaviest modules:');
for (const { name, bytes } of heaviestModules(chunks).slice(0, LARGEST)) row(name, bytes);

for (const [what, bytes, budget, limit] of /** @type {const} */ ([
  ['The page', page, BUDGET.page, LIMIT.page],
  ['The chart alone', alone, BUDGET.chart, LIMIT.chart],
])) {
  if (bytes > budget) console.log(`\n${what} is above its budget of ${budget / KB} KB.`);
  if (bytes <= limit) continue;
  console.error(`${what} is above the limit of ${limit / KB} KB.`);
  process.exitCode = 1;
}
if (listener > LISTENER) {
  console.error(`The listener around frames is above its limit of ${LISTENER} bytes.`);
  process.exitCode = 1;
}
