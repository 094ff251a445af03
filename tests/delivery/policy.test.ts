import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { root } from '../source-files.js';
import { POLICY, visit } from './bare-page.js';
import { eventually, inlineEmbed } from './frames.js';

const page = (scripts: string): string =>
  `<!doctype html><html lang="en"><head><title>Under the policy</title><link rel="icon" href="data:,"></head>
<body>${scripts}<chronicle-timeline src="/record.json"></chronicle-timeline></body></html>`;
const MODULE = '<script type="module" src="/chronicle.js"></script>';
const CLASSIC = '<script src="/chronicle.iife.js"></script>';
const EMBED = readFileSync(join(root, 'dist/embed.html'), 'utf8');

/** Goes through everything a reader can open, one after another, and names what was seen. */
async function openEverything(at: Page): Promise<string[]> {
  const timeline = at.locator('chronicle-timeline');
  const seen: string[] = [];
  const see = async (selector: string) => {
    await timeline.locator(selector).first().waitFor();
    seen.push(selector);
  };
  const click = (selector: string) => timeline.locator(selector).first().click();

  await see('chronicle-chart [part~="drawing"]');
  const first = timeline.locator('chronicle-chart [part~="event"]').first();
  await first.focus();
  await at.keyboard.press('Enter');
  await see('[part~="details"]');
  await click('[part~="details"] [part~="cite"] summary');
  await see('[part~="details"] .citation pre');
  await first.focus();
  await at.keyboard.press('?');
  await see('[part~="help"]');
  await at.keyboard.press('Escape');
  await click('[data-command="zoomIn"]');
  await click('.filter-toggle');
  await see('chronicle-filter input');
  await timeline.locator('chronicle-filter input[type="search"]').fill('appeal');
  await click('.filter-toggle');
  for (const section of ['questions', 'compare', 'sources', 'method', 'corrections']) {
    await click(`[data-section="${section}"]`);
    await see(`[data-section="${section}"][aria-expanded="true"]`);
    await see('[part~="section"] :is(h3, h4, li, p, table)');
  }
  await click('[data-section="share"]');
  await see('chronicle-share :is(button, input, textarea)');
  for (const view of ['list', 'table']) {
    await click(`[data-view="${view}"]`);
    await see(view === 'list' ? 'chronicle-list [part~="event"], chronicle-list li' : 'chronicle-list table');
  }
  await at.evaluate(() => document.querySelector('chronicle-timeline')?.prepareToPrint());
  await at.pdf();
  await at.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await timeline.locator('.sheet').first().waitFor({ state: 'attached' });
  seen.push('.sheet');
  await at.evaluate(() => dispatchEvent(new Event('afterprint')));
  return seen;
}

describe.each([
  ['the element from the module', page(MODULE)],
  ['the element from the classic script', page(CLASSIC)],
  ['the page for frames', EMBED],
  ['the page for frames with the record in it', inlineEmbed()],
])('under the strict policy with Trusted Types: %s', (_name, html) => {
  test('nothing that a reader can open is reported', { timeout: 60_000 }, async () => {
    await visit(
      html,
      async ({ page: at, reports, complaints, elsewhere }) => {
        const { origin } = new URL(at.url());
        if (html === EMBED) await at.goto(`${origin}/?src=/record.json&hash`);
        expect(await at.evaluate(() => 'trustedTypes' in globalThis)).toBe(true);
        expect((await openEverything(at)).length).toBeGreaterThan(15);
        expect(reports).toEqual([]);
        expect(complaints).toEqual([]);
        expect(elsewhere).toEqual([]);
      },
      POLICY,
    );
  });
});

test('the policy does stop a text that becomes markup', async () => {
  await visit(
    page(MODULE),
    async ({ page: at, reports }) => {
      const outcome = await at.evaluate(() => {
        try {
          document.body.innerHTML = '<b>no</b>';
          return 'taken';
        } catch (error) {
          return (error as Error).name;
        }
      });
      expect(outcome).toBe('TypeError');
      await eventually(() => reports.length).toBe(1);
    },
    POLICY,
  );
});

describe('a policy that does not allow two copies of Lit', () => {
  const ONE = POLICY.replace(" 'allow-duplicates'", '');

  test('lets one copy draw', async () => {
    await visit(
      page(MODULE),
      async ({ page: at, reports, complaints }) => {
        await at.locator('chronicle-timeline [part~="title"]').waitFor();
        expect([...reports, ...complaints]).toEqual([]);
      },
      ONE,
    );
  });

  test.each([
    ['the classic script', MODULE + CLASSIC.replace(' src', ' defer src')],
    ['the module', CLASSIC + MODULE],
  ])('makes %s say so in a sentence, and the first copy draws', async (_name, scripts) => {
    await visit(
      page(scripts),
      async ({ page: at, complaints }) => {
        await at.locator('chronicle-timeline [part~="title"]').waitFor();
        await eventually(() => complaints.length).toBeGreaterThan(0);
        const said = complaints.filter((one) => one.includes('chronicle-kit'));
        expect(said).toHaveLength(1);
        expect(said[0]).toContain("the content policy must say: trusted-types lit-html 'allow-duplicates'");
      },
      ONE,
    );
  });

  test('with the line of the docs, both load', async () => {
    await visit(
      page(CLASSIC + MODULE),
      async ({ page: at, reports, complaints }) => {
        await at.locator('chronicle-timeline [part~="title"]').waitFor();
        expect([...reports, ...complaints]).toEqual([]);
      },
      POLICY,
    );
  });
});
