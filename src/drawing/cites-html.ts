import { html, nothing, type TemplateResult } from 'lit';
import type { Cite, Cites, Id, Source } from '../model/document.js';
import { sourceTitle } from '../model/source-text.js';
import { cslNames } from '../locale/csl-text.js';
import { sayLocator } from '../locale/say-cite.js';
import { followFragment } from './follow-fragment.js';
import { sourceAnchor, type EventContext, type Reading } from './reading.js';
import { joinHtml, proseHtml, sameLanguage } from './text-html.js';
import { linkHtml } from './link-html.js';

/** An event's context with the event it belongs to, whose list of sources the citations lead to. */
export interface CitingContext extends EventContext {
  readonly citing: Id;
}

/** The sources of a statement, each once, with its number and the places in it: "Radio Farda, line 14 [2]". */
export function citesHtml(cites: Cites | undefined, context: CitingContext): TemplateResult | typeof nothing {
  if (!cites || cites.length === 0) return nothing;
  const sources = [...bySource(cites)].map(([id, passages]) => citedHtml(id, passages, context));
  return html`<span class="cites">${joinHtml(sources, context.localizer.say('phraseBreak'))}</span
    >${citeNotesHtml(cites, context)}`;
}

/** The passages of each source, in the order in which the sources are first cited. */
export function bySource(cites: Cites): Map<Id, Cite[]> {
  const passages = new Map<Id, Cite[]>();
  for (const one of cites) {
    const cite = typeof one === 'string' ? { source: one } : one;
    const known = passages.get(cite.source);
    if (known) known.push(cite);
    else passages.set(cite.source, [cite]);
  }
  return passages;
}

/** What the record remarks on its citations, each remark once. */
export function citeNotesHtml(cites: Cites, reading: Reading): TemplateResult[] {
  const notes = cites.flatMap((cite) => (typeof cite === 'object' && cite.note ? [cite.note] : []));
  const { localizer, index } = reading;
  const said = new Map(notes.map((note) => [localizer.text(note, index.document.lang)?.value, note]));
  return [...said.values()].map((note) => html` <span class="cite-note">${proseHtml(note, reading)}</span>`);
}

/** One source with the places in it, and what those repeat. */
export function citedHtml(id: Id, passages: readonly Cite[], context: CitingContext): TemplateResult {
  const { index, localizer } = context;
  const known = index.sources.get(id);
  const href = context.sourceHref?.(id) ?? `#${sourceAnchor(context.citing, id)}`;
  const name = known
    ? html`<a href=${href} @click=${followFragment}
        >${sourceName(known.source, context)}&nbsp;<span class="number"
          >[${localizer.number(known.number)}]</span
        ></a
      >`
    : html`<bdi>${id}</bdi>`;
  const places = new Map(passages.map((cite) => [sayLocator(cite, localizer), cite.url]));
  const copied = new Set(passages.flatMap(({ copies }) => copies ?? []));
  const facts = [
    name,
    ...[...places].map(([place, url]) => (place === undefined ? nothing : linkHtml(url, place))),
    ...[...copied].map((copy) => repeats(copy, context)),
  ];
  return html`<span class="cite">${joinHtml(facts, localizer.say('listComma'))}</span>`;
}

/** "repeats Radio Farda" */
export function repeats(id: Id, reading: Reading): string {
  const source = reading.index.sources.get(id)?.source;
  return reading.localizer.say('repeatsSource', { source: source ? plainName(source, reading) : id });
}

/** What a source is called in passing. */
export function sourceName(source: Source, reading: Reading): TemplateResult {
  return html`<bdi>${plainName(source, reading)}</bdi>`;
}

/**
 * Its short title, else who published it. Titles stand in one language: a reader of another is given the publisher's
 * name, which the record may have in theirs.
 */
export function plainName(source: Source, { index, localizer }: Reading): string {
  const { lang } = index.document;
  const publisher = index.actors.get(source.custom?.['published-by'] ?? '');
  const name = localizer.text(publisher?.name, lang);
  const translated = name && sameLanguage(name.lang, localizer.tag) && !sameLanguage(lang, localizer.tag);
  return (
    (translated ? name.value : source['title-short']) ??
    name?.value ??
    cslNames(source.author, localizer) ??
    source.publisher ??
    source['container-title'] ??
    sourceTitle(source, localizer.tag).value
  );
}
