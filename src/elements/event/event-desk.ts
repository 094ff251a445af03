import { html, type TemplateResult } from 'lit';
import { eventHtml } from '../../drawing/event-html.js';
import type { Localizer } from '../../locale/localizer.js';
import type { Id } from '../../model/document.js';
import type { EventIndex, IndexedEvent } from '../../model/event-index.js';
import { citeEventHtml } from '../cite-event.js';
import type { ChronicleEvent } from './event-element.js';

export interface EventHands {
  readonly announce: (words: string) => void;
  /** The reader followed a link to an event. */
  readonly onSelect: (id: Id) => void;
}

/** One element's event in full, with the pictures that the reader asked to see. */
export class EventDesk {
  #shown: ReadonlySet<string> = new Set();

  constructor(
    private readonly host: ChronicleEvent,
    private readonly hands: EventHands,
  ) {}

  html(index: EventIndex, entry: IndexedEvent | undefined, localizer: Localizer): TemplateResult {
    if (!entry) return html`<p class="state" part="state">${localizer.say('chooseEvent')}</p>`;
    const { headingLevel, renderEvent } = this.host;
    const { announce, onSelect } = this.hands;
    return html`${eventHtml(entry, {
      index,
      localizer,
      headingLevel,
      shown: this.#shown,
      renderEvent,
      extra: html`<slot></slot
        ><slot name="event-extra"></slot
        >${citeEventHtml(index.document, entry.event.id, localizer, announce)}`,
      onSelect,
      onShow: (url) => this.#show(url),
    })}`;
  }

  #show(url: string): void {
    this.#shown = new Set([...this.#shown, url]);
    this.host.requestUpdate();
  }
}
