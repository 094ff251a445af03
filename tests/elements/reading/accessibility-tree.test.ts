import { describe, expect, test } from 'vitest';
import type { ChronicleElement } from '../../../src/elements/chronicle-element.js';
import type { TimelineDocument } from '../../../src/model/document.js';
import { indexDocument } from '../../../src/model/event-index.js';
import { mount } from '../stage.js';
import { accessibilityTree, allOf, everyNode, type AxNode } from './ax-tree.js';
import { page, record } from './journey.js';

type Language = 'en' | 'fa';

const only = (nodes: readonly AxNode[]): AxNode => {
  expect(nodes).toHaveLength(1);
  return nodes[0] as AxNode;
};

/** The list of events, under the one region of the timeline. */
async function eventList(): Promise<AxNode> {
  const region = only(allOf(await accessibilityTree(), 'region'));
  return only(allOf(region, 'list').filter(({ name }) => name === 'Events' || name === 'رویدادها'));
}

describe.each<[Language, number]>([
  ['en', 1000],
  ['fa', 1000],
  ['en', 400],
  ['fa', 400],
])('the record (%s, %i px)', (lang, width) => {
  test('is one region named by its title, with the title as heading and a summary', async () => {
    await page({}, { lang, width });
    const region = only(allOf(await accessibilityTree(), 'region'));
    expect(region.name).toBe(record.title[lang]);
    expect(allOf(region, 'heading')[0]?.name).toBe(record.title[lang]);
    const words = everyNode(region).map(({ name }) => name);
    expect(words.some((name) => (lang === 'en' ? /^32 events/u : /^۳۲ رویداد/u).test(name))).toBe(true);
  });

  test('has each event in one node, by date and title, in one list, in order of time', async () => {
    const { timeline } = await page({}, { lang, width });
    const list = await eventList();
    const items = list.children;
    expect(items.map(({ role }) => role)).toEqual(record.events.map(() => 'listitem'));
    const buttons = items.map((item) => only(allOf(item, 'button')));
    const titles = new Map(record.events.map(({ title, id }) => [title[lang], id]));
    const said = buttons.map(({ name }) => {
      const title = [...titles.keys()].find((it) => name.endsWith(it));
      expect(title, name).toBeDefined();
      // A date in words stands before it, and it begins the name.
      expect(name.slice(0, -(title ?? '').length)).toMatch(
        lang === 'en' ? /^.*[\p{L}\p{N})], /u : /^.*[\p{L}\p{N})]، /u,
      );
      return titles.get(title ?? '');
    });
    const document = timeline.document as TimelineDocument;
    expect(said).toEqual(indexDocument(document).events.map(({ event }) => event.id));
    if (lang !== 'en') return;
    const years = buttons.map(({ name }) => Number(/\d{4}/u.exec(name)?.[0] ?? 9999));
    expect(years).toEqual([...years].sort((a, b) => a - b));
  });

  test('describes each by category, dispute with the number of accounts, and precision', async () => {
    await page({}, { lang, width });
    const buttons = allOf(await eventList(), 'button');
    const categories = record.categories.map(({ label }) => label[lang]);
    for (const { description, name } of buttons)
      expect(
        categories.some((label) => description.startsWith(label)),
        name,
      ).toBe(true);
    const disputed = lang === 'en' ? /disputed, \d+ accounts/u : /محل اختلاف، [۰-۹]+ روایت/u;
    expect(buttons.filter(({ description }) => disputed.test(description))).toHaveLength(21);
    const note = lang === 'en' ? /year known, day not|approximate|uncertain date/u : /معلوم|تقریبی|نامطمئن/u;
    expect(buttons.filter(({ description }) => note.test(description)).length).toBeGreaterThan(10);
    const exact = buttons.find(({ name }) =>
      name.startsWith(lang === 'en' ? '16 August 1988' : '۲۵ مرداد ۱۳۶۷'),
    );
    expect(exact?.description).not.toMatch(note);
  });

  test('names everything that can be worked, once', async () => {
    await page({ selected: 'urgent-action-1988-08-16' }, { lang, width });
    const tree = await accessibilityTree();
    const roles = ['button', 'link', 'combobox', 'DisclosureTriangle', 'toolbar', 'region'];
    for (const node of everyNode(tree).filter(({ role }) => roles.includes(role))) {
      expect(node.name, `${node.role} in ${JSON.stringify(node).slice(0, 200)}`).not.toBe('');
      expect(node.description, node.name).not.toBe(node.name);
    }
    expect(everyNode(tree).filter(({ role }) => /svg|image|graphics/iu.test(role))).toEqual([]);
    expect(everyNode(tree).filter(({ role }) => role === 'status')).toHaveLength(1);
    const open = allOf(tree, 'button').filter((node) => node.properties.get('expanded') === true);
    expect(open).toHaveLength(1);
  });
});

test('in Persian no date, title or control has a Latin digit', async () => {
  await page({ selected: 'executions-1988' }, { lang: 'fa', width: 1000 });
  // Titles of sources in other languages stand as they are.
  const foreign = /\p{Script=Latin}{2}/u;
  const said = everyNode(await accessibilityTree())
    .filter(({ role }) => role !== 'RootWebArea')
    .flatMap(({ name, description }) => [name, description])
    .filter((text) => /[0-9]/u.test(text) && !foreign.test(text));
  expect(said).toEqual([]);
  const buttons = allOf(await accessibilityTree(), 'button');
  for (const { name, description } of buttons) expect(name + description).not.toMatch(/[0-9]/u);
});

test.each(['list', 'table'])('the %s holds every event by date and title too', async (view) => {
  await page({ view }, { width: 1000 });
  const tree = await accessibilityTree();
  const names = everyNode(tree)
    .filter(({ role }) => role === (view === 'list' ? 'button' : 'row'))
    .map(({ name, children }) => name || children.map((cell) => cell.name).join(' '));
  for (const { title } of record.events)
    expect(names.filter((name) => name.includes(title.en)).length, title.en).toBeGreaterThanOrEqual(1);
  expect(allOf(tree, 'region')).toHaveLength(1);
});

test.each([
  'chronicle-chart',
  'chronicle-list',
  'chronicle-filter',
  'chronicle-overview',
  'chronicle-sources',
])('%s alone is a named region with one status line at most', async (tag) => {
  await mount<ChronicleElement>(tag, { document: record });
  const tree = await accessibilityTree();
  expect(only(allOf(tree, 'region')).name).toContain(record.title.en);
  expect(allOf(tree, 'status').length).toBeLessThanOrEqual(1);
});
