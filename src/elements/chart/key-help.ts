import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { Localizer } from '../../locale/localizer.js';
import { keyHelp } from '../reading-views.js';

/** The list of all keys. */
export class KeyHelp {
  shown = false;

  constructor(private readonly host: LitElement) {}

  toggle(): void {
    if (this.shown) this.hide();
    else void this.#show();
  }

  hide(): void {
    this.shown = false;
    this.host.requestUpdate();
  }

  render(localizer: Localizer, onKey: (event: KeyboardEvent) => void): TemplateResult | typeof nothing {
    return this.shown ? keyHelp(localizer, onKey, () => this.hide()) : nothing;
  }

  /** Focus does what else an announcement would have to: a screen reader begins to read the keys. */
  async #show(): Promise<void> {
    this.shown = true;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('.help')?.focus();
  }
}
