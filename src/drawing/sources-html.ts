import { html, nothing, type TemplateResult } from 'lit';
import type { MessageKey } from '../locale/localizer.js';
import type { Affiliation, Id, Source } from '../model/document.js';
import type { EventIndex, IndexedSource } from '../model/event-index.js';
import { sourceNote } from '../model/source-text.js';
import { citesHtml, plainName, repeats, type CitingContext } from './cites-html.js';
import { eventLinkHtml } from './link-html.js';
import type { EventContext } from './reading.js';
import { referenceHtml } from './reference-html.js';
import { joinHtml, proseHtml, textHtml } from './text-html.js';
import { voicesHtml } from './voices-html.js';

/** More links than these help nobody: the filter shows the events of one source. */
const MOST_EVENTS = 100;

/** The bibliography, numbered as cited: each source with who published it, whom it repeats, and what cites it. */
export function sourcesHtml(sources: Iterable<IndexedSource>, given: EventContext): TemplateResult {
  const shown = [...sources];
  const context = { ...given, sourceHref: (id: string) => `#source-${id}`, citing: '' };
  const repeated = repeatedBy(given.index);
  return html`${
      shown.length > 0
        ? voicesHtml(
            shown.map(({ source }) => String(source.id)),
            given,
          )
        : nothing
    }
    <ol class="bibliography" role="list">
      ${shown.map((source) => sourceHtml(source, repeated.get(String(source.source.id)) ?? [], context))}
    </ol>`;
}

/** Which sources repeat each source. */
function repeatedBy({ sources }: EventIndex): Map<Id, IndexedSource[]> {
  const repeated = new Map<Id, IndexedSource[]>();
  for (const one of sources.values())
    for (const id of one.source.custom?.copies ?? []) {
      const list = repeated.get(id);
      if (list) list.push(one);
      else repeated.set(id, [one]);
    }
  return repeated;
}

function sourceHtml(
  { source, number, citedBy }: IndexedSource,
  repeating: readonly IndexedSource[],
  context: CitingContext,
): TemplateResult {
  const { localizer } = context;
  return html`<li class="source" part="source" id=${`source-${source.id}`} tabindex="-1">
    <p class="number" part="source-number">[${localizer.number(number)}]</p>
    <div>
      <p>${referenceHtml(source, localizer, true)}</p>
      ${noteHtml(source, context)} ${notesHtml(source, repeating, context)}
      <dl class="standing" part="source-facts">
        ${factsOf(source.custom, context).map((fact) => html`<div>${fact}</div>`)}
      </dl>
      ${citedByHtml(citedBy, context)}
    </div>
  </li>`;
}

function noteHtml(source: Source, { localizer, index }: CitingContext): TemplateResult | typeof nothing {
  const note = sourceNote(source, localizer.tag, index.document.lang);
  return note ? html`<p class="meta"><bdi lang=${note.lang ?? nothing}>${note.value}</bdi></p>` : nothing;
}

/** What a reader must know to weigh a source: what it repeats, who repeats it, whether it is of the record. */
function notesHtml(
  { custom }: Source,
  repeating: readonly IndexedSource[],
  context: CitingContext,
): TemplateResult[] {
  const { localizer, index } = context;
  const numbered = (number: number): string => `[${localizer.number(number)}]`;
  const notes = (custom?.copies ?? []).map(
    (id) => `${repeats(id, context)} ${numbered(index.sources.get(id)?.number ?? 0)}`,
  );
  if (repeating.length > 0) {
    const names = repeating.map(({ source, number }) => `${plainName(source, context)} ${numbered(number)}`);
    notes.push(`${localizer.say('repeatsInverse')} ${localizer.list(names)}`);
  }
  if (custom?.layer) notes.push(localizer.say(custom.layer === 'outside' ? 'outsideRecord' : 'insideRecord'));
  return notes.map((note) => html`<p class="meta" part="source-note">${note}</p>`);
}

/** The same facts for every source, also where the record does not know them. */
function factsOf(custom: Source['custom'], context: CitingContext): TemplateResult[] {
  const { localizer, index } = context;
  const publisher = index.actors.get(custom?.['published-by'] ?? '');
  const affiliations = publisher?.affiliations ?? [];
  const fact = (key: MessageKey, content: unknown) =>
    html`<dt lang=${localizer.langOf(key) ?? nothing}>${localizer.say(key)}</dt>
      <dd>${content}</dd>`;
  return [
    fact('publisher', publisher ? textHtml(publisher.name, context) : localizer.say('publisherUnknown')),
    ...(affiliations.length > 0
      ? affiliations.map((affiliation) => affiliationHtml(affiliation, context))
      : [fact('affiliation', localizer.say('affiliationNone'))]),
    ...(custom?.sha256 ? [fact('hash', html`<code class="hash">${custom.sha256}</code>`)] : []),
  ];
}

function affiliationHtml(
  { with: id, basis, note, cites }: Affiliation,
  context: CitingContext,
): TemplateResult {
  const { localizer, index } = context;
  const other = index.actors.get(id);
  const facts = [other ? textHtml(other.name, context) : id, citesHtml(cites, context)];
  return html`<dt>${localizer.say(basis === 'declared' ? 'affiliationDeclared' : 'affiliationInferred')}</dt>
    <dd>
      ${joinHtml(facts, localizer.say('listComma'))}
      ${note ? html`<p>${proseHtml(note, context)}</p>` : nothing}
    </dd>`;
}

function citedByHtml(citedBy: IndexedSource['citedBy'], context: CitingContext): TemplateResult {
  const words = context.localizer.say('citedBy', { count: citedBy.length });
  if (citedBy.length === 0) return html`<p class="meta">${words}</p>`;
  return html`<details class="cited-by" part="cited-by">
    <summary part="fold">${words}</summary>
    <ul role="list">
      ${citedBy.slice(0, MOST_EVENTS).map((id) => {
        const entry = context.index.byId.get(id);
        return entry
          ? html`<li>${eventLinkHtml(id, textHtml(entry.event.title, context), context)}</li>`
          : nothing;
      })}
    </ul>
    ${citedBy.length > MOST_EVENTS ? html`<p class="meta">${context.localizer.say('andOthers')}</p>` : nothing}
  </details>`;
}
