import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import record from '../../data/iran-1988-2020.json' with { type: 'json' };
import { sayWhen } from '../../src/locale/describe-event.js';
import { createLocalizer } from '../../src/locale/localizer.js';
import type { Text, TimelineDocument } from '../../src/model/document.js';
import { indexDocument } from '../../src/model/event-index.js';
import { parse } from '../../src/model/parse.js';
import { renderHtml } from '../../src/still.js';
import { POLICY, visit } from './bare-page.js';

const { document: known } = parse(record);
if (!known) throw new Error('The record cannot be read.');
const index = indexDocument(known);
const axeSource = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const inPage = (value: unknown): string =>
  `<script type="application/json">${JSON.stringify(value).replaceAll('<', '\\u003c')}</script>`;
const inline = inPage(record);

interface Made {
  /** Attributes of the element. */
  readonly attributes?: string;
  /** What stands in it beside the list. */
  readonly child?: string;
  readonly list?: boolean;
  /** The document of the list; by default the record. */
  readonly document?: TimelineDocument | null;
  readonly head?: string;
  readonly filter?: string | null;
}

/** A page as a publisher makes it: style sheet, element with the list in it, something below. */
function pageOf(
  lang: string,
  { attributes, child = '', list = true, document = known, head = '', filter }: Made = {},
): string {
  return `<!doctype html><html lang="${lang}" dir="${lang === 'fa' ? 'rtl' : 'ltr'}"><head><title>No script</title>
<meta name="color-scheme" content="light dark">
<link rel="icon" href="data:,"><link rel="stylesheet" href="/chronicle-noscript.css">${head}</head><body>
<main><h1>A page</h1>
<chronicle-timeline id="t" ${attributes ?? 'src="/record.json"'}>${child}${list && document ? renderHtml(document, { lang, filter }) : ''}</chronicle-timeline>
<p id="below">What stands below.</p></main></body></html>`;
}
const MODULE = '<script type="module" src="/chronicle.js"></script>';

const squeeze = (text: string): string => text.replace(/[\s\u2066-\u2069]+/gu, ' ').trim();

