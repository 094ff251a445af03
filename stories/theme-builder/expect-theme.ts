import { spyOn } from 'storybook/test';
import { expect, waitFor } from '../fixtures/expect.js';
import { within } from '../fixtures/look.js';

// What the builder's stories ask of it.

export function field(builder: Element, label: string): HTMLInputElement {
  const found = within(builder, `input[aria-label='${label}']`)[0];
  if (!(found instanceof HTMLInputElement)) throw new Error(`There is no field "${label}".`);
  return found;
}

/** Puts a colour into its field, as a designer pastes it, and leaves the field. */
export function setColor(builder: Element, label: string, hex: string): void {
  const typed = field(builder, `${label}, six hexadecimal digits`);
  typed.value = hex;
  for (const name of ['input', 'change']) typed.dispatchEvent(new Event(name, { bubbles: true }));
}

/** Types a number into the field of this name. */
export function setNumber(builder: Element, label: string, value: string): HTMLInputElement {
  const found = within(builder, 'label.number').find((it) => it.textContent.trim() === label);
  const typed = found?.querySelector('input');
  if (!typed) throw new Error(`There is no field "${label}".`);
  typed.value = value;
  typed.dispatchEvent(new Event('input', { bubbles: true }));
  return typed;
}

/** What was copied while `act` ran. */
export async function copied(act: () => Promise<void>): Promise<string> {
  const clipboard = spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  try {
    await act();
    await waitFor(() => expect(clipboard).toHaveBeenCalledOnce());
    return clipboard.mock.calls[0]?.[0] ?? '';
  } finally {
    clipboard.mockRestore();
  }
}

export function timelineOf(builder: Element, scheme: 'light' | 'dark'): HTMLElement {
  const found = within(builder, `[data-scheme=${scheme}] > chronicle-timeline`)[0];
  if (!(found instanceof HTMLElement)) throw new Error(`There is no timeline in ${scheme}.`);
  return found;
}

export const boxStyle = (timeline: Element): CSSStyleDeclaration =>
  getComputedStyle(within(timeline, '.box')[0] as Element);

export const warningsOf = (builder: Element): string[] =>
  within(builder, '.warning').map(({ textContent }) => textContent.trim());

export async function expectWarnings(builder: Element, warnings: readonly string[]): Promise<void> {
  await waitFor(() => expect(warningsOf(builder)).toEqual(warnings));
}

/** Every custom property that a style sheet sets. */
export const propertiesIn = (css: string): string[] => [
  ...new Set([...css.matchAll(/(--chronicle-[\w-]+):/gu)].map(([, name = '']) => name)),
];

/** A page of its own that holds this style sheet and an element of the kit's name, and nothing else. */
export async function pageWith(css: string, look: (page: Document) => Promise<void>): Promise<void> {
  const frame = document.createElement('iframe');
  frame.title = 'A page with the copied style sheet';
  document.body.append(frame);
  try {
    const page = frame.contentDocument as Document;
    const style = page.createElement('style');
    style.textContent = css;
    page.head.append(style);
    await look(page);
  } finally {
    frame.remove();
  }
}

/** The colour that a custom property of the timeline comes to in a page. */
export function colorIn(page: Document, name: string, scheme: 'light' | 'dark'): string {
  const timeline = page.createElement('chronicle-timeline');
  const inside = page.createElement('i');
  timeline.style.colorScheme = scheme;
  inside.style.color = `var(${name})`;
  timeline.append(inside);
  page.body.append(timeline);
  const { color } = (page.defaultView as Window).getComputedStyle(inside);
  timeline.remove();
  return color;
}
