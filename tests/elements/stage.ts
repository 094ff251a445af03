import { afterEach, vi } from 'vitest';
import { userEvent } from 'vitest/browser';
import type { ChronicleElement } from '../../src/elements/chronicle-element.js';

const stages: HTMLElement[] = [];

afterEach(() => {
  for (const stage of stages.splice(0)) stage.remove();
});

export interface Stage {
  readonly width?: number;
  readonly lang?: string;
  readonly dir?: 'ltr' | 'rtl';
  readonly dark?: boolean;
}

/** A place in the page of a given width and language, taken away after the test. */
export function stage({
  width = 1000,
  lang = 'en',
  dir = lang === 'fa' ? 'rtl' : 'ltr',
  dark = false,
}: Stage = {}): HTMLElement {
  const element = document.createElement('div');
  element.lang = lang;
  element.dir = dir;
  element.style.width = `${width}px`;
  element.style.colorScheme = dark ? 'dark' : 'light';
  document.body.append(element);
  stages.push(element);
  return element;
}

/** Makes an element, gives it properties before or attributes, puts it on a stage and waits until it is drawn. */
export async function mount<T extends ChronicleElement>(
  tag: string,
  properties: Partial<Record<string, unknown>> = {},
  place: Stage | HTMLElement = {},
): Promise<T> {
  const element = document.createElement(tag) as T;
  Object.assign(element, properties);
  (place instanceof HTMLElement ? place : stage(place)).append(element);
  await drawn(element);
  return element;
}

/** Waits until an element, those inside it, and their measuring of sizes have come to rest. */
export async function drawn(element: ChronicleElement): Promise<void> {
  for (let i = 0; i < 4; i += 1) {
    await vi.dynamicImportSettled();
    await element.updateComplete;
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  }
}

/** Everything an element renders that matches, inside nested shadow roots too. */
export function all<E extends Element = HTMLElement>(
  root: ParentNode | ShadowRoot | null,
  selector: string,
): E[] {
  if (!root) return [];
  const found = [...root.querySelectorAll<E>(selector)];
  for (const element of root.querySelectorAll('*')) found.push(...all<E>(element.shadowRoot, selector));
  return found;
}

export function one<E extends Element = HTMLElement>(element: Element, selector: string): E {
  const [found] = all<E>(element.shadowRoot, selector);
  if (!found) throw new Error(`Nothing matches ${selector}.`);
  return found;
}

/** Opens the section "Questions" of a timeline, as a reader does: the first of two actions that lead to an answer. */
export async function openQuestions(timeline: ChronicleElement): Promise<ChronicleElement> {
  await userEvent.click(one(timeline, '[data-section=questions]'));
  await drawn(timeline);
  const accounts = one<ChronicleElement>(timeline, 'chronicle-accounts');
  await drawn(accounts);
  return accounts;
}
