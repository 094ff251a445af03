import { html, nothing, type TemplateResult } from 'lit';
import type { Id } from '../model/document.js';
import type { IndexedEvent } from '../model/event-index.js';
import { sayWhen } from '../locale/describe-event.js';
import type { ClusterPages } from '../layout/cluster.js';
import { pagerHtml } from './pager-html.js';
import type { Reading } from './reading.js';
import { textHtml } from './text-html.js';

/** More than these are read in the list view, which has pages. */
const MOST_LISTED = 100;

export interface ClusterList extends Reading {
  /** How many events, and when. */
  readonly name: string;
  readonly events: readonly IndexedEvent[];
  /** Where they come in pages. */
  readonly pages?: ClusterPages | undefined;
  readonly onKey: (event: KeyboardEvent) => void;
  readonly onClose: () => void;
  readonly onChoose: (id: Id) => void;
}

/** The events of a cluster that no zoom can part, as when all are of one day. */
export function clusterListHtml(list: ClusterList): TemplateResult {
  const { name, events, localizer, index, onKey, onClose, onChoose, pages } = list;
  const shown = pages ? events : events.slice(0, MOST_LISTED);
  return html`<div
    class="help cluster-list no-print"
    part="cluster-list"
    role="group"
    tabindex="-1"
    aria-label=${name}
    @keydown=${onKey}
  >
    <div class="help-head">
      <p aria-hidden="true">${name}</p>
      <button class="control" part="close" type="button" @click=${onClose}>${localizer.say('close')}</button>
    </div>
    <ul role="list">
      ${shown.map(
        ({ event, when }) =>
          html`<li>
            <button class="entry" type="button" @click=${() => onChoose(event.id)}>
              <span class="quiet">${sayWhen(event.when, when, index.document.lang, localizer)}</span
              >${localizer.say('listComma')}${textHtml(event.title, list)}
            </button>
          </li>`,
      )}
    </ul>
    ${pages ? pagerHtml(pages.at, pages.count, localizer, (page) => void pages.turn(page)) : nothing}
    ${events.length > shown.length ? html`<p class="quiet">${localizer.say('clusterGoesOn', { count: events.length - shown.length })}</p>` : nothing}
  </div>`;
}
