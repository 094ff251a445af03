import { nothing, type LitElement, type TemplateResult } from 'lit';
import type { keyHelp } from '../../drawing/key-help-html.js';
import type { Localizer } from '../../locale/localizer.js';

/** The list of all keys, which comes when a reader first asks for it. */
export class KeyHelp {
  /** Draws the list, while it is shown. */
  #draw: typeof keyHelp | null = null;

  constructor(private readonly host: LitElement) {}

  get shown(): boolean {
    return this.#draw !== null;
  }

  toggle(): void {
    if (this.shown) this.hide();
    else void this.#show();
  }

  hide(): void {
    this.#draw = null;
    this.host.requestUpdate();
  }

  render(localizer: Localizer, onKey: (event: KeyboardEvent) => void): TemplateResult | typeof nothing {
    return this.#draw?.(localizer, onKey, () => this.hide()) ?? nothing;
  }

  /** Focus does what else an announcement would have to: a screen reader begins to read the keys. */
  async #show(): Promise<void> {
    this.#draw = (await import('../reading-views.js').catch(() => null))?.keyHelp ?? null;
    this.host.requestUpdate();
    await this.host.updateComplete;
    this.host.renderRoot.querySelector<HTMLElement>('.help')?.focus();
  }
}
