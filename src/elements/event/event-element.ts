import { html, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { boxHtml, regionName } from '../../drawing/box-html.js';
import { eventHtml } from '../../drawing/event-html.js';
import { problemsHtml, stateHtml } from '../../drawing/problems-html.js';
import type { Id } from '../../model/document.js';
import type { EventIndex, IndexedEvent } from '../../model/event-index.js';
import { ChronicleElement } from '../chronicle-element.js';
import { stateStyles } from '../state-styles.js';
import { controls, tokens } from '../tokens.js';
import { eventStyles } from './event-styles.js';

/**
 * One event in full: its date and how well that is known, the text, quotations in the original and in translation,
 * what each source says, people with the office they held then, related events, sources.
 *
 * @fires {CustomEvent<{id: string | null}>} chronicle-select - The reader followed a link to a related event.
 *
 * @slot - Stands after the event's own parts, before its sources.
 *
 * @csspart base - The box around everything.
 * @csspart article - The event.
 * @csspart event-date - Its date and the precision of it.
 * @csspart event-title - Its title.
 * @csspart event-summary - Its summary.
 * @csspart event-body - Its longer text.
 * @csspart event-section - A part of it under a heading of its own.
 * @csspart event-quote - A quotation.
 * @csspart event-claim - What one source says.
 * @csspart event-media - A picture, or a link to another medium.
 * @csspart event-related - A related event.
 * @csspart event-source - A source of the event.
 * @csspart state - What stands there while nothing can be shown.
 * @csspart problems - The notice of events that could not be shown.
 *
 * @cssprop [--chronicle-paper=light-dark(#fffefb, #15171c)] - Background.
 * @cssprop [--chronicle-text=light-dark(#1c1f24, #ece9e2)] - Text.
 * @cssprop [--chronicle-quiet=light-dark(#565b64, #a9adb5)] - Text that steps back: dates, notes, counts.
 * @cssprop [--chronicle-line=light-dark(#d9d7d0, #343841)] - Hairlines.
 * @cssprop [--chronicle-text-size=max(1rem, 16px)] - Size of the text; every other size follows it.
 * @cssprop [--chronicle-font=system-ui, 'Segoe UI', 'Noto Sans', sans-serif] - Typeface.
 * @cssprop [--chronicle-font-persian=Vazirmatn, 'Noto Sans Arabic', sans-serif] - Typeface of Persian.
 * @cssprop [--chronicle-heading-font='Source Serif 4', Georgia, serif] - Typeface of titles and quotations.
 * @cssprop [--chronicle-heading-font-persian=Vazirmatn, 'Noto Naskh Arabic', serif] - The same for Persian.
 * @cssprop [--chronicle-category-id=the category's own color] - Colour of the category with that id.
 */
export class ChronicleEvent extends ChronicleElement {
  static override styles = [tokens, controls, stateStyles, eventStyles];

  /** Id of the event; without it the one that is open in the timeline. */
  @property() event: string | null = null;

  /** Level of the event's heading, 1 to 6. */
  @property({ type: Number, attribute: 'heading-level' }) headingLevel = 3;

  /** Addresses of pictures that the reader asked to see. */
  @state() private shown: ReadonlySet<string> = new Set();

  override render(): TemplateResult {
    const { localizer, direction, state, label } = this;
    const { index, selected, problems } = state;
    const entry = index?.byId.get(this.event ?? selected ?? '');
    const title = entry && index && localizer.text(entry.event.title, index.document.lang)?.value;
    const name = label ?? title ?? regionName('events', state, localizer);
    const empty = stateHtml(state, localizer, () => this.retry());
    return boxHtml(
      { localizer, direction, name: this.givenStore ? null : name },
      html`${empty} ${index && this.ownsTimeline ? problemsHtml(problems, localizer) : nothing}
      ${index && empty === nothing ? this.#eventHtml(index, entry) : nothing}`,
    );
  }

  #eventHtml(index: EventIndex, entry: IndexedEvent | undefined): TemplateResult {
    const { localizer, headingLevel, shown } = this;
    if (!entry) return html`<p class="state" part="state">${localizer.say('chooseEvent')}</p>`;
    return eventHtml(entry, {
      index,
      localizer,
      headingLevel,
      shown,
      extra: html`<slot></slot>`,
      onSelect: (id) => this.#select(id),
      onShow: (url) => (this.shown = new Set([...shown, url])),
    });
  }

  #select(id: Id): void {
    this.store.update({ selected: id });
    this.tell('chronicle-select', { id });
  }
}
