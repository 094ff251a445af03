import { afterEach, expect, test } from 'vitest';
import '../../src/define.js';
import house from '../../data/tokens/osmere-house.css?inline';
import gazette from '../../data/tokens/tern-gazette.css?inline';
import starter from '../../data/starter.json';
import type { ChronicleElement } from '../../src/elements/chronicle-element.js';
import { prefer } from './preferences/emulate.js';
import { all, mount, one } from './stage.js';

// A theme is one style sheet that a page links: nothing else is needed for every element in it.

const sheet = document.createElement('style');
afterEach(() => sheet.remove());
function link(css: string): void {
  sheet.textContent = css;
  document.head.append(sheet);
}
const slate = (element: ChronicleElement) =>
  getComputedStyle(
    all(element.shadowRoot, '.shape').find((it) => it.getAttribute('fill')?.includes('letters')) as Element,
  ).fill;

test.each([
  [
    'the news desk',
    gazette,
    'rgb(255, 255, 255)',
    'rgb(18, 22, 27)',
    '16px',
    'rgb(137, 48, 2)',
    'rgb(111, 36, 0)',
  ],
  [
    'the archive',
    house,
    'rgb(246, 241, 228)',
    'rgb(28, 24, 19)',
    '17px',
    'rgb(120, 131, 148)',
    'rgb(120, 117, 119)',
  ],
])('%s: paper, size and the third category colour', async (_name, css, paper, dark, size, third, more) => {
  link(css);
  const timeline = await mount<ChronicleElement>('chronicle-timeline', { document: starter });
  const box = () => getComputedStyle(one(timeline, '.box'));
  expect(box().backgroundColor).toBe(paper);
  expect(box().fontSize).toBe(size);
  expect(slate(timeline)).toBe(third);
  const list = await mount<ChronicleElement>('chronicle-list', { document: starter }, { dark: true });
  expect(getComputedStyle(one(list, '.box')).backgroundColor).toBe(dark);
  await prefer({ 'prefers-contrast': 'more' });
  expect(box().color).toBe('rgb(0, 0, 0)');
  expect(slate(timeline)).toBe(more);
});
