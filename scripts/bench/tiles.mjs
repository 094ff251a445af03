// @ts-check
// node scripts/bench/tiles.mjs [numbers of events, 100000 1000000 by default] [--keep folder]
// What a reader of a document in tiles transfers: its first view, and a zoom to one day, for ever more events. Events are
// generated, tiled by the built command line and looked at in a browser, all in a folder for temporary files.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createWriteStream, existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { argv, execPath } from 'node:process';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findBrowser } from '../find-browser.mjs';
import { serve } from '../static-server.mjs';
import { eventLines } from './many-events.mjs';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));
/** A day in the middle of the span. */
const DAY = '1850-03-14/1850-03-14';

const PAGE = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Tiles</title>
<script type="module" src="/dist/chronicle.js"></script>
<chronicle-timeline src="/tiles/index.json"></chronicle-timeline></html>`;

/**
 * Makes the tiles of so many events, and says what that took.
 * @param {number} events @param {string} folder @param {string} dist
 */
export async function makeTiles(events, folder, dist) {
  const input = join(folder, `events-${events}.jsonl`);
  if (!existsSync(input)) {
    const file = createWriteStream(input);
    for (const lines of eventLines(events)) if (!file.write(lines)) await once(file, 'drain');
    file.end();
    await once(file, 'finish');
  }
  const output = join(folder, `tiles-${events}`);
  const cli = pathToFileURL(join(dist, 'publish/cli.js')).href;
  const terminal = pathToFileURL(join(dist, 'publish/terminal.js')).href;
  const program = `
    const { runCli } = await import(${JSON.stringify(cli)});
    const { processTerminal } = await import(${JSON.stringify(terminal)});
    process.exitCode = await runCli(${JSON.stringify(['tile', input, '-o', output])}, processTerminal());
    console.log('PEAK ' + process.resourceUsage().maxRSS);`;
  const started = performance.now();
  const child = spawn(execPath, ['--input-type=module', '-e', program], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  let said = '';
  child.stdout.on('data', (text) => (said += String(text)));
  await once(child, 'close');
  const seconds = (performance.now() - started) / 1000;
  return {
    output,
    seconds,
    peak: Number(/PEAK (\d+)/u.exec(said)?.[1]) / 1024,
    said: said.split('\n', 1)[0] ?? '',
  };
}

/**
 * Looks at tiles in a browser. Bytes are of tiles alone, as they lie on disk and under brotli.
 * @param {string} tiles @param {string} dist
 */
export async function lookAt(tiles, dist) {
  const find = (/** @type {string} */ path) => {
    if (path === '/') return PAGE;
    const file = path.startsWith('/dist/')
      ? join(dist, path.slice(6))
      : join(tiles, path.replace('/tiles/', ''));
    return existsSync(file) ? pathToFileURL(file) : undefined;
  };
  const views = [];
  for (const brotli of [false, true]) {
    const server = await serve(find, { brotli });
    const browser = await chromium.launch(findBrowser() ?? {});
    const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
    await page.goto(server.url);
    const first = await settled(page, server);
    await page
      .locator('chronicle-timeline')
      .evaluate((timeline, range) => timeline.setAttribute('range', range), DAY);
    const day = await settled(page, server);
    const words = await page.locator('[part=tiled]').innerText();
    await browser.close();
    await server.close();
    views.push({ brotli, first, day, words });
  }
  return views;
}

/** Waits until nothing more comes, and gives what was asked for since the last time. @param {import('playwright').Page} page @param {import('../static-server.mjs').Served} server */
async function settled(page, server) {
  await page.locator('chronicle-chart [part=tiled][aria-busy=false]').waitFor();
  await page.waitForTimeout(600);
  const asked = server.requests.splice(0).filter(({ path }) => path.startsWith('/tiles/'));
  return { requests: asked.length, bytes: asked.reduce((sum, { bytes }) => sum + bytes, 0) };
}

if (argv[1] === fileURLToPath(import.meta.url)) {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { keep: { type: 'string' }, dist: { type: 'string', default: DIST } },
  });
  const folder = values.keep ?? mkdtempSync(join(tmpdir(), 'chronicle-bench-'));
  try {
    for (const events of (positionals.length > 0 ? positionals : ['100000', '1000000']).map(Number)) {
      const made = await makeTiles(events, folder, values.dist);
      console.log(
        `${made.said}\n  tiled in ${made.seconds.toFixed(1)} s, peak memory ${made.peak.toFixed(0)} MB`,
      );
      for (const { brotli, first, day, words } of await lookAt(made.output, values.dist)) {
        const kilobytes = (/** @type {number} */ bytes) => `${(bytes / 1000).toFixed(1)} KB`;
        console.log(
          `  ${brotli ? 'brotli' : 'plain '}: first view ${first.requests} requests, ${kilobytes(first.bytes)}; one day ${day.requests} requests, ${kilobytes(day.bytes)}`,
        );
        if (brotli) console.log(`  ${words.replaceAll('\n', ' ')}`);
      }
    }
  } finally {
    if (values.keep === undefined) rmSync(folder, { recursive: true, force: true });
  }
}
