import { html, nothing, type TemplateResult } from 'lit';
import { homesOfQuestions } from '../model/accounts.js';
import type { IndexedEvent } from '../model/event-index.js';
import { colophonHtml, type Copy } from './colophon-html.js';
import { correctionsHtml } from './corrections-html.js';
import { headingHtml } from './heading-html.js';
import { listHtml } from './list-html.js';
import type { EventContext } from './reading.js';
import { sourcesHtml } from './sources-html.js';

/** The sections after the events. */
type Closing = 'sources' | 'method' | 'corrections';

/**
 * Events in full where nothing can be opened, on paper and on pages made in Node: each with its claims; the answers to
 * a question once, in the event that holds most of them; then one bibliography that all of them cite by number, the
 * method, the corrections, and which record this is.
 */
export function recordHtml(
  entries: readonly IndexedEvent[],
  given: EventContext,
  copy?: Copy,
): TemplateResult {
  const { index, localizer, headingLevel } = given;
  const { method, contact, corrections = [], lang } = index.document;
  const context: EventContext = {
    ...given,
    unfolded: true,
    answeredIn: homesOfQuestions(entries),
    eventHref: (id) => `#entry-${id}`,
    sourceHref: (id) => `#source-${id}`,
  };
  const section = (name: Closing, content: unknown) =>
    html`<section class="closing" id=${`part-${name}`}>
      ${headingHtml(headingLevel, 'period-name', localizer.say(name))} ${content}
    </section>`;
  const methodText = localizer.text(method, lang);
  return html`${listHtml(entries, { ...context, isOpen: () => true })}
  ${index.sources.size > 0 ? section('sources', sourcesHtml(index.sources.values(), context)) : nothing}
  ${
    methodText
      ? section('method', html`<p lang=${methodText.lang} dir=${methodText.dir}>${methodText.value}</p>`)
      : nothing
  }
  ${contact || corrections.length > 0 ? section('corrections', correctionsHtml(context)) : nothing}
  ${colophonHtml(context, copy)}`;
}
