import type { ChronicleElement } from '../../src/elements/chronicle-element.js';

/** Puts an element with a document into the page and waits until it is drawn. */
export async function mount<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  document: unknown,
  set: Partial<HTMLElementTagNameMap[K]> = {},
): Promise<HTMLElementTagNameMap[K]> {
  const element = globalThis.document.createElement(tag);
  Object.assign(element, set, document === undefined ? {} : { document });
  globalThis.document.body.append(element);
  if (document !== undefined) await read(element);
  await settled(element);
  return element;
}

/** Waits until a document has been read, whatever came of it. */
export async function read(element: Element): Promise<void> {
  await (element as ChronicleElement).ready.catch(() => undefined);
}

export async function settled(element: Element): Promise<void> {
  while (!(await (element as ChronicleElement).updateComplete));
}

export function inside<T extends Element = HTMLElement>(element: Element, selector: string): T {
  const found = element.shadowRoot?.querySelector<T>(selector);
  if (!found) throw new Error(`There is no ${selector}.`);
  return found;
}

export const all = (element: Element, selector: string): HTMLElement[] => [
  ...(element.shadowRoot?.querySelectorAll<HTMLElement>(selector) ?? []),
];

/** Text as a reader sees it: without isolates, with single spaces. */
export function said(element: Element | null | undefined): string {
  return (element?.textContent ?? '')
    .replace(/[\u2066-\u2069]/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

/** Every event of a name that reaches the page while something is done. */
export async function heard<T>(name: string, act: () => unknown): Promise<T[]> {
  const details: T[] = [];
  const listen = (event: Event) => details.push((event as CustomEvent<T>).detail);
  document.addEventListener(name, listen);
  await act();
  await new Promise((resolve) => setTimeout(resolve, 0));
  document.removeEventListener(name, listen);
  return details;
}

/** What axe finds wrong with the page. */
export async function faults(): Promise<string[]> {
  const { default: axe } = await import('axe-core');
  const { violations } = await axe.run(document.body, { rules: { region: { enabled: false } } });
  return violations.map(
    ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 200)).join(' | ')}`,
  );
}
