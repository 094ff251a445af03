// @ts-check
// Storybook calls nobody: what a built Storybook asks of other hosts, itself, in its docs and in its stories.
/* global document, window -- what runs in the page */

/** How a browser is started so that it reaches nothing but this machine. */
export const OFFLINE = '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE localhost';

/**
 * Every address of another host that pages of this browser context ask for, from now on.
 * @param {import('playwright').BrowserContext} context
 * @param {string} own Address of the server.
 * @returns {Set<string>}
 */
export function callsElsewhere(context, own) {
  /** @type {Set<string>} */
  const called = new Set();
  context.on('request', (request) => {
    const address = request.url();
    if (!/^(data|blob|about):/u.test(address) && !address.startsWith(`${own}/`)) called.add(address);
  });
  return called;
}

/**
 * Opens Storybook itself, and every page of its docs, as a designer without a network does; tells what does not open.
 * @param {import('playwright').BrowserContext} context
 * @param {string} own
 * @param {readonly string[]} docs Ids of the pages of the docs.
 * @param {string} story Id of a story to begin with.
 * @returns {Promise<string[]>}
 */
export async function openStorybook(context, own, docs, story) {
  const page = await context.newPage();
  /** @type {string[]} */
  const faults = [];
  page.on('pageerror', ({ message }) => faults.push(message));
  await page.goto(`${own}/index.html?path=/story/${story}`);
  await page
    .frameLocator('#storybook-preview-iframe')
    .locator('.chronicle-frame')
    .waitFor({ timeout: 20_000 })
    .catch(() => faults.push('Storybook itself does not show a story.'));
  for (const id of docs) {
    await page.goto(`${own}/iframe.html?id=${id}&viewMode=docs`);
    const shown = await page
      .waitForFunction(
        () =>
          Reflect.get(window, '__STORYBOOK_ADDONS_CHANNEL__')?.last('docsRendered') &&
          (document.querySelector('#storybook-docs')?.textContent ?? '').trim().length > 40,
        null,
        { timeout: 20_000 },
      )
      .catch(() => null);
    if (!shown) faults.push(`${id} does not open.`);
  }
  await page.close();
  return faults;
}
