import { html, nothing, type TemplateResult } from 'lit';
import { homesOfQuestions } from '../model/accounts.js';
import type { IndexedEvent } from '../model/event-index.js';
import { correctionsHtml } from './corrections-html.js';
import { headingHtml } from './heading-html.js';
import { listHtml } from './list-html.js';
import type { EventContext } from './reading.js';
import { sourcesHtml } from './sources-html.js';

/**
 * Events in full where nothing can be opened, on paper and on pages made in Node: each with its claims; the answers to
 * a question once, in the event that holds most of them; then one bibliography that all of them cite by number, the method and the corrections.
 */
export function recordHtml(entries: readonly IndexedEvent[], given: EventContext): TemplateResult {
  const { index, localizer, headingLevel } = given;
  const { method, contact, corrections = [], lang } = index.document;
  const context: EventContext = {
    ...given,
    unfolded: true,
    answeredIn: homesOfQuestions(entries),
    eventHref: (id) => `#entry-${id}`,
    sourceHref: (id) => `#source-${id}`,
  };
  const section = (name: string, content: unknown) =>
    html`<section class="closing">${headingHtml(headingLevel, 'period-name', name)} ${content}</section>`;
  const methodText = localizer.text(method, lang);
  return html`${listHtml(entries, { ...context, isOpen: () => true })}
  ${index.sources.size > 0 ? section(localizer.say('sources'), sourcesHtml(index.sources.values(), context)) : nothing}
  ${
    methodText
      ? section(
          localizer.say('method'),
          html`<p lang=${methodText.lang} dir=${methodText.dir}>${methodText.value}</p>`,
        )
      : nothing
  }
  ${contact || corrections.length > 0 ? section(localizer.say('corrections'), correctionsHtml(context)) : nothing}`;
}
