import type { Claim, Id, Text, TimelineDocument } from './document.js';
import { resolveWhen, type EventIndex, type IndexedEvent } from './event-index.js';
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

const whole = new WeakMap<TimelineDocument, ReadonlyMap<Id, Claim>>();

/** Lets the answers of a document of which something is hidden differ as those of the whole one do. */
export function judgeBy(veiled: TimelineDocument, { events }: TimelineDocument): void {
  whole.set(veiled, new Map(events.flatMap(({ claims = [] }) => claims.map((claim) => [claim.id, claim]))));
}

/** A claim as it is in the whole document, where something of it is hidden. */
export const judged = (claim: Claim, { document }: EventIndex): Claim =>
  whole.get(document)?.get(claim.id) ?? claim;

const found = new WeakMap<EventIndex, Accounts>();

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

export const stanceOf = ({ stance }: Claim): 'for' | 'against' =>
  stance === 'denies' || stance === 'retracts' ? 'against' : 'for';

/** The same for claims with the same value. */
export function valueKey({ value = {}, question = '' }: Claim, index: EventIndex): string {
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

/** The same for claims whose statements have the same words. */
export const statementKey = ({ statement }: Claim, { document: { lang } }: EventIndex): string =>
  wordsKey(statement, lang);

/** The words alone, so that a full stop or a capital letter makes no dispute. */
const wordsKey = (text: Text | undefined, lang: string): string =>
  (fold(pickText(text, lang, lang)?.value ?? '').match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).join(' ');

/** The answers of a document, collected once. */
export function collected(index: EventIndex): Accounts {
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
