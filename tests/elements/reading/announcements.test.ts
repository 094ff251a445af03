import { describe, expect, test } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ChronicleTimeline } from '../../../src/elements/timeline/timeline-element.js';
import { all, drawn, one } from '../stage.js';
import { click, page, press, spread } from './journey.js';

interface Said {
  readonly text: string;
  readonly lang: string;
  /** Milliseconds after what was done. */
  readonly after: number;
}

/** Everything the status line says, from something done until it has fallen silent. */
async function heard(timeline: ChronicleTimeline, act: () => Promise<unknown>, wait = 1000): Promise<Said[]> {
  const status = one(timeline, '[role=status]');
  const said: Said[] = [];
  let began = performance.now();
  const observer = new MutationObserver(() => {
    const text = status.textContent.replace(/[\u2066-\u2069]/gu, '').trim();
    if (text) said.push({ text, lang: status.lang, after: performance.now() - began });
  });
  observer.observe(status, { childList: true, characterData: true, subtree: true });
  await act();
  began = performance.now();
  await new Promise((done) => setTimeout(done, wait));
  observer.disconnect();
  return said;
}

/** Once, within a second. */
function expectOnce(said: readonly Said[], text: RegExp, lang: string): void {
  expect(said.map((it) => it.text)).toEqual([expect.stringMatching(text)]);
  expect(said[0]?.lang).toBe(lang);
  expect(said[0]?.after).toBeLessThan(1000);
}

describe.each([
  {
    lang: 'en',
    zoom: /^Showing .+, \d+ of 32 events\.$/u,
    all: /^Showing 1988 to 2020, 31 of 32 events\.$/u,
    filter: /^1 of 32 events match\.$/u,
    list: /^List view\.$/u,
    table: /^Table view\.$/u,
    chart: /^Timeline view\.$/u,
    first: /^First event\.$/u,
    last: /^Last event\.$/u,
    none: /^No events match\. Clear filters\.$/u,
  },
  {
    lang: 'fa',
    zoom: /^نمایش .+، [۰-۹]+ از ۳۲ رویداد\.$/u,
    all: /^نمایش ۱۳۶۶ تا ۱۳۹۹، ۳۱ از ۳۲ رویداد\.$/u,
    filter: /^۱ از ۳۲ رویداد یافت شد\.$/u,
    list: /^نمای فهرست\.$/u,
    table: /^نمای جدول\.$/u,
    chart: /^نمای گاه‌شمار\.$/u,
    first: /^نخستین رویداد\.$/u,
    last: /^آخرین رویداد\.$/u,
    none: /^رویدادی یافت نشد\. پالایش را پاک کنید\.$/u,
  },
])('what is announced ($lang)', ({ lang, ...words }) => {
  test('a zoom, a pan and all again, each once', async () => {
    const { timeline } = await page({}, { lang });
    const run = (command: string) => heard(timeline, () => click(timeline, `[data-command=${command}]`));
    expectOnce(await run('zoomIn'), words.zoom, lang);
    expectOnce(await run('later'), words.zoom, lang);
    expectOnce(await run('fitAll'), words.all, lang);
    const keys = await heard(timeline, () => press(timeline, '{Tab}', '+', '+'));
    expectOnce(keys, words.zoom, lang);
  });

  test('a filter, once: chosen, typed until nothing is left, cleared', async () => {
    const { timeline } = await page({}, { lang });
    await click(timeline, '.filter-toggle');
    const choose = await heard(timeline, () => click(timeline, '[data-choice="executions"]'));
    expectOnce(choose, words.filter, lang);
    const typed = await heard(timeline, async () => {
      one(timeline, 'input[type=search]').focus();
      await userEvent.keyboard('xyzq');
    });
    expectOnce(typed, words.none, lang);
    const cleared = await heard(timeline, () => click(timeline, '.state button'));
    expect(cleared.map(({ text }) => text)).toEqual([
      lang === 'en' ? '32 of 32 events match.' : '۳۲ از ۳۲ رویداد یافت شد.',
    ]);
  });

  test('a change of view, once', async () => {
    const { timeline } = await page({}, { lang });
    for (const [view, text] of [
      ['list', words.list],
      ['table', words.table],
      ['timeline', words.chart],
    ] as const)
      expectOnce(await heard(timeline, () => click(timeline, `[data-view=${view}]`)), text, lang);
  });

  test('the ends, when a key leads no further', async () => {
    const { timeline } = await page({}, { lang });
    await press(timeline, '{Tab}', '{Tab}');
    expectOnce(await heard(timeline, () => press(timeline, '{ArrowUp}')), words.first, lang);
    await press(timeline, '{End}');
    expectOnce(await heard(timeline, () => press(timeline, '{ArrowDown}')), words.last, lang);
  });
});

