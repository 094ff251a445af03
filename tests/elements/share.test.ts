import { afterEach, describe, expect, onTestFinished, test, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../src/elements/share/chronicle-share.js';
import '../../src/elements/timeline/chronicle-timeline.js';
import type { ChronicleShare } from '../../src/elements/share/share-element.js';
import { de } from '../../src/locale/de.js';
import { STILL_FONT, stillSvg, type StillOptions } from '../../src/formats/still-svg.js';
import { registerLanguage } from '../../src/locale/languages.js';
import { textMeasure } from '../../src/elements/text-measure.js';
import type { ChronicleTimeline } from '../../src/elements/timeline/timeline-element.js';
import { readFragment } from '../../src/store/url-state.js';
import { expectOneStatus } from './citing.js';
import { example } from './document.js';
import { faults, inside, mount, said, settled } from './mount.js';
import { all, one } from './stage.js';

afterEach(() => {
  document.body.replaceChildren();
  history.replaceState(null, '', location.href.split('#', 1)[0]);
  vi.restoreAllMocks();
});

const share = (set: Partial<ChronicleShare> = {}) => mount('chronicle-share', example(), set);
const text = (element: Element, selector: string) => inside(element, selector).textContent;
const link = (element: Element) => text(element, '.link pre');
const code = (element: Element) => text(element, '.embed pre');
const choose = async (element: Element, name: string, value: string) => {
  const select = inside<HTMLSelectElement | HTMLInputElement>(element, `[name=${name}]`);
  select.value = value;
  select.dispatchEvent(new Event('change'));
  await settled(element);
};
const press = async (element: Element, selector: string) => {
  inside(element, selector).click();
  await settled(element);
};
/** The code as a page would read it. */
const pasted = (element: Element, tag: string) => {
  const page = new DOMParser().parseFromString(code(element), 'text/html');
  const found = page.querySelector(tag);
  if (!found) throw new Error(`The code has no ${tag}.`);
  return found;
};

async function beside(set: Partial<ChronicleTimeline>): Promise<[ChronicleTimeline, ChronicleShare]> {
  const timeline = await mount('chronicle-timeline', example(), { id: 'shared', ...set });
  return [timeline, await mount('chronicle-share', undefined, { for: 'shared' })];
}

describe('the link', () => {
  test('leads to this view as the timeline itself writes it, and follows it', async () => {
    const [timeline, element] = await beside({ hash: true, selected: 'memoir-2001', view: 'list' });
    const address = new URL(link(element));
    expect(address.href).toBe(location.href);
    expect(readFragment(address.hash, 'shared')).toEqual({
      event: 'memoir-2001',
      range: null,
      filter: '',
      view: 'list',
      story: '',
    });
    timeline.filter = 'category=disclosure';
    await settled(timeline);
    await settled(element);
    expect(link(element)).toContain('filter=category%3Ddisclosure');
    expect(link(element)).toBe(location.href);
  });

  test('says so where the page does not keep the view', async () => {
    const [, element] = await beside({ selected: 'memoir-2001' });
    expect(link(element)).toBe(location.href.split('#', 1)[0]);
    expect(said(inside(element, '.link .note'))).toMatch(/does not keep the view/u);
  });

  test('is copied, which is said beside the button and aloud', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    const element = await share();
    inside(element, '.link button').click();
    await vi.waitFor(() => expect(said(inside(element, '[role=status]'))).toBe('Copied.'));
    expect(said(inside(element, '.link .copied'))).toBe('Copied.');
    expect(write).toHaveBeenCalledExactlyOnceWith(link(element));
  });

  test('is selected for the reader’s own keys where the clipboard is refused', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValueOnce(new Error('refused'));
    const element = await share();
    inside(element, '.link button').click();
    await vi.waitFor(() => expect(said(inside(element, '[role=status]'))).toMatch(/^The text is selected/u));
    expect(said(inside(element, '.link .copied'))).toMatch(/^The text is selected/u);
    expect(getSelection()?.toString()).toBe(link(element));
  });

  test('that has changed is no longer said to be copied', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    const [timeline, element] = await beside({ hash: true });
    inside(element, '.link button').click();
    await vi.waitFor(() => expect(said(inside(element, '.link .copied'))).toBe('Copied.'));
    timeline.selected = 'memoir-2001';
    await settled(timeline);
    await settled(element);
    expect(said(inside(element, '.link .copied'))).toBe('');
  });
});

