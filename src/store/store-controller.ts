import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { findStore, registerOwner, unregisterOwner, whenOwnersChange } from './owners.js';
import { TimelineStore } from './timeline-store.js';

/** What a controller asks of its element. */
export interface TimelineHost extends ReactiveControllerHost, Element {
  /** Whether the element has data of its own: `src`, `document`, or a script child. */
  readonly ownsTimeline: boolean;
  /** The id of the element whose timeline it shows. */
  readonly for: string | null;
  /** Handed down by an element that renders this one inside itself. */
  readonly givenStore: TimelineStore | null;
}

/**
 * Ties an element to its timeline: its own, a given one, or one found on the page. The element is updated whenever
 * that timeline changes, as long as it is connected.
 */
export class StoreController implements ReactiveController {
  readonly own = new TimelineStore();
  #store: TimelineStore = this.own;
  #stopWaiting: (() => void) | null = null;
  readonly #change = () => {
    this.onChange?.();
    this.host.requestUpdate();
  };

  constructor(
    private readonly host: TimelineHost,
    private readonly onChange?: () => void,
  ) {
    host.addController(this);
  }

  get store(): TimelineStore {
    return this.#store;
  }

  get isOwner(): boolean {
    return this.#store === this.own && this.host.ownsTimeline;
  }

  hostConnected(): void {
    this.#stopWaiting = whenOwnersChange(() => this.resolve());
    this.#store.addEventListener('change', this.#change);
    this.resolve();
  }

  hostDisconnected(): void {
    this.#stopWaiting?.();
    this.#stopWaiting = null;
    this.#store.removeEventListener('change', this.#change);
    unregisterOwner(this.host);
  }

  /** Looks again for the right timeline; called when `src`, `for` or the tree changes. */
  resolve(): void {
    if (!this.host.isConnected) return;
    if (this.host.ownsTimeline) registerOwner(this.host, this.own);
    else unregisterOwner(this.host);
    const next =
      this.host.givenStore ??
      (this.host.ownsTimeline ? this.own : findStore(this.host, this.host.for)) ??
      this.own;
    if (next === this.#store) return;
    this.#store.removeEventListener('change', this.#change);
    this.#store = next;
    next.addEventListener('change', this.#change);
    this.#change();
  }
}
