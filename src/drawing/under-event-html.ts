import { html, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../model/document.js';
import { eventLinkHtml } from './link-html.js';
import type { EventContext } from './reading.js';
import { textHtml } from './text-html.js';

/** "Event: …": which event holds an answer, as a link to it. */
export function underEventHtml({ id, title }: TimelineEvent, context: EventContext): TemplateResult {
  return html`<p class="under">
    ${context.localizer.say('underEvent')}: ${eventLinkHtml(id, textHtml(title, context), context)}
  </p>`;
}
