import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import '../../src/define.js';
import type { ChronicleChart } from '../../src/elements/chart/chart-element.js';
import type { ChronicleElement } from '../../src/elements/chronicle-element.js';
import type { ChronicleTimeline } from '../../src/elements/timeline/timeline-element.js';
import { ar } from '../../src/locale/ar.js';
import { de } from '../../src/locale/de.js';
import { registerLanguage } from '../../src/locale/languages.js';
import { missing } from '../../src/locale/missing.js';
import { FOUR_TITLES, fourLanguages } from '../../stories/fixtures/four-languages.js';
import { all, drawn, mount, one, stage } from './stage.js';

registerLanguage('de', de);
registerLanguage('ar', ar);

const titleOf = (event: string, lang: Lang) =>
  fourLanguages.events.find(({ id }) => id === event)?.title[lang] ?? '';

const { marked } = missing;
beforeEach(() => {
  missing.marked = false;
});
afterEach(() => {
  missing.marked = marked;
});

const timeline = (place: HTMLElement, set = {}) =>
  mount<ChronicleTimeline>('chronicle-timeline', { document: fourLanguages, ...set }, place);
const said = (element: Element | null | undefined): string =>
  (element?.textContent ?? '')
    .replace(/[\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
const button = (element: Element, id: string) => one(element, `[data-id="${id}"]`);
const summary = (element: Element) => said(one(element, '[part~=summary]'));
const directionOf = (element: Element) => getComputedStyle(one(element, '.box')).direction;
/** What the buttons of all events are called. */
const names = (element: Element) => all(element.shadowRoot, '[data-id] .unseen').map(said).join(' ');

const PAGE = {
  en: [
    '5 events from August 1988 to May 1990, in 2 categories',
    'Filter',
    'ltr',
    '16 August 1988, ',
    /[۰-۹٠-٩]/,
  ],
  fa: ['۵ رویداد از مرداد ۱۳۶۷ تا اردیبهشت ۱۳۶۹، در ۲ دسته', 'پالایش', 'rtl', '۲۵ مرداد ۱۳۶۷، ', /[0-9٠-٩]/],
  de: [
    '5 Ereignisse von August 1988 bis Mai 1990, in 2 Kategorien',
    'Filter',
    'ltr',
    '16. August 1988, ',
    /[۰-۹٠-٩]/,
  ],
  ar: ['٥ أحداث من أغسطس ١٩٨٨ إلى مايو ١٩٩٠، فئتان', 'تصفية', 'rtl', '١٦ أغسطس ١٩٨٨، ', /[0-9۰-۹]/],
} as const;
type Lang = keyof typeof PAGE;
const LANGS = Object.keys(PAGE) as Lang[];

describe('four languages on one page', () => {
  test('each timeline has its own words, digits, calendar and direction', async () => {
    const elements = await Promise.all(
      LANGS.map((lang) => timeline(stage({ lang, dir: PAGE[lang][2], width: 700 }))),
    );
    elements.forEach((element, i) => {
      const lang = LANGS[i] ?? 'en';
      const [words, filter, direction, date, foreign] = PAGE[lang];
      expect(summary(element)).toBe(words);
      expect(said(one(element, '.filter-toggle'))).toBe(filter);
      expect(said(button(element, 'order').querySelector('.unseen'))).toBe(date + titleOf('order', lang));
      expect(names(element)).not.toMatch(foreign);
      expect([directionOf(element), one(element, '.box').lang]).toEqual([direction, lang]);
    });
  });

  test('time runs with the text: the first event stands where the reader begins', async () => {
    for (const lang of LANGS) {
      const element = await timeline(stage({ lang, dir: PAGE[lang][2], width: 900 }));
      const [first, last] = ['order', 'thanks'].map((id) => button(element, id).getBoundingClientRect().x);
      expect((first ?? 0) < (last ?? 0), lang).toBe(PAGE[lang][2] === 'ltr');
    }
  });

  test('a language says its direction where no ancestor does', async () => {
    const place = stage({ lang: 'ar', width: 700 });
    place.removeAttribute('dir');
    expect(directionOf(await timeline(place))).toBe('rtl');
  });

  test('what a language lacks is said in English, quietly in use, marked while a page is developed', async () => {
    const place = stage({ lang: 'de' });
    const element = await timeline(place);
    expect(said(one(element, '.box'))).not.toMatch(/[⟦⟧]/u);
    missing.marked = true;
    const marking = await timeline(stage({ lang: 'de' }));
    button(marking, 'order').focus();
    button(marking, 'order').dispatchEvent(
      new KeyboardEvent('keydown', { key: '?', bubbles: true, composed: true }),
    );
    await drawn(marking);
    expect(said(one(marking, '.help'))).toMatch(/⟦Home and End: first and last event⟧/u);
    expect(said(one(marking, '.toolbar'))).not.toMatch(/[⟦⟧]/u);
  });
});

describe('an author’s text', () => {
  test('is chosen by the language of the page, also by the parts, also where nobody registered it', async () => {
    const [order, ...later] = fourLanguages.events;
    const swedish = {
      ...fourLanguages,
      title: { ...FOUR_TITLES, sv: 'Klockan' },
      events: [{ ...order, title: { ...order?.title, sv: 'Rådet beställer' } }, ...later],
    };
    const element = await timeline(stage({ lang: 'sv-SE' }), { document: swedish });
    expect(said(one(element, '.title'))).toBe('Klockan');
    expect(said(button(element, 'order'))).toContain('Rådet beställer');
    expect(summary(element)).toMatch(/^5 events/u);
  });

  test('without a translation says in which language it stands: in the chart', async () => {
    const lost = { id: 'lost', undated: 'No date.', title: { fa: 'گم شد' } };
    const element = await timeline(stage({ lang: 'en' }), {
      document: { ...fourLanguages, events: [...fourLanguages.events, lost] },
    });
    expect(said(button(element, 'thanks').querySelector('.unseen'))).toBe(
      '21 March 1990, نامه سپاس (in Persian)',
    );
    expect(said(button(element, 'lost').querySelector('.unseen'))).toBe('date not known, گم شد (in Persian)');
    expect(button(element, 'thanks').querySelector('.unseen [lang=fa]')?.textContent).toBe('نامه سپاس');
    expect(said(button(element, 'order'))).not.toContain('(');
    const german = await timeline(stage({ lang: 'de' }));
    expect(said(button(german, 'tower').querySelector('.unseen'))).toBe(
      '1989, The tower is built (Sprache: Englisch)',
    );
  });

  test.each(['list', 'table'])('… in the %s', async (view) => {
    const element = await timeline(stage({ lang: 'fa' }), { view });
    const names = all(element.shadowRoot, '[part~=entry-button]').map(said);
    expect(names.filter((name) => /\(به زبان انگلیسی\)/u.test(name))).toHaveLength(1);
    expect(names.find((name) => name.includes('The tower is built'))).toMatch(
      /The tower is built \(به زبان انگلیسی\)(، کارها)?$/u,
    );
  });

  test('… and over the open event', async () => {
    const element = await timeline(stage({ lang: 'fa' }), { selected: 'tower' });
    expect(said(one(element, '[part=event-title]'))).toBe('The tower is built (به زبان انگلیسی)');
    expect(one(element, '[part=event-title] bdi[lang=en]').textContent).toBe('The tower is built');
  });
});

describe('the language of an ancestor', () => {
  /** A chart within shadow roots within one another. */
  async function within(depth: number): Promise<{ hosts: HTMLElement[]; chart: ChronicleChart }> {
    const hosts: HTMLElement[] = [];
    let place: HTMLElement | ShadowRoot = stage({ lang: 'en' });
    place.removeAttribute('dir');
    for (let i = 0; i < depth; i += 1) {
      const host: HTMLElement = document.createElement('div');
      place.append(host);
      hosts.push(host);
      place = host.attachShadow({ mode: i % 2 ? 'closed' : 'open' });
    }
    const chart = document.createElement('chronicle-chart') as ChronicleChart;
    Object.assign(chart, { document: fourLanguages });
    place.append(chart);
    await drawn(chart);
    return { hosts, chart };
  }

  test.each([1, 3])('is found through %i shadow roots, and followed when it changes', async (depth) => {
    const { hosts, chart } = await within(depth);
    const [outer, inner] = [hosts[0], hosts.at(-1)];
    if (!outer || !inner) throw new Error('There are no hosts.');
    const name = () => said(button(chart, 'order').querySelector('.unseen'));
    expect(name()).toBe(PAGE.en[3] + titleOf('order', 'en'));
    outer.lang = 'fa';
    await drawn(chart);
    expect([name(), directionOf(chart)]).toEqual([PAGE.fa[3] + titleOf('order', 'fa'), 'rtl']);
    outer.dir = 'ltr';
    await drawn(chart);
    expect(directionOf(chart)).toBe('ltr');
    inner.lang = 'ar';
    inner.dir = 'rtl';
    await drawn(chart);
    expect([name(), directionOf(chart)]).toEqual([PAGE.ar[3] + titleOf('order', 'ar'), 'rtl']);
    inner.removeAttribute('lang');
    inner.removeAttribute('dir');
    outer.removeAttribute('lang');
    await drawn(chart);
    expect([name(), directionOf(chart)]).toEqual([PAGE.en[3] + titleOf('order', 'en'), 'ltr']);
  });

  test('is that of the new place after a move', async () => {
    const element = await timeline(stage({ lang: 'en' }));
    stage({ lang: 'fa' }).append(element);
    await drawn(element);
    expect(summary(element)).toBe(PAGE.fa[0]);
  });
});

describe('a live switch', () => {
  const VIEW = {
    range: '1988-06-01/1989-12-31',
    selected: 'letter',
    filter: 'category=letters&category=works',
  };

  async function set(properties = {}) {
    const place = stage({ lang: 'en', width: 900 });
    const element = await timeline(place, { ...VIEW, ...properties });
    const events: string[] = [];
    for (const type of [
      'chronicle-select',
      'chronicle-range-change',
      'chronicle-filter-change',
      'chronicle-load',
    ])
      element.addEventListener(type, () => events.push(type));
    return { place, element, events };
  }
  const view = ({ range, selected, filter }: ChronicleTimeline) => ({ range, selected, filter });
  const chartOf = (element: ChronicleTimeline) => one<ChronicleElement>(element, 'chronicle-chart');
  /** The window as drawn: the share of the chart's width at which an event stands, from where time begins. */
  const standing = (element: ChronicleTimeline, id: string, rtl = false): number => {
    const stageBox = one(element, '.stage').getBoundingClientRect();
    const mark = button(element, id).getBoundingClientRect();
    const from = mark.x + mark.width / 2 - stageBox.x;
    return (rtl ? stageBox.width - from : from) / stageBox.width;
  };

  test('of language keeps window, open event, filter and focus', async () => {
    const { place, element, events } = await set();
    const focused = button(element, 'order');
    focused.focus();
    await drawn(element);
    const before = standing(element, 'order');
    for (const lang of ['fa', 'de', 'ar', 'en'] as const) {
      place.lang = lang;
      place.dir = PAGE[lang][2];
      await drawn(element);
      expect(view(element), lang).toEqual(VIEW);
      expect(chartOf(element).shadowRoot?.activeElement, lang).toBe(focused);
      expect(focused.isConnected && focused.tabIndex === 0, lang).toBe(true);
      expect(summary(element), lang).toBe(PAGE[lang][0]);
      expect(said(one(element, '[part=event-title]')), lang).toBe(titleOf('letter', lang));
      expect(button(element, 'letter').getAttribute('aria-expanded')).toBe('true');
    }
    expect(standing(element, 'order')).toBeCloseTo(before, 2);
    expect(events).toEqual([]);
  });

  test('of language keeps what was typed in the filter, and the focus in it', async () => {
    const { place, element } = await set({ filter: null });
    one(element, '.filter-toggle').click();
    await drawn(element);
    const field = one<HTMLInputElement>(element, 'input[type=search]');
    field.focus();
    field.value = 'clock';
    field.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true }));
    field.setSelectionRange(2, 4);
    place.lang = 'fa';
    place.dir = 'rtl';
    await drawn(element);
    const now = one<HTMLInputElement>(element, 'input[type=search]');
    expect(now).toBe(field);
    expect(now.matches(':focus')).toBe(true);
    expect([now.value, now.selectionStart, now.selectionEnd]).toEqual(['clock', 2, 4]);
  });

  test('of language keeps the list open where it was, and the focus in the table', async () => {
    const { place, element } = await set({ view: 'list', filter: null });
    const entry = one(element, '[data-event=order]');
    entry.focus();
    entry.click();
    await drawn(element);
    place.lang = 'fa';
    place.dir = 'rtl';
    await drawn(element);
    expect(element.view).toBe('list');
    expect(one(element, '[data-event=order]')).toBe(entry);
    expect(entry.matches(':focus')).toBe(true);
    expect(entry.getAttribute('aria-expanded')).toBe('true');
    expect(said(entry)).toContain(titleOf('order', 'fa'));
  });

  test.each(['en', 'fa'] as const)(
    'of calendar keeps window, open event, filter and focus (%s)',
    async (lang) => {
      const { place, element, events } = await set();
      place.lang = lang;
      place.dir = PAGE[lang][2];
      const focused = button(element, 'order');
      focused.focus();
      await drawn(element);
      const before = standing(element, 'order', lang === 'fa');
      const dates = {
        en: ['16 August 1988', '25 Mordad 1367 SH'],
        fa: ['۱۶ اوت ۱۹۸۸ میلادی', '۲۵ مرداد ۱۳۶۷'],
      }[lang];
      for (const [calendar, date] of [
        ['gregorian', dates[0]],
        ['persian', dates[1]],
        ['both', lang === 'en' ? `${dates[0]} (${dates[1]})` : `${dates[1]} (${dates[0]})`],
      ] as const) {
        element.setAttribute('calendar', calendar);
        await drawn(element);
        expect(said(button(element, 'order').querySelector('.unseen')), calendar).toContain(`${date}`);
        expect(view(element), calendar).toEqual(VIEW);
        expect(chartOf(element).shadowRoot?.activeElement, calendar).toBe(focused);
        expect(standing(element, 'order', lang === 'fa')).toBeCloseTo(before, 2);
      }
      expect(events).toEqual([]);
    },
  );
});
