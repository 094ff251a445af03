import { html, nothing, type TemplateResult } from 'lit';
import { relationVerb } from '../locale/relation-verb.js';
import { relatedEvents, type RelatedEvent } from '../model/relations.js';
import { citesHtml, type CitingContext } from './cites-html.js';
import { dateHtml } from './date-html.js';
import { eventLinkHtml } from './link-html.js';
import { joinHtml, proseHtml, textHtml } from './text-html.js';

/** The events that the document ties to this one, each with its verb: "makes public: …". */
export function relatedHtml(context: CitingContext): TemplateResult | typeof nothing {
  const related = relatedEvents(context.index, context.citing);
  if (related.length === 0) return nothing;
  return html`<ul role="list">
    ${related.map((one) => html`<li part="event-related">${oneHtml(one, context)}</li>`)}
  </ul>`;
}

function oneHtml({ relation, inverse, other }: RelatedEvent, context: CitingContext): TemplateResult {
  const { localizer } = context;
  const title = eventLinkHtml(other.event.id, textHtml(other.event.title, context), context);
  const facts = [dateHtml(other.event.when, other.when, context), citesHtml(relation.cites, context)];
  return html`<span class="verb">${relationVerb(relation.type, localizer, inverse)}</span> ${title}
    <span class="meta">${joinHtml(facts, localizer.say('listComma'))}</span>
    ${relation.note ? html`<p class="meta">${proseHtml(relation.note, context)}</p>` : nothing}`;
}
