import { html, type TemplateResult } from 'lit';
import type { IndexedEvent } from '../model/event-index.js';
import { periods } from './period.js';
import type { Reading } from './reading.js';
import { closingSections } from './record-html.js';
import { textHtml } from './text-html.js';

/** What a record in full holds, as links into it: its events by year, in few words, and the sections after them. */
export function contentsHtml(entries: readonly IndexedEvent[], reading: Reading): TemplateResult {
  const { localizer, index } = reading;
  const link = (to: string, words: unknown) => html`<li><a href=${`#${to}`}>${words}</a></li>`;
  return html`<nav class="contents" aria-label=${localizer.say('list')}>
    <dl>
      ${periods(entries, localizer).map(
        (period) =>
          html`<div class="contents-row">
            <dt>${period.name}</dt>
            <dd>
              <ul role="list">
                ${period.entries.map(({ event }) =>
                  link(`entry-${event.id}`, textHtml(event.shortTitle ?? event.title, reading)),
                )}
              </ul>
            </dd>
          </div>`,
      )}
    </dl>
    <ul role="list">
      ${closingSections(index).map((name) => link(`part-${name}`, localizer.say(name)))}
    </ul>
  </nav>`;
}
