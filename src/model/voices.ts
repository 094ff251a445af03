import type { Affiliation, Cite, Cites, Id } from './document.js';
import type { EventIndex } from './event-index.js';

/** A publisher, or a source that names none, with the documents that carry its words. */
export interface VoicePublisher {
  /** `null` where the source names no publisher. */
  readonly publisher: Id | null;
  /** The sources whose words they are; one that is only repeated, not cited, counts too. */
  readonly sources: readonly Id[];
  /** The cited documents that carry these words. */
  readonly documents: readonly Id[];
}

/** How many stand behind a claim: `inferred` ≤ `declared` ≤ `documents`. */
export interface VoiceCount {
  /** Documents cited, each once. */
  readonly documents: number;
  /** Voices, by the ties that publishers declare themselves. */
  readonly declared: number;
  /** Voices, by inferred ties too. */
  readonly inferred: number;
  /** The voices with inferred ties; in each, those with declared ties alone; in each of those, its publishers. */
  readonly groups: readonly (readonly (readonly VoicePublisher[])[])[];
}

type Basis = ReadonlySet<Affiliation['basis']>;
const DECLARED: Basis = new Set(['declared']);
const ANY: Basis = new Set(['declared', 'inferred']);

/**
 * Counts the independent voices behind the citations of one claim.
 *
 * A document that only repeats another source here counts as that source: `copies` of the citation is followed, else
 * `custom.copies` of the document, on to the source whose words they are, whether that is cited itself or not. What is
 * left is counted by publisher (`custom.published-by`). Publishers are one voice where one is affiliated with the
 * other, or both with the same actor, directly or through actors that are affiliated in turn.
 *
 * Three cases are decided so that no document is ever more than one voice: one with words of its own beside repeated
 * ones counts as itself; one that repeats several sources adds no voice where one of them is counted already, else
 * counts as the first it names; one that repeats in a circle counts as the first of the circle in the order of ids.
 */
export function countVoices(citations: Cites, index: EventIndex): VoiceCount {
  const origins = originsOf(citations, index);
  const groups = tied(byPublisher(origins, index), index, ANY).map((group) => tied(group, index, DECLARED));
  return {
    documents: origins.size,
    declared: groups.reduce((sum, group) => sum + group.length, 0),
    inferred: groups.length,
    groups,
  };
}

/** The source whose words each cited document carries. */
function originsOf(citations: Cites, index: EventIndex): Map<Id, Id> {
  const repeated = repeatedBy(citations, index);
  const documents = [...new Set(citations.map((cite) => (typeof cite === 'string' ? cite : cite.source)))];
  const found = documents.map((id) => ({ id, ends: endsOf(id, repeated) }));
  const origins = new Map<Id, Id>(documents.map((id) => [id, id]));
  const counted = new Map<Id, Id>();
  // Those with one origin first: whoever repeats several must find them counted.
  for (const { id, ends } of found.sort((a, b) => Math.min(a.ends.length, 2) - Math.min(b.ends.length, 2))) {
    const known = ends.find((end) => counted.has(end));
    const origin = (known !== undefined && counted.get(known)) || (ends[0] ?? id);
    for (const end of ends) if (!counted.has(end)) counted.set(end, origin);
    origins.set(id, origin);
  }
  return origins;
}

/** The sources that a source repeats: as this claim's citations say of it, else as it says of itself. */
function repeatedBy(citations: Cites, index: EventIndex): (id: Id) => readonly Id[] {
  const ofItself = (id: Id): readonly Id[] => index.sources.get(id)?.source.custom?.copies ?? [];
  const here = new Map<Id, { own: boolean; copies: Set<Id> }>();
  for (const one of citations) {
    const { source, copies }: Cite = typeof one === 'string' ? { source: one } : one;
    const passages = here.get(source) ?? { own: false, copies: new Set() };
    here.set(source, passages);
    const repeats = copies === undefined ? ofItself(source) : [copies];
    if (repeats.length === 0) passages.own = true;
    for (const id of repeats) passages.copies.add(id);
  }
  return (id) => {
    const passages = here.get(id);
    if (!passages) return ofItself(id);
    return passages.own ? [] : [...passages.copies];
  };
}

/** The sources, repeating none themselves, that a source repeats in the end; itself where it repeats none. */
function endsOf(start: Id, repeated: (id: Id) => readonly Id[]): Id[] {
  const seen = new Set<Id>();
  const ends: Id[] = [];
  for (let open: Id[] = [start]; open.length > 0;) {
    const id = open.pop() as Id;
    if (seen.has(id)) continue;
    seen.add(id);
    const next = repeated(id);
    if (next.length === 0) ends.push(id);
    for (const one of next.toReversed()) open.push(one);
  }
  return ends.length > 0 ? ends : [firstOfCircle(start, repeated)];
}

function firstOfCircle(start: Id, repeated: (id: Id) => readonly Id[]): Id {
  const path = new Set<Id>();
  let id = start;
  for (; !path.has(id); id = repeated(id)[0] ?? id) path.add(id);
  const walked = [...path];
  return walked.slice(walked.indexOf(id)).reduce((first, one) => (one < first ? one : first));
}

function byPublisher(origins: ReadonlyMap<Id, Id>, index: EventIndex): VoicePublisher[] {
  const found = new Map<string, { publisher: Id | null; sources: Set<Id>; documents: Id[] }>();
  for (const [document, origin] of origins) {
    const publisher = index.sources.get(origin)?.source.custom?.['published-by'] ?? null;
    const key = publisher === null ? `source ${origin}` : `actor ${publisher}`;
    const voice = found.get(key) ?? { publisher, sources: new Set(), documents: [] };
    voice.sources.add(origin);
    voice.documents.push(document);
    found.set(key, voice);
  }
  return [...found.values()].map((voice) => ({ ...voice, sources: [...voice.sources] }));
}

/** Publishers put together where they are tied to one another, in the order in which each group is first named. */
function tied(publishers: readonly VoicePublisher[], index: EventIndex, basis: Basis): VoicePublisher[][] {
  const parents = publishers.map((_, i) => i);
  const root = (i: number): number => {
    for (let at = i; ; at = parents[at] ?? at) if (parents[at] === at) return (parents[i] = at);
  };
  const firstTied = new Map<Id, number>();
  publishers.forEach(({ publisher }, i) => {
    for (const id of reachOf(publisher, index, basis)) {
      const other = firstTied.get(id);
      if (other === undefined) firstTied.set(id, i);
      else parents[root(i)] = root(other);
    }
  });
  const groups = new Map<number, VoicePublisher[]>();
  publishers.forEach((publisher, i) => {
    const group = groups.get(root(i));
    if (group) group.push(publisher);
    else groups.set(root(i), [publisher]);
  });
  return [...groups.values()];
}

/** A publisher and everyone it is affiliated with, directly or through others. */
function reachOf(publisher: Id | null, index: EventIndex, basis: Basis): Set<Id> {
  const reach = new Set<Id>(publisher === null ? [] : [publisher]);
  for (const id of reach) {
    for (const { with: other, basis: known } of index.actors.get(id)?.affiliations ?? [])
      if (basis.has(known)) reach.add(other);
  }
  return reach;
}
