import { accountsOf, questionsOf } from './accounts.js';
import type { Claim, Id, Quote, StoryStep } from './document.js';
import { citedSources, resolveWhen, type EventIndex } from './event-index.js';

/** What somebody says: an answer or a quotation. */
export type Said = Claim | Quote;

/** Whatever is said in a step, in the order in which it is shown, on screen and on paper. */
export function saidIn(index: EventIndex, { event, question, compare }: StoryStep): readonly Said[] {
  const { quotes = [], claims = [] } = index.byId.get(event ?? '')?.event ?? {};
  const plain = claims.filter((claim) => claim.question === undefined);
  const own = [...quotes, ...plain.sort((a, b) => dayOf(a) - dayOf(b))];
  const answers = (id: Id): Claim[] => accountsOf(index, id).map(({ claim }) => claim);
  if (compare) {
    const asked = question === undefined ? [...index.questions.keys()] : [question];
    const from = (id: Id, source: Id) =>
      answers(id).filter(({ cites }) => citedSources(cites).includes(source));
    return [...asked.flatMap((id) => compare.flatMap((source) => from(id, source))), ...own];
  }
  if (question !== undefined) return [...answers(question), ...own];
  if (event !== undefined) return [...own, ...questionsOf(index, event).flatMap(({ id }) => answers(id))];
  return index.events.flatMap(({ event: { quotes: said = [], claims: told = [] } }) => [...said, ...told]);
}

/** The sources it is said in, in the same order; two that are compared come first. */
export function sourcesIn(said: readonly Said[], { compare }: StoryStep): readonly Id[] {
  return [...new Set([...(compare ?? []), ...said.flatMap(({ cites }) => citedSources(cites))])];
}

const dayOf = ({ when }: Claim): number => resolveWhen(when)?.earliestStart ?? Number.MAX_SAFE_INTEGER;