describe('the code', () => {
  const at = { snippetSrc: 'https://kit.example/v1/chronicle.js', src: null } as const;

  test('is the element, with what was chosen and nothing else', async () => {
    const element = await share(at);
    expect(pasted(element, 'script').getAttribute('src')).toBe(at.snippetSrc);
    expect(pasted(element, 'chronicle-timeline').getAttributeNames().sort()).toEqual(['src', 'style']);
    await choose(element, 'view', 'table');
    await choose(element, 'theme', 'dark');
    await choose(element, 'calendar', 'both');
    await choose(element, 'lang', 'fa');
    await choose(element, 'height', '500');
    const timeline = pasted(element, 'chronicle-timeline');
    const has = Object.fromEntries([...timeline.attributes].map(({ name, value }) => [name, value]));
    expect(has).toMatchObject({
      view: 'table',
      theme: 'dark',
      calendar: 'both',
      lang: 'fa',
      style: '--chronicle-min-block-size: 500px',
    });
    expect(timeline.querySelector('a')?.href).toBe(location.href);
  });

  test('is the frame, with the same in its address', async () => {
    const element = await share({ ...at, embedSrc: 'https://frames.example/e/embed.html' });
    await press(element, '[data-kind=frame]');
    await choose(element, 'view', 'list');
    await choose(element, 'lang', 'fa');
    const frame = pasted(element, 'iframe');
    const address = new URL(frame.getAttribute('src') ?? '');
    expect(address.origin + address.pathname).toBe('https://frames.example/e/embed.html');
    expect(address.searchParams.get('view')).toBe('list');
    expect(address.searchParams.get('lang')).toBe('fa');
    expect(frame.getAttribute('sandbox')).not.toContain('same-origin');
    expect(frame.getAttribute('title')).toBe('Northgate, 1988–2020');
    expect(pasted(element, 'script').getAttribute('src')).toBe('https://frames.example/e/chronicle-embed.js');
  });

  test('begins with the event, the time and the filter as they are, if that is asked for', async () => {
    const [, element] = await beside({ selected: 'memoir-2001', filter: 'category=disclosure' });
    expect(pasted(element, 'chronicle-timeline').hasAttribute('selected')).toBe(false);
    await press(element, '[name=as-now]');
    const timeline = pasted(element, 'chronicle-timeline');
    expect(timeline.getAttribute('selected')).toBe('memoir-2001');
    expect(timeline.getAttribute('filter')).toBe('category=disclosure');
  });

  test('names the data by its whole address, and says what is missing where there is none', async () => {
    const inline = await share(at);
    expect(pasted(inline, 'chronicle-timeline').getAttribute('src')).toMatch(/^http.*\/timeline\.json$/u);
    expect(said(inside(inline, '.embed'))).toMatch(/no address of its own: download the JSON/u);
    expect(said(inside(inline, '.embed'))).not.toMatch(/your copy/u);
    const own = await mount('chronicle-share', undefined, { src: '/tests/fixtures/northgate.json' });
    await own.ready;
    await settled(own);
    expect(pasted(own, 'chronicle-timeline').getAttribute('src')).toBe(
      new URL('/tests/fixtures/northgate.json', location.href).href,
    );
    expect(said(inside(own, '.embed'))).toMatch(/northgate\.json must let other sites read it/u);
    expect(said(inside(own, '.embed'))).toMatch(/Where chronicle\.js stands, write/u);
  });

  test('names neither a page on this machine nor data in an address: nobody else could follow them', async () => {
    const base = document.createElement('base');
    base.href = 'file:///home/writer/page.html';
    document.head.append(base);
    onTestFinished(() => base.remove());
    const element = await share({ snippetSrc: 'file:///home/writer/chronicle.js', src: 'record.json' });
    expect(pasted(element, 'script').getAttribute('src')).toBe('https://example.org/chronicle.js');
    expect(pasted(element, 'chronicle-timeline').getAttribute('src')).toBe(
      'https://example.org/timeline.json',
    );
    expect(said(inside(element, '.embed'))).toMatch(/no address of its own: download the JSON/u);
    expect(said(inside(element, '.embed'))).toMatch(/Where chronicle\.js stands, write/u);
    await press(element, '[data-kind=frame]');
    expect(pasted(element, 'iframe').getAttribute('src')).toMatch(/^https:\/\/example\.org\/embed\.html\?/u);
    // What stands at nobody's address is never asked for.
    expect(all(element.shadowRoot, '.preview-button')).toEqual([]);
  });

  test.each(['data:', 'blob:'])(
    'an address that begins with %s is none that can be passed on',
    async (kind) => {
      const text = JSON.stringify(example());
      const blob = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
      const src = kind === 'blob:' ? blob : `data:application/json,${encodeURIComponent(text)}`;
      const element = await mount('chronicle-share', undefined, { ...at, src });
      await element.ready;
      await settled(element);
      URL.revokeObjectURL(blob);
      expect(new URL(pasted(element, 'chronicle-timeline').getAttribute('src') ?? '').pathname).toMatch(
        /\/timeline\.json$/u,
      );
      expect(said(inside(element, '.embed'))).toMatch(/no address of its own: download the JSON/u);
    },
  );

  test('a frame whose address is given needs no other', async () => {
    const element = await share({ embedSrc: 'https://frames.example/embed.html' });
    await press(element, '[data-kind=frame]');
    expect(said(inside(element, '.embed'))).not.toMatch(/your copy/u);
  });

  test('keeps markup in a title and a script for an address from becoming code', async () => {
    const hostile = example((it) => (it.title = '"><img src=x onerror="window.hit=1">'));
    const element = await mount('chronicle-share', hostile, { embedSrc: 'javascript:alert(1)//' });
    await press(element, '[data-kind=frame]');
    const frame = pasted(element, 'iframe');
    expect(frame.getAttribute('title')).toBe(hostile.title);
    expect(frame.getAttribute('src')).toMatch(/^https?:/u);
    expect(pasted(element, 'body').querySelector('img')).toBeNull();
  });

  test.each(['7', '5000', ''])('the height “%s” leaves the code as it was, which is said', async (height) => {
    const element = await share(at);
    const input = inside<HTMLInputElement>(element, '[name=height]');
    expect(said(input.labels?.[0])).toBe('Height, 200 to 4,000 pixels');
    await choose(element, 'height', height);
    expect(code(element)).toContain('720px');
    expect(input.value).toBe('720');
    await vi.waitFor(() =>
      expect(said(inside(element, '[role=status]'))).toBe(
        'The height can be 200 to 4,000 pixels; it stays 720.',
      ),
    );
  });

  test('the height is said in Persian in its own digits', async () => {
    const element = await share({ lang: 'fa' });
    const input = inside<HTMLInputElement>(element, '[name=height]');
    expect(said(input.labels?.[0])).toBe('بلندی، ۲۰۰ تا ۴٬۰۰۰ پیکسل');
  });

  test('all of it can be seen, and no line of it is empty, however narrow', async () => {
    const element = await share({ snippetSrc: `https://kit.example/${'a'.repeat(80)}/chronicle.js` });
    element.style.inlineSize = '320px';
    await press(element, '[data-kind=frame]');
    const box = inside(element, '.embed pre');
    expect(box.scrollHeight).toBe(box.clientHeight);
    expect(box.scrollWidth).toBe(box.clientWidth);
    // Where letters stand, line by line: blanks alone are a line without letters.
    const letters = new Set<number>();
    const walk = document.createTreeWalker(box, NodeFilter.SHOW_TEXT);
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const range = document.createRange();
      [...(node.nodeValue ?? '')].forEach((letter, i) => {
        if (/\s/u.test(letter)) return;
        range.setStart(node, i);
        range.setEnd(node, i + 1);
        letters.add(Math.round(range.getBoundingClientRect().top));
      });
    }
    const { lineHeight, paddingTop, paddingBottom } = getComputedStyle(box);
    const lines =
      (box.clientHeight - parseFloat(paddingTop) - parseFloat(paddingBottom)) / parseFloat(lineHeight);
    expect(letters.size).toBe(Math.round(lines));
  });

  test('the preview is fetched only when it is asked for, and put away again', async () => {
    const element = await share({ embedSrc: '/tests/fixtures/northgate.json' });
    await press(element, '[data-kind=frame]');
    expect(all(element.shadowRoot, 'iframe')).toHaveLength(0);
    await press(element, '.preview-button');
    const frame = inside<HTMLIFrameElement>(element, 'iframe');
    expect(new URL(frame.src).pathname).toBe('/tests/fixtures/northgate.json');
    expect(frame.sandbox.contains('allow-same-origin')).toBe(false);
    expect(inside(element, '.preview-button').ariaExpanded).toBe('true');
    await press(element, '.preview-button');
    expect(all(element.shadowRoot, 'iframe')).toHaveLength(0);
  });
});

