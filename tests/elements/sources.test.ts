import { afterEach, expect, test } from 'vitest';
import '../../src/elements/sources/chronicle-sources.js';
import { example } from './document.js';
import { all, faults, heard, inside, mount, said, settled } from './mount.js';

afterEach(() => document.body.replaceChildren());

test('lists every source by its number', async () => {
  const sources = await mount('chronicle-sources', example());
  expect(all(sources, '.source > .number').map(said)).toEqual(['[1]', '[2]', '[3]', '[4]', '[5]']);
  expect(inside(sources, '[role="region"]').ariaLabel).toMatch(/^.?Sources/u);
});

test('a source leads to the events that cite it', async () => {
  const sources = await mount('chronicle-sources', example());
  const told = await heard('chronicle-select', () => inside(sources, '.cited-by button').click());
  expect(told).toEqual([{ id: 'transfers-1988' }]);
});

test('the ground of an affiliation leads to its source in the same list', async () => {
  const sources = await mount('chronicle-sources', example());
  inside(sources, '.standing a[href^="#"]').click();
  expect(sources.shadowRoot?.activeElement?.id).toBe('source-gazette-1990');
});

test('says that a document has no events', async () => {
  const sources = await mount('chronicle-sources', { version: '1.0', lang: 'en', title: 'T', events: [] });
  expect(said(inside(sources, '[part="state"]'))).toBe('This timeline has no events yet.');
});

test('axe finds nothing, in English and in Persian', async () => {
  await mount('chronicle-sources', example(), { label: 'a' });
  const persian = await mount('chronicle-sources', example(), { label: 'b', lang: 'fa' });
  for (const details of all(persian, 'details')) details.setAttribute('open', '');
  await settled(persian);
  expect(await faults()).toEqual([]);
});
