import { html, nothing, type TemplateResult } from 'lit';
import type { Actor, Affiliation } from '../model/document.js';
import type { IndexedSource } from '../model/event-index.js';
import { citesHtml, repeats, type CitingContext } from './cites-html.js';
import { eventLinkHtml } from './link-html.js';
import type { EventContext } from './reading.js';
import { referenceHtml } from './reference-html.js';
import { joinHtml, proseHtml, textHtml } from './text-html.js';

/** More links than these help nobody: the filter shows the events of one source. */
const MOST_EVENTS = 100;

/** The bibliography, numbered as cited: each source with who published it, whom it repeats, and what cites it. */
export function sourcesHtml(sources: Iterable<IndexedSource>, given: EventContext): TemplateResult {
  const context = { ...given, sourceHref: (id: string) => `#source-${id}`, citing: '' };
  return html`<ol class="bibliography" role="list">
    ${[...sources].map((source) => sourceHtml(source, context))}
  </ol>`;
}

function sourceHtml({ source, number, citedBy }: IndexedSource, context: CitingContext): TemplateResult {
  const { localizer } = context;
  return html`<li class="source" part="source" id=${`source-${source.id}`} tabindex="-1">
    <p class="number" part="source-number">[${localizer.number(number)}]</p>
    <div>
      <p>${referenceHtml(source, localizer, true)}</p>
      ${source.note ? html`<p class="meta"><bdi>${source.note}</bdi></p>` : nothing}
      ${standingHtml(source, context)} ${citedByHtml(citedBy, context)}
    </div>
  </li>`;
}

/** What a reader weighs a source by; the same facts for each, where they are known. */
function standingHtml({ custom }: IndexedSource['source'], context: CitingContext): TemplateResult[] {
  const { localizer, index } = context;
  const publisher = index.actors.get(custom?.['published-by'] ?? '');
  const facts = publisher ? publisherFacts(publisher, context) : [];
  if (custom?.sha256)
    facts.push(
      html`<dt>${localizer.say('hash')}</dt>
        <dd><code class="hash">${custom.sha256}</code></dd>`,
    );
  const notes = (custom?.copies ?? []).map(
    (id) => html`${repeats(id, context)} [${localizer.number(index.sources.get(id)?.number ?? 0)}]`,
  );
  if (custom?.layer === 'outside') notes.push(html`${localizer.say('outsideRecord')}`);
  return [
    ...notes.map((note) => html`<p class="meta" part="source-note">${note}</p>`),
    ...(facts.length > 0
      ? [html`<dl class="standing" part="source-facts">${facts.map((fact) => html`<div>${fact}</div>`)}</dl>`]
      : []),
  ];
}

function publisherFacts(publisher: Actor, context: CitingContext): TemplateResult[] {
  return [
    html`<dt>${context.localizer.say('publisher')}</dt>
      <dd>${textHtml(publisher.name, context)}</dd>`,
    ...(publisher.affiliations ?? []).map((affiliation) => affiliationHtml(affiliation, context)),
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
    <summary>${words}</summary>
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
