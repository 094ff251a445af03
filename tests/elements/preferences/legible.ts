// Asks of a page as it is laid out: can all of its text be read?

/** A line of text where it is painted. */
export interface Line {
  readonly text: string;
  readonly box: DOMRect;
  readonly owner: Element;
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  ((element.getRootNode() as ShadowRoot).host as Element | undefined) ??
  null;

function* ancestors(element: Element | null): Generator<Element> {
  for (let it = element; it; it = parentOf(it)) yield it;
}

/** The boxes around an element that may hide part of it: scrolled, cut or clipped. */
function clippers(element: Element): { box: DOMRect; style: CSSStyleDeclaration }[] {
  return [...ancestors(element)]
    .filter((it) => it !== document.body && it !== document.documentElement)
    .map((it) => ({ it, style: getComputedStyle(it) }))
    .filter(({ it, style }) => !(it instanceof SVGElement) && style.overflow !== 'visible')
    .map(({ it, style }) => ({ box: it.getBoundingClientRect(), style }));
}

/** Text for screen readers only is not painted. */
const isPainted = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) &&
  ![...ancestors(element)].some((it) => getComputedStyle(it).clipPath.startsWith('inset(50%'));

/** What a box has scrolled away up or down is read by scrolling it back. */
const isScrolledTo = ({ top, bottom }: DOMRect, around: ReturnType<typeof clippers>): boolean =>
  around.every(
    ({ box, style }) =>
      !['auto', 'scroll'].includes(style.overflowY) || (bottom > box.top + 4 && top < box.bottom - 4),
  );

/** Every line of text in an element and in the shadow roots below it. */
export function linesOf(root: ParentNode): Line[] {
  const found: Line[] = [];
  const read = (node: Node): void => {
    if (node instanceof Text && node.data.trim() && node.parentElement && isPainted(node.parentElement)) {
      const range = document.createRange();
      range.selectNodeContents(node);
      const owner = node.parentElement;
      const around = clippers(owner);
      const lines = [...range.getClientRects()].filter((box) => box.width > 0 && isScrolledTo(box, around));
      found.push(...lines.map((box) => ({ text: node.data.trim(), box, owner })));
    }
    if (node instanceof Element && (node.localName === 'style' || node.localName === 'script')) return;
    if (node instanceof Element && node.shadowRoot) read(node.shadowRoot);
    node.childNodes.forEach(read);
  };
  read(root);
  return found;
}

const words = ({ text, owner }: Line): string =>
  `${owner.localName}.${owner.getAttribute('class') ?? ''}: ${text.slice(0, 60)}`;

/** Text that leaves the window sideways, or that a box cuts. */
export function cutText(lines: readonly Line[]): string[] {
  const known = new Map<Element, ReturnType<typeof clippers>>();
  const around = (owner: Element) => {
    const found = known.get(owner) ?? clippers(owner);
    known.set(owner, found);
    return found;
  };
  return lines
    .filter(({ box, owner }) => {
      if (box.left < -1 || box.right > innerWidth + 1) return true;
      if (getComputedStyle(owner).textOverflow !== 'clip') return true;
      return around(owner).some(({ box: { left, right, top, bottom }, style }) => {
        const sideways = style.overflowX !== 'visible' && (box.left < left - 1 || box.right > right + 1);
        const upright = ['hidden', 'clip'].includes(style.overflowY);
        return sideways || (upright && (box.top < top - 4 || box.bottom > bottom + 4));
      });
    })
    .map(words);
}

/** What shows over the drawing while a pointer rests there is meant to cover it. */
const isTip = ({ owner }: Line): boolean => owner.closest('.mark-tip') !== null;

/** Lines of text that stand on each other. Lines set close may touch with what is above and below their letters. */
export function overlaps(lines: readonly Line[]): string[] {
  const sorted = lines.filter((line) => !isTip(line)).sort((a, b) => a.box.top - b.box.top);
  const found: string[] = [];
  sorted.forEach((one, i) => {
    for (let j = i + 1; j < sorted.length; j += 1) {
      const other = sorted[j];
      if (!other || other.box.top >= one.box.bottom) break;
      const wide = Math.min(one.box.right, other.box.right) - Math.max(one.box.left, other.box.left);
      const high = Math.min(one.box.bottom, other.box.bottom) - other.box.top;
      if (wide > 2 && high > Math.min(one.box.height, other.box.height) * 0.4)
        found.push(`${words(one)} | ${words(other)}`);
    }
  });
  return found;
}

/** Text smaller than 12 pixels, as painted. */
export function smallText(lines: readonly Line[]): string[] {
  return lines
    .filter(({ owner }) => {
      const scale = owner instanceof SVGGraphicsElement ? (owner.getScreenCTM() ?? new DOMMatrix()) : null;
      const size = Number.parseFloat(getComputedStyle(owner).fontSize);
      return size * (scale ? Math.hypot(scale.a, scale.b) : 1) < 11.99;
    })
    .map(words);
}

/** Boxes with a scroll of their own to the side, and the page if it is wider than its window. */
export function sideways(root: ParentNode): string[] {
  const found: string[] = [];
  const read = (node: ParentNode): void => {
    for (const element of node.querySelectorAll('*')) {
      if (element.shadowRoot) read(element.shadowRoot);
      const { overflowX } = getComputedStyle(element);
      if (['auto', 'scroll'].includes(overflowX) && element.scrollWidth > element.clientWidth + 1)
        found.push(`${element.localName}.${element.getAttribute('class') ?? ''}`);
    }
  };
  read(root);
  const over = document.documentElement.scrollWidth - innerWidth;
  return over > 0 ? [...found, `the page by ${over} px`] : found;
}