describe('citing', () => {
  test('gives the record in four forms, and the open event too', async () => {
    const [timeline, element] = await beside({});
    expect(all(element.shadowRoot, '.cite-event')).toHaveLength(1);
    expect(all(element.shadowRoot, '.cite-event pre')).toHaveLength(4);
    expect(text(element, '.cite-event pre')).toContain('Northgate, 1988–2020');
    timeline.selected = 'memoir-2001';
    await settled(timeline);
    await settled(element);
    const [event, record] = all(element.shadowRoot, '.cite-event');
    expect(said(event?.querySelector('summary'))).toBe('Cite this event');
    expect(said(record?.querySelector('summary'))).toBe('Cite the whole record');
    expect(event?.querySelector('pre')?.textContent).toContain("A clerk's memoir prints a transfer order");
    expect(record?.querySelector('pre')?.textContent).not.toContain('memoir prints');
  });
});

describe('files', () => {
  /** What is handed to the browser when a format is asked for. */
  async function taken(element: Element, format: string): Promise<{ name: string; file: Blob }> {
    const files = new Map<string, Blob>();
    const make = URL.createObjectURL.bind(URL);
    vi.spyOn(URL, 'createObjectURL').mockImplementation((file) => {
      const address = make(file as Blob);
      files.set(address, file as Blob);
      return address;
    });
    const links: HTMLAnchorElement[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      links.push(this);
    });
    inside(element, `[data-format=${format}]`).click();
    await vi.waitFor(() => expect(links).toHaveLength(1), 10_000);
    const [{ href, download }] = links as [HTMLAnchorElement];
    const file = files.get(href);
    if (!file) throw new Error('The link leads to no file.');
    return { name: download, file };
  }

  test('JSON holds the document', async () => {
    const { name, file } = await taken(await share(), 'json');
    expect(name).toMatch(/^[\w-]+\.json$/u);
    expect(JSON.parse(await file.text())).toEqual(example());
  });

  test('CSV has a row for each event', async () => {
    const { name, file } = await taken(await share(), 'csv');
    expect(name).toMatch(/\.csv$/u);
    const words = await file.text();
    for (const { id } of example().events) expect(words).toContain(String(id));
  });

  test('iCalendar has an entry for each event', async () => {
    const { file } = await taken(await share(), 'ics');
    const entries = (await file.text()).match(/^BEGIN:V(EVENT|JOURNAL)/gmu);
    expect(entries).toHaveLength(example().events.length);
  });

  test('SVG is a drawing without script or foreign address', async () => {
    const { file } = await taken(await share(), 'svg');
    const svg = new DOMParser().parseFromString(await file.text(), 'image/svg+xml');
    expect(svg.querySelector('parsererror')).toBeNull();
    expect(svg.documentElement.localName).toBe('svg');
    expect(svg.querySelector('script, image, foreignObject, [href], [onload]')).toBeNull();
  });

  test('the picture is that of the chart as the page shows it', async () => {
    const [timeline, element] = await beside({ selected: 'memoir-2001', theme: 'dark' });
    const { file } = await taken(element, 'svg');
    expect(await file.text()).toBe(await timeline.toSvg());
  });

  /** What a picture without a chart to take it from has to be. */
  const expected = (timeline: ChronicleTimeline, options: StillOptions) =>
    stillSvg(timeline.document!, {
      lang: 'en',
      calendar: 'gregorian',
      direction: 'ltr',
      measure: textMeasure({ fontFamily: STILL_FONT, letterSpacing: '', wordSpacing: '', fontSize: '' }),
      ...options,
    });

  test('in a list the picture is that of the chart as the page asks for it', async () => {
    const asked = { lanes: 'none', time: 'happened', axis: 'linear' } as const;
    const [timeline, element] = await beside({ view: 'list', axisDirection: 'rtl', ...asked });
    const { file } = await taken(element, 'svg');
    expect(await file.text()).toBe(expected(timeline, { ...asked, direction: 'rtl' }));
  });

  test('and as the reader has set it', async () => {
    const [timeline, element] = await beside({});
    const lanes = one<HTMLSelectElement>(timeline, '.options select');
    lanes.value = 'source';
    lanes.dispatchEvent(new Event('change'));
    one(timeline, '.options button').click();
    one(timeline, '[data-view=table]').click();
    await settled(timeline);
    const { file } = await taken(element, 'svg');
    expect(await file.text()).toBe(expected(timeline, { lanes: 'source', axis: 'linear' }));
  });

  test('titles stand next to their marks where no chart has been measured', async () => {
    const { file } = await taken(await share(), 'svg');
    const box = document.createElement('div');
    box.innerHTML = await file.text();
    document.body.append(box);
    const title = [...box.querySelectorAll<SVGTextElement>('.labels text')].map((it) =>
      it.getBoundingClientRect(),
    );
    const marks = [...box.querySelectorAll('.marks > *')].map((it) => it.getBoundingClientRect());
    expect(title.length).toBeGreaterThan(0);
    for (const { left, right, top, bottom } of title) {
      const apart = marks.map((mark) =>
        Math.hypot(
          Math.max(mark.left - right, left - mark.right, 0),
          Math.max(mark.top - bottom, top - mark.bottom, 0),
        ),
      );
      expect(Math.min(...apart)).toBeLessThanOrEqual(12);
    }
  });

  test.each(['chart', 'list'])('the picture has the colours of its page: from a %s', async (from) => {
    const [timeline, element] = await beside({ view: from === 'list' ? 'list' : 'timeline' });
    timeline.setAttribute('theme', 'dark');
    const { style } = timeline;
    style.setProperty('--shade', '#102030');
    style.setProperty('--chronicle-paper', 'light-dark(#fedcba, var(--shade))');
    style.setProperty('--chronicle-category-disclosure', 'rebeccapurple');
    style.setProperty('--chronicle-quiet', 'no colour');
    style.setProperty('--chronicle-line', 'transparent');
    const { file } = await taken(element, 'svg');
    const svg = await file.text();
    expect(svg).toContain('fill="rgb(16, 32, 48)"');
    expect(svg).toContain('rgb(102, 51, 153)');
    expect(svg).toContain('#a9adb5');
    expect(svg).toContain('#343841');
    expect(svg).not.toMatch(/#15171c|var\(|light-dark|no colour|transparent/u);
    expect(all(timeline.shadowRoot, 'i')).toEqual([]);
  });

  test.each(['chart', 'list'])('the picture has the typefaces of its page: from a %s', async (from) => {
    const [timeline, element] = await beside({ view: from === 'list' ? 'list' : 'timeline' });
    const { style } = timeline;
    style.setProperty('--chronicle-font', "'Chronicle Test Sans', serif");
    style.setProperty('--chronicle-heading-font', 'Palatino');
    const plain = await (await taken(element, 'svg')).file.text();
    const svg = new DOMParser().parseFromString(plain, 'image/svg+xml');
    expect(svg.documentElement.getAttribute('font-family')).toBe(
      `'Chronicle Test Sans', serif, ${STILL_FONT}`,
    );
    expect(svg.querySelector('[font-size="22"]')?.getAttribute('font-family')).toMatch(
      /^Palatino, 'Source Serif 4',/u,
    );
  });

  test('what mistakes have kept out of the files is said', async () => {
    const faulty = (document: ReturnType<typeof example>) => {
      const [first] = document.events;
      document.events.push({ ...first, id: 'bad-1', when: 'no date' }, { id: 'bad-2' });
      if (first) first['x'] = 1;
    };
    const element = await mount('chronicle-share', example(faulty));
    const problems = said(inside(element, '[part=problems] summary'));
    const notes = said(inside(element, '.download'));
    expect(problems).toMatch(/event/u);
    expect(notes).toMatch(/Not in these files, because of mistakes in the record: \d events?\./u);
    const persian = await mount('chronicle-share', example(faulty), { lang: 'fa' });
    expect(said(inside(persian, '.download'))).toMatch(
      /به سبب نادرستی‌های مجموعه در این پرونده‌ها نیست: [۰-۹] رویداد\./u,
    );
    expect(said(inside(await share(), '.download'))).not.toMatch(/mistakes/u);
  });

  test('PNG has two points for each of the drawing', async () => {
    const { file } = await taken(await share(), 'png');
    const picture = await createImageBitmap(file);
    expect(file.type).toBe('image/png');
    expect(picture.width).toBe(2400);
  });

  test('is said beside the buttons and aloud, also where it could not be made', async () => {
    const element = await share();
    const { name } = await taken(element, 'json');
    await vi.waitFor(() => expect(said(inside(element, '.told'))).toBe(`${name} is handed to your browser.`));
    await vi.waitFor(() =>
      expect(said(inside(element, '[role=status]'))).toBe(said(inside(element, '.told'))),
    );
    vi.spyOn(HTMLImageElement.prototype, 'decode').mockRejectedValueOnce(new Error('no picture'));
    inside(element, '[data-format=png]').click();
    await vi.waitFor(() => expect(said(inside(element, '.told'))).toMatch(/\.png could not be made/u));
  });
});

