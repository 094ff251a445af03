import { afterEach, describe, expect, test } from 'vitest';
import '../../src/define.js';
import starter from '../../data/starter.json';
import type { ChronicleElement } from '../../src/elements/chronicle-element.js';
import { all, mount, one } from './stage.js';

// What a page says of room and of corners holds on every element that stands alone, and on none inside another.

const sheet = document.createElement('style');
afterEach(() => sheet.remove());
function link(css: string): void {
  sheet.textContent = css;
  document.head.append(sheet);
}
const TAGS = ['chart', 'overview', 'filter', 'event', 'list', 'accounts', 'sources', 'story', 'share'].map(
  (name) => `chronicle-${name}` as keyof HTMLElementTagNameMap,
);
const look = (element: Element) => {
  const { padding, borderRadius } = getComputedStyle(one(element as ChronicleElement, '.box'));
  return { padding, borderRadius };
};
const inner = (root: ParentNode): Element[] =>
  [...root.querySelectorAll('*')].flatMap((it) => [
    ...(it.localName.startsWith('chronicle-') ? [it] : []),
    ...(it.shadowRoot ? inner(it.shadowRoot) : []),
  ]);

describe.each(TAGS)('%s', (tag) => {
  const alone = () =>
    mount<ChronicleElement>(tag, { document: starter, ...(tag.endsWith('event') && { event: 'opening' }) });

  test('has no room around it by itself, and square corners', async () => {
    expect(look(await alone())).toEqual({ padding: '0px', borderRadius: '0px' });
  });

  test('has the room and the corners that the page asks for', async () => {
    link(':root { --chronicle-padding: 7px 11px; --chronicle-radius: 5px }');
    const element = await alone();
    expect(look(element)).toEqual({ padding: '7px 11px', borderRadius: '5px' });
    expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
  });
});

test('what a page adds stands clear of what is above it, unless the page says otherwise', async () => {
  const timeline = await mount<ChronicleElement>('chronicle-timeline', {
    document: starter,
    selected: 'opening',
  });
  const add = (slot: string) =>
    timeline.appendChild(Object.assign(document.createElement('div'), { slot, textContent: slot }));
  const [footer, extra, own] = [add('footer'), add('event-extra'), add('footer')];
  link('.close { margin-block-start: 1px }');
  own.className = 'close';
  const above = (it: Element) => getComputedStyle(it).marginBlockStart;
  expect([above(footer), above(extra), above(own)]).toEqual(['12px', '12px', '1px']);
});

test('inside a timeline there is room around the whole alone', async () => {
  link(':root { --chronicle-padding: 7px 11px; --chronicle-radius: 5px }');
  const timeline = await mount<ChronicleElement>('chronicle-timeline', {
    document: starter,
    selected: 'opening',
  });
  expect(look(timeline)).toEqual({ padding: '0px', borderRadius: '5px' });
  expect(getComputedStyle(one(timeline, '.inside')).padding).toBe('7px 11px');
  const parts = inner(timeline.shadowRoot as ShadowRoot);
  expect(parts.length).toBeGreaterThan(1);
  for (const part of parts) expect(look(part).padding, part.localName).toBe('0px');
  expect(getComputedStyle(all(timeline.shadowRoot, '.mark-tip')[0] as Element).borderRadius).toBe('5px');
});
