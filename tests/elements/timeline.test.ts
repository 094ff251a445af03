import axe from 'axe-core';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/define.js';
import type { ChronicleChart } from '../../src/elements/chart/chart-element.js';
import type { ChronicleTimeline } from '../../src/elements/timeline/timeline-element.js';
import record from '../../data/iran-1988-2020.json';
import { all, drawn, mount, one, openQuestions, stage } from './stage.js';

const timeline = (properties = {}, place = {}) =>
  mount<ChronicleTimeline>('chronicle-timeline', { document: record, ...properties }, place);
const click = async (element: ChronicleTimeline, selector: string) => {
  await userEvent.click(one(element, selector));
  await drawn(element);
};

describe('the whole timeline', () => {
  test('is one region named by its title, with a summary in words', async () => {
    const element = await timeline();
    const regions = all(element.shadowRoot, '[role=region]');
    expect(regions.map((it) => it.getAttribute('aria-label'))).toEqual([record.title.en]);
    expect(one(element, '.title').textContent.trim()).toBe(record.title.en);
    expect(one(element, '.summary').textContent.replace(/[\u2068\u2069]/gu, '')).toBe(
      `${record.events.length} events from 1988 to 2020, in 7 categories; 21 are disputed`,
    );
  });

  test.each(['light', 'dark'] as const)('takes %s from the property as from the attribute', async (theme) => {
    const element = await timeline({ theme });
    expect(element.hasAttribute('theme')).toBe(false);
    const chart = one(element, 'chronicle-chart');
    for (const box of [one(element, '.box'), one(chart, '.box')])
      expect(getComputedStyle(box).colorScheme).toBe(theme);
    expect(await element.toSvg()).toContain(theme === 'dark' ? '#15171c' : '#fffefb');
    element.theme = 'auto';
    await drawn(element);
    expect(getComputedStyle(one(element, '.box')).colorScheme).toBe(getComputedStyle(element).colorScheme);
  });

  test('every question of the record is open after two actions, with every answer', async () => {
    const element = await timeline({}, { width: 1280 });
    const accounts = await openQuestions(element);
    const buttons = all(accounts.shadowRoot, '.question-button');
    expect(buttons).toHaveLength(record.questions.length);
    for (const button of buttons) {
      await userEvent.click(button);
      await drawn(accounts);
      const answers = all(accounts.shadowRoot, '.question-entry.open .answers > .claim').length;
      expect(answers, button.textContent).toBe(Number(/(\d+) account/u.exec(button.textContent)?.[1]));
      await userEvent.click(button);
      await drawn(accounts);
    }
  }, 60_000);

  test('a link from a question leads to its event, with focus on it', async () => {
    const element = await timeline({}, { width: 1280 });
    const accounts = await openQuestions(element);
    await userEvent.click(one(accounts, '.question-button'));
    await drawn(accounts);
    await userEvent.click(one(accounts, '.under button'));
    await drawn(element);
    const chart = one<ChronicleChart>(element, 'chronicle-chart');
    await drawn(chart);
    expect(element.selected).toBe('executions-1988');
    const focused = chart.shadowRoot?.activeElement as HTMLElement;
    expect(focused.dataset['id']).toBe('executions-1988');
    const { top } = one(chart, '[data-details]').getBoundingClientRect();
    expect(top).toBeGreaterThanOrEqual(0);
    expect(top).toBeLessThan(window.innerHeight);
  });

  test('has one status line, however many elements it is made of', async () => {
    const element = await timeline();
    expect(all(element.shadowRoot, '[role=status]')).toHaveLength(1);
  });

  test('shows every event, in the chart, in the list and in the table', async () => {
    const element = await timeline();
    expect(all(element.shadowRoot, 'ol.events > li')).toHaveLength(record.events.length);
    await click(element, '[data-view=list]');
    const text = one(element, 'chronicle-list').shadowRoot?.textContent ?? '';
    for (const { title } of record.events) expect(text).toContain(title.en);
    expect(element.getAttribute('view')).toBe('list');
    await click(element, '[data-view=table]');
    expect(all(element.shadowRoot, 'tbody tr')).toHaveLength(record.events.length);
  });

  test('moves and zooms by buttons, which say when they can do nothing', async () => {
    const element = await timeline();
    const ranges: (string | null)[] = [];
    element.addEventListener('chronicle-range-change', (event) => ranges.push(event.detail.range));
    expect(one(element, '[data-command=earlier]').getAttribute('aria-disabled')).toBe('true');
    await click(element, '[data-command=zoomIn]');
    expect(element.range).toMatch(/^\d{4}-\d\d-\d\d\/\d{4}-\d\d-\d\d$/u);
    expect(one(element, '[data-command=earlier]').getAttribute('aria-disabled')).toBe('false');
    const before = element.range;
    await click(element, '[data-command=earlier]');
    expect(element.range).not.toBe(before);
    await click(element, '[data-command=fitAll]');
    expect(element.range).toBe(null);
    expect(ranges).toHaveLength(3);
  });

  test('says once where it has moved to', async () => {
    const element = await timeline();
    await click(element, '[data-command=zoomIn]');
    const status = one(element, '[role=status]');
    const said: string[] = [];
    const observer = new MutationObserver(() => status.textContent && said.push(status.textContent));
    observer.observe(status, { childList: true, characterData: true, subtree: true });
    await new Promise((done) => setTimeout(done, 600));
    observer.disconnect();
    expect(said).toHaveLength(1);
    expect(said[0]).toMatch(/^Showing .+ of 32 events/u);
  });

  test('switches to plain time and back', async () => {
    const element = await timeline();
    expect(all(element.shadowRoot, '.hatch').length).toBeGreaterThan(0);
    const plain = all(element.shadowRoot, '.options button')[0];
    plain?.click();
    await drawn(element);
    expect(all(element.shadowRoot, '.hatch')).toHaveLength(0);
    expect(element.getAttribute('axis')).toBe(null);
  });

  test('opens the filter from its button and shares it with the chart and the page', async () => {
    const element = await timeline();
    const told: { filter: string; count: number }[] = [];
    element.addEventListener('chronicle-filter-change', (event) => told.push(event.detail));
    await click(element, '.filter-toggle');
    element.filter = 'category=executions';
    await drawn(element);
    expect(all(element.shadowRoot, 'ol.events > li')).toHaveLength(1);
    expect(told).toEqual([]);
    const pressed = all(one(element, 'chronicle-filter').shadowRoot, '[aria-pressed=true], input:checked');
    pressed[0]?.click();
    await drawn(element);
    expect(told).toHaveLength(1);
    expect(told[0]?.count).toBe(record.events.length);
  });

  test('is one tab stop for its toolbar', async () => {
    const element = await timeline();
    const stops = all(element.shadowRoot, '.toolbar button, .toolbar select').filter(
      (it) => it.tabIndex === 0,
    );
    expect(stops).toHaveLength(1);
    stops[0]?.focus();
    await userEvent.keyboard('{ArrowRight}');
    expect((element.shadowRoot?.activeElement as HTMLElement).dataset['view']).toBe('list');
  });

  test('speaks Persian from right to left, without a Latin digit in what it says', async () => {
    const element = await timeline({}, { lang: 'fa' });
    expect(one(element, '.box').getAttribute('dir')).toBe('rtl');
    for (const said of [one(element, '.summary'), ...all(element.shadowRoot, '.axis text, .breaks text')]) {
      expect(said.textContent).not.toMatch(/[0-9]/u);
    }
    const xs = all(element.shadowRoot, '.mark-button:not(.offstage, .undated)').map(
      (it) => it.getBoundingClientRect().x,
    );
    expect(xs[0]).toBeGreaterThan(xs[xs.length - 1] ?? Infinity);
  });

  test('changes its language while it is read, and keeps the view', async () => {
    const place = stage();
    const element = await mount<ChronicleTimeline>(
      'chronicle-timeline',
      { document: record, range: '1988-06/1988-12' },
      place,
    );
    place.lang = 'fa';
    await drawn(element);
    expect(one(element, '.title').textContent.trim()).toBe(record.title.fa);
    expect(element.range).toBe('1988-06/1988-12');
  });

  test('keeps its view in the fragment, and follows it', async () => {
    history.replaceState(null, '', '#else');
    const element = await timeline({ hash: true, id: 'one' });
    element.selected = 'urgent-action-1988-08-16';
    await drawn(element);
    expect(location.hash).toBe('#else;one:event=urgent-action-1988-08-16');
    location.hash = '#one:view=list';
    await new Promise((done) => setTimeout(done, 50));
    await drawn(element);
    expect(element.view).toBe('list');
    expect(element.selected).toBe(null);
    element.remove();
    history.replaceState(null, '', location.pathname + location.search);
  });

  test.each([
    ['en', false, 1000],
    ['fa', true, 768],
    ['en', false, 320],
  ])('axe finds nothing (%s, dark %s, %i px)', async (lang, dark, width) => {
    const element = await timeline({ selected: 'executions-1988' }, { lang, dark, width });
    const { violations } = await axe.run(element, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      rules: { region: { enabled: false } },
    });
    expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)).toEqual([]);
    expect(element.scrollWidth).toBeLessThanOrEqual(width);
  });
});

