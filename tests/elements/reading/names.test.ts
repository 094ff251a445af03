import { describe, expect, test } from 'vitest';
import type { ChronicleAccounts } from '../../../src/elements/accounts/accounts-element.js';
import { all, drawn, mount, one, openQuestions } from '../stage.js';
import { accessibilityTree, allOf, everyNode, type AxNode } from './ax-tree.js';
import { page, record } from './journey.js';

/** Pieces of a name that stand apart on screen run on in speech: the comma belongs to the word before it. */
function expectClean(tree: AxNode, lang: string): void {
  const names = everyNode(tree)
    .filter(({ role }) => ['button', 'DisclosureTriangle', 'rowheader', 'heading'].includes(role))
    .map(({ name }) => name);
  expect(names.length).toBeGreaterThan(10);
  const apart = names.filter((name) => /\s[,;.،؛]|[?؟][,;،؛]/u.test(name));
  expect(apart).toEqual([]);
  if (lang === 'fa') expect(names.filter((name) => /\p{Script=Arabic}\S*\s*[,;?]/u.test(name))).toEqual([]);
}

describe.each(['en', 'fa'])('in %s no name has a gap before its comma', (lang) => {
  test.each(['list', 'table', 'timeline'])('%s, with an event open', async (view) => {
    await page({ view, selected: 'order-1988' }, { lang });
    expectClean(await accessibilityTree(), lang);
  });

  test('questions', async () => {
    const { timeline } = await page({}, { lang });
    await openQuestions(timeline);
    expectClean(await accessibilityTree(), lang);
  });
});

test.each([
  ['en', '1988, An order attributed to Ruhollah Khomeini, Orders and committee; disputed, 11 accounts'],
  ['fa', '۱۳۶۶–۱۳۶۷، حکمی که به روح‌الله خمینی نسبت داده شده است، حکم و هیئت؛ محل اختلاف، ۱۱ روایت'],
])('an entry of the list is one sentence in %s', async (lang, sentence) => {
  await page({ view: 'list' }, { lang });
  expect(allOf(await accessibilityTree(), 'button').map(({ name }) => name)).toContain(sentence);
});

test.each([
  ['en', 'Who is named as a member of the committee? disputed, 3 accounts'],
  ['fa', 'چه کسانی عضو هیئت نامیده شده‌اند؟ محل اختلاف، ۳ روایت'],
])('a question is one sentence in %s', async (lang, sentence) => {
  await mount('chronicle-accounts', { document: record }, { lang });
  expect(allOf(await accessibilityTree(), 'button').map(({ name }) => name)).toContain(sentence);
});

test('a row of the table is headed by its title', async () => {
  await page({ view: 'table' });
  const headers = allOf(await accessibilityTree(), 'rowheader').map(({ name }) => name);
  expect(headers.sort()).toEqual(record.events.map(({ title }) => title.en).sort());
});

describe.each(['en', 'fa'])('in a list of controls (%s)', (lang) => {
  const expectApart = (element: Element, selector: string) => {
    const controls = all(element.shadowRoot, selector);
    expect(controls.length).toBeGreaterThan(10);
    const names = controls.map(({ textContent }) => textContent.replace(/\s+/gu, ' ').trim());
    expect(names.filter((name, i) => names.indexOf(name) !== i)).toEqual([]);
  };

  test('the evidence of every answer is told apart, where two sources are compared', async () => {
    const element = await mount<ChronicleAccounts>(
      'chronicle-accounts',
      { document: record, compare: 'doc-001 doc-002' },
      { lang },
    );
    expectApart(element, '.claim-evidence > summary');
    const [first] = all(element.shadowRoot, '.claim-evidence > summary');
    const row = first?.closest('.compare-row')?.querySelector('.label')?.textContent.trim() ?? '?';
    expect(first?.textContent).toContain(row);
  });

  test('and where all questions stand open', async () => {
    const element = await mount<ChronicleAccounts>('chronicle-accounts', { document: record }, { lang });
    for (const button of all(element.shadowRoot, '.question-button')) button.click();
    await drawn(element);
    expectApart(element, '.claim-evidence > summary');
    const [, second] = all(element.shadowRoot, '.unfold');
    expect(second?.textContent).toContain(
      second?.closest('.question-entry')?.querySelector('bdi')?.textContent.trim(),
    );
    expect(new Set(all(element.shadowRoot, '.unfold').map(({ textContent }) => textContent)).size).toBe(
      all(element.shadowRoot, '.unfold').length,
    );
    expect(one(element, '.unfold').ariaLabel).toBeNull();
  });
});
