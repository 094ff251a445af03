import { embedPage } from './embed-page.js';
import { oembedJson } from './oembed.js';
import type { PageFile } from './package-files.js';
import { PAGE_CSS, pageHtml } from './page.js';
import { roomCss } from './room-css.js';
import { nameFor, type Site } from './site.js';
import { snippetsText } from './snippets.js';

/** Everything that is written, but the picture. Pages are made one after the other: `tell` says how far it is. */
export function siteFiles(
  site: Site,
  notice: boolean,
  tell: (work: string, done: number, all: number) => void,
): readonly PageFile[] {
  const pages = site.languages.flatMap((lang) => [
    textFile(nameFor(site, lang, 'index.html'), pageHtml(site, lang)),
    textFile(
      nameFor(site, lang, 'room.css'),
      roomCss(site.document, lang, notice, (done, all) =>
        tell(`Finding how high the timeline is (${lang})`, done, all),
      ),
    ),
    ...(site.base === null ? [] : [textFile(nameFor(site, lang, 'oembed.json'), oembedJson(site, lang))]),
  ]);
  return [
    ...pages,
    ...(site.embed === null ? [] : [textFile('embed.html', embedPage(site.embed, site))]),
    textFile('page.css', PAGE_CSS),
    textFile('data.json', site.json),
    textFile('snippets.txt', snippetsText(site)),
    ...site.kit,
  ];
}

export const textFile = (name: string, text: string): PageFile => ({ name, bytes: Buffer.from(text) });
