import { afterEach, expect, test } from 'vitest';
import '../../src/elements/filter/chronicle-filter.js';
import '../../src/elements/list/chronicle-list.js';
import harwick from '../fixtures/voices.json';
import { expectCopyAnnounced, expectOneStatus } from './citing.js';
import { example, many } from './document.js';
import { all, faults, heard, inside, mount, said, settled } from './mount.js';

afterEach(() => document.body.replaceChildren());

test('lists every event under its year, undated ones last', async () => {
  const list = await mount('chronicle-list', example());
  expect(inside(list, '[role="region"]').ariaLabel?.replace(/[\u2066-\u2069]/gu, '')).toBe(
    'List of events: Northgate, 1988–2020',
  );
  expect(all(list, 'h2').map(said)).toEqual(['1988', '2001', 'Without a date']);
  expect(all(list, 'h3 button')).toHaveLength(3);
});

test('opens an event where it stands and tells the page; the same button closes it', async () => {
  const list = await mount('chronicle-list', example());
  const button = () => inside(list, '[data-event="memoir-2001"]');
  const told = await heard('chronicle-select', async () => {
    button().click();
    await settled(list);
    expect(button().ariaExpanded).toBe('true');
    expect(all(list, 'article')).toHaveLength(1);
    button().click();
    await settled(list);
    expect(button().ariaExpanded).toBe('false');
  });
  expect(told).toEqual([{ id: 'memoir-2001' }, { id: null }]);
});

test('a related event opens in place of the one that named it, with focus on its button', async () => {
  const list = await mount('chronicle-list', example());
  inside(list, '[data-event="memoir-2001"]').click();
  await settled(list);
  inside(list, '.related button').click();
  await settled(list);
  await new Promise((resolve) => setTimeout(resolve));
  expect((list.shadowRoot?.activeElement as HTMLElement).dataset['event']).toBe('transfers-1988');
  expect(all(list, 'article')).toHaveLength(1);
});

test('the table sorts by its headings and says how', async () => {
  const list = await mount('chronicle-list', example(), { view: 'table' });
  const order = () => all(list, '[data-event]').map((button) => button.dataset['event']);
  expect(order()).toEqual(['transfers-1988', 'memoir-2001', 'oral-account']);
  const sort = inside(list, '[data-column="title"]');
  sort.click();
  await settled(list);
  expect(order()).toEqual(['memoir-2001', 'oral-account', 'transfers-1988']);
  expect(sort.closest('th')?.ariaSort).toBe('ascending');
  sort.click();
  await settled(list);
  expect(order()).toEqual(['transfers-1988', 'oral-account', 'memoir-2001']);
  expect(sort.closest('th')?.ariaSort).toBe('descending');
});

test('each entry says its category, and of a dispute how many accounts there are', async () => {
  const list = await mount('chronicle-list', harwick);
  const [flood, rebuilt] = all(list, '.entry-button').map(said);
  expect(flood).toMatch(/The dam at Harwick breaks, Floods; disputed, 9 accounts$/u);
  expect(rebuilt).not.toContain('disputed');
  inside(list, '[data-event="flood"]').click();
  await settled(list);
  // The open event does not say it a second time.
  expect(said(inside(list, '.entry.open')).match(/disputed, 9 accounts/gu)).toHaveLength(1);
  expect(all(list, '.entry-details .categories')).toHaveLength(0);
});

test('the table has a column of disputes, which sorts, and rows headed by their titles', async () => {
  const list = await mount('chronicle-list', harwick, { view: 'table' });
  expect(all(list, '[part="column-heading"]').map(said)).toContain('Disputed');
  expect(all(list, '.col-disputed:is(td)').map(said)).toEqual(['9 accounts', '', '3 accounts']);
  expect(all(list, 'tbody th').map((one) => [one.getAttribute('scope'), said(one)])).toEqual(
    all(list, '[data-event]').map((button) => ['row', said(button)]),
  );
  const sort = inside(list, '[data-column="disputed"]');
  const order = () => all(list, '[data-event]').map((button) => button.dataset['event']);
  sort.click();
  await settled(list);
  expect(order()).toEqual(['rebuilt', 'answer', 'flood']);
  sort.click();
  await settled(list);
  expect(order()).toEqual(['flood', 'answer', 'rebuilt']);
  expect(sort.closest('th')?.ariaSort).toBe('descending');
  list.style.inlineSize = '360px';
  await settled(list);
  // Where rows are laid out as blocks no heading stands over the cell: it says by itself what it counts.
  expect(getComputedStyle(inside(list, 'td.col-disputed'), '::before').content).toContain('Disputed');
});

test('citing in a list that stands alone is announced through its own status line', async () => {
  const list = await mount('chronicle-list', example());
  inside(list, '[data-event="memoir-2001"]').click();
  await settled(list);
  expectOneStatus(list);
  await expectCopyAnnounced(list, list);
});

test('follows the filter of its timeline and offers a way out of an empty one', async () => {
  const list = await mount('chronicle-list', example());
  list.id = 'owner';
  const filter = await mount('chronicle-filter', undefined, { for: 'owner' });
  inside(filter, '[data-choice="event"]').click();
  await settled(list);
  expect(all(list, '.entry')).toHaveLength(1);
  inside(filter, '[data-choice="event"]').click();
  const input = inside<HTMLInputElement>(filter, 'input');
  input.value = 'nothing holds these words';
  input.dispatchEvent(new Event('input'));
  await new Promise((resolve) => setTimeout(resolve, 250));
  await settled(list);
  expect(said(inside(list, '[part="state"]'))).toBe('No events match. Clear filters. Clear filters');
  const told = await heard('chronicle-filter-change', () => inside(list, '[part="state"] button').click());
  await settled(list);
  expect(told).toEqual([{ filter: '', count: 3 }]);
  expect(all(list, '.entry')).toHaveLength(3);
});

