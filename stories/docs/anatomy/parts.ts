import type { Area, Target } from './callouts.js';

// Finding what the manifest names: parts of an element that can be seen at this moment.

/** The nodes of a part: in the element's own shadow root, and in those of elements within it that export it. */
export function nodesOf(host: Element, part: string): Element[] {
  const root = host.shadowRoot;
  if (!root) return [];
  const own = [...root.querySelectorAll(`[part~="${CSS.escape(part)}"]`)];
  const exported = [...root.querySelectorAll('[exportparts]')].flatMap((inner) =>
    (inner.getAttribute('exportparts') ?? '').split(',').flatMap((pair) => {
      const [name = '', given = name] = pair.split(':').map((word) => word.trim());
      return given === part ? nodesOf(inner, name) : [];
    }),
  );
  return [...own, ...exported];
}

/** Whether a reader sees it: drawn, and neither cut away nor a speck kept for screen readers. */
export function isSeen(node: Element): boolean {
  if (!node.checkVisibility({ visibilityProperty: true })) return false;
  if (getComputedStyle(node).clipPath.startsWith('inset(50%')) return false;
  const { width, height } = node.getBoundingClientRect();
  // A hairline of a drawing has a length and no width.
  return Math.max(width, height) >= 3 && (node instanceof SVGElement || Math.min(width, height) >= 1);
}

/** The parts that can be seen, each with its places inside the element, measured from a corner of the page. */
export function seenParts(host: Element, names: readonly string[], origin: DOMRect): Target[] {
  const whole = host.getBoundingClientRect();
  return names.flatMap((name) => {
    const boxes = nodesOf(host, name)
      .filter(isSeen)
      .map((node) => cut(node.getBoundingClientRect(), whole, origin))
      .filter(({ left, top, right, bottom }) => left <= right && top <= bottom);
    return boxes.length > 0 ? [{ name, boxes }] : [];
  });
}

/** What of a box lies within the element. */
const cut = (box: DOMRect, whole: DOMRect, origin: DOMRect): Area => ({
  left: Math.max(box.left, whole.left) - origin.left,
  top: Math.max(box.top, whole.top) - origin.top,
  right: Math.min(box.right, whole.right) - origin.left,
  bottom: Math.min(box.bottom, whole.bottom) - origin.top,
});

/** Every shadow root in an element, its own first: what changes in them moves the parts. */
export function rootsIn(host: Element): ShadowRoot[] {
  const root = host.shadowRoot;
  return root ? [root, ...[...root.querySelectorAll('*')].flatMap(rootsIn)] : [];
}
