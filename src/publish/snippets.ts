import { iframeSnippet } from './oembed.js';
import { integrityOf } from './package-files.js';
import { addressOf, nameFor, type Site } from './site.js';

/** The policy that the pages keep, with Trusted Types. */
export const CONTENT_POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data:",
  "base-uri 'none'",
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

/** What a publisher pastes: the element, the frame, the headers; and the hashes of all scripts. */
export function snippetsText(site: Site): string {
  const [lang = 'en'] = site.languages;
  const hashes = site.kit
    .filter(({ name }) => name.endsWith('.js'))
    .map(({ name, bytes }) => `${integrityOf(bytes)}  ${name}`);
  return `What to paste, for the timeline in this folder.
${site.base === null ? '\nAddresses are those of files beside each other. Run build with --base to have them whole.\n' : ''}
1. The element, in a page of your own
-------------------------------------
room.css keeps the room that the timeline needs at each width, so that nothing on the page moves when it comes.

${elementSnippet(site, lang)}

2. A frame, in any page
-----------------------
The script gives the frame the height it needs; without it the frame keeps the height written here.

${site.languages.map((one) => iframeSnippet(site, one)).join('\n')}
${scriptTag(site, 'chronicle-embed.js', 'defer')}

3. Headers
----------
For the pages of this folder:

Content-Security-Policy: ${CONTENT_POLICY}
X-Content-Type-Options: nosniff
Referrer-Policy: strict-origin-when-cross-origin

Where a page of another site loads the element from here, scripts and data.json need:

Access-Control-Allow-Origin: *

and that site's policy names this one in script-src, style-src and connect-src.

4. Hashes of the scripts (integrity)
------------------------------------
An integrity attribute binds the one script it stands on; what that script loads later comes from the same folder.
A frame with sandbox and without allow-same-origin takes no integrity attribute unless the header of 3. is sent.

${hashes.join('\n')}
`;
}

function elementSnippet(site: Site, lang: string): string {
  const at = (name: string) => addressOf(site, name);
  return `<link rel="stylesheet" href="${at('chronicle-noscript.css')}">
<link rel="stylesheet" href="${at(nameFor(site, lang, 'room.css'))}">
${scriptTag(site, 'chronicle.js', 'type="module"')}
<div class="chronicle-room">
  <chronicle-timeline src="${at('data.json')}" lang="${lang}"></chronicle-timeline>
</div>`;
}

/** A script of the kit, bound to its bytes; nothing where this build has no such script. */
function scriptTag(site: Site, name: string, kind: string): string {
  const script = site.kit.find((file) => file.name === name);
  return script
    ? `<script ${kind} src="${addressOf(site, name)}" integrity="${integrityOf(script.bytes)}" crossorigin="anonymous"></script>`
    : '';
}
