import type { Id } from '../../model/document.js';

/** How `renderHtml` names an event's entry, after its prefix. */
const ENTRY = /^.*?entry-(?<event>.+)$/su;

/**
 * The event that a fragment leads to on the still page inside an element: such a link was made where no script had run,
 * and leads to something that is no longer shown once the element has drawn.
 */
export function eventInStill(element: Element, fragment: string): Id | null {
  const id = decoded(fragment.replace(/^#/u, ''));
  const target = id && element.querySelector(`#${CSS.escape(id)}`);
  const entry = target ? target.closest('li[id*="entry-"]') : null;
  return entry && element.contains(entry) ? (ENTRY.exec(entry.id)?.groups?.['event'] ?? null) : null;
}

function decoded(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
