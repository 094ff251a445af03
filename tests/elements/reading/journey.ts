import { expect } from 'vitest';
import { userEvent } from 'vitest/browser';
import '../../../src/define.js';
import type { ChronicleElement } from '../../../src/elements/chronicle-element.js';
import type { ChronicleTimeline } from '../../../src/elements/timeline/timeline-element.js';
import record from '../../../data/iran-1988-2020.json';
import { all, drawn, mount, one, stage, type Stage } from '../stage.js';

export { record };

/** The whole timeline between two fields of a page, with focus in the first. */
export interface Page {
  readonly timeline: ChronicleTimeline;
  readonly before: HTMLInputElement;
  readonly after: HTMLInputElement;
}

export async function page(properties: Record<string, unknown> = {}, place: Stage = {}): Promise<Page> {
  const around = stage(place);
  const before = field('before');
  const after = field('after');
  around.append(before);
  const timeline = await mount<ChronicleTimeline>(
    'chronicle-timeline',
    { document: record, ...properties },
    around,
  );
  around.append(after);
  before.focus();
  return { timeline, before, after };
}

function field(name: string): HTMLInputElement {
  const input = document.createElement('input');
  input.ariaLabel = name;
  input.dataset['field'] = name;
  return input;
}

/** What has focus, inside shadow roots too. */
export function focused(): HTMLElement {
  let at = document.activeElement;
  while (at?.shadowRoot?.activeElement) at = at.shadowRoot.activeElement;
  return (at ?? document.body) as HTMLElement;
}

/** Presses keys one after the other; whatever they do, focus is never left to the page. */
export async function press(element: ChronicleElement, ...keys: readonly string[]): Promise<HTMLElement> {
  for (const key of keys) {
    await userEvent.keyboard(key);
    await element.updateComplete;
    for (const inner of all<ChronicleElement>(element.shadowRoot, 'chronicle-chart, chronicle-list'))
      await inner.updateComplete;
    await new Promise((done) => setTimeout(done));
    expect(focused(), `focus after ${key}`).not.toBe(document.body);
  }
  return focused();
}

export async function click(element: ChronicleElement, selector: string): Promise<void> {
  await userEvent.click(one(element, selector));
  await drawn(element);
  expect(focused(), `focus after a click on ${selector}`).not.toBe(document.body);
}

/** The event that has focus, in the chart or in the list. */
export const focusedEvent = (): string | undefined => focused().dataset['id'] ?? focused().dataset['event'];

export const eventButtons = (element: Element): HTMLElement[] => all(element.shadowRoot, '[data-id]');

/** Events some days apart, in two categories. */
export function spread(count: number, daysApart: (i: number) => number): unknown {
  const day = (i: number) => new Date(Date.UTC(1988, 0, 1 + daysApart(i))).toISOString().slice(0, 10);
  return {
    version: '1.0',
    lang: 'en',
    title: 'Many',
    categories: [
      { id: 'even', label: 'Even', color: '#182469', shape: 'square' },
      { id: 'odd', label: 'Odd', color: '#362b25', shape: 'circle' },
    ],
    events: Array.from({ length: count }, (_, i) => ({
      id: `e${i}`,
      title: `Event number ${i}`,
      when: day(i),
      categories: [i % 2 ? 'odd' : 'even'],
    })),
  };
}
