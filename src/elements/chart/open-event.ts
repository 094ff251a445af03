import { html, nothing, type TemplateResult } from 'lit';
import { eventHtml } from '../../drawing/event-html.js';
import { LIVE_INK } from '../../drawing/ink.js';
import type { Reading } from '../../drawing/reading.js';
import { tiesInk } from '../../drawing/ties.js';
import type { MeasureText } from '../../layout/box.js';
import type { ChartLayout } from '../../layout/chart-layout.js';
import type { Id } from '../../model/document.js';
import { citeEventHtml } from '../cite-event.js';
import type { ChronicleChart } from './chart-element.js';
import { DetailsGap } from './details-gap.js';
import { detailsHtml, placeBetween, scrollToDetails } from './details-html.js';

export interface OpenEventHands {
  readonly announce: (words: string) => void;
  /** The reader followed a link to another event. */
  readonly onSelect: (id: Id) => void;
}

/** What a chart shows of its open event: details, ties to others and, in an upright chart, the room between the rows. */
export class OpenEvent {
  readonly gap: DetailsGap;
  /** Addresses of pictures that the reader asked to see. */
  #shown: ReadonlySet<string> = new Set();

  constructor(
    private readonly host: ChronicleChart,
    private readonly hands: OpenEventHands,
  ) {
    this.gap = new DetailsGap(() => host.requestUpdate());
  }

  /** The event in full, with the button that closes it; nothing for an id that the document does not have. */
  detailsHtml({ index, localizer }: Reading, layout: ChartLayout, id: Id): TemplateResult | typeof nothing {
    const entry = index.byId.get(id);
    if (!entry) return nothing;
    const { headingLevel, renderEvent, time } = this.host;
    const { announce, onSelect } = this.hands;
    const content = eventHtml(entry, {
      index,
      localizer,
      headingLevel,
      shown: this.#shown,
      renderEvent,
      extra: html`<slot name="event-extra"></slot>${citeEventHtml(index.document, id, localizer, announce)}`,
      onSelect,
      onShow: (url) => this.#show(url),
    });
    return detailsHtml(placeBetween(entry, layout, time), content, localizer);
  }

  /** The arcs to the events it is tied to, as ink of the drawing. */
  ties(reading: Reading, layout: ChartLayout, id: Id, measure: MeasureText): unknown {
    return tiesInk(reading, id, layout, measure, LIVE_INK);
  }

  /** Brings the beginning of the details into sight, where it is out of it. */
  scrollTo(): void {
    scrollToDetails(this.host.renderRoot);
  }

  #show(url: string): void {
    this.#shown = new Set([...this.#shown, url]);
    this.host.requestUpdate();
  }
}
