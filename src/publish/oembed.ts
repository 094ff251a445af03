import { FRAME_LEAVE } from '../formats/embed-snippet.js';
import { createLocalizer } from '../locale/localizer.js';
import { markup } from './markup.js';
import { addressOf, type Site } from './site.js';

/** What an embed shows at first: as much as a reader has on one screen. */
export const EMBED = { width: 960, height: 720 } as const;

/** The frame that shows the timeline in another page. */
export function iframeSnippet(site: Site, lang: string): string {
  const title = createLocalizer(lang).text(site.document.title, site.document.lang)?.value ?? '';
  const address = `${addressOf(site, 'embed.html')}?lang=${lang}`;
  // Two frames on one page need two names in its address.
  const hash = lang === site.languages[0] ? 'timeline' : `timeline-${lang}`;
  return markup`<iframe data-chronicle data-chronicle-hash="${hash}" src="${address}" title="${title}" width="100%" height="${EMBED.height}" loading="lazy" sandbox="${FRAME_LEAVE}" allow="clipboard-write"></iframe>`
    .text;
}

/** oEmbed 1.0, of the rich type: for sites that turn a pasted address into the thing itself. Needs a known address. */
export function oembedJson(site: Site, lang: string): string {
  const { document, picture } = site;
  const title = createLocalizer(lang).text(document.title, document.lang)?.value;
  return `${JSON.stringify(
    {
      version: '1.0',
      type: 'rich',
      title,
      html: iframeSnippet(site, lang),
      width: EMBED.width,
      height: EMBED.height,
      // Only pictures that every reader of oEmbed can show.
      ...(picture.type === 'image/png'
        ? {
            thumbnail_url: addressOf(site, picture.name),
            thumbnail_width: picture.width,
            thumbnail_height: picture.height,
          }
        : {}),
    },
    null,
    2,
  )}\n`;
}
