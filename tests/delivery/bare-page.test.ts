import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { POLICY, visit } from './bare-page.js';

const bare = (
  script: string,
  element = '<chronicle-timeline src="/record.json"></chronicle-timeline>',
): string =>
  `<!doctype html><html lang="en"><head><title>A bare page</title><link rel="icon" href="data:,"></head>
<body>${script}${element}</body></html>`;
const MODULE = '<script type="module" src="/chronicle.js"></script>';
// By these every copy of Lit, in any bundle, counts its copies on a page.
const LITS_OWN = ['litElementVersions', 'litHtmlVersions', 'litPropertyMetadata', 'reactiveElementVersions'];
const CLASSIC = '<script src="/chronicle.iife.js"></script>';

/** Waits for the record to be drawn and counts the buttons of its events. */
const drawnMarks = (page: Page): Promise<number> =>
  page.evaluate(async () => {
    await customElements.whenDefined('chronicle-timeline');
    const timeline = document.querySelector('chronicle-timeline');
    if (!timeline) return 0;
    await timeline.ready;
    await new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)));
    const chart = timeline.shadowRoot?.querySelector('chronicle-chart');
    return chart?.shadowRoot?.querySelectorAll('[part~="event"]').length ?? 0;
  });

test('one script and one element draw the record with two requests', async () => {
  await visit(bare(MODULE), async ({ page, requests, elsewhere, complaints }) => {
    expect(await drawnMarks(page)).toBeGreaterThan(10);
    expect(requests).toEqual(['/', '/chronicle.js', '/record.json']);
    expect(elsewhere).toEqual([]);
    expect(complaints).toEqual([]);
  });
});

test('a strict content policy with Trusted Types has nothing to report', async () => {
  await visit(
    bare(MODULE),
    async ({ page, requests, reports, complaints }) => {
      expect(await drawnMarks(page)).toBeGreaterThan(10);
      await openAnEvent(page);
      expect(reports).toEqual([]);
      expect(complaints).toEqual([]);
      expect(requests).toEqual(['/', '/chronicle.js', '/record.json']);
    },
    POLICY,
  );
});

/** Opens the first event and moves the window: what is drawn later is under the policy too. */
async function openAnEvent(page: Page): Promise<void> {
  const first = page.locator('chronicle-chart [part~="event"]').first();
  await first.focus();
  await page.keyboard.press('Enter');
  await page.locator('chronicle-chart [part~="details"]').waitFor();
  await page.keyboard.press('+');
  await page.waitForTimeout(600);
}

test('the policy does report an inline style', async () => {
  await visit(
    bare(MODULE, '<p style="color: red">Not ours</p>'),
    async ({ page, reports, complaints }) => {
      await page.waitForTimeout(200);
      expect(reports).toHaveLength(1);
      expect(complaints).toHaveLength(1);
    },
    POLICY,
  );
});

test('the classic script registers the elements and leaves no global of its own', async () => {
  const keep = '<script>window.before = Object.keys(window)</script>';
  await visit(bare(keep + CLASSIC), async ({ page, requests, complaints }) => {
    expect(await drawnMarks(page)).toBeGreaterThan(10);
    const added = await page.evaluate(() => {
      const before = new Set([...(Reflect.get(window, 'before') as string[]), 'before']);
      return Object.keys(window).filter((name) => !before.has(name));
    });
    expect(added.filter((name) => !LITS_OWN.includes(name))).toEqual([]);
    expect(requests).toEqual(['/', '/chronicle.iife.js', '/record.json']);
    expect(complaints).toEqual([]);
  });
});
