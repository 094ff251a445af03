import { stillHtml } from '../formats/still-html.js';
import { createLocalizer } from '../locale/localizer.js';
import type { TimelineDocument } from '../model/document.js';
import { asMarkup, markup, type Markup } from './markup.js';
import { headOf } from './page-head.js';
import { nameFor, sizeLimitFor, type Site } from './site.js';

/**
 * A page in one language. The list of all events stands in it as plain HTML, so that it is complete without script;
 * with script the timeline takes its place in the room kept for it. No script or style in the page itself: a strict
 * content policy stops none of it.
 */
export function pageHtml(site: Site, lang: string): string {
  const limit = sizeLimitFor(site.json);
  return markup`<!DOCTYPE html>
<html lang="${lang}" dir="${createLocalizer(lang).dir}">
<head>
${headOf(site, lang)}
</head>
<body>
<main class="chronicle-room">
<chronicle-timeline src="data.json"${limit === null ? null : markup` size-limit="${limit}"`} heading-level="1" hash>
${listOf(site.document, lang)}
</chronicle-timeline>
</main>
<footer>${languageLinks(site, lang)}${dataLink(lang)}</footer>
</body>
</html>
`.text;
}

/** All events as plain HTML. The indentation of templates means nothing to a browser, and is a tenth of the page. */
export const listOf = (document: TimelineDocument, lang: string): Markup =>
  asMarkup(stillHtml(document, { lang, headingLevel: 1 }).replaceAll(/\s*\n\s*/gu, '\n'));

/** The other languages, each by its own name. */
function languageLinks(site: Site, lang: string): readonly Markup[] {
  return site.languages
    .filter((other) => other !== lang)
    .map(
      (other) =>
        markup`<a href="${nameFor(site, other, 'index.html')}" hreflang="${other}" lang="${other}">${ownName(other)}</a> `,
    );
}

/** Kept here, where no reader's browser has to fetch them. */
const DATA: Readonly<Record<string, string>> = { en: 'The data (JSON)', fa: 'داده‌ها (JSON)' };

function dataLink(lang: string): Markup {
  const spoken = createLocalizer(lang).lang in DATA ? createLocalizer(lang).lang : 'en';
  return markup`<a href="data.json" download lang="${spoken}">${DATA[spoken]}</a>`;
}

const ownName = (lang: string): string =>
  new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;

/** The style sheet of the page around the timeline, on screen and on paper. */
export const PAGE_CSS = `:root {
  color-scheme: light dark;
}
body {
  margin: 0;
  color: light-dark(#1c1f24, #ece9e2);
  background: light-dark(#fffefb, #15171c);
}
main {
  max-inline-size: 90rem;
  margin-inline: auto;
}
footer {
  display: flex;
  flex-wrap: wrap;
  gap: 0 24px;
  max-inline-size: 90rem;
  margin-inline: auto;
  padding: 0 clamp(12px, 3vi, 28px) 24px;
  font: 0.875rem / 1.5 system-ui, 'Segoe UI', 'Noto Sans', sans-serif;
}
footer a {
  padding-block: 12px;
  color: inherit;
}
@media print {
  :root {
    color-scheme: light;
  }
  body {
    color: #000;
    background: #fff;
  }
  footer {
    display: none;
  }
}
`;
