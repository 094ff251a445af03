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
  target.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  target.focus({ preventScroll: true });
}
