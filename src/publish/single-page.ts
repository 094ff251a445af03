import { jsonLdText } from '../formats/json-ld.js';
import { createLocalizer } from '../locale/localizer.js';
import type { TimelineDocument } from '../model/document.js';
import { contentPolicy } from './content-policy.js';
import { inlineJson, inlineScript, inlineStyle } from './inline-text.js';
import { asMarkup, markup, type Markup } from './markup.js';
import { integrityOf } from './package-files.js';
import { listOf } from './page.js';
import { preview, subjectOf } from './page-head.js';
import { pictureHosts } from './picture-hosts.js';

/** What a page that stands alone is made of. */
export interface SinglePage {
  readonly document: TimelineDocument;
  /** Its JSON text. */
  readonly json: string;
  readonly lang: string;
  /** Where the page will stand; `null` where nobody said. */
  readonly address: string | null;
  /** The kit in one classic script: a browser runs no module from a disk. */
  readonly script: string;
  readonly styles: readonly string[];
}

/**
 * A page with everything in it: list, record, script and styles. Its policy stands in it too, since a file on a disk
 * has no server to send one: only what is in the page runs, and nothing is fetched but pictures that a reader asks for.
 */
export function singlePage(given: SinglePage): string {
  const { document, json, lang } = given;
  const { title, description } = subjectOf(document, lang);
  const script = inlineScript(given.script);
  const style = inlineStyle(given.styles.join('\n'));
  // Trusted Types are in force from a `meta` element as from a header; tests/delivery/single.test.ts tries it.
  const policy = contentPolicy({
    scripts: hashOf(script),
    styles: hashOf(style),
    fetches: false,
    pictures: pictureHosts(document),
  });
  return markup`<!DOCTYPE html>
<html lang="${lang}" dir="${createLocalizer(lang).dir}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${description}">
${published(given, title, description)}<link rel="icon" href="data:,">
<style>${asMarkup(style)}</style>
</head>
<body>
<main class="chronicle-room">
<chronicle-timeline heading-level="1" hash>
${listOf(document, lang)}
<script type="application/json">${asMarkup(inlineJson(json))}</script>
</chronicle-timeline>
</main>
<script>${asMarkup(script)}</script>
</body>
</html>
`.text;
}

/** What search engines and previews of links read: nothing where the page has no address. A preview's picture is a file. */
function published(
  { document, lang, address }: SinglePage,
  title: string,
  description: string,
): Markup | null {
  if (address === null) return null;
  return markup`<link rel="canonical" href="${address}">
${preview({ title, description, address, lang, picture: null })}<script type="application/ld+json">${asMarkup(jsonLdText(document, { lang, url: address }))}</script>
`;
}

const hashOf = (text: string): string => `'${integrityOf(Buffer.from(text))}'`;
