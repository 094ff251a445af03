import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { replaceFragment } from '../../store/fragment.js';
import { readFragment, writeFragment, type LinkedView } from '../../store/url-state.js';
import { eventInStill } from './still-link.js';

export interface HashHost extends ReactiveControllerHost, Element {
  readonly hash: boolean;
  /** The view to be put into the address. */
  readonly linkedView: LinkedView;
  applyLinkedView(view: LinkedView): void;
  /** Opens the one event that a link leads to. */
  followLink(event: string): void;
}

/**
 * Keeps a view in the page's fragment, so that a link leads to just this view. Listens to the page only while the
 * element is connected and asks for it. A link to an event of the still page inside the element is followed once,
 * whether or not the element keeps its view there.
 */
export class HashController implements ReactiveController {
  #listening = false;
  #followedStill = false;

  constructor(private readonly host: HashHost) {
    host.addController(this);
  }

  /** To be called before the host decides what to show: in a link its first view is already given. */
  follow(): void {
    this.#followStill();
    if (this.host.hash === this.#listening || !this.host.isConnected) return;
    this.#listening = this.host.hash;
    if (!this.#listening) return this.#stop();
    addEventListener('hashchange', this.#read);
    this.#read();
  }

  /** While the page is still being read, what the element holds may be to come. */
  #followStill(): void {
    if (this.#followedStill || !this.host.isConnected) return;
    const event = location.hash ? eventInStill(this.host, location.hash) : null;
    this.#followedStill = event !== null || document.readyState !== 'loading';
    if (event !== null) this.host.followLink(event);
  }

  hostDisconnected(): void {
    this.#stop();
    this.#listening = false;
  }

  write(): void {
    if (this.#listening) replaceFragment(this.#fragmentOf(this.host.linkedView));
  }

  /** The address of this page with another view of the host in it. */
  addressOf(view: LinkedView): string {
    return location.href.split('#', 1)[0] + this.#fragmentOf(view);
  }

  #fragmentOf(view: LinkedView): string {
    return writeFragment(location.hash, this.#name, view);
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
