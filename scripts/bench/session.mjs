// @ts-check
/* global window -- what runs in the page */
// One page of one size in a context of its own: nothing cached, a heap of its own.
import { fileURLToPath } from 'node:url';
import { CATEGORIES, readTrace } from './trace.mjs';

const WATCH = fileURLToPath(new URL('pages/watch.js', import.meta.url));

export const SCREEN = { width: 1600, height: 1000 };
/** Where there is room for hundreds of marks at a time: on the other, two or three hundred are all that ever fit. */
export const WIDE_SCREEN = { width: 3200, height: 1400 };

/**
 * @typedef {object} Session
 * @property {import('playwright').Page} page
 * @property {(run: () => Promise<unknown>) => Promise<ReturnType<typeof readTrace>>} traced Runs something and tells what the main thread did meanwhile.
 * @property {() => Promise<number>} heap Megabytes in use after collection.
 * @property {() => Promise<number>} domNodes Nodes that the browser holds after collection, in the page or out of it.
 */

/**
 * @template T
 * @param {import('playwright').Browser} browser
 * @param {string} url Address of the server: an empty page of it comes first, so that no process is started meanwhile.
 * @param {(session: Session) => Promise<T>} measure
 * @returns {Promise<T>}
 */
export async function inSession(browser, url, measure) {
  const context = await browser.newContext({ viewport: SCREEN });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(180_000);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${url}/blank.html`);
    await page.addInitScript({ path: WATCH });
    const devtools = await context.newCDPSession(page);
    await devtools.send('HeapProfiler.enable');
    const collect = async () => {
      for (let i = 0; i < 2; i += 1) await devtools.send('HeapProfiler.collectGarbage');
    };
    return await measure({
      page,
      async traced(run) {
        await browser.startTracing(page, { categories: CATEGORIES });
        /** @type {Buffer} */
        let trace;
        try {
          await run();
        } finally {
          trace = await browser.stopTracing();
        }
        return readTrace(JSON.parse(trace.toString()).traceEvents);
      },
      async heap() {
        await collect();
        return (await devtools.send('Runtime.getHeapUsage')).usedSize / 1e6;
      },
      async domNodes() {
        await collect();
        return (await devtools.send('Memory.getDOMCounters')).nodes;
      },
    });
  } finally {
    await context.close();
  }
}

/** Opens a page on a document and waits until it stands. @param {import('playwright').Page} page @param {string} address */
export async function open(page, address) {
  await page.goto(address);
  await page.evaluate(async () => {
    await window.subject?.loaded;
    await window.bench.firstMarks;
    await window.bench.timed(() => undefined); // until nothing changes any more
    performance.mark('bench:end');
    await window.bench.turn();
  });
}
