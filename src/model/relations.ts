import type { Id, Relation } from './document.js';
import type { EventIndex, IndexedEvent } from './event-index.js';

/** A relation as seen from one event. */
export interface RelatedEvent {
  readonly relation: Relation;
  /** The event stands at the relation's `to`. */
  readonly inverse: boolean;
  readonly other: IndexedEvent;
}

/** The relations of every event of an index, found once. */
const found = new WeakMap<EventIndex, ReadonlyMap<Id, readonly RelatedEvent[]>>();

/**
 * How an event is tied to others, in the document's order. A relation may name a claim or a quotation: it then
 * belongs to the event that holds it. Ties within one event are left out.
 */
export function relatedEvents(index: EventIndex, id: Id): readonly RelatedEvent[] {
  let relations = found.get(index);
  if (!relations) {
    relations = collect(index);
    found.set(index, relations);
  }
  return relations.get(id) ?? [];
}

function collect(index: EventIndex): Map<Id, RelatedEvent[]> {
  const relations = new Map<Id, RelatedEvent[]>();
  const { relations: stated = [] } = index.document;
  if (stated.length === 0) return relations;
  const holders = holdersOf(index);
  const add = (holder: IndexedEvent, related: RelatedEvent): void => {
    const list = relations.get(holder.event.id);
    if (list) list.push(related);
    else relations.set(holder.event.id, [related]);
  };
  for (const relation of stated) {
    const from = holders.get(relation.from);
    const to = holders.get(relation.to);
    if (!from || !to || from === to) continue;
    add(from, { relation, inverse: false, other: to });
    add(to, { relation, inverse: true, other: from });
  }
  return relations;
}

/** The event that each event, claim and quotation belongs to. */
function holdersOf(index: EventIndex): Map<Id, IndexedEvent> {
  const holders = new Map<Id, IndexedEvent>();
  for (const entry of index.events) {
    const { event } = entry;
    for (const { id } of [event, ...(event.claims ?? []), ...(event.quotes ?? [])]) holders.set(id, entry);
  }
  return holders;
}
