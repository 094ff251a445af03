import { createLocalizer } from '../locale/localizer.js';
import { contentPolicy } from './content-policy.js';
import { markup } from './markup.js';
import { iframeSnippet } from './oembed.js';
import { integrityOf } from './package-files.js';
import { pictureHosts } from './picture-hosts.js';
import { addressOf, nameFor, pageAddress, sizeLimitFor, type Site } from './site.js';

const EMBED = 'chronicle-embed.js';

/** What a publisher pastes: the element, the frame, the headers; and the hashes of all scripts. */
export function snippetsText(site: Site): string {
  const [lang = 'en'] = site.languages;
  const hashes = site.kit
    .filter(({ name }) => name.endsWith('.js'))
    .map(({ name, bytes }) => `${integrityOf(bytes)}  ${name}`);
  const pictures = pictureHosts(site.document);
  return `What to paste, for the timeline in this folder.
${site.base === null ? '\nAddresses are those of files beside each other. Run build with --base to have them whole.\n' : ''}
1. The element, in a page of your own
-------------------------------------
room.css keeps the room that the timeline needs at each width, so that nothing on the page moves when it comes. The link
inside the element is for readers to whom it does not come. On a page of another site it needs a header: see 3.

${elementSnippet(site, lang)}

2. A frame, in any page
-----------------------
The script gives the frame the height it needs; without it the frame keeps the height written here. One script serves
all frames of a page. It needs no header from this server.

${site.languages.map((one) => iframeSnippet(site, one)).join('\n')}
${site.kit.some(({ name }) => name === EMBED) ? `<script defer src="${addressOf(site, EMBED)}"></script>` : ''}

Browsers draw a border around a frame. This line in the style sheet of the page takes it away:

iframe[data-chronicle] { border: 0; }

3. Headers
----------
For the pages of this folder:

Content-Security-Policy: ${contentPolicy({ scripts: "'self'", styles: "'self'", fetches: true, pictures })}
X-Content-Type-Options: nosniff
Referrer-Policy: strict-origin-when-cross-origin

Where a page of another site holds snippet 1, this server has to send with the scripts and data.json:

Access-Control-Allow-Origin: *

A browser takes no module, no script with an integrity attribute and no data from another site without it, and the
element stays empty. Snippet 2 works without it: its script is a plain one, and embed.html holds the document.

A policy of the other site names this one: for snippet 1 in script-src, style-src and connect-src${
    pictures.length > 0
      ? `, and in img-src
${pictures.join(' ')}`
      : ''
  }; for snippet 2 in script-src and frame-src.

4. Hashes of the scripts (integrity)
------------------------------------
An integrity attribute binds the one script it stands on; what that script loads later comes from the same folder.
A script of another site takes an integrity attribute only where the header of 3. is sent, and with
crossorigin="anonymous" beside it; so does one inside a frame with sandbox and without allow-same-origin.

${hashes.join('\n')}
`;
}

function elementSnippet(site: Site, lang: string): string {
  const at = (name: string) => addressOf(site, name);
  const limit = sizeLimitFor(site.json);
  const title = createLocalizer(lang).text(site.document.title, site.document.lang)?.value ?? '';
  const page = pageAddress(site, lang) ?? nameFor(site, lang, 'index.html');
  const link = markup`<a href="${page}">${title}</a>`.text;
  return `<link rel="stylesheet" href="${at('chronicle-noscript.css')}">
<link rel="stylesheet" href="${at(nameFor(site, lang, 'room.css'))}">
${scriptTag(site, 'chronicle.js', 'type="module"')}
<div class="chronicle-room">
  <chronicle-timeline src="${at('data.json')}" lang="${lang}"${limit === null ? '' : ` size-limit="${limit}"`}>
    ${link}
  </chronicle-timeline>
</div>`;
}

/** A script of the kit, bound to its bytes; nothing where this build has no such script. */
function scriptTag(site: Site, name: string, kind: string): string {
  const script = site.kit.find((file) => file.name === name);
  return script
    ? `<script ${kind} src="${addressOf(site, name)}" integrity="${integrityOf(script.bytes)}" crossorigin="anonymous"></script>`
    : '';
}
