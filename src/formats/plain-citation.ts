import { cslDate } from '../locale/csl-text.js';
import { createLocalizer, type Localizer } from '../locale/localizer.js';
import type { TimelineDocument } from '../model/document.js';
import { toCslJson, type CitingOptions, type CslItem } from './csl-json.js';
import '../locale/reading-words.js';

type Style = NonNullable<TimelineDocument['citationStyle']>;

/**
 * An event or a record cited in a line of text, in the style that the record asks for (`citationStyle`, else `plain`)
 * and in the language given. Dates are in the reader's language and the Gregorian calendar.
 */
export function toPlainCitation(document: TimelineDocument, options: CitingOptions = {}): string {
  const { lang = document.lang } = options;
  const localizer = createLocalizer(lang, { calendar: 'gregorian' });
  const item = toCslJson(document, options);
  const line = STYLES[document.citationStyle ?? 'plain'] ?? STYLES.plain;
  return line(piecesOf(item, localizer), localizer)
    .replace(/[\u2066-\u2069]/gu, '')
    .replace(/([.?!؟]”?)\./gu, '$1');
}

interface Pieces {
  readonly title: string;
  readonly quoted: string;
  readonly container?: string;
  readonly year?: string;
  readonly version?: string;
  readonly url?: string;
  readonly accessed?: string;
}

function piecesOf(item: CslItem, localizer: Localizer): Pieces {
  const container = item['container-title'];
  const [year] = item.issued?.['date-parts']?.[0] ?? [];
  const { issued, accessed } = item;
  const dated = (key: 'citedVersion' | 'accessed', date: CslItem['issued']) =>
    cslDate(date, localizer) === undefined
      ? undefined
      : localizer.say(key, { date: (speaker) => cslDate(date, speaker) ?? '' });
  return {
    title: item.title,
    quoted: localizer.say('quotation', { quote: item.title }),
    container: container === undefined ? undefined : localizer.say('citedIn', { title: container }),
    year: year === undefined ? undefined : localizer.digits(String(year)),
    version: dated('citedVersion', issued),
    url: item.URL,
    accessed: dated('accessed', accessed),
  };
}

const STYLES: Readonly<Record<Style, (pieces: Pieces, localizer: Localizer) => string>> = {
  plain: ({ title, container, version, url, accessed }, { say }) =>
    sentences([title], [container, version], [url, accessed])(say('listComma')),
  apa: ({ title, year, container, version, url }, { say }) =>
    sentences(
      [year === undefined ? title : `${title} (${year})`],
      [container, version],
      [url],
    )(say('listComma')),
  'chicago-author-date': ({ quoted, year, container, version, url, accessed }, { say }) =>
    sentences([quoted], [year], [container, version], [accessed], [url])(say('listComma')),
  'chicago-note': ({ quoted, container, version, url, accessed }, { say }) =>
    sentences([quoted, container, version, accessed, url])(say('listComma')),
};

/** Pieces with commas between them, sentences with full stops; what is not known leaves no trace. */
const sentences =
  (...parts: (string | undefined)[][]) =>
  (comma: string): string =>
    parts
      .map((pieces) => pieces.filter(Boolean).join(comma))
      .filter(Boolean)
      .map((sentence, i) => `${i > 0 ? capital(sentence) : sentence}.`)
      .join(' ');

/** Our own words begin a sentence with a capital; an address and a title stay as they are. */
const capital = (sentence: string): string =>
  /^\w+:\/\//u.test(sentence) ? sentence : sentence.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
