// @ts-check
// What every case asks of the page it drives.
/* global customElements, requestAnimationFrame, window -- what runs in the page */
import assert from 'node:assert/strict';

/** How many events the record has: what a whole drawing shows. */
export const EVENTS = 32;
// By these every copy of Lit, in any bundle, counts its copies on a page; the symbol is the language's own to come.
const LITS_OWN = [
  'Symbol.metadata',
  'litElementVersions',
  'litHtmlVersions',
  'litPropertyMetadata',
  'reactiveElementVersions',
];

/** @typedef {import('playwright').Page} Page */
/** @typedef {{ what: string, at: number[] }} Box */
/** @typedef {{ timelines(): HTMLElement[], events(it: HTMLElement): number, boxes(it: HTMLElement): Box[], overflow(): number, changes(): string[] }} Host */

/**
 * Waits until every timeline of the page is drawn; counts the events of each.
 * @param {Page} page
 * @returns {Promise<number[]>}
 */
export const drawn = (page) =>
  page.evaluate(async () => {
    await customElements.whenDefined('chronicle-timeline');
    /** @type {Host} */
    const host = Reflect.get(window, 'host');
    const timelines = host.timelines();
    await Promise.all(timelines.map((it) => Reflect.get(it, 'ready')));
    for (let i = 0; i < 4; i += 1) {
      await Promise.all(timelines.map((it) => Reflect.get(it, 'updateComplete')));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 10)));
    }
    return timelines.map((it) => host.events(it));
  });

/** @param {Page} page */
export async function assertWhole(page) {
  assert.deepEqual(await drawn(page), [EVENTS], 'events drawn');
}

/** @param {Page} page @returns {Promise<Box[]>} */
export const boxes = (page) =>
  page.evaluate(() => {
    /** @type {Host} */
    const host = Reflect.get(window, 'host');
    const [first] = host.timelines();
    return first ? host.boxes(first) : [];
  });

/**
 * Two drawings are one, to a tenth of a pixel or two: browsers round at other places in other layers.
 * @param {Box[]} here @param {Box[]} there @param {number} scale How much larger the first is.
 */
export function assertSame(here, there, scale = 1) {
  // Letters are not twice as wide at twice the size.
  const written = (/** @type {string} */ what) => scale !== 1 && /^(span|text|b|g) /.test(what);
  const names = (/** @type {Box[]} */ boxes) => boxes.map(({ what }) => what);
  assert.deepEqual(names(here), names(there), 'other things are drawn than on a clean page');
  const far = here.filter(
    ({ what, at }, i) =>
      !written(what) &&
      at.some((value, part) => Math.abs(value / scale - (there[i]?.at[part] ?? NaN)) > 0.2 * scale),
  );
  assert.deepEqual(far, [], 'drawn elsewhere than on a clean page');
}

/**
 * The page's names, prototypes and light DOM are what they were, and it is no wider than its window.
 * @param {Page} page
 */
export async function assertUntouched(page) {
  const [changes, overflow] = await page.evaluate(() => {
    /** @type {Host} */
    const host = Reflect.get(window, 'host');
    return /** @type {const} */ ([host.changes(), host.overflow()]);
  });
  assert.deepEqual(
    changes.filter((name) => !LITS_OWN.includes(name)),
    [],
    'what the page had is changed',
  );
  assert.equal(overflow <= 0, true, `the page is ${overflow} px too wide`);
}

/**
 * What listens on the window, the document and its fonts.
 * @param {Page} page
 * @returns {Promise<string[]>}
 */
export async function listeners(page) {
  const client = await page.context().newCDPSession(page);
  const found = [];
  for (const expression of ['window', 'document', 'document.fonts', 'document.body']) {
    const { result } = await client.send('Runtime.evaluate', { expression });
    const { listeners } = await client.send('DOMDebugger.getEventListeners', {
      objectId: result.objectId ?? '',
    });
    found.push(...listeners.map(({ type }) => `${expression} ${type}`));
  }
  await client.detach();
  return found.sort();
}

/**
 * What the page holds once everything unreachable is gone.
 * @param {Page} page
 */
export async function held(page) {
  const client = await page.context().newCDPSession(page);
  for (let i = 0; i < 3; i += 1) await client.send('HeapProfiler.collectGarbage');
  const { jsEventListeners, nodes } = await client.send('Memory.getDOMCounters');
  const { usedSize } = await client.send('Runtime.getHeapUsage');
  await client.detach();
  return { listeners: jsEventListeners, nodes, bytes: usedSize };
}

/**
 * A case whose page, once it was looked at, is drawn whole and is left as it was.
 * @param {string} name @param {string} file Its page in tests/hosts/hostile.
 * @param {import('./hosts.mjs').Case['look']} [look]
 * @returns {import('./hosts.mjs').Case}
 */
export const host = (name, file, look) => ({
  name,
  address: `/${file}.html`,
  look: async (page, said) => {
    await look?.(page, said);
    await assertWhole(page);
    await assertUntouched(page);
  },
});
