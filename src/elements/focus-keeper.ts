import type { LitElement, ReactiveController } from 'lit';

/** The event that Tab leads to, the first of a list, the way out of an empty one, the button of the view. */
const FOCUSED_INSTEAD =
  '[tabindex="0"]:is([data-id], [data-cluster]), [data-event], .state button, p.state, [data-view][aria-pressed="true"]';

/** What had focus may be gone, with a filter for instance: then focus goes to what is nearest, not to the page. */
export class FocusKeeper implements ReactiveController {
  #hadFocus = false;

  constructor(private readonly host: LitElement) {}

  hostUpdate(): void {
    this.#hadFocus = Boolean(this.host.shadowRoot?.activeElement);
  }

  hostUpdated(): void {
    if (!this.#hadFocus || this.host.shadowRoot?.activeElement) return;
    this.host.renderRoot.querySelector<HTMLElement>(FOCUSED_INSTEAD)?.focus();
  }
}