test('a long document has pages, and a selection turns to its page', async () => {
  const list = await mount('chronicle-list', many(750));
  expect(all(list, '.entry')).toHaveLength(100);
  const [previous, next] = all(list, '[part="pager"] button');
  expect(previous?.ariaDisabled).toBe('true');
  next?.click();
  await settled(list);
  expect(said(inside(list, '[part="pager"] p'))).toBe('Page 2 of 8');
  expect(said(inside(list, '.entry'))).toContain('Event number 100');
  list.id = 'owner';
  const other = await mount('chronicle-list', undefined, { for: 'owner' });
  inside(other, '[data-event="e3"]').click();
  await settled(list);
  expect(all(list, 'article')).toHaveLength(1);
  expect(said(inside(list, '[part="pager"] p'))).toBe('Page 1 of 8');
});

test('up to five hundred stand on one page, where the browser finds every word', async () => {
  const list = await mount('chronicle-list', many(500));
  expect(all(list, '.entry')).toHaveLength(500);
  expect(all(list, '[part="pager"]')).toHaveLength(0);
  // Opening one draws its year again, and leaves the nodes of all others as they were.
  const [first, last] = [inside(list, '[data-event="e3"]'), inside(list, '[data-event="e499"]')];
  first.click();
  await settled(list);
  expect(first.ariaExpanded).toBe('true');
  last.click();
  await settled(list);
  expect([first.isConnected, first.ariaExpanded, last.ariaExpanded]).toEqual([true, 'false', 'true']);
  last.click();
  await settled(list);
  expect(all(list, 'article')).toHaveLength(0);
});

test.each([
  ['en', 'Events 101 to 200 of 750.', 'this page only'],
  ['fa', 'رویدادهای ۱۰۱ تا ۲۰۰ از ۷۵۰.', 'تنها همین صفحه'],
])('a page of more says which events it holds and what finds the others (%s)', async (lang, holds, only) => {
  const list = await mount('chronicle-list', many(750), { lang });
  all(list, '[part="pager"] button')[1]?.click();
  await settled(list);
  expect(said(inside(list, '.page-note'))).toContain(holds);
  expect(said(inside(list, '.page-note'))).toContain(only);
});

test.each([
  ['en', 'Events 101 to 1,100 of 1,200 are printed here. To print others'],
  ['fa', 'رویدادهای ۱۰۱ تا ۱٬۱۰۰ از ۱٬۲۰۰ اینجا چاپ شده‌اند. برای چاپ بقیه'],
])(
  'paper holds a thousand events at most, and says which and how to get the others (%s)',
  async (lang, words) => {
    const list = await mount('chronicle-list', many(1200), { lang });
    all(list, '[part="pager"] button')[1]?.click();
    await settled(list);
    window.dispatchEvent(new Event('beforeprint'));
    expect(all(list, 'article')).toHaveLength(1000);
    expect(said(inside(list, '.printed-part'))).toContain(words);
    expect(said(inside(list, '.entry'))).toContain('Event number 100');
    window.dispatchEvent(new Event('afterprint'));
    await settled(list);
    expect(all(list, '.printed-part')).toHaveLength(0);
  },
);

test('on paper every event of every page is open', async () => {
  const list = await mount('chronicle-list', many(120));
  window.dispatchEvent(new Event('beforeprint'));
  expect(all(list, 'article')).toHaveLength(120);
  window.dispatchEvent(new Event('afterprint'));
  expect(all(list, 'article')).toHaveLength(0);
});

test('bad events are named, the good ones stand', async () => {
  const bad = example((it) => delete it.events[1]?.['title']);
  const list = await mount('chronicle-list', bad);
  expect(all(list, '.entry')).toHaveLength(2);
  expect(said(inside(list, '.problems summary'))).toBe('1 event could not be shown.');
});

test('nothing is wider than 320 px, as list and as table', async () => {
  for (const view of ['list', 'table'] as const) {
    const list = await mount('chronicle-list', example(), { view });
    list.style.inlineSize = '320px';
    inside(list, '[data-event="transfers-1988"]').click();
    await settled(list);
    expect(inside(list, '.box').scrollWidth).toBeLessThanOrEqual(320);
    list.remove();
  }
});

test('controls are 44 px high, targets inside the text 24', async () => {
  const list = await mount('chronicle-list', many(150));
  for (const button of all(list, '.entry-button, .control'))
    expect(button.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
});

test('speaks Persian from right to left', async () => {
  const list = await mount('chronicle-list', example(), { lang: 'fa' });
  expect(inside(list, '.box').dir).toBe('rtl');
  expect(said(inside(list, 'h2'))).toBe('۱۳۶۷');
});

test('axe finds nothing in list and table, with an event open', async () => {
  for (const view of ['list', 'table'] as const) {
    const list = await mount('chronicle-list', example(), { view, label: view });
    inside(list, '[data-event="transfers-1988"]').click();
    await settled(list);
  }
  expect(await faults()).toEqual([]);
});