/** What axe finds wrong, with what is best practice. */
async function violations(page: Page): Promise<string[]> {
  await page.evaluate(axeSource);
  return page.evaluate(async () => {
    const { axe } = window as unknown as { axe: { run: (root: Document) => Promise<AxeResults> } };
    const { violations: found } = await axe.run(document);
    return found.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`);
  });
}

describe.each(['en', 'fa'])('without script, in %s', (lang) => {
  test('every title, date and claim can be read', { timeout: 120_000 }, async () => {
    await visit(
      pageOf(lang, { head: MODULE }),
      async ({ page, requests, complaints }) => {
        const localizer = createLocalizer(lang);
        // Text of what is not shown, as in a closed `details`, is not inner text.
        const seen = squeeze(await page.locator('#t').innerText());
        const local = (text: Text | undefined): string =>
          squeeze(localizer.text(text, known.lang)?.value ?? '');
        const missing = (texts: readonly string[]): string[] => texts.filter((text) => !seen.includes(text));
        expect(missing(index.events.map(({ event }) => local(event.title)))).toEqual([]);
        const dates = index.events.map(({ event, when }) =>
          squeeze(sayWhen(event.when, when, known.lang, localizer)),
        );
        expect(missing(dates)).toEqual([]);
        const claims = known.events.flatMap((event) => event.claims ?? []);
        expect(missing(claims.map(({ statement }) => local(statement)))).toEqual([]);
        expect(
          missing((known.sources ?? []).map(({ title, custom }) => local(custom?.title) || squeeze(title))),
        ).toEqual([]);
        const height = await page.locator('#t').evaluate((it) => it.getBoundingClientRect().height);
        expect(height).toBeGreaterThan(5000);
        expect(requests).toEqual(['/', '/chronicle-noscript.css']);
        expect(complaints).toEqual([]);
      },
      POLICY,
      { javaScriptEnabled: false },
    );
  });

  // A list of all events is long for axe: in the dark a few stand for them, drawn with the same rules.
  test.each([
    ['light', null],
    ['dark', 'category=executions'],
  ] as const)('axe finds nothing, %s', { timeout: 120_000 }, async (colorScheme, filter) => {
    await visit(
      pageOf(lang, { filter }),
      async ({ page }) => {
        expect(await violations(page)).toEqual([]);
        await page.setViewportSize({ width: 320, height: 800 });
        const wide = await page.evaluate(() => document.documentElement.scrollWidth);
        expect(wide).toBeLessThanOrEqual(320);
        const paper = await page
          .locator('.chronicle-still')
          .evaluate((it) => getComputedStyle(it).backgroundColor);
        expect(paper).toBe(colorScheme === 'dark' ? 'rgb(21, 23, 28)' : 'rgb(255, 254, 251)');
      },
      undefined,
      { colorScheme },
    );
  });

  test('a mark stands over its number, answers stand side by side', { timeout: 120_000 }, async () => {
    await visit(
      pageOf(lang),
      async ({ page }) => {
        for (const width of [360, 1280]) {
          await page.setViewportSize({ width, height: 900 });
          const scales = await page
            .locator('.chronicle-answering:has(> .chronicle-scale-axis)')
            .evaluateAll((found) =>
              found.map((scale) => {
                const box = (one: Element | null) => {
                  const { left, right, top } = (one ?? scale).getBoundingClientRect();
                  return { left, right, top };
                };
                return {
                  axis: box(scale.querySelector('.chronicle-scale-ticks')),
                  rows: [...scale.querySelectorAll('.chronicle-scale-row')].map(box),
                  numbers: [...scale.querySelectorAll('.chronicle-scale-ticks text')].map(box),
                  lines: [...scale.querySelectorAll('.chronicle-tick')].map(
                    (one) => getComputedStyle(one).stroke,
                  ),
                };
              }),
            );
          expect(scales.length).toBeGreaterThan(1);
          for (const { axis, rows, numbers, lines } of scales) {
            expect(rows.length).toBeGreaterThan(1);
            for (const row of rows) {
              expect(Math.abs(row.left - axis.left)).toBeLessThan(0.5);
              expect(Math.abs(row.right - axis.right)).toBeLessThan(0.5);
            }
            const sorted = numbers.sort((a, b) => a.left - b.left);
            expect(sorted.filter(({ right }, i) => right > (sorted[i + 1]?.left ?? Infinity))).toEqual([]);
            expect(lines).not.toContain('none');
          }
          const alone = await page.locator('.chronicle-accounts > summary').evaluateAll(
            (found) =>
              found.filter((summary) => {
                const heading = summary.querySelector('.chronicle-label')?.getClientRects()[0];
                return !heading || heading.top - summary.getBoundingClientRect().top > heading.height;
              }).length,
          );
          expect(alone).toBe(0);
          const tops = await page
            .locator('.chronicle-answers:not(.chronicle-scaled):not(:has(> :nth-child(3)))')
            .first()
            .evaluate((answers) => [...answers.children].map((one) => one.getBoundingClientRect().top));
          expect(tops).toHaveLength(2);
          expect(tops[0] === tops[1]).toBe(width === 1280);
        }
        const height = await page.locator('#t').evaluate((it) => it.getBoundingClientRect().height);
        expect(height).toBeLessThan(70_000);
        const links = await page
          .locator('nav.chronicle-contents a')
          .evaluateAll((all) =>
            all.map((one) => document.querySelector(one.getAttribute('href') ?? '')?.id ?? ''),
          );
        expect(links.filter((id) => id.includes('entry-'))).toHaveLength(known.events.length);
        expect(links).not.toContain('');
      },
      undefined,
      {},
    );
  });

  test('the browser reads the markup as it was written', { timeout: 120_000 }, async () => {
    await visit(pageOf(lang), async ({ page }) => {
      const markup = renderHtml(known, { lang });
      const changed = await page.evaluate((text) => {
        const tags = (one: string): string[] => one.match(/<\/?[a-z][\w-]*/gu) ?? [];
        const read = new DOMParser().parseFromString(text, 'text/html').body.innerHTML;
        const empty = new Set(['path', 'circle', 'rect', 'line', 'polygon', 'ellipse', 'br', 'img', 'wbr']);
        const open = (list: string[]): string[] =>
          list.filter((tag) => !empty.has(tag.replace(/^<\/?/u, '')));
        const [a, b] = [open(tags(text)), open(tags(read))];
        const at = a.findIndex((tag, i) => tag !== b[i]);
        return at < 0 && a.length === b.length ? null : a.slice(Math.max(0, at - 6), at + 3).join('');
      }, markup);
      expect(changed).toBeNull();
    });
  });
});

/**
 * Notes every layout shift, and every frame in which the timeline shows neither its list nor its drawing. A frame may
 * come in the middle of the page, before the list has been read.
 */
const WATCH = `<script>
window.seen = { shifts: [], bare: 0, frames: 0 };
new PerformanceObserver((list) => {
  for (const { value, sources } of list.getEntries()) seen.shifts.push([value, sources.map(({ node }) => node?.nodeName + '#' + node?.id)]);
}).observe({ type: 'layout-shift', buffered: true });
const look = () => {
  const timeline = document.querySelector('#t');
  const list = timeline?.querySelector('.chronicle-still');
  const chart = timeline?.shadowRoot?.querySelector('chronicle-chart')?.shadowRoot?.querySelector('svg.ink');
  if (timeline) seen.frames += 1;
  if (document.readyState !== 'loading' && !list?.checkVisibility() && !chart?.checkVisibility({ visibilityProperty: true })) seen.bare += 1;
  requestAnimationFrame(look);
};
requestAnimationFrame(look);
</script>`;
/** The script comes when the page has been painted for a while, as over a slow line. */
const LATE = `<script>addEventListener('load', () => setTimeout(() => import('/chronicle.js'), 300));</script>`;

interface Seen {
  readonly shifts: ReadonlyArray<readonly [number, readonly string[]]>;
  readonly bare: number;
  readonly frames: number;
}

/** Opens a page on a slow line, waits for the drawing and tells what was seen. */
async function arrival(made: Made): Promise<{ seen: Seen; kept: boolean; hidden: boolean; height: number }> {
  let told: { seen: Seen; kept: boolean; hidden: boolean; height: number } | undefined;
  const html = pageOf('en', { ...made, head: `${WATCH}${LATE}` });
  await visit(
    html,
    async ({ page }) => {
      told = await page.evaluate(async () => {
        const timeline = document.querySelector('chronicle-timeline');
        const before = timeline?.innerHTML;
        await customElements.whenDefined('chronicle-timeline');
        await timeline?.ready;
        await new Promise((passed) => setTimeout(passed, 1000));
        const { seen } = window as unknown as { seen: Seen };
        const list = timeline?.querySelector('.chronicle-still');
        return {
          seen,
          kept: timeline?.innerHTML === before,
          hidden: !list?.checkVisibility(),
          height: timeline?.getBoundingClientRect().height ?? 0,
        };
      });
    },
    undefined,
    { viewport: { width: 1280, height: 2400 } },
  );
  if (!told) throw new Error('The page told nothing.');
  return told;
}

/** More than the drawing is high: the property is a least height, and what is higher moves the page. */
const ROOM = 'style="--chronicle-min-block-size: 120rem"';

/** So long that its first drawing takes more than one task. */
const long: TimelineDocument = {
  version: '1.0',
  lang: 'en',
  title: 'A thousand events',
  events: Array.from({ length: 1000 }, (_, i) => ({
    id: `event-${i}`,
    title: `Event number ${i}`,
    when: `${1900 + (i % 100)}-0${1 + (i % 9)}-1${i % 10}`,
  })),
};

test.each<[string, Made]>([
  ['a list and a document to fetch', { attributes: `src="/record.json" ${ROOM}` }],
  ['a list and the document beside it', { attributes: ROOM, child: inline }],
  ['a long list', { attributes: ROOM, child: inPage(long), document: long }],
])('%s: the drawing takes the place of the list without a jump', { timeout: 60_000 }, async (_name, made) => {
  const { seen, kept, hidden, height } = await arrival(made);
  expect(seen.shifts).toEqual([]);
  expect(seen.frames).toBeGreaterThan(20);
  expect(seen.bare).toBe(0);
  expect(height).toBe(1920);
  expect(kept).toBe(true);
  expect(hidden).toBe(true);
});

test('an element without a list keeps its room too', { timeout: 60_000 }, async () => {
  const { seen } = await arrival({ attributes: `src="/record.json" ${ROOM}`, list: false });
  expect(seen.shifts).toEqual([]);
});

test('without that room the page does move, and it is noticed', { timeout: 60_000 }, async () => {
  const { seen } = await arrival({ list: false });
  expect(seen.shifts.length).toBeGreaterThan(0);
  expect(seen.bare).toBeGreaterThan(0);
});

test('where nothing can be loaded the list stays, under the words of what went wrong', async () => {
  const html = pageOf('en', { attributes: `src="/no-such.json"`, head: MODULE });
  await visit(html, async ({ page }) => {
    await page.locator('#t .state.failed').waitFor();
    const [first] = index.events;
    const title = createLocalizer('en').text(first?.event.title, known.lang)?.value ?? '';
    expect(await page.locator('#t .chronicle-entry').first().innerText()).toContain(title);
  });
});

test.each(['', 'hash'])(
  'a link to an event of the list opens it once the drawing has come (%s)',
  async (hash) => {
    const html = pageOf('en', {
      attributes: `src="/record.json" view="list" ${hash}`,
      head: `<script>location.hash = 'chronicle-entry-recording-2016-08-09';</script>${MODULE}`,
    });
    await visit(html, async ({ page }) => {
      const opened = await page.evaluate(async () => {
        await customElements.whenDefined('chronicle-timeline');
        const timeline = document.querySelector('chronicle-timeline');
        await timeline?.ready;
        return [timeline?.selected, timeline?.view];
      });
      expect(opened).toEqual(['recording-2016-08-09', 'list']);
    });
  },
);
