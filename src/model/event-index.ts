import { DateTable, type DateColumns } from './date-columns.js';
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
import { FAST, finish, STRIDE, type Steps } from './steps.js';
import type { Tiled } from './tiled.js';
import type { TimeWindow } from './time-window.js';

export type { DateColumns } from './date-columns.js';

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
  /** Days of each event, by its place in `events`: of its `when`. */
  readonly said: DateColumns;
  /** Of its `about`, else of its `when`; `null` where no event speaks of another time. */
  readonly spokenOf: DateColumns | null;
  /** From the first day any event can mean to the end of the last; `null` where nothing is dated. */
  readonly span: TimeWindow | null;
  /** What is known beyond these events, where the document is loaded only as far as it is looked at. */
  readonly tiled?: Tiled;
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
  return finish(indexSteps(document));
}

/** Puts places in order by whole days, NaN last; `compare` decides between equal ones, and is never 0. */
export type SortPlaces = (
  days: Float64Array,
  compare: (a: number, b: number) => number,
) => Steps<Uint32Array>;

/** The platform's own, which cannot pause. */
// eslint-disable-next-line require-yield -- it has the form of one that pauses, and does not
const sortAtOnce: SortPlaces = function* ({ length }, compare) {
  return Uint32Array.from({ length }, (_, i) => i).sort(compare);
};

/** The same with places to pause. */
export function* indexSteps(document: TimelineDocument, sort = sortAtOnce): Steps<EventIndex> {
  const written = document.events;
  const { length } = written;
  let said = new DateTable(length);
  let spokenOf: DateTable | null = null;
  let ordered = true;
  for (let i = 0; i < length; i++) {
    const { when, about } = written[i]!;
    said.put(i, when);
    if (about !== undefined) {
      // Until here all were spoken of when they happened.
      spokenOf ??= new DateTable(length, said);
      spokenOf.put(i, about);
    } else spokenOf?.copy(i, said, i);
    ordered &&= i === 0 || said.compare(i - 1, i) <= 0;
    if (i % STRIDE === 0) yield;
  }
  let places: Uint32Array | null = null;
  if (!ordered) {
    places = yield* sort(said.start, (a, b) => said.compare(a, b) || a - b);
    said = yield* said.inOrder(places);
    spokenOf = spokenOf && (yield* spokenOf.inOrder(places));
  }
  // In the order of the file, in which the events lie in memory.
  const orders = new Uint32Array(length);
  for (let order = 0; order < length; order++) {
    orders[places ? places[order]! : order] = order;
    if (order % FAST === 0) yield;
  }
  const events = new Array<IndexedEvent>(length);
  const byId = new Map<Id, IndexedEvent>();
  for (let i = 0; i < length; i++) {
    const entry = new Entry(written[i]!, orders[i]!);
    events[entry.order] = entry;
    byId.set(entry.event.id, entry);
    if (i % STRIDE === 0) yield;
  }
  return {
    document,
    events,
    byId,
    said,
    spokenOf,
    categories: new Map((document.categories ?? []).map((category) => [category.id, category])),
    actors: new Map((document.actors ?? []).map((actor) => [actor.id, actor])),
    questions: new Map((document.questions ?? []).map((question) => [question.id, question])),
    sources: yield* numberSources(document, events),
    span: yield* spanOf(said, spokenOf),
  };
}

/** What is dear, and not asked of every event of a long document, is worked out when it is asked for. */
class Entry implements IndexedEvent {
  private said: EdtfValue | null | undefined;
  private spokenOf: EdtfValue | null | undefined;

  constructor(
    readonly event: TimelineEvent,
    readonly order: number,
  ) {}

  get when(): EdtfValue | null {
    return (this.said ??= resolveWhen(this.event.when));
  }

  get about(): EdtfValue | null {
    return (this.spokenOf ??= resolveWhen(this.event.about));
  }

  get actors(): readonly Id[] {
    return namedActors(this.event);
  }

  get sources(): readonly Id[] {
    return namedSources(this.event);
  }
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

function* numberSources(
  document: TimelineDocument,
  events: readonly IndexedEvent[],
): Steps<Map<Id, IndexedSource>> {
  const citedBy = new Map<Id, Id[]>();
  for (const { event, order, sources } of events) {
    for (const id of sources) {
      const list = citedBy.get(id);
      if (list) list.push(event.id);
      else citedBy.set(id, [event.id]);
    }
    if (order % STRIDE === 0) yield;
  }
  const known = new Map((document.sources ?? []).map((source) => [String(source.id), source]));
  const numbered = new Map<Id, IndexedSource>();
  for (const ids of [citedBy, known]) {
    for (const id of ids.keys()) {
      const source = known.get(id);
      if (source && !numbered.has(id))
        numbered.set(id, { source, number: numbered.size + 1, citedBy: citedBy.get(id) ?? [] });
    }
  }
  return numbered;
}

/** Undated places are not numbers, which compare with nothing. */
function* spanOf(...tables: readonly (DateColumns | null)[]): Steps<TimeWindow | null> {
  let start: Day = Infinity;
  let end: Day = -Infinity;
  for (const table of tables) {
    if (!table) continue;
    for (let i = 0; i < table.start.length; i++) {
      if (table.start[i]! < start) start = table.start[i]!;
      if (table.end[i]! > end) end = table.end[i]!;
      if (i % FAST === 0) yield;
    }
  }
  return start < end ? { start, end } : null;
}
