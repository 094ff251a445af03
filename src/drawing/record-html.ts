import { html, nothing, type TemplateResult } from 'lit';
import { homesOfQuestions } from '../model/accounts.js';
import type { EventIndex, IndexedEvent } from '../model/event-index.js';
import { colophonHtml, type Copy } from './colophon-html.js';
import { correctionsHtml } from './corrections-html.js';
import { headingHtml } from './heading-html.js';
import { listHtml } from './list-html.js';
import type { EventContext } from './reading.js';
import { sourcesHtml } from './sources-html.js';

/** The sections after the events that a document has something for. */
export function closingSections({ document, sources }: EventIndex): ('sources' | 'method' | 'corrections')[] {
  const has = {
    sources: sources.size > 0,
    method: document.method !== undefined,
    corrections: document.contact !== undefined || (document.corrections?.length ?? 0) > 0,
  };
  return (['sources', 'method', 'corrections'] as const).filter((name) => has[name]);
}

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
  const context: EventContext = {
    ...given,
    unfolded: true,
    answeredIn: homesOfQuestions(entries),
    eventHref: (id) => `#entry-${id}`,
    sourceHref: (id) => `#source-${id}`,
  };
  const content = {
    sources: () => sourcesHtml(index.sources.values(), context),
    method: () => methodHtml(context),
    corrections: () => correctionsHtml(context),
  };
  return html`${listHtml(entries, { ...context, isOpen: () => true })}
  ${closingSections(index).map(
    (name) =>
      html`<section class="closing" id=${`part-${name}`}>
        ${headingHtml(headingLevel, 'period-name', localizer.say(name))} ${content[name]()}
      </section>`,
  )}
  ${colophonHtml(context, copy)}`;
}

function methodHtml({ index, localizer }: EventContext): TemplateResult {
  const text = localizer.text(index.document.method, index.document.lang);
  return html`<p lang=${text?.lang ?? nothing} dir=${text?.dir ?? nothing}>${text?.value}</p>`;
}
