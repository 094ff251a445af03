import { expect, test } from 'vitest';
import '../../src/define.js';
import record from '../../data/iran-1988-2020.json';
import type { ChronicleElement } from '../../src/elements/chronicle-element.js';
import { drawn, mount } from './stage.js';

// Designers restyle a piece by its part. A box around everything is not a piece.
const WHOLE = new Set(['base', 'details', 'article', 'story']);
const EVENT = 'montazeri-meeting-1988';

/** What a reader sees: words, controls, and what is drawn. */
function pieces({ shadowRoot }: Element): Element[] {
  return [...(shadowRoot?.querySelectorAll('*') ?? [])].filter((it) => {
    if (!it.checkVisibility({ visibilityProperty: true }) || it.closest('.unseen, style')) return false;
    if (it.matches('button, input, select, textarea, summary, a, img, svg *:not(g, title, desc)'))
      return true;
    return [...it.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
  });
}

/** A control has a part of its own; words and lines may belong to a larger piece. */
function isPart(piece: Element): boolean {
  const control = piece.matches('button, input:not([type=checkbox]), select, textarea, summary');
  const part = control ? piece.getAttribute('part') : piece.closest('[part]')?.getAttribute('part');
  return (part ?? '').split(' ').some((name) => name !== '' && !WHOLE.has(name));
}

const nameOf = (piece: Element): string =>
  [piece.parentElement, piece].map((it) => `${it?.localName}.${it?.getAttribute('class') ?? ''}`).join(' > ');

test.each<[string, Record<string, unknown>]>([
  ['chronicle-timeline', {}],
  ['chronicle-chart', { selected: EVENT }],
  ['chronicle-overview', {}],
  ['chronicle-filter', {}],
  ['chronicle-list', { selected: EVENT }],
  ['chronicle-list', { view: 'table' }],
  ['chronicle-event', { event: EVENT }],
  ['chronicle-accounts', {}],
  ['chronicle-accounts', { question: 'question-number' }],
  ['chronicle-accounts', { compare: '' }],
  ['chronicle-sources', {}],
  ['chronicle-share', {}],
  ['chronicle-story', {}],
])('every visible piece of %s %o is a part', async (tag, set) => {
  const element = await mount<ChronicleElement>(tag, { document: record, ...set });
  await drawn(element);
  const seen = pieces(element);
  expect(seen.length).toBeGreaterThan(3);
  expect([...new Set(seen.filter((it) => !isPart(it)).map(nameOf))]).toEqual([]);
});

test('a page styles a piece of an open event through the timeline', async () => {
  const style = document.createElement('style');
  style.textContent = 'chronicle-timeline::part(event-title) { letter-spacing: 3px; }';
  document.head.append(style);
  const timeline = await mount<ChronicleElement>('chronicle-timeline', { document: record, selected: EVENT });
  await drawn(timeline);
  const chart = timeline.shadowRoot?.querySelector('chronicle-chart')?.shadowRoot;
  const title = chart?.querySelector('[part="event-title"]');
  expect(title && getComputedStyle(title).letterSpacing).toBe('3px');
  style.remove();
});
