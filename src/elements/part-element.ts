import { html, nothing, type TemplateResult } from 'lit';
import { boxHtml, regionName } from '../drawing/box-html.js';
import { problemsHtml, stateHtml } from '../drawing/problems-html.js';
import type { MessageKey } from '../locale/messages.js';
import type { Id } from '../model/document.js';
import type { EventIndex } from '../model/event-index.js';
import { ChronicleElement } from './chronicle-element.js';
import { stateStyles } from './state-styles.js';
import { controls, tokens } from './tokens.js';

/**
 * An element that is one part of a timeline and can stand alone: its box, what stands there while there is nothing to
 * show, and its content, which most of them fetch when it is first shown.
 */
export abstract class PartElement extends ChronicleElement {
  static override styles = [tokens, controls, stateStyles];

  /** What the region is called, unless the page or its content give it a name. */
  protected abstract get region(): MessageKey;

  /** The name of what it shows, where that has one. */
  protected get regionTitle(): string | undefined {
    return undefined;
  }

  protected abstract content(index: EventIndex): unknown;

  /** The reader followed a link to an event. */
  protected readonly openEvent = (id: Id): void => {
    this.store.update({ selected: id });
    this.tell('chronicle-select', { id });
  };

  override render(): TemplateResult {
    const { localizer, direction, state, label } = this;
    const { index } = state;
    const empty = stateHtml(state, localizer, () => this.retry());
    const name = label ?? this.regionTitle ?? regionName(this.region, state, localizer);
    return boxHtml(
      { localizer, direction, name: this.givenStore ? null : name },
      html`${empty} ${index && this.ownsTimeline ? problemsHtml(state.problems, localizer) : nothing}
      ${index && empty === nothing ? this.content(index) : nothing} ${this.renderStatus()}`,
    );
  }
}
