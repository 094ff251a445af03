import { html, nothing, type TemplateResult } from 'lit';
import type { Media } from '../model/document.js';
import { safeUrl } from '../model/safe-url.js';
import { linkHtml } from './link-html.js';
import type { EventContext } from './reading.js';
import { joinHtml, proseHtml, textHtml, titleHtml } from './text-html.js';

/**
 * A picture, or a link to anything else. A picture of another host would be a request nobody asked for, and a
 * sensitive one a sight: both wait for a button, and are links where there is none.
 */
export function mediaHtml(media: Media, context: EventContext): TemplateResult {
  const src = media.type === 'image' ? safeUrl(media.url) : null;
  const about = joinHtml(
    [
      // The caption of a link is the link's own text.
      src === null ? nothing : proseHtml(media.caption, context),
      textHtml(media.credit, context),
      media.license && linkHtml(licenseUrl(media.license), media.license),
    ],
    ' · ',
  );
  return html`<figure class="media" part="event-media">
    ${media.sensitive ? html`<p>${proseHtml(media.sensitive, context)}</p>` : nothing}
    ${
      src === null
        ? linkHtml(media.url, media.caption ? titleHtml(media.caption, context) : media.url)
        : pictureHtml(src, media, context)
    }
    ${about.length > 0 ? html`<figcaption class="meta">${about}</figcaption>` : nothing}
  </figure>`;
}

function pictureHtml(src: string, media: Media, context: EventContext): TemplateResult {
  const { localizer, index, shown, onShow } = context;
  const alt = localizer.text(media.alt, index.document.lang)?.value ?? '';
  const waits = !isRelative(src) || media.sensitive !== undefined;
  if (!waits || shown?.has(src))
    return html`<img
      src=${src}
      alt=${alt}
      width=${media.width ?? nothing}
      height=${media.height ?? nothing}
      loading="lazy"
      referrerpolicy="no-referrer"
    />`;
  const host = isRelative(src) ? undefined : src.split('/')[2];
  return html`<p>${alt}</p>
    ${
      onShow
        ? html`<button type="button" class="link no-print" part="link" @click=${() => onShow(src)}>
            ${host === undefined ? localizer.say('showPicture') : localizer.say('showPictureFrom', { host })}
          </button>`
        : linkHtml(src, host ?? src)
    }`;
}

function isRelative(url: string): boolean {
  return !/^[a-z]+:/iu.test(url);
}

/** A licence is an SPDX name or an address; only an address is a link. */
function licenseUrl(license: string): string | undefined {
  return /^https?:/iu.test(license) ? license : undefined;
}
