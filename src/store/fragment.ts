/**
 * Several timelines share the fragment of a page, each with a part of its own: `#name:text;other:text`. What is
 * nobody's stays as it is. `null` where a name has no part.
 */
export function partOf(hash: string, name: string): string | null {
  const sign = signOf(name);
  return (
    fragmentParts(hash)
      .find((it) => it.startsWith(sign))
      ?.slice(sign.length) ?? null
  );
}

/** The fragment with another text for a name; an empty text takes its part out. */
export function withPart(hash: string, name: string, text: string): string {
  const sign = signOf(name);
  const others = fragmentParts(hash).filter((it) => !it.startsWith(sign));
  const parts = text ? [...others, sign + text] : others;
  return parts.length > 0 ? `#${parts.join(';')}` : '';
}

/**
 * Puts a fragment into the page's address without a step in the reader's history: Back leads out of the page, not
 * through every zoom. The address is whole, since a relative one would follow the page's `<base>`.
 */
export function replaceFragment(hash: string): void {
  if (hash === location.hash) return;
  history.replaceState(history.state, '', location.href.split('#', 1)[0] + hash);
}

/** As an address holds it: browsers write a Persian name in other signs, and a name may hold one that parts them. */
const signOf = (name: string): string => `${encodeURIComponent(name)}:`;

function fragmentParts(hash: string): string[] {
  return hash.replace(/^#/u, '').split(';').filter(Boolean);
}
