import type { EmbedAddresses } from '../../formats/embed-snippet.js';
import { safeUrl } from '../../model/safe-url.js';
import { pageAddress, type Sharing } from './shared-timeline.js';

/** What stands in the code where the timeline has no address, or none that another page could follow. */
const OWN_FILE = 'timeline.json';
/** Where things stand in the code of a page that has no such address itself: nobody's site. */
const NOWHERE = 'https://example.org/';

/** What a snippet names, and which of it the publisher has to put right. */
export interface SnippetAddresses extends EmbedAddresses {
  readonly dataKnown: boolean;
  readonly kitKnown: boolean;
  readonly frameKnown: boolean;
}

export function snippetAddresses(
  sharing: Sharing | null,
  { snippetSrc, embedSrc }: { readonly snippetSrc: string | null; readonly embedSrc: string | null },
): SnippetAddresses {
  const data = sharing?.document ? onTheWeb(sharing.src) : null;
  const kit = onTheWeb(snippetSrc ?? kitScript());
  const script = kit ?? besideThePage('chronicle.js');
  const ownFrame = onTheWeb(embedSrc);
  const frame = ownFrame ?? new URL('embed.html', script).href;
  return {
    script,
    frame,
    frameScript: new URL('chronicle-embed.js', frame).href,
    data: data ?? besideThePage(OWN_FILE),
    page: pageAddress(),
    dataKnown: data !== null,
    kitKnown: kit !== null,
    frameKnown: (ownFrame ?? kit) !== null,
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

/** With host and path; `null` for what only this page or this machine can reach, and for what must not be followed. */
function onTheWeb(address: string | null): string | null {
  const safe = address ? safeUrl(address) : null;
  if (safe === null || !URL.canParse(safe, document.baseURI)) return null;
  const { href } = new URL(safe, document.baseURI);
  return /^https?:/u.test(href) ? href : null;
}

const besideThePage = (file: string): string => onTheWeb(file) ?? NOWHERE + file;