describe('linked elements', () => {
  test('find their timeline by id, whichever comes first', async () => {
    const place = stage();
    const chart = document.createElement('chronicle-chart') as ChronicleChart;
    chart.setAttribute('for', 'source');
    place.append(chart);
    await drawn(chart);
    const owner = await mount<ChronicleTimeline>(
      'chronicle-timeline',
      { document: record, id: 'source' },
      place,
    );
    await drawn(chart);
    expect(all(chart.shadowRoot, 'ol.events > li')).toHaveLength(record.events.length);
    chart.selected = 'urgent-action-1988-08-16';
    await drawn(owner);
    expect(owner.selected).toBe('urgent-action-1988-08-16');
    owner.filter = 'category=executions';
    await drawn(chart);
    expect(all(chart.shadowRoot, 'ol.events > li')).toHaveLength(1);
  });

  test('find their timeline in an ancestor, through shadow roots', async () => {
    const place = stage();
    const owner = await mount<ChronicleTimeline>('chronicle-timeline', { document: record }, place);
    const host = document.createElement('div');
    owner.append(host);
    const chart = document.createElement('chronicle-chart') as ChronicleChart;
    host.attachShadow({ mode: 'open' }).append(chart);
    await drawn(chart);
    expect(chart.document).toBe(owner.document);
  });

  test('two with the same address fetch it once', async () => {
    const fetched = vi
      .spyOn(globalThis, 'fetch')
      .mockImplementation(() => Promise.resolve(new Response(JSON.stringify(record))));
    const place = stage();
    const [a, b] = await Promise.all([
      mount<ChronicleTimeline>('chronicle-timeline', { src: '/record.json' }, place),
      mount<ChronicleTimeline>('chronicle-timeline', { src: '/record.json' }, place),
    ]);
    await Promise.all([a.ready, b.ready]);
    expect(fetched).toHaveBeenCalledTimes(1);
    expect(a.document).toBe(b.document);
    fetched.mockRestore();
  });
});

