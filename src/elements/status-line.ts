import { html, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';

const PAUSE_MS = 300;
const STAY_MS = 3000;

/**
 * The one polite status line of a component: says what focus does not, once things have come to rest, and forgets it
 * again so that it is not read a second time.
 */
export class StatusLine implements ReactiveController {
  #text = '';
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(private readonly host: ReactiveControllerHost) {
    host.addController(this);
  }

  say(text: string): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => {
      this.#show(text);
      this.#timer = setTimeout(() => this.#show(''), STAY_MS);
    }, PAUSE_MS);
  }

  render(lang: string): TemplateResult {
    return html`<p class="unseen" role="status" lang=${lang}>${this.#text}</p>`;
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#text = '';
  }

  #show(text: string): void {
    this.#text = text;
    this.host.requestUpdate();
  }
}
