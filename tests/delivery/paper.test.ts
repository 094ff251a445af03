import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import record from '../../data/iran-1988-2020.json' with { type: 'json' };
import { sayWhen } from '../../src/locale/describe-event.js';
import { createLocalizer, type MessageKey } from '../../src/locale/localizer.js';
import type { Text } from '../../src/model/document.js';
import { indexDocument } from '../../src/model/event-index.js';
import { parse } from '../../src/model/parse.js';
import { visit } from './bare-page.js';
import { PaperText } from './paper-text.js';

const { document: known } = parse(record);
if (!known) throw new Error('The record cannot be read.');
const index = indexDocument(known);

const textOf = (text: Text | undefined, lang = 'en'): string =>
  createLocalizer(lang).text(text, known.lang)?.value ?? '';

const bare = (lang: string, attributes = '', before = ''): string =>
  `<!doctype html><html lang="${lang}" dir="${lang === 'fa' ? 'rtl' : 'ltr'}"><head><title>Paper</title>
<link rel="icon" href="data:,"><script type="module" src="/chronicle.js"></script></head>
<body>${before}<chronicle-timeline id="t" src="/record.json" ${attributes}></chronicle-timeline></body></html>`;

const ready = (page: Page): Promise<void> =>
  page.evaluate(async () => {
    await customElements.whenDefined('chronicle-timeline');
    const timeline = document.querySelector('chronicle-timeline');
    await timeline?.prepareToPrint();
  });

async function printed(page: Page, format = 'A4'): Promise<PaperText> {
  const margin = '1cm';
  const pdf = await page.pdf({
    format,
    margin: { top: margin, bottom: margin, left: margin, right: margin },
  });
  return PaperText.of(pdf);
}

const CONTROLS: readonly MessageKey[] = [
  'zoomIn',
  'fitAll',
  'viewTable',
  'keyHint',
  'allEvidence',
  'citeEvent',
];

// A hundred pages take their time to be laid out and read.
const LONG = { timeout: 120_000 };

test.each([
  ['en', 'A4'],
  ['fa', 'Letter'],
])(
  'the record on paper, in %s on %s: every event, claim and source, no control',
  LONG,
  async (lang, format) => {
    await visit(bare(lang), async ({ page, complaints }) => {
      await ready(page);
      const paper = await printed(page, format);
      const localizer = createLocalizer(lang);
      const local = (text: Text | undefined): string => textOf(text, lang);
      const missing = (texts: readonly string[]): string[] => texts.filter((text) => !paper.has(text));
      expect(missing(known.events.map(({ title }) => local(title)))).toEqual([]);
      expect(missing(known.events.map(({ summary }) => local(summary)))).toEqual([]);
      expect(
        missing(index.events.map(({ event, when }) => sayWhen(event.when, when, known.lang, localizer))),
      ).toEqual([]);
      const claims = known.events.flatMap((event) => event.claims ?? []);
      expect(claims.length).toBeGreaterThan(150);
      expect(missing(claims.map(({ statement }) => local(statement)))).toEqual([]);
      expect(missing((known.sources ?? []).map(({ title }) => title))).toEqual([]);
      expect(missing([...index.questions.values()].map(({ label }) => local(label)))).toEqual([]);
      expect(missing((known.categories ?? []).map(({ label }) => local(label)))).toEqual([]);
      expect(missing([local(known.title), local(known.contentNote), local(known.method)])).toEqual([]);
      expect(CONTROLS.filter((key) => paper.has(localizer.say(key)))).toEqual([]);
      const lengths = paper.pages.map((pieces) => pieces.map(({ str }) => str).join('').length);
      expect(lengths.filter((length) => length < 40)).toEqual([]);
      expect(complaints).toEqual([]);
    });
  },
);

