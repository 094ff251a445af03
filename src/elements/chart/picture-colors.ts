import { COLORS } from '../../drawing/ink.js';
import type { TimelineDocument } from '../../model/document.js';

/**
 * The colours that a page gives by custom properties, worked out as for this element: a picture leaves the page, where
 * `var()` and `light-dark()` say nothing. Without those that are no colours or cannot be seen.
 */
export function pictureColors(
  element: Element,
  { categories = [] }: TimelineDocument,
): Record<string, string> {
  const style = getComputedStyle(element);
  const names = [
    ...Object.keys(COLORS.light),
    ...categories.map(({ id }) => `category-${id.replaceAll('.', '-')}`),
  ];
  const given = names
    .map((name) => [name, style.getPropertyValue(`--chronicle-${name}`).trim()] as const)
    .filter(([, value]) => value !== '' && CSS.supports('color', value));
  if (given.length === 0) return {};
  // Only an element of the page has a colour scheme; this one is gone before anything is drawn.
  const probe = document.createElement('i');
  probe.style.setProperty('forced-color-adjust', 'none');
  (element.shadowRoot ?? element).append(probe);
  const plain = given.map(([name, value]) => {
    probe.style.color = value;
    return [name, getComputedStyle(probe).color] as const;
  });
  probe.remove();
  return Object.fromEntries(plain.filter(([, color]) => !/^rgba\(.*, 0\)$/u.test(color)));
}
