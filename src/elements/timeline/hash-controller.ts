import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { readFragment, writeFragment, type LinkedView } from '../../store/url-state.js';

export interface HashHost extends ReactiveControllerHost, Element {
  readonly hash: boolean;
  /** The view to be put into the address. */
  readonly linkedView: LinkedView;
  applyLinkedView(view: LinkedView): void;
}

/**
 * Keeps a view in the page's fragment, so that a link leads to just this view. Listens to the page only while the
 * element is connected and asks for it.
 */
export class HashController implements ReactiveController {
  #listening = false;

  constructor(private readonly host: HashHost) {
    host.addController(this);
  }

  /** To be called before the host decides what to show: in a link its first view is already given. */
  follow(): void {
    if (this.host.hash === this.#listening || !this.host.isConnected) return;
    this.#listening = this.host.hash;
    if (!this.#listening) return this.#stop();
    addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    this.#stop();
    this.#listening = false;
  }

  /** Writes the view without a step in the reader's history: Back leads out of the page, not through every zoom. */
  write(): void {
    if (!this.#listening) return;
    const next = writeFragment(location.hash, this.#name, this.host.linkedView);
    if (next !== location.hash)
      history.replaceState(history.state, '', next || location.pathname + location.search);
  }

  #stop(): void {
    removeEventListener('hashchange', this.#read);
  }

  readonly #read = () => {
    const view = readFragment(location.hash, this.#name);
    if (view) this.host.applyLinkedView(view);
  };

  get #name(): string {
    return this.host.id || 'timeline';
  }
}
