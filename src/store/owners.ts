import type { TimelineStore } from './timeline-store.js';

/**
 * Which elements own a timeline, and who waits for one. Kept in the module: nothing listens on the page, and the order
 * in which elements are made, defined and inserted does not matter.
 */
const stores = new WeakMap<Element, TimelineStore>();
const waiting = new Set<() => void>();

export function registerOwner(element: Element, store: TimelineStore): void {
  if (stores.get(element) === store) return;
  stores.set(element, store);
  tell();
}

export function unregisterOwner(element: Element): void {
  if (stores.delete(element)) tell();
}

/** Calls back whenever an owner comes or goes; returns what ends it. */
export function whenOwnersChange(callback: () => void): () => void {
  waiting.add(callback);
  return () => waiting.delete(callback);
}

/** The store of the element named by `for`, else of the nearest ancestor that owns one, through shadow roots. */
export function findStore(element: Element, id: string | null): TimelineStore | null {
  if (id) {
    for (let root: Node | null = element.getRootNode(); root; root = hostRoot(root)) {
      const named = root instanceof Document || root instanceof ShadowRoot ? root.getElementById(id) : null;
      const store = named && stores.get(named);
      if (store) return store;
    }
    return null;
  }
  for (let node: Node | null = parentOf(element); node; node = parentOf(node)) {
    const store = node instanceof Element ? stores.get(node) : undefined;
    if (store) return store;
  }
  return null;
}

function parentOf(node: Node): Node | null {
  return node instanceof ShadowRoot ? node.host : node.parentNode;
}

function hostRoot(root: Node): Node | null {
  return root instanceof ShadowRoot ? root.host.getRootNode() : null;
}

function tell(): void {
  for (const callback of [...waiting]) callback();
}
