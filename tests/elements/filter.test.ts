import { afterEach, expect, test } from 'vitest';
import '../../src/elements/filter/chronicle-filter.js';
import { example } from './document.js';
import { all, faults, heard, inside, mount, said, settled } from './mount.js';

interface Change {
  filter: string;
  count: number;
}

afterEach(() => document.body.replaceChildren());

const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
const type = (element: Element, text: string) => {
  const input = inside<HTMLInputElement>(element, 'input');
  input.value = text;
  input.dispatchEvent(new Event('input'));
};

test('shows each category with its symbol, name and number of events', async () => {
  const filter = await mount('chronicle-filter', example());
  expect(all(filter, '.categories .choice').map(said)).toEqual(['Event 1 1 event', 'Disclosure 2 2 events']);
  expect(all(filter, '.categories .choice svg')).toHaveLength(2);
});

test('a choice is pressed, told, counted, and taken back', async () => {
  const filter = await mount('chronicle-filter', example());
  const choice = inside(filter, '[data-choice="disclosure"]');
  const told = await heard<Change>('chronicle-filter-change', async () => {
    choice.click();
    await settled(filter);
    expect(choice.ariaPressed).toBe('true');
    expect(said(inside(filter, '[role="status"]'))).toBe('2 of 3 events match.');
    choice.click();
    await settled(filter);
    expect(choice.ariaPressed).toBe('false');
  });
  expect(told).toEqual([
    { filter: 'category=disclosure', count: 2 },
    { filter: '', count: 3 },
  ]);
  expect(said(inside(filter, '[role="status"]'))).toBe('');
});

test('people and sources filter too, and all groups must agree', async () => {
  const filter = await mount('chronicle-filter', example());
  inside(filter, '[data-choice="s-halim"]').click();
  await settled(filter);
  expect(said(inside(filter, '[role="status"]'))).toBe('1 of 3 events match.');
  inside(filter, '[data-choice="event"]').click();
  await settled(filter);
  expect(said(inside(filter, '[role="status"]'))).toMatch(/^0 of 3/u);
});

test('typing is told once, when it pauses', async () => {
  const filter = await mount('chronicle-filter', example());
  const told = await heard<Change>('chronicle-filter-change', async () => {
    for (const text of ['m', 'me', 'memoir']) {
      type(filter, text);
      await pause(20);
    }
    await pause(250);
  });
  expect(told).toEqual([{ filter: 'q=memoir', count: 1 }]);
});

test('what is being typed is not overwritten by another change', async () => {
  const filter = await mount('chronicle-filter', example());
  type(filter, 'memo');
  inside(filter, '[data-choice="disclosure"]').click();
  await settled(filter);
  expect(inside<HTMLInputElement>(filter, 'input').value).toBe('memo');
  await pause(250);
  expect(said(inside(filter, '[role="status"]'))).toBe('1 of 3 events match.');
});

test('clearing keeps focus inside the element', async () => {
  const filter = await mount('chronicle-filter', example());
  inside(filter, '[data-choice="disclosure"]').click();
  await settled(filter);
  const clear = inside(filter, '.clear');
  clear.focus();
  clear.click();
  await settled(filter);
  await pause(0);
  expect(all(filter, '.clear')).toHaveLength(0);
  expect(filter.shadowRoot?.activeElement).toBe(all(filter, '.choice')[0]);
});

test('compact, it shows the legend alone until its button is pressed', async () => {
  const filter = await mount('chronicle-filter', example(), { compact: true });
  expect(all(filter, 'input')).toHaveLength(0);
  const more = inside(filter, '[part="more"]');
  expect(more.ariaExpanded).toBe('false');
  more.click();
  await settled(filter);
  expect(more.ariaExpanded).toBe('true');
  expect(all(filter, 'input')).toHaveLength(1);
});

test('leaving the page in mid-word changes nothing', async () => {
  const filter = await mount('chronicle-filter', example());
  const told = await heard('chronicle-filter-change', async () => {
    type(filter, 'memoir');
    filter.remove();
    await pause(250);
  });
  expect(told).toEqual([]);
});

test('every choice and control is 44 px high, and nothing is wider than 320 px', async () => {
  const filter = await mount('chronicle-filter', example(), { lang: 'fa' });
  filter.style.inlineSize = '320px';
  for (const details of all(filter, 'details')) details.setAttribute('open', '');
  await settled(filter);
  for (const target of all(filter, 'button, input, summary'))
    expect(target.getBoundingClientRect().height).toBeGreaterThanOrEqual(44);
  expect(inside(filter, '.box').scrollWidth).toBeLessThanOrEqual(320);
});

test('axe finds nothing', async () => {
  await mount('chronicle-filter', example(), { label: 'a' });
  const other = await mount('chronicle-filter', example(), { label: 'b', lang: 'fa' });
  for (const details of all(other, 'details')) details.setAttribute('open', '');
  inside(other, '.choice').click();
  await settled(other);
  expect(await faults()).toEqual([]);
});
