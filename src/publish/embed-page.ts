import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLocalizer } from '../locale/localizer.js';
import { inlineJson } from './inline-text.js';
import { asMarkup, markup, type Markup } from './markup.js';
import { nameFor, pageAddress, type Site } from './site.js';

/** The kit's page for frames; `null` where this build of the kit has none. */
export function readEmbed(folder: string): string | null {
  const path = join(folder, 'embed.html');
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}

/**
 * That page with the record in it: in a sandboxed frame, and from a disk, every server is another one, and a document
 * that has to be fetched would need its leave. Where scripts are off it leads to the page that needs none.
 */
export function embedPage(template: string, site: Site): string {
  const { document, json } = site;
  const [lang = document.lang] = site.languages;
  const localizer = createLocalizer(lang);
  const title = localizer.text(document.title, document.lang)?.value ?? '';
  // What is cited and linked to is the page, which needs no frame.
  const address = pageAddress(site, lang);
  const canonical = address === null ? null : markup`\n    <link rel="canonical" href="${address}">`;
  const record = asMarkup(inlineJson(json));
  const put: readonly (readonly [RegExp, Markup])[] = [
    [/<html[^>]*>/u, markup`<html lang="${lang}" dir="${localizer.dir}">`],
    [/<title>.*?<\/title>/su, markup`<title>${title}</title>${canonical}`],
    [
      /<noscript>.*?<\/noscript>/su,
      markup`<noscript><p><a href="${nameFor(site, lang, 'index.html')}">${title}</a></p></noscript>`,
    ],
    [/(?<=<chronicle-timeline\b[^>]*>)/u, markup`<script type="application/json">${record}</script>`],
  ];
  return put.reduce((page, [place, { text }]) => page.replace(place, () => text), template);
}
