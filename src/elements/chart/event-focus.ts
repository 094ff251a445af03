import type { LitElement } from 'lit';
import type { Id } from '../../model/document.js';
import type { EventIndex, IndexedEvent } from '../../model/event-index.js';

/** The one event of the chart that Tab leads to. */
export class EventFocus {
  current: Id | null = null;

  constructor(private readonly host: LitElement) {}

  /** Tab always leads to an event: the last one visited, or its nearest survivor in time. */
  keep(entries: readonly IndexedEvent[], index: EventIndex): void {
    if (entries.some(({ event }) => event.id === this.current)) return;
    this.current = nearestTo(index.byId.get(this.current ?? '')?.order ?? 0, entries);
  }

  /** Tab leads to this event from now on. */
  visit(id: Id): void {
    if (this.current === id) return;
    this.current = id;
    this.host.requestUpdate();
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
  let nearest = entries[0];
  for (const entry of entries) {
    if (Math.abs(entry.order - order) < Math.abs((nearest?.order ?? 0) - order)) nearest = entry;
  }
  return nearest?.event.id ?? null;
}
