import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import record from '../../data/iran-1988-2020.json' with { type: 'json' };
import '../../src/locale/persian-words.js';
import { sayWhen } from '../../src/locale/describe-event.js';
import { createLocalizer, type MessageKey } from '../../src/locale/localizer.js';
import type { Text } from '../../src/model/document.js';
import { indexDocument, resolveWhen } from '../../src/model/event-index.js';
import { parse } from '../../src/model/parse.js';
import { visit } from './bare-page.js';
import { chunkWith } from './chunks.js';
import { letters, PaperText } from './paper-text.js';

const { document: known } = parse(record);
if (!known) throw new Error('The record cannot be read.');
const index = indexDocument(known);

/** What paper needs besides the screen. */
const SHEET = chunkWith('elements/timeline/sheet-view.ts');

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
      expect(
        missing((known.sources ?? []).map(({ title, custom }) => local(custom?.title) || title)),
      ).toEqual([]);
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

/** Pixels between margins of 1 cm. */
const SHEETS = { A4: { width: 718, height: 1047 }, Letter: { width: 740, height: 980 } } as const;
const EACH = [
  ['en', 'A4'],
  ['en', 'Letter'],
  ['fa', 'A4'],
  ['fa', 'Letter'],
] as const;

test.each(EACH)(
  'in %s on %s no heading stands alone at the foot, no answer is torn from its speaker',
  LONG,
  async (lang, format) => {
    await visit(bare(lang), async ({ page }) => {
      await ready(page);
      const paper = await printed(page, format);
      const localizer = createLocalizer(lang);
      const local = (text: Text | undefined): string => letters(textOf(text, lang));
      expect(paper.pages.length).toBeLessThan(lang === 'en' ? 64 : 70);
      const labels = [
        ...(['sourcesSay', 'people', 'related', 'quotations'] as const).map((key) => localizer.say(key)),
        ...[...index.questions.values()].map(({ label }) => textOf(label, lang)),
        ...Array.from({ length: 99 }, (_, count) => localizer.say('disputed', { count })),
      ].map(letters);
      const { edges } = paper;
      // Titles of events, questions and years are larger than all else.
      const stranded = edges.filter(
        ({ foot }) => foot.size > 10.8 || foot.ways.some((way) => labels.includes(way)),
      );
      expect(stranded.map(({ foot }) => foot.ways[0])).toEqual([]);
      // Not the part of a claim that says who speaks and when, but what follows it.
      const words = known.events
        .flatMap(({ claims = [] }) => claims)
        .flatMap(({ statement, cites }) => [
          local(statement),
          ...cites.map((cite) => (typeof cite === 'object' ? local(cite.quote) : '')),
        ])
        .map((text) => text.slice(0, 24))
        .filter((text) => text.length > 11);
      expect(words.length).toBeGreaterThan(150);
      const torn = (top: string): boolean => words.some((one) => top.startsWith(one));
      expect(edges.flatMap(({ top }) => top.ways.filter(torn))).toEqual([]);
    });
  },
);

test.each(EACH)(
  'in %s on %s the chart fills the width, names every event, and can be read',
  LONG,
  async (lang, format) => {
    await visit(bare(lang), async ({ page }) => {
      await ready(page);
      await page.setViewportSize(SHEETS[format]);
      await page.emulateMedia({ media: 'print' });
      const chart = await page.evaluate(() => {
        window.dispatchEvent(new Event('beforeprint'));
        const root = document.querySelector('chronicle-timeline')?.shadowRoot;
        const drawing = root?.querySelector<SVGSVGElement>('.sheet-chart > .narrow');
        const scale = drawing?.getScreenCTM()?.a;
        if (!drawing || !scale) throw new Error('There is no chart.');
        const texts = [...drawing.querySelectorAll('text')];
        const points = (one: Element) => Number(one.getAttribute('font-size')) * scale * 0.75;
        const titles = texts.filter((one) => one.closest('.labels'));
        return {
          titles: titles.map((one) => one.textContent),
          title: Math.min(...titles.map(points)),
          least: Math.min(...texts.map(points)),
          halo: titles.map((one) => getComputedStyle(one).paintOrder),
          filled: (drawing.viewBox.baseVal.width * scale) / (root?.querySelector('.box')?.clientWidth ?? 1),
          undated: root?.querySelector('.sheet-chart .undated')?.textContent,
          colophon: root?.querySelector('.colophon')?.textContent,
        };
      });
      const local = (text: Text | undefined): string => textOf(text, lang);
      const untitled = known.events.filter(
        ({ when, title, shortTitle }) =>
          when !== undefined &&
          ![title, shortTitle].some((text) => text && chart.titles.includes(local(text))),
      );
      expect(untitled.map(({ id }) => id)).toEqual([]);
      const undated = known.events.filter(({ when }) => when === undefined);
      expect(undated).toHaveLength(1);
      for (const { title } of undated) expect(chart.undated).toContain(local(title));
      expect(chart.title).toBeGreaterThan(8);
      expect(chart.least).toBeGreaterThan(7.5);
      expect(chart.filled).toBeGreaterThan(0.9);
      expect(new Set(chart.halo)).toEqual(new Set(['stroke']));
      const address = page.url();
      for (const fact of [known.id, known.license, address]) expect(chart.colophon).toContain(fact);
      const when = createLocalizer(lang);
      const day = sayWhen(known.updated, resolveWhen(known.updated), known.lang, when);
      expect(chart.colophon).toContain(day);
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
      const shape = root?.querySelector('.entry-mark .shape');
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
    const later = await page.waitForRequest((request) => request.url().includes(SHEET));
    await (await later.response())?.finished();
    // Its parts come after it.
    await expect
      .poll(async () => (await printed(page)).has(textOf(known.method)), { timeout: 30_000 })
      .toBe(true);
  });
});

test('printed before that, the paper says that the events in full are still coming', LONG, async () => {
  await visit(bare('en'), async ({ page }) => {
    await page.route(`**/${SHEET}`, (route) => route.abort());
    const paper = await printed(page);
    expect(paper.has('List of events: Loading the timeline…')).toBe(true);
    expect(paper.has('Zoom in')).toBe(false);
  });
});
