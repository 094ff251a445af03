import { createLocalizer } from '../locale/localizer.js';
import type { TimelineDocument } from '../model/document.js';
import { toCslJson, type CitingOptions } from './csl-json.js';
import '../locale/reading-words.js';

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

/** An event or a record as a BibTeX entry, `@misc` because every style knows it. UTF-8. */
export function toBibtex(document: TimelineDocument, options?: CitingOptions): string {
  const item = toCslJson(document, options);
  const [year, month, day] = item.issued?.['date-parts']?.[0] ?? [];
  const container = item['container-title'];
  const fields: [string, string | number | undefined][] = [
    ['title', `{${escaped(item.title)}}`],
    [
      'howpublished',
      container === undefined ? undefined : escaped(saidIn(container, options?.lang ?? document.lang)),
    ],
    ['year', year],
    ['month', month],
    ['day', day],
    ['version', item.version && escaped(item.version)],
    ['url', item.URL && addressOf(item.URL)],
    ['urldate', options?.accessed && escaped(options.accessed)],
    ['language', item.language && escaped(item.language)],
  ];
  const known = fields.filter(([, value]) => value !== undefined && value !== '');
  return `@misc{${keyOf(String(item.id))},\n${known.map(([name, value]) => `  ${name} = {${value}},\n`).join('')}}\n`;
}

/** "In: …", in the language of the citation. */
const saidIn = (title: string, lang: string): string =>
  createLocalizer(lang)
    .say('citedIn', { title })
    .replace(/[\u2066-\u2069]/gu, '')
    .replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());

const escaped = (text: string): string =>
  text.replace(/\s+/gu, ' ').replace(/[\\{}$&#^_~%]/gu, (sign) => ESCAPES[sign] ?? `\\${sign}`);

/** `url` is read verbatim: only what would end the field is written another way. */
const addressOf = (url: string): string =>
  url.replace(/[{}\\\s]/gu, (sign) => `%${sign.charCodeAt(0).toString(16).padStart(2, '0').toUpperCase()}`);

const keyOf = (id: string): string => id.replace(/[^\w:.-]/gu, '-');
