/** For each place that was followed to, the link that led there last. */
const cameFrom = new WeakMap<Element, HTMLElement>();

/**
 * Follows a link to an id in the same root. Browsers look for ids in the page alone, so inside a shadow root they
 * would find nothing and change the host page's address. On a page made in Node the link works by itself.
 */
export function followFragment(event: Event): void {
  const link = event.currentTarget as HTMLAnchorElement;
  const root = link.getRootNode() as Document | ShadowRoot;
  const target = root.getElementById(link.getAttribute('href')?.slice(1) ?? '');
  if (!target) return;
  event.preventDefault();
  cameFrom.set(target, link);
  lead(target);
}

/** Leads from the place a link names back to that link: the one last followed, else the first there is. */
export function followBack(event: Event): void {
  const target = (event.currentTarget as Element).closest('[id]');
  if (!target) return;
  const followed = cameFrom.get(target);
  const root = target.getRootNode() as Document | ShadowRoot;
  const link = followed?.isConnected
    ? followed
    : root.querySelector<HTMLElement>(`a[href="#${CSS.escape(target.id)}"]`);
  if (!link) return;
  for (let fold = link.closest('details'); fold; fold = fold.parentElement?.closest('details') ?? null)
    fold.open = true;
  lead(link);
}

function lead(place: HTMLElement): void {
  place.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  place.focus({ preventScroll: true });
}
