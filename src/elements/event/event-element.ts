import type { nothing, PropertyValues, TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { RenderEvent } from '../../drawing/rendered-event.js';
import type { EventIndex, IndexedEvent } from '../../model/event-index.js';
import { lazyView } from '../lazy-view.js';
import { PartElement } from '../part-element.js';
import type { EventDesk } from './event-desk.js';

const EVENT_VIEW = lazyView(() => import('../reading-views.js').then(({ event }) => event));

/**
 * One event in full: its date and how well that is known, the text, quotations in the original and in translation,
 * what each source says, people with the office they held then, related events, sources.
 *
 * @fires {CustomEvent<{id: string | null}>} chronicle-select - The reader followed a link to a related event.
 *
 * @slot - Stands after the event's own parts, before its sources.
 * @slot event-extra - The same, by the name that the other elements have for it.
 *
 * @csspart base - The box around everything.
 * @csspart article - The event.
 * @csspart event-date - Its date and the precision of it.
 * @csspart event-title - Its title.
 * @csspart event-categories - Its categories, each with its shape.
 * @csspart event-note - What else is to be said of the date, and whether accounts differ.
 * @csspart event-summary - Its summary.
 * @csspart event-body - Its longer text.
 * @csspart event-section - A part of it under a heading of its own.
 * @csspart event-quote - A quotation.
 * @csspart event-claim - What one source says.
 * @csspart claim-evidence - What opens the quotations and reports of one answer among many.
 * @csspart question - The answers to a question.
 * @csspart disputed - The word and the shape that say that answers differ.
 * @csspart scale - The figures of the answers on their scale.
 * @csspart answers - The answers, side by side.
 * @csspart outside - The words that say that a source stands outside the record's documents.
 * @csspart voices - The number of independent voices, which opens the rule.
 * @csspart event-media - A picture, or a link to another medium.
 * @csspart event-related - A related event.
 * @csspart event-source - A source of the event.
 * @csspart back - The number of a source, which leads back to where it is cited.
 * @csspart cite - How to cite the event.
 * @csspart fold - What opens and closes a piece that is folded.
 * @csspart link - A link, or a word that leads to another event.
 * @csspart control - A button with a word.
 * @csspart state - What stands there while nothing can be shown.
 * @csspart problems - The notice of events that could not be shown.
 */
export class ChronicleEvent extends PartElement {
  /** Id of the event; without it the one that is open in the timeline. */
  @property() event: string | null = null;

  /** Level of the event's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 2;

  /** Draws the event in a page's own way; see "Draw events yourself". */
  @property({ attribute: false }) renderEvent: RenderEvent | null = null;

  #desk: EventDesk | undefined;

  protected override willUpdate(changed: PropertyValues<this>): void {
    super.willUpdate(changed);
    this.wear(this.renderEvent?.styles);
  }

  get #entry(): IndexedEvent | undefined {
    return this.state.index?.byId.get(this.event ?? this.state.selected ?? '');
  }

  protected get region() {
    return 'events' as const;
  }

  protected override get regionTitle(): string | undefined {
    return this.localizer.text(this.#entry?.event.title, this.document?.lang ?? '')?.value;
  }

  protected content(index: EventIndex): TemplateResult | typeof nothing {
    const view = this.need(EVENT_VIEW);
    if (!view) return this.absentHtml();
    this.#desk ??= new view.EventDesk(this, {
      announce: (words) => this.announce(words),
      onSelect: this.openEvent,
    });
    return this.#desk.html(index, this.#entry, this.localizer);
  }
}
