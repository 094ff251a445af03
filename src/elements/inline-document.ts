import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SCRIPT = ':scope > script[type="application/json"]';

/** A document that stands in the page itself, as the script child of an element. */
export class InlineDocument implements ReactiveController {
  /** `null` where there is no such child. */
  script: HTMLScriptElement | null = null;
  #observer: MutationObserver | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly onChange: () => void,
  ) {
    host.addController(this);
  }

  /** A script child may be parsed after the element: classic scripts run in the middle of a page. */
  hostConnected(): void {
    const look = () => {
      const script = this.host.querySelector<HTMLScriptElement>(SCRIPT);
      if (script?.textContent === this.script?.textContent) return;
      this.script = script;
      this.onChange();
      this.host.requestUpdate();
    };
    this.script = this.host.querySelector(SCRIPT);
    this.#observer = new MutationObserver(look);
    this.#observer.observe(this.host, { childList: true, subtree: true, characterData: true });
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#observer = null;
  }
}