describe('the panel', () => {
  test('stands in a timeline, last in the row, and speaks through its one status line', async () => {
    const timeline = await mount('chronicle-timeline', example(), { selected: 'memoir-2001', hash: true });
    const names = all(timeline.shadowRoot, '[data-section]').map((it) => it.dataset['section']);
    expect(names.at(-1)).toBe('share');
    expect(all(timeline.shadowRoot, 'chronicle-share')).toHaveLength(0);
    one(timeline, '[data-section=share]').click();
    await settled(timeline);
    const element = one<ChronicleShare>(timeline, 'chronicle-share');
    await settled(element);
    expect(link(element)).toBe(location.href);
    expect(link(element)).toContain('#timeline:event=memoir-2001');
    expectOneStatus(timeline);
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValueOnce();
    inside(element, '.link button').click();
    await vi.waitFor(() => expect(said(inside(timeline, '[role=status]'))).toBe('Copied.'));
    expect(write).toHaveBeenCalledOnce();
  });

  test('has one status line of its own where it stands alone', async () => {
    expectOneStatus(await share());
  });

  test('is reached and used by keyboard alone', async () => {
    const element = await share();
    const seen: string[] = [];
    for (let i = 0; i < 40; i++) {
      await userEvent.keyboard('{Tab}');
      const focused = element.shadowRoot?.activeElement as HTMLElement | null;
      if (!focused) break;
      seen.push(focused.getAttribute('data-format') ?? focused.getAttribute('name') ?? focused.localName);
      if (focused.dataset['kind'] === 'frame') {
        await userEvent.keyboard('{Enter}');
        await settled(element);
        expect(code(element)).toContain('<iframe');
        expect(element.shadowRoot?.activeElement).toBe(focused);
      }
    }
    for (const stop of ['pre', 'button', 'summary', 'json', 'png', 'view', 'height', 'as-now'])
      expect(seen).toContain(stop);
  });

  test.each(['en', 'fa'])('is no wider than 320 px, with controls of 44 px, in %s', async (lang) => {
    const element = await share({ lang });
    element.style.inlineSize = '320px';
    for (const fold of all(element.shadowRoot, 'details')) fold.setAttribute('open', '');
    await settled(element);
    expect(inside(element, '.box').scrollWidth).toBeLessThanOrEqual(320);
    for (const target of all(element.shadowRoot, 'button, select, summary, input:not([type=checkbox])'))
      expect(target.getBoundingClientRect().height, target.outerHTML).toBeGreaterThanOrEqual(44);
  });

  test.each(['en', 'fa'])(
    'the names of files stand evenly, each as wide as a finger, in %s',
    async (lang) => {
      const element = await share({ lang });
      const names = all(element.shadowRoot, '[part=download] bdi').map((it) => it.getBoundingClientRect());
      const row = lang === 'fa' ? names.reverse() : names;
      const gaps = row.slice(1).map(({ left }, i) => left - (row[i]?.right ?? 0));
      expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThan(1);
      for (const target of all(element.shadowRoot, '[part=download]'))
        expect(target.getBoundingClientRect().width).toBeGreaterThanOrEqual(44);
      const heading = inside(element, '.download .part-title').getBoundingClientRect();
      expect(
        lang === 'fa' ? heading.right - (row.at(-1)?.right ?? 0) : (row[0]?.left ?? 0) - heading.left,
      ).toBeCloseTo(0);
    },
  );

  test.each(['en', 'fa'])('values stand under their names, in %s', async (lang) => {
    const element = await share({ lang });
    const height = inside<HTMLInputElement>(element, '[name=height]');
    const view = inside(element, '[name=view]');
    expect(getComputedStyle(height).appearance).toBe('textfield');
    const edge = (it: Element) => it.getBoundingClientRect()[lang === 'fa' ? 'right' : 'left'];
    for (const it of [height, view]) expect(edge(it)).toBeCloseTo(edge(it.parentElement!));
    // A choice sets its words 4 px in by itself.
    const [name] = inside(element, '.field').children;
    for (const it of [name!, height]) expect(getComputedStyle(it).paddingInlineStart).toBe('4px');
    expect(getComputedStyle(view).paddingInlineStart).toBe('0px');
  });

  test('reads from right to left in Persian, its code from left to right', async () => {
    const element = await share({ lang: 'fa' });
    expect(inside(element, '[role=region]').ariaLabel).toContain('هم‌رسانی');
    expect(getComputedStyle(inside(element, '.share')).direction).toBe('rtl');
    expect(getComputedStyle(inside(element, '.embed pre')).direction).toBe('ltr');
    expect(said(inside(element, '.part-title'))).toBe('پیوند به همین نما');
  });

  test('is said in English, and marked as that, where a language lacks it', async () => {
    registerLanguage('de', de);
    const element = await share({ lang: 'de' });
    expect(inside(element, '.share').lang).toBe('en');
    expect(said(inside(element, '.part-title'))).toContain('Link to this view');
  });

  test('axe finds nothing', async () => {
    for (const lang of ['en', 'fa']) {
      const element = await share({ lang, label: lang });
      for (const fold of all(element.shadowRoot, 'details')) fold.setAttribute('open', '');
      await press(element, '[data-kind=frame]');
    }
    expect(await faults()).toEqual([]);
  });
});