describe('data comes in', () => {
  let errors: unknown[] = [];
  const note = (event: Event) => errors.push(event);
  beforeEach(() => {
    errors = [];
    addEventListener('error', note);
    addEventListener('unhandledrejection', note);
  });
  afterEach(() => {
    removeEventListener('error', note);
    removeEventListener('unhandledrejection', note);
    vi.restoreAllMocks();
  });

  const answer = (body: BodyInit, init: ResponseInit = {}) =>
    vi.spyOn(globalThis, 'fetch').mockImplementation(() => Promise.resolve(new Response(body, init)));
  const failing = async (properties: Record<string, unknown>) => {
    const element = document.createElement('chronicle-timeline') as ChronicleTimeline;
    Object.assign(element, properties);
    const told = new Promise<readonly { code: string }[]>((done) =>
      element.addEventListener('chronicle-error', (event) => done(event.detail.problems), { once: true }),
    );
    stage().append(element);
    const problems = await told;
    await drawn(element);
    return { element, problems, text: one(element, '.box').textContent ?? '' };
  };

  test('once more, when the element was away while it came', async () => {
    let answerNow: (response: Response) => void = () => undefined;
    vi.spyOn(globalThis, 'fetch').mockImplementation(
      (_url, init) =>
        new Promise((done, fail) => {
          answerNow = done;
          init?.signal?.addEventListener('abort', () => fail(new DOMException('gone', 'AbortError')));
        }),
    );
    const place = stage();
    const element = document.createElement('chronicle-timeline') as ChronicleTimeline;
    element.src = '/slow.json';
    place.append(element);
    await drawn(element);
    element.remove();
    await drawn(element);
    place.append(element);
    await drawn(element);
    answerNow(new Response(JSON.stringify(record)));
    expect((await element.ready).document.events).toHaveLength(record.events.length);
    expect(errors).toEqual([]);
  });

  test('from a script child, also one parsed after the element', async () => {
    const place = stage();
    const element = document.createElement('chronicle-timeline') as ChronicleTimeline;
    place.append(element);
    await drawn(element);
    const script = document.createElement('script');
    script.type = 'application/json';
    script.textContent = JSON.stringify(record);
    element.append(script);
    await drawn(element);
    expect((await element.ready).document.events).toHaveLength(record.events.length);
  });

  test('as a frozen object, which is not changed', async () => {
    const frozen = JSON.parse(JSON.stringify(record), (_key, value: unknown) =>
      Object.freeze(value),
    ) as object;
    const element = await timeline({ document: frozen });
    expect(element.document?.events).toHaveLength(record.events.length);
  });

  test.each([
    ['a missing file', () => answer('', { status: 404 }), 'load.not-found'],
    ['a server in trouble', () => answer('', { status: 500 }), 'load.http'],
    ['a web page', () => answer('<!doctype html><p>Hello'), 'load.html'],
    [
      'no network',
      () => vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch')),
      'load.network',
    ],
    ['something that is no JSON', () => answer('{"title": oops}'), 'json'],
    ['JSON of another shape', () => answer('[1, 2, 3]'), 'document'],
  ])('%s ends in a sentence, and the next good document draws', async (_name, arrange, code) => {
    arrange();
    const { element, problems, text } = await failing({ src: `/nowhere-${code}.json` });
    expect(problems[0]?.code).toMatch(new RegExp(`^${code}`, 'u'));
    expect(text).toMatch(/[a-z]{3,}.*\./u);
    await expect(element.ready).rejects.toThrow();
    vi.restoreAllMocks();
    answer(JSON.stringify(record));
    element.src = '/good.json';
    await drawn(element);
    await element.ready;
    await drawn(element);
    expect(all(element.shadowRoot, 'ol.events > li')).toHaveLength(record.events.length);
    expect(errors).toEqual([]);
  });

  test('the good events stand, the bad ones are named', async () => {
    const element = await timeline({
      document: {
        version: '1.0',
        lang: 'en',
        title: 'Mixed',
        events: [
          { id: 'good', when: '2001-02-03', title: 'Good' },
          { id: 'no-date', title: 'Without a date' },
          { id: 'no-title', when: '2001' },
          { id: 'feb-30', when: '2001-02-30', title: 'On a day that does not exist' },
          { id: 'good', when: '2002', title: 'Twin' },
          { id: 'loose', when: '2003', title: 'Loose', categories: ['nowhere'], cites: ['nothing'] },
        ],
      },
    });
    await element.ready;
    await drawn(element);
    expect(all(element.shadowRoot, '[data-id]').map((it) => it.dataset['id'])).toEqual(['good', 'loose']);
    const text = one(element, '.inside').textContent ?? '';
    for (const title of ['Without a date', 'On a day that does not exist', 'Twin'])
      expect(text).toContain(title);
    expect(errors).toEqual([]);
  });

  test('an empty list is said to be empty, once, and offers no controls', async () => {
    const element = await timeline({ document: { version: '1.0', lang: 'en', title: 'Empty', events: [] } });
    await element.ready;
    await drawn(element);
    expect(one(element, '.box').textContent.match(/no events/gu)).toHaveLength(1);
    expect(all(element.shadowRoot, '.toolbar, .summary')).toEqual([]);
  });

  test('while it loads it is as high as the page has set, and no higher; what failed looks like it', async () => {
    const element = document.createElement('chronicle-timeline');
    element.style.setProperty('--chronicle-min-block-size', '400px');
    element.src = 'data:application/json,{';
    document.body.append(element);
    await element.updateComplete;
    const waiting = one(element, '.state');
    expect(element.offsetHeight).toBe(400);
    expect(waiting.getBoundingClientRect().height).toBeGreaterThan(300);
    expect(getComputedStyle(waiting).borderBlockEndStyle).toBe('solid');
    expect(element.getAnimations({ subtree: true })).toEqual([]);
    await element.ready.catch(() => undefined);
    await drawn(element);
    expect(getComputedStyle(one(element, '.state.failed > .words')).fontWeight).toBe('600');
    expect(getComputedStyle(one(element, '.state .control')).paddingInlineStart).toBe('0px');
    element.remove();
  });

  test('text is text: no markup runs, no script address is a link, a million letters are cut', async () => {
    const hostile = {
      version: '1.0',
      lang: 'en',
      title: '<img src=x onerror="window.hit=1">',
      sources: [
        { id: 's', type: 'webpage', title: '<script>window.hit=1</script>', URL: 'javascript:window.hit=1' },
      ],
      events: [
        {
          id: 'a',
          when: '2001',
          title: '<b>bold</b>',
          summary: '<script>window.hit=1</script>',
          cites: ['s'],
          links: [{ url: 'JaVaScRiPt:window.hit=1', label: 'x' }],
        },
        {
          id: 'b',
          when: '2002',
          title: 'x'.repeat(1_000_000),
          body: '[y](javascript:window.hit=1) <iframe src=javascript:1>',
        },
      ],
    };
    const element = await timeline({ document: hostile, selected: 'a' });
    await element.ready;
    await drawn(element);
    element.selected = 'b';
    await drawn(element);
    expect('hit' in window).toBe(false);
    expect(all(element.shadowRoot, 'img, iframe, script, b script')).toEqual([]);
    for (const link of all<HTMLAnchorElement>(element.shadowRoot, 'a'))
      expect(link.protocol).not.toBe('javascript:');
    expect(one(element, '.box').textContent?.length).toBeLessThan(20_000);
    expect(errors).toEqual([]);
  });
});

