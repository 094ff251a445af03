import { html, nothing, type TemplateResult } from 'lit';
import { accountsOf, questionsOf } from '../model/accounts.js';
import type { Id } from '../model/document.js';
import { citedSources, type IndexedEvent, type IndexedSource } from '../model/event-index.js';
import { relatedEvents } from '../model/relations.js';
import { repeats, type CitingContext } from './cites-html.js';
import { followBack } from './follow-fragment.js';
import { sourceAnchor } from './reading.js';
import { referenceHtml } from './reference-html.js';
import { joinHtml } from './text-html.js';

/** What one event cites, for its date, its relations and the questions it answers too. */
export function eventSourcesHtml(
  { event, sources }: IndexedEvent,
  context: CitingContext,
): TemplateResult | typeof nothing {
  const { index } = context;
  const others = [
    typeof event.when === 'object' ? event.when.cites : undefined,
    ...relatedEvents(index, event.id).map(({ relation }) => relation.cites),
    ...questionsOf(index, event.id).flatMap(({ id }) =>
      accountsOf(index, id).map(({ claim }) => claim.cites),
    ),
  ];
  return referencesHtml([...sources, ...others.flatMap(citedSources)], context);
}

/** Sources, each once, by the numbers of the whole bibliography. */
export function referencesHtml(cited: Iterable<Id>, context: CitingContext): TemplateResult | typeof nothing {
  const known = [...new Set(cited)].flatMap((id) => context.index.sources.get(id) ?? []);
  if (known.length === 0) return nothing;
  known.sort((a, b) => a.number - b.number);
  return html`<ul class="references" role="list">
    ${known.map((one) => oneHtml(one, context))}
  </ul>`;
}

function oneHtml({ source, number }: IndexedSource, context: CitingContext): TemplateResult {
  const { localizer } = context;
  return html`<li id=${sourceAnchor(context.citing, String(source.id))} tabindex="-1" part="event-source">
    ${numberHtml(number, context)}
    <span>${joinHtml([referenceHtml(source, localizer), ...standingOf(source, context)], ' ')}</span>
  </li>`;
}

/** The number leads back to where it is cited; where all stands open, on paper for instance, it is only read. */
function numberHtml(number: number, { localizer, unfolded }: CitingContext): TemplateResult {
  const shown = `[${localizer.number(number)}]`;
  if (unfolded) return html`<span class="number">${shown}</span>`;
  const words = localizer.say('backToCitation', { number });
  return html`<span
    ><button class="number link" part="back" type="button" aria-label=${words} @click=${followBack}>
      ${shown}
    </button></span
  >`;
}

/** What must be known about a source to weigh it: whom it repeats, and whether it stands outside the record. */
export function standingOf(
  { custom }: IndexedSource['source'],
  context: Pick<CitingContext, 'index' | 'localizer'>,
): unknown[] {
  const { localizer } = context;
  const repeated = (custom?.copies ?? []).map((id) => repeats(id, context));
  const notes = custom?.layer === 'outside' ? [...repeated, localizer.say('outsideRecord')] : repeated;
  return notes.map((note) => html`<span class="note">(${note})</span>`);
}
