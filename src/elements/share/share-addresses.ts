import type { EmbedAddresses } from '../../formats/embed-snippet.js';
import { safeUrl } from '../../model/safe-url.js';
import { pageAddress, type Sharing } from './shared-timeline.js';

/** What stands in the code where the timeline has no address. */
const OWN_FILE = 'timeline.json';

/** What a snippet names, and which of it the publisher has to put right. */
export interface SnippetAddresses extends EmbedAddresses {
  readonly dataKnown: boolean;
  readonly kitKnown: boolean;
}

export function snippetAddresses(
  sharing: Sharing | null,
  { snippetSrc, embedSrc }: { readonly snippetSrc: string | null; readonly embedSrc: string | null },
): SnippetAddresses {
  const src = sharing?.document && sharing.src;
  const kit = snippetSrc ?? kitScript();
  const script = whole(kit ?? 'chronicle.js');
  const frame = embedSrc === null ? new URL('embed.html', script).href : whole(embedSrc);
  return {
    script,
    frame,
    frameScript: new URL('chronicle-embed.js', frame).href,
    data: whole(src || OWN_FILE),
    page: pageAddress(),
    dataKnown: Boolean(src),
    kitKnown: kit !== null,
  };
}

/** The module beside the kit's script on this page, of whichever kind that is. */
function kitScript(): string | null {
  for (const { src } of document.scripts) {
    if (/\/chronicle(\.iife)?\.js$/u.test(src.split(/[?#]/u, 1)[0] ?? ''))
      return new URL('chronicle.js', src).href;
  }
  return null;
}

/** With host and path; what must not be followed becomes the page's own. */
function whole(address: string): string {
  const base = /^(https?|file):/u.test(document.baseURI) ? document.baseURI : 'https://example.org/';
  const safe = safeUrl(address);
  return safe !== null && URL.canParse(safe, base) ? new URL(safe, base).href : base;
}
