import type { Claim, Id, Question, Text, TimelineDocument } from './document.js';
import { citedSources, resolveWhen, type EventIndex, type IndexedEvent } from './event-index.js';
import type { EdtfValue } from './edtf-value.js';
import { fold } from './fold.js';
import { pickText } from './text.js';

/** One answer to a question, with the event that holds it. */
export interface Account {
  readonly claim: Claim;
  readonly entry: IndexedEvent;
  /** When it was said; `null` where that is not known. */
  readonly when: EdtfValue | null;
}

interface Accounts {
  readonly byQuestion: ReadonlyMap<Id, readonly Account[]>;
  /** For each disputed event the number of accounts. */
  readonly disputed: ReadonlyMap<Id, number>;
}

const NONE: readonly Account[] = [];

const whole = new WeakMap<TimelineDocument, ReadonlyMap<Id, Claim>>();

/** Lets the answers of a document of which something is hidden differ as those of the whole one do. */
export function judgeBy(veiled: TimelineDocument, { events }: TimelineDocument): void {
  whole.set(veiled, new Map(events.flatMap(({ claims = [] }) => claims.map((claim) => [claim.id, claim]))));
}

const judged = (claim: Claim, { document }: EventIndex): Claim => whole.get(document)?.get(claim.id) ?? claim;

const found = new WeakMap<EventIndex, Accounts>();

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

/**
 * The disputed events, each with how many accounts there are of what is disputed in it. An event is disputed where its
 * own claims on a question differ, or where one of them is denied or given another value in another event. That others
 * speak of the same question in other words does not make it so.
 */
export function disputedEvents(index: EventIndex): ReadonlyMap<Id, number> {
  return collected(index).disputed;
}

/**
 * Whether two accounts of one question differ. Nobody decides it: one denies or retracts what another asserts,
 * estimates or confirms; or their values are not the same; or, where one gives no value, their statements are not.
 * In one pass: a question may have as many answers as a document has events.
 */
export function isDisputed(accounts: readonly Account[], index: EventIndex): boolean {
  const figures = accounts.every(({ claim }) => judged(claim, index).value);
  return (
    isContradicted(accounts, index) ||
    (!figures && differ(accounts, ({ claim }) => statementKey(judged(claim, index), index)))
  );
}

/** Whether one account denies what another says, or gives another value. */
function isContradicted(accounts: readonly Account[], index: EventIndex): boolean {
  const claims = accounts.map(({ claim }) => judged(claim, index));
  return (
    differ(claims, stanceOf) ||
    differ(
      claims.filter(({ value }) => value),
      (claim) => valueKey(claim, index),
    )
  );
}

const differ = <T>(answers: readonly T[], keyOf: (answer: T) => string): boolean =>
  new Set(answers.map(keyOf)).size > 1;

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

const stanceOf = ({ stance }: Claim): 'for' | 'against' =>
  stance === 'denies' || stance === 'retracts' ? 'against' : 'for';

function valueKey({ value = {}, question = '' }: Claim, index: EventIndex): string {
  const { exact, min, max, approx, bound, words } = value;
  const unit = value.unit ?? index.questions.get(question)?.unit;
  const { lang } = index.document;
  return JSON.stringify([
    exact,
    min,
    max,
    Boolean(approx),
    bound,
    wordsKey(words, lang),
    wordsKey(unit, lang),
  ]);
}

const statementKey = ({ statement }: Claim, { document: { lang } }: EventIndex): string =>
  wordsKey(statement, lang);

/** The words alone, so that a full stop or a capital letter makes no dispute. */
const wordsKey = (text: Text | undefined, lang: string): string =>
  (fold(pickText(text, lang, lang)?.value ?? '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');

function collected(index: EventIndex): Accounts {
  let accounts = found.get(index);
  if (!accounts) {
    accounts = collect(index);
    found.set(index, accounts);
  }
  return accounts;
}

function collect(index: EventIndex): Accounts {
  const { document } = index;
  const byQuestion = new Map<Id, Account[]>();
  for (const { id, claims } of document.events) {
    // Most events of a long document make none: looking all of them up would take a second for a million.
    if (!claims) continue;
    const entry = index.byId.get(id);
    for (const claim of entry ? claims : []) {
      if (claim.question === undefined) continue;
      const account = { claim, entry: entry as IndexedEvent, when: resolveWhen(claim.when) };
      const list = byQuestion.get(claim.question);
      if (list) list.push(account);
      else byQuestion.set(claim.question, [account]);
    }
  }
  const disputed = new Map<Id, number>();
  for (const accounts of byQuestion.values()) {
    accounts.sort(bySaying);
    const contradicted = isContradicted(accounts, index);
    for (const [id, own] of byEvent(accounts))
      if (contradicted || isDisputed(own, index)) disputed.set(id, (disputed.get(id) ?? 0) + accounts.length);
  }
  return { byQuestion, disputed };
}

function bySaying(a: Account, b: Account): number {
  if (!a.when || !b.when) return Number(!a.when) - Number(!b.when);
  return a.when.earliestStart - b.when.earliestStart;
}

function byEvent(accounts: readonly Account[]): Map<Id, Account[]> {
  const events = new Map<Id, Account[]>();
  for (const account of accounts) {
    const { id } = account.entry.event;
    const list = events.get(id);
    if (list) list.push(account);
    else events.set(id, [account]);
  }
  return events;
}
