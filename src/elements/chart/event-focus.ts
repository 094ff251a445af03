import type { LitElement } from 'lit';
import type { Id } from '../../model/document.js';
import type { EventIndex, IndexedEvent } from '../../model/event-index.js';
import { isAmong, placeOf } from '../../model/place-in-list.js';

/** The one event of the chart that Tab leads to. */
export class EventFocus {
  current: Id | null = null;

  constructor(private readonly host: LitElement) {}

  /** Tab always leads to an event: the last one visited, or its nearest survivor in time. */
  keep(entries: readonly IndexedEvent[], index: EventIndex): void {
    const order = index.byId.get(this.current ?? '')?.order;
    if (order !== undefined && isAmong(entries, order)) return;
    this.current = nearestTo(order ?? 0, entries);
  }

  /** Tab leads to this event from now on. */
  visit(id: Id): void {
    if (this.current === id) return;
    this.current = id;
    this.host.requestUpdate();
  }

  /** Where the event that has focus stands in a list; `null` where focus is elsewhere. */
  placeIn(entries: readonly IndexedEvent[]): number | null {
    if (!(this.host.shadowRoot?.activeElement as HTMLElement | null)?.dataset['id']) return null;
    const at = entries.findIndex(({ event }) => event.id === this.current);
    return at < 0 ? null : at;
  }

  /** Gives an event focus, once it has a button. */
  move(id: Id | undefined): void {
    if (id === undefined) return;
    this.visit(id);
    void this.host.updateComplete.then(() => {
      const button = this.host.renderRoot.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`);
      button?.focus({ preventScroll: true });
      // One that had focus all along may have been scrolled away since.
      button?.scrollIntoView({ block: 'nearest', inline: 'nearest', behavior: 'instant' });
    });
  }
}

function nearestTo(order: number, entries: readonly IndexedEvent[]): Id | null {
  const after = placeOf(entries, order);
  const [before, next] = [entries[after - 1], entries[after]];
  const nearest = before && (!next || order - before.order <= next.order - order) ? before : next;
  return nearest?.event.id ?? null;
}
