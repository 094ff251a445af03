import { jsonLdText } from '../formats/json-ld.js';
import { createLocalizer } from '../locale/localizer.js';
import { summarize } from '../locale/summarize.js';
import type { TimelineDocument } from '../model/document.js';
import { indexDocument } from '../model/event-index.js';
import { asMarkup, markup, type Markup } from './markup.js';
import { integrityOf } from './package-files.js';
import { addressOf, nameFor, pageAddress, type Picture, type Site } from './site.js';

/** What search engines and previews of links are told, and what the page loads: style sheets and one script. */
export function headOf(site: Site, lang: string): Markup {
  const { document, picture } = site;
  const { title, description } = subjectOf(document, lang);
  const shown = { ...picture, address: addressOf(site, picture.name) };
  const address = pageAddress(site, lang);
  const script = site.kit.find(({ name }) => name === 'chronicle.js');
  return markup`<meta charset="utf-8">
<title>${title}</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="description" content="${description}">
${linksOf(site, lang, title)}${preview({ title, description, address, lang, picture: shown })}<link rel="icon" href="data:,">
<link rel="stylesheet" href="chronicle-noscript.css">
<link rel="stylesheet" href="page.css">
<link rel="stylesheet" href="${nameFor(site, lang, 'room.css')}">
<script type="module" src="chronicle.js" integrity="${script && integrityOf(script.bytes)}"></script>
<script type="application/ld+json">${asMarkup(jsonLdText(document, { lang, url: address ?? undefined }))}</script>`;
}

/** What a page is called, and what it is about in a sentence. */
export function subjectOf(
  document: TimelineDocument,
  lang: string,
): { readonly title: string; readonly description: string } {
  const localizer = createLocalizer(lang);
  const { events, span } = indexDocument(document);
  const facts = { count: events.length, span, categories: 0, disputed: 0 };
  return {
    title: localizer.text(document.title, document.lang)?.value ?? '',
    description:
      localizer.text(document.description, document.lang)?.value ?? plain(summarize(facts, localizer)),
  };
}

/** Where the page stands, in which languages, and how others may embed it. */
function linksOf(site: Site, lang: string, title: string): readonly Markup[] {
  const address = pageAddress(site, lang);
  return [
    ...(address === null
      ? []
      : [
          markup`<link rel="canonical" href="${address}">\n`,
          markup`<link rel="alternate" type="application/json+oembed" href="${addressOf(site, nameFor(site, lang, 'oembed.json'))}" title="${title}">\n`,
        ]),
    ...(site.languages.length < 2
      ? []
      : site.languages.map(
          (other) =>
            markup`<link rel="alternate" hreflang="${other}" href="${pageAddress(site, other) ?? nameFor(site, other, 'index.html')}">\n`,
        )),
  ];
}

interface Preview {
  readonly title: string;
  readonly description: string;
  readonly address: string | null;
  readonly lang: string;
  readonly picture: (Picture & { readonly address: string }) | null;
}

/** Open Graph: what is shown where somebody shares the address. */
export function preview({ title, description, address, lang, picture }: Preview): readonly Markup[] {
  const told: readonly (readonly [string, string | number | null | undefined])[] = [
    ['og:type', 'article'],
    ['og:title', title],
    ['og:description', description],
    ['og:locale', lang.replace('-', '_')],
    ['og:url', address],
    ['og:image', picture?.address],
    ['og:image:type', picture?.type],
    ['og:image:width', picture?.width],
    ['og:image:height', picture?.height],
    ['og:image:alt', picture && title],
  ];
  return [
    ...told.flatMap(([name, value]) =>
      value === null || value === undefined ? [] : [markup`<meta property="${name}" content="${value}">\n`],
    ),
    markup`<meta name="twitter:card" content="${picture ? 'summary_large_image' : 'summary'}">\n`,
  ];
}

/** Without the marks that isolate inserted words: the head of a page is no running text. */
const plain = (text: string): string => text.replaceAll(/[\u2066-\u2069]/gu, '');
