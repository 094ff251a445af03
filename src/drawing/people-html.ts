import { html, nothing, type TemplateResult } from 'lit';
import type { IndexedEvent } from '../model/event-index.js';
import type { Reading } from './reading.js';
import { speakerHtml } from './speaker-html.js';
import { joinHtml, textHtml } from './text-html.js';

/** Who took part, with the office held at the event's date and the part they had in it. */
export function peopleHtml({ event, when }: IndexedEvent, reading: Reading): TemplateResult | typeof nothing {
  const { actors = [] } = event;
  if (actors.length === 0) return nothing;
  return html`<ul role="list">
    ${actors.map(
      ({ actor, office, role }) =>
        html`<li>
          ${joinHtml(
            [speakerHtml(actor, office, when, reading), textHtml(role, reading)],
            reading.localizer.say('listComma'),
          )}
        </li>`,
    )}
  </ul>`;
}