test('a text that is not on the paper is not found', () => {
  const drawn = (...strings: string[]) =>
    strings.map((str, i) => ({ str, hasEOL: i === strings.length - 1 }));
  const paper = new PaperText([drawn('An ', 'order'), drawn('ست', 'ف ا', 'ا', 'ختل', 'ا ', 'News ', 'Iran')]);
  expect(paper.has('an order')).toBe(false);
  expect(paper.has('An  or\u00adder')).toBe(true);
  expect(paper.has('اختلاف است')).toBe(true);
  expect(paper.has('اختلاف نیست')).toBe(false);
  expect(paper.has('News Iran')).toBe(true);
});

test.each(['list', 'table'])('the %s view gives the same paper, with the chart', LONG, async (view) => {
  await visit(bare('en', `view="${view}" filter="category=executions"`), async ({ page }) => {
    await ready(page);
    const paper = await printed(page);
    const count = index.events.filter(({ event }) => event.categories?.includes('executions')).length;
    expect(count).toBeLessThan(32);
    for (const words of [
      `${count} of 32 events match.`,
      'Categories: Executions',
      'How this record was made',
    ])
      expect(paper.has(words), words).toBe(true);
    const shown = index.events.filter(({ event }) => paper.has(textOf(event.summary)));
    expect(shown).toHaveLength(count);
    const boxes = await page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const root = document.querySelector('chronicle-timeline')?.shadowRoot;
      const drawn = root?.querySelectorAll('.sheet-chart > svg').length;
      window.dispatchEvent(new Event('afterprint'));
      return [drawn, root?.querySelectorAll('.sheet').length];
    });
    expect(boxes).toEqual([2, 0]);
  });
});

test('dark pages are printed dark on white, nothing wider than the paper', LONG, async () => {
  await visit(bare('en', 'theme="dark" range="1988-06/1988-12"'), async ({ page }) => {
    await ready(page);
    await page.setViewportSize({ width: 700, height: 1000 });
    await page.emulateMedia({ media: 'print' });
    const look = await page.evaluate(() => {
      window.dispatchEvent(new Event('beforeprint'));
      const root = document.querySelector('chronicle-timeline')?.shadowRoot;
      const box = root?.querySelector('.box');
      const chart = root?.querySelector('.sheet-chart > .narrow')?.getBoundingClientRect();
      const shape = root?.querySelector('.legend .shape');
      if (!box || !chart || !shape) throw new Error('There is no sheet.');
      const { color, backgroundColor } = getComputedStyle(box);
      return {
        color,
        backgroundColor,
        shape: getComputedStyle(shape).fill,
        wide: document.documentElement.scrollWidth,
        chart: chart.width,
        folded: root?.querySelectorAll('.sheet details:not([open], .voices)').length,
        caption: root?.querySelector('.sheet-chart > figcaption')?.textContent.trim(),
      };
    });
    expect(look).toMatchObject({ color: 'rgb(0, 0, 0)', backgroundColor: 'rgb(255, 255, 255)', folded: 0 });
    expect(look.shape).toBe('rgb(0, 0, 0)');
    expect(look.wide).toBeLessThanOrEqual(700);
    expect(look.chart).toBeGreaterThan(300);
    expect(look.caption).toMatch(/^Showing .*1988/u);
  });
});

test('what paper needs comes by itself, a while after the first drawing', LONG, async () => {
  await visit(bare('en'), async ({ page, requests }) => {
    expect(requests).toEqual(['/', '/chronicle.js', '/record.json']);
    const later = await page.waitForRequest((request) => request.url().includes('chronicle-sheet-view'));
    await (await later.response())?.finished();
    await page.waitForLoadState('networkidle');
    expect((await printed(page)).has(textOf(known.method))).toBe(true);
  });
});

test('printed before that, the paper says that the events in full are still coming', LONG, async () => {
  await visit(bare('en'), async ({ page }) => {
    await page.route(/chronicle-sheet-view/u, (route) => route.abort());
    const paper = await printed(page);
    expect(paper.has('List of events: Loading the timeline…')).toBe(true);
    expect(paper.has('Zoom in')).toBe(false);
  });
});