describe('what is not announced', () => {
  test('focus that moves, an event that opens and closes', async () => {
    const { timeline } = await page();
    const said = await heard(timeline, () =>
      press(
        timeline,
        '{Tab}',
        '{Tab}',
        '{ArrowDown}',
        '{ArrowRight}',
        '{End}',
        '{Enter}',
        '{Tab}',
        '{Escape}',
      ),
    );
    expect(said).toEqual([]);
  });

  test('the window that follows focus; the page is told of it', async () => {
    const { timeline } = await page({ range: '1988-01/1988-12' });
    const ranges: unknown[] = [];
    timeline.addEventListener('chronicle-range-change', ({ detail }) => ranges.push(detail.range));
    const said = await heard(timeline, () =>
      press(timeline, '{Tab}', '{Tab}', '{End}', '{ArrowUp}', '{Enter}'),
    );
    expect(ranges.length).toBeGreaterThan(0);
    expect(said).toEqual([]);
  });

  test('what the page itself does', async () => {
    const { timeline } = await page();
    const said = await heard(timeline, async () => {
      timeline.filter = 'category=executions';
      timeline.range = '1988-01/1988-12';
      timeline.selected = 'executions-1988';
      await drawn(timeline);
      timeline.view = 'list';
      await drawn(timeline);
    });
    expect(said).toEqual([]);
  });

  test('the first drawing', async () => {
    const { timeline } = await page({}, { lang: 'fa' });
    expect(await heard(timeline, () => drawn(timeline))).toEqual([]);
  });
});

test('the end of a lane is not said to be the end of all', async () => {
  const { timeline } = await page({ document: spread(6, (i) => i * 60) });
  await press(timeline, '{Tab}', '{Tab}', '{ArrowDown}');
  const first = await heard(timeline, () => press(timeline, '{ArrowLeft}'));
  expectOnce(first, /^First event of this lane\.$/u, 'en');
  await press(timeline, '{End}', '{ArrowUp}');
  const last = await heard(timeline, () => press(timeline, '{ArrowRight}'));
  expectOnce(last, /^Last event of this lane\.$/u, 'en');
});

test('a lone event is first and last', async () => {
  const { timeline } = await page({ document: spread(1, () => 0) });
  await press(timeline, '{Tab}', '{Tab}');
  expectOnce(await heard(timeline, () => press(timeline, '{ArrowDown}')), /^Last event\.$/u, 'en');
  expectOnce(await heard(timeline, () => press(timeline, '{ArrowUp}')), /^First event\.$/u, 'en');
});

test('there is one status region at any time, in every view, with an event open and the filter too', async () => {
  const { timeline } = await page({ selected: 'executions-1988' });
  const count = () => all(timeline.shadowRoot, '[role=status], [role=alert], [role=log], [aria-live]').length;
  expect(count()).toBe(1);
  await click(timeline, '.filter-toggle');
  expect(count()).toBe(1);
  for (const view of ['list', 'table'] as const) {
    timeline.view = view;
    await drawn(timeline);
    expect(count()).toBe(1);
  }
  const { timeline: loading } = await page({ document: undefined, src: '/never-answered.json' });
  expect(all(loading.shadowRoot, '[role=status]')).toHaveLength(1);
});

test('what was said is taken away, so that it is not read again', async () => {
  const { timeline } = await page();
  const said = await heard(timeline, () => click(timeline, '[data-view=list]'), 4000);
  expect(said).toHaveLength(1);
  expect(one(timeline, '[role=status]').textContent).toBe('');
});

test('a switch of language is announced in the new one, a switch of calendar in its name', async () => {
  const { timeline } = await page();
  const switched = await heard(timeline, async () => {
    (timeline.parentElement as HTMLElement).lang = 'fa';
    await drawn(timeline);
  });
  expectOnce(switched, /^زبان: فارسی\.$/u, 'fa');
  const both = await heard(timeline, async () => {
    timeline.calendar = 'both';
    await drawn(timeline);
  });
  expectOnce(both, /^گاه‌شماری هجری خورشیدی و گاه‌شماری میلادی$/u, 'fa');
  const gregorian = await heard(timeline, async () => {
    timeline.calendar = 'gregorian';
    await drawn(timeline);
  });
  expectOnce(gregorian, /^گاه‌شماری میلادی$/u, 'fa');
  const back = await heard(timeline, async () => {
    (timeline.parentElement as HTMLElement).lang = 'en';
    await drawn(timeline);
  });
  expectOnce(back, /^Language: English\.$/u, 'en');
});