describe('a guest in the page', () => {
  test('survives being moved a thousand times and listens to nothing afterwards', async () => {
    const counts = new Map<string, number>();
    for (const target of [window, document, document.documentElement, document.body] as EventTarget[]) {
      const on = target.addEventListener.bind(target);
      const off = target.removeEventListener.bind(target);
      vi.spyOn(target, 'addEventListener').mockImplementation((type, listener, options) => {
        counts.set(type, (counts.get(type) ?? 0) + 1);
        on(type, listener, options);
      });
      vi.spyOn(target, 'removeEventListener').mockImplementation((type, listener, options) => {
        counts.set(type, (counts.get(type) ?? 0) - 1);
        off(type, listener, options);
      });
    }
    const [left, right] = [stage(), stage()];
    const element = await mount<ChronicleTimeline>(
      'chronicle-timeline',
      { document: record, hash: true },
      left,
    );
    for (let i = 0; i < 1000; i += 1) (i % 2 ? left : right).append(element);
    await drawn(element);
    expect(all(element.shadowRoot, 'ol.events > li')).toHaveLength(record.events.length);
    element.remove();
    await new Promise((done) => setTimeout(done, 20));
    expect([...counts].filter(([, balance]) => balance > 0)).toEqual([]);
    vi.restoreAllMocks();
  });

  test('stands against host styles that reset, hide and squeeze', async () => {
    const style = document.createElement('style');
    style.textContent =
      '* { all: unset !important } svg { width: 10px } button { display: none !important } html { font-size: 62.5% } body { line-height: 5; letter-spacing: 9px; text-transform: uppercase }';
    document.head.append(style);
    const element = await timeline({}, { width: 900 });
    const box = one(element, '.box').getBoundingClientRect();
    expect(box.width).toBeGreaterThan(600);
    const label = one(element, '.mark-label');
    const { fontSize, letterSpacing, textTransform } = getComputedStyle(label);
    expect([fontSize, letterSpacing, textTransform]).toEqual(['13px', 'normal', 'none']);
    expect(one(element, '.ink').getBoundingClientRect().width).toBeGreaterThan(600);
    style.remove();
  });

  test('adds nothing to the page: no global, no head element, no style', async () => {
    const globals = Object.keys(window).length;
    const head = document.head.childElementCount;
    const element = await timeline();
    element.remove();
    expect(Object.keys(window).length).toBe(globals);
    expect(document.head.childElementCount).toBe(head);
  });

  test('draws once it is shown, when it was hidden at first', async () => {
    const place = stage();
    place.hidden = true;
    const element = await mount<ChronicleTimeline>('chronicle-timeline', { document: record }, place);
    expect(all(element.shadowRoot, 'ol.events > li')).toHaveLength(0);
    place.hidden = false;
    await new Promise((done) => setTimeout(done, 60));
    await drawn(element);
    expect(all(element.shadowRoot, 'ol.events > li')).toHaveLength(record.events.length);
  });
});
