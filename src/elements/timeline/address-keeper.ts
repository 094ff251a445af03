import type { ReactiveController } from 'lit';
import type { LinkedView } from '../../store/linked-view.js';
import { lazyView } from '../lazy-view.js';
import type { HashController, HashHost } from './hash-controller.js';

const HASH = lazyView(() => import('./hash-controller.js'));

/**
 * Brings what keeps a timeline's view in the page's address: with an address that has a fragment, or once there is a view
 * that is worth keeping. Without it, where it cannot be had, the timeline is drawn all the same.
 */
export class AddressKeeper implements ReactiveController {
  #hash: HashController | null = null;
  #failed = false;

  constructor(private readonly host: HashHost) {
    host.addController(this);
  }

  /** What has to be here before the host is drawn: a link gives its first view. `null` where nothing has. */
  get awaited(): Promise<unknown> | null {
    return HASH.now || this.#failed || !location.hash ? null : this.#bring();
  }

  /** To be called before the host decides what to show. */
  follow(): void {
    if (HASH.now) this.#hash ??= new HASH.now.HashController(this.host);
    this.#listen(!this.#hash && this.host.hash && this.host.isConnected);
    this.#hash?.follow();
  }

  /** Puts the view of the host into the address. One that is as it is anywhere has no place in it, and brings nobody. */
  write(): void {
    if (this.#hash || !this.host.hash || this.#failed) return this.#hash?.write();
    const { event, range, filter, view, story } = this.host.linkedView;
    if (event !== null || range !== null || filter || story || view !== 'timeline') this.#arrive();
  }

  /** The address of this page with another view of the host in it; `null` until that can be said. */
  addressOf(view: LinkedView): string | null {
    return this.#hash?.addressOf(view) ?? null;
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.#listen(false);
  }

  /** Only until the other one listens. */
  #listen(wanted: boolean): void {
    if (wanted) addEventListener('hashchange', this.#arrive);
    else removeEventListener('hashchange', this.#arrive);
  }

  readonly #arrive = (): void => void this.#bring().then(() => this.host.requestUpdate());

  #bring(): Promise<unknown> {
    return HASH.load().catch(() => (this.#failed = true));
  }
}
