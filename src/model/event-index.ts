import type { Day } from './day.js';
import type {
  Actor,
  Category,
  Cites,
  Id,
  Question,
  Source,
  TimelineDocument,
  TimelineEvent,
  When,
} from './document.js';
import { edtfValue } from './edtf-read.js';
import type { EdtfValue } from './edtf-value.js';
import type { TimeWindow } from './time-window.js';

/** One event with what is looked up about it again and again. */
export interface IndexedEvent {
  readonly event: TimelineEvent;
  /** Its place in the chronological list, from 0; undated events come last. */
  readonly order: number;
  /** When it happened or was said; `null` for an undated event. */
  readonly when: EdtfValue | null;
  /** The time it speaks of, where that is another. */
  readonly about: EdtfValue | null;
  /** Every actor named: taking part, claiming, quoted. */
  readonly actors: readonly Id[];
  /** Every source cited by the event, its claims and its quotations, in order. */
  readonly sources: readonly Id[];
}

/** A source with its number in the bibliography and the events that cite it. */
export interface IndexedSource {
  readonly source: Source;
  /** From 1, in the order in which the chronological list first cites it; uncited sources follow. */
  readonly number: number;
  readonly citedBy: readonly Id[];
}

/** A document made ready for drawing and looking up: built once, never changed. */
export interface EventIndex {
  readonly document: TimelineDocument;
  /** All events, in chronological order, undated ones last. */
  readonly events: readonly IndexedEvent[];
  readonly byId: ReadonlyMap<Id, IndexedEvent>;
  readonly categories: ReadonlyMap<Id, Category>;
  readonly actors: ReadonlyMap<Id, Actor>;
  readonly questions: ReadonlyMap<Id, Question>;
  readonly sources: ReadonlyMap<Id, IndexedSource>;
  /** From the first day any event can mean to the end of the last; `null` where nothing is dated. */
  readonly span: TimeWindow | null;
}

/** The EDTF value of a `when`, or `null`. Values that `parse` let through are always dates. */
export function resolveWhen(when: When | undefined): EdtfValue | null {
  if (when === undefined) return null;
  return edtfValue(typeof when === 'string' ? when : when.edtf);
}

/** Ids of the sources a list of citations names. */
export function citedSources(cites: Cites | undefined): Id[] {
  return (cites ?? []).map((cite) => (typeof cite === 'string' ? cite : cite.source));
}

/** Builds the index of a checked document in O(n log n). */
export function indexDocument(document: TimelineDocument): EventIndex {
  const entries = document.events.map((event, position) => ({
    event,
    position,
    when: resolveWhen(event.when),
    about: resolveWhen(event.about),
  }));
  entries.sort((a, b) => byTime(a.when, b.when) || a.position - b.position);
  const events: IndexedEvent[] = entries.map(({ event, when, about }, order) => ({
    event,
    order,
    when,
    about,
    actors: namedActors(event),
    sources: namedSources(event),
  }));
  return {
    document,
    events,
    byId: new Map(events.map((entry) => [entry.event.id, entry])),
    categories: new Map((document.categories ?? []).map((category) => [category.id, category])),
    actors: new Map((document.actors ?? []).map((actor) => [actor.id, actor])),
    questions: new Map((document.questions ?? []).map((question) => [question.id, question])),
    sources: numberSources(document, events),
    span: spanOf(events),
  };
}

function byTime(a: EdtfValue | null, b: EdtfValue | null): number {
  if (!a || !b) return a ? -1 : b ? 1 : 0;
  return a.earliestStart - b.earliestStart || a.latestStart - b.latestStart || a.latestEnd - b.latestEnd;
}

function namedActors(event: TimelineEvent): Id[] {
  const ids = new Set<Id>();
  for (const { actor } of event.actors ?? []) ids.add(actor);
  for (const { by } of event.claims ?? []) ids.add(by);
  for (const { by } of event.quotes ?? []) ids.add(by);
  return [...ids];
}

function namedSources(event: TimelineEvent): Id[] {
  const ids = new Set<Id>(citedSources(event.cites));
  for (const part of [...(event.claims ?? []), ...(event.quotes ?? [])]) {
    for (const id of citedSources(part.cites)) ids.add(id);
  }
  return [...ids];
}

function numberSources(document: TimelineDocument, events: readonly IndexedEvent[]): Map<Id, IndexedSource> {
  const citedBy = new Map<Id, Id[]>();
  for (const { event, sources } of events) {
    for (const id of sources) {
      const list = citedBy.get(id);
      if (list) list.push(event.id);
      else citedBy.set(id, [event.id]);
    }
  }
  const known = new Map((document.sources ?? []).map((source) => [String(source.id), source]));
  const inOrder = new Set([...citedBy.keys(), ...known.keys()].filter((id) => known.has(id)));
  const numbered = new Map<Id, IndexedSource>();
  for (const id of inOrder) {
    const source = known.get(id);
    if (source) numbered.set(id, { source, number: numbered.size + 1, citedBy: citedBy.get(id) ?? [] });
  }
  return numbered;
}

function spanOf(events: readonly IndexedEvent[]): TimeWindow | null {
  let start: Day = Infinity;
  let end: Day = -Infinity;
  for (const { when, about } of events) {
    for (const value of [when, about]) {
      if (!value) continue;
      start = Math.min(start, value.earliestStart);
      end = Math.max(end, value.latestEnd + 1);
    }
  }
  return start < end ? { start, end } : null;
}
