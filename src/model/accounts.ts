import type { Claim, Id, Question } from './document.js';
import { collected, judged, stanceOf, statementKey, valueKey, type Account } from './disputes.js';
import { citedSources, type EventIndex, type IndexedEvent } from './event-index.js';

const NONE: readonly Account[] = [];

/** Every claim on a question, of whatever event, in the order in which they were said; undated ones come last. */
export function accountsOf(index: EventIndex, question: Id): readonly Account[] {
  return collected(index).byQuestion.get(question) ?? NONE;
}

/** The sources that answer a question of the timeline, in the order of their numbers. */
export function answeringSources(index: EventIndex): ReadonlySet<Id> {
  const accounts = [...collected(index).byQuestion.values()].flat();
  const cited = new Set(accounts.flatMap(({ claim }) => citedSources(claim.cites)));
  return new Set([...index.sources.keys()].filter((id) => cited.has(id)));
}

/** The questions that an event's claims answer, in the order in which it first answers them. */
export function questionsOf(index: EventIndex, event: Id): readonly Question[] {
  const ids = new Set((index.byId.get(event)?.event.claims ?? []).map(({ question }) => question));
  return [...ids].flatMap((id) => (id !== undefined && index.questions.get(id)) || []);
}

/** For each question the event, of those given, that holds most of its answers; of several the first. */
export function homesOfQuestions(entries: readonly IndexedEvent[]): ReadonlyMap<Id, Id> {
  const homes = new Map<Id, { readonly event: Id; readonly answers: number }>();
  for (const { event } of entries) {
    const counts = new Map<Id, number>();
    for (const { question } of event.claims ?? [])
      if (question !== undefined) counts.set(question, (counts.get(question) ?? 0) + 1);
    for (const [question, answers] of counts)
      if (answers > (homes.get(question)?.answers ?? 0)) homes.set(question, { event: event.id, answers });
  }
  return new Map([...homes].map(([question, { event }]) => [question, event]));
}

/** Whether two claims on one question differ, by the same rule. */
export function claimsDiffer(one: Claim, other: Claim, index: EventIndex): boolean {
  const [a, b] = [judged(one, index), judged(other, index)];
  return (
    claimsContradict(a, b, index) ||
    (!(a.value && b.value) && statementKey(a, index) !== statementKey(b, index))
  );
}

/** Whether one of two claims denies what the other says, or gives another value: more than other words for it. */
export function claimsContradict(one: Claim, other: Claim, index: EventIndex): boolean {
  const [a, b] = [judged(one, index), judged(other, index)];
  if (stanceOf(a) !== stanceOf(b)) return true;
  return Boolean(a.value && b.value) && valueKey(a, index) !== valueKey(b, index);
}
