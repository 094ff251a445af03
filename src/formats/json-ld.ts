import { dateFromDay } from '../model/day.js';
import type { Actor, Claim, CslDate, Id, Source, Text, TimelineDocument } from '../model/document.js';
import { citedSources, indexDocument, resolveWhen, type EventIndex } from '../model/event-index.js';
import { safeUrl } from '../model/safe-url.js';
import { sourceTitle } from '../model/source-text.js';
import { pickText } from '../model/text.js';

export interface JsonLdOptions {
  /** Address of the page. */
  readonly url?: string;
  /** BCP 47 tag of the page; default the document's. */
  readonly lang?: string;
}

type Node = Readonly<Record<string, unknown>>;

/**
 * The page of a record as linked data (schema.org): an `Article` with the sources it cites, the years it covers, and
 * each statement as a `Claim` by its speaker with where it appears and when it was said. Nothing says whether a
 * statement is true: there is no rating and no review.
 */
export function toJsonLd(
  document: TimelineDocument,
  { url, lang = document.lang }: JsonLdOptions = {},
): Node {
  const index = indexDocument(document);
  const text = (given: Text | undefined) => pickText(given, lang, document.lang)?.value;
  const name = (id: string) => `#${id}`;
  const claims = document.events.flatMap(({ claims: stated = [] }) => stated);
  return known({
    '@context': 'https://schema.org',
    '@type': 'Article',
    '@id': url,
    url,
    headline: text(document.title),
    description: text(document.description),
    inLanguage: lang,
    version: document.updated,
    dateModified: document.updated,
    license: document.license,
    temporalCoverage: coverage(index),
    citation: [...index.sources.values()].map(({ source }) => sourceNode(source, index, text, name, lang)),
    hasPart: claims.map((claim) => claimNode(claim, index, text, name)),
  });
}

/** The linked data as the text of a `script`: nothing in it can end the element. */
export function jsonLdText(document: TimelineDocument, options?: JsonLdOptions): string {
  return JSON.stringify(toJsonLd(document, options)).replace(
    /[<>&\u2028\u2029]/gu,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** Whole years, as ISO 8601 has intervals: never a first of January that no source gives. */
function coverage({ span }: EventIndex): string | undefined {
  if (!span) return undefined;
  const [first, last] = [dateFromDay(span.start).year, dateFromDay(span.end - 1).year].map((year) =>
    String(year).padStart(4, '0'),
  );
  return first === last ? first : `${first}/${last}`;
}

type Say = (text: Text | undefined) => string | undefined;

function claimNode(claim: Claim, index: EventIndex, text: Say, name: (id: Id) => string): Node {
  const said = resolveWhen(claim.when);
  return known({
    '@type': 'Claim',
    '@id': name(claim.id),
    text: text(claim.statement),
    author: actorNode(claim.by, index, text),
    datePublished: said && isoDate(said.source),
    appearance: [...new Set(citedSources(claim.cites))].map((id) => ({ '@id': name(`source-${id}`) })),
  });
}

function sourceNode(
  source: Source,
  index: EventIndex,
  text: Say,
  name: (id: Id) => string,
  lang: string,
): Node {
  const publisher = source.custom?.['published-by'];
  return known({
    '@type': 'CreativeWork',
    '@id': name(`source-${source.id}`),
    name: sourceTitle(source, lang).value,
    url: safeUrl(source.URL ?? '') ?? undefined,
    author: (source.author ?? []).map(
      ({ literal, given, family }) => literal ?? [given, family].filter(Boolean).join(' '),
    ),
    publisher: publisher === undefined ? source.publisher : actorNode(publisher, index, text),
    datePublished: issuedOn(source.issued),
    inLanguage: source.language,
  });
}

const TYPES: Readonly<Record<Actor['type'], string>> = {
  person: 'Person',
  organization: 'Organization',
  group: 'Organization',
};

function actorNode(id: Id, { actors }: EventIndex, text: Say): Node {
  const actor = actors.get(id);
  return { '@type': actor ? TYPES[actor.type] : 'Thing', name: text(actor?.name) ?? id };
}

function issuedOn(issued: CslDate | undefined): string | undefined {
  const [start, end] = issued?.['date-parts'] ?? [];
  if (!start || end || issued?.circa) return undefined;
  return isoDate(start.map((part, i) => String(part).padStart(i === 0 ? 4 : 2, '0')).join('-'));
}

/** A year, a month or a day; what is less certain is left unsaid rather than made exact. */
const isoDate = (date: string): string | undefined => (/^\d{4}(-\d\d){0,2}$/u.test(date) ? date : undefined);

/** Without what is not known. */
function known(node: Readonly<Record<string, unknown>>): Node {
  return Object.fromEntries(
    Object.entries(node).filter(
      ([, value]) =>
        value !== undefined &&
        value !== null &&
        value !== '' &&
        !(Array.isArray(value) && value.length === 0),
    ),
  );
}
