import type { ReactiveController, ReactiveControllerHost } from 'lit';

const SCRIPT = ':scope > script[type="application/json"]';

/** A document that stands in the page itself, as the script child of an element. */
export class InlineDocument implements ReactiveController {
  /** `null` where there is no such child. */
  script: HTMLScriptElement | null = null;
  /** As it was read last. */
  #text: string | null = null;
  #observer: MutationObserver | null = null;

  constructor(
    private readonly host: ReactiveControllerHost & Element,
    private readonly onChange: () => void,
  ) {
    host.addController(this);
  }

  /** A script child may be parsed after the element, and in pieces: classic scripts run in the middle of a page. */
  hostConnected(): void {
    this.#find();
    this.#observer = new MutationObserver(this.#look);
    this.#observer.observe(this.host, { childList: true, subtree: true, characterData: true });
    if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', this.#look);
  }

  hostDisconnected(): void {
    document.removeEventListener('DOMContentLoaded', this.#look);
    this.#observer?.disconnect();
    this.#observer = null;
  }

  readonly #look = (): void => {
    const before = this.#text;
    this.#find();
    if (this.#text === before) return;
    this.onChange();
    this.host.requestUpdate();
  };

  #find(): void {
    const script = this.host.querySelector<HTMLScriptElement>(SCRIPT);
    this.script = script && isWhole(script) ? script : null;
    this.#text = this.script?.textContent ?? null;
  }
}

/** Whether the page has been read beyond an element: something follows it, or the page has ended. */
function isWhole(element: Element): boolean {
  if (document.readyState !== 'loading') return true;
  for (let node: Node | null = element; node; node = node.parentNode) if (node.nextSibling) return true;
  return false;
}
