/**
 * A copy of what a page says, in light DOM: the virtual screen reader does not look into shadow roots. Each shadow root
 * stands in the place of its host's children, slots hold what was put into them, and what is not rendered is left out.
 * Three things it knows less of than browsers do are put as browsers give them: words that run on in one line are one
 * text, a summary is a button that says whether it is open, a select says what is chosen.
 */
export function composedCopy(element: Element): HTMLElement {
  const box = document.createElement('div');
  box.append(...copy(element));
  return box;
}

function copy(node: Node): Node[] {
  if (node instanceof Text) return [node.cloneNode()];
  if (!(node instanceof Element) || !isRendered(node)) return [];
  if (node instanceof HTMLSlotElement) return node.assignedNodes({ flatten: true }).flatMap(copy);
  if (node instanceof HTMLSelectElement) return [chosen(node)];
  const inside = [...(node.shadowRoot ?? node).childNodes].flatMap(copy);
  // A custom element says nothing itself, nor does a box that is there for the looks.
  if (node.shadowRoot || isRunningText(node)) return inside;
  const clone = node.matches('summary') ? disclosure(node) : shallow(node);
  clone.append(...inside);
  clone.normalize();
  return [clone];
}

function shallow(element: Element): Element {
  return element.matches('details') ? document.createElement('div') : (element.cloneNode() as Element);
}

function disclosure(summary: Element): Element {
  const button = document.createElement('button');
  button.ariaExpanded = String(
    summary.parentElement instanceof HTMLDetailsElement && summary.parentElement.open,
  );
  return button;
}

function chosen(select: HTMLSelectElement): Element {
  const clone = select.cloneNode() as Element;
  const option = document.createElement('option');
  option.textContent = select.selectedOptions[0]?.textContent.trim() ?? '';
  clone.append(option);
  return clone;
}

function isRunningText(element: Element): boolean {
  const speaks = 'a, button, input, select, summary, textarea, [role], [aria-label], [tabindex]';
  return !element.matches(speaks) && getComputedStyle(element).display === 'inline';
}

/** Closed details keep their summary; what is hidden from assistive technology is never read. */
function isRendered(element: Element): boolean {
  if (element.matches('script, style, [aria-hidden="true"]')) return false;
  const folded = element.closest('details:not([open])');
  if (folded && folded !== element && !element.closest('summary')) return false;
  return getComputedStyle(element).display !== 'none';
}
