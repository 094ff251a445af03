import { judgeBy } from './disputes.js';
import { blind, type Letters } from './blind.js';
import type {
  Cite,
  Cites,
  Claim,
  Id,
  Quote,
  StoryStep,
  Text,
  TimelineDocument,
  TimelineEvent,
} from './document.js';
import { citedSources, indexDocument, type EventIndex, type IndexedSource } from './event-index.js';
import { saidIn, type Said } from './said-in-step.js';

/** What stands in place of what is hidden. */
export interface VeilWords extends Letters {
  /** "hidden until asked" */
  readonly hidden: Text;
}

/**
 * The document as a class sees it before it asks: without dates, figures or names of speakers, or without the answers
 * named by id (a claim's own, or every one of a speaker or source). What counts and compares answers goes by the whole
 * document still: it must not tell. Ids stay, so that views and links go on working.
 *
 * @param step what is shown: speakers and sources get their letters in the order in which they appear in it
 * @param hide what is still hidden of the step's `hide`
 */
export function veil(
  document: TimelineDocument,
  step: StoryStep,
  hide: readonly string[],
  words: VeilWords,
): TimelineDocument {
  if (hide.length === 0) return document;
  const hidden = new Set(hide);
  const events = document.events.map((event) => veiledEvent(event, hidden, words));
  // What the step itself says is veiled with the rest; what its notes say is not for the class.
  const { notes: _notes, ...shown } = step;
  const stories = [{ id: 'step-in-view', title: document.title, steps: [shown] }];
  const whole = { ...document, events, stories };
  const veiled = hidden.has('speaker') ? blind(whole, step, words) : whole;
  judgeBy(veiled, document);
  seen.set(veiled, veiled.stories?.[0]?.steps[0] ?? step);
  return veiled;
}

const seen = new WeakMap<TimelineDocument, StoryStep>();

/** The step as the class sees it with a veiled document; the step itself with any other. */
export const stepAsSeen = (document: TimelineDocument, step: StoryStep): StoryStep =>
  seen.get(document) ?? step;

/** The same made ready for drawing. Where speakers are hidden sources are numbered as they are lettered. */
export function indexVeiled(...[document, step, hide, words]: Parameters<typeof veil>): EventIndex {
  const index = indexDocument(veil(document, step, hide, words));
  if (!hide.includes('speaker')) return index;
  const lettered = (index.document.sources ?? []).flatMap(({ id }) => index.sources.get(String(id)) ?? []);
  const sources = new Map<Id, IndexedSource>(
    lettered.map((one, i) => [String(one.source.id), { ...one, number: i + 1 }]),
  );
  return { ...index, sources };
}

/** Which of the things to hide hide anything in a step: asking for another would show nothing. */
export function hiding(index: EventIndex, step: StoryStep, hide: readonly string[]): readonly string[] {
  const said = saidIn(index, step);
  return hide.filter((what) => {
    if (what === 'date' || what === 'speaker') return true;
    return said.some(what === 'figure' ? givesFigure : (one) => isNamed(one, new Set([what])));
  });
}

const givesFigure = (one: Said): boolean => ('statement' in one ? one.value !== undefined : hasNumber(one));

function veiledEvent(event: TimelineEvent, hidden: ReadonlySet<string>, words: VeilWords): TimelineEvent {
  const { when, about, ...undatedEvent } = event;
  const claims = event.claims?.map((claim) => veiledClaim(claim, hidden, words));
  const quotes = event.quotes?.map((quote) => veiledQuote(quote, hidden, words));
  const dated = hidden.has('date')
    ? { undated: words.hidden }
    : { ...(when && { when }), ...(about && { about }) };
  return { ...undatedEvent, ...dated, ...(claims && { claims }), ...(quotes && { quotes }) };
}

function veiledClaim(claim: Claim, hidden: ReadonlySet<string>, words: VeilWords): Claim {
  const { when, about, value, stance, ...rest } = claim;
  const silent = isNamed(claim, hidden) || (hidden.has('figure') && value !== undefined);
  return {
    ...rest,
    ...(silent
      ? { statement: words.hidden, cites: claim.cites.map(withoutQuote) as Claim['cites'] }
      : { ...(value && { value }), ...(stance && { stance }) }),
    ...(hidden.has('date') ? {} : { ...(when && { when }), ...(about && { about }) }),
  };
}

/** A number, in figures or in words, in the languages that the kit speaks. */
const NUMBER = /\p{Nd}|thousand|hundred|million|هزار|صد|میلیون/iu;

const hasNumber = ({ text }: Quote): boolean =>
  (typeof text === 'string' ? [text] : Object.values(text)).some((one) => NUMBER.test(one));

function veiledQuote(quote: Quote, hidden: ReadonlySet<string>, words: VeilWords): Quote {
  const { when, ...rest } = quote;
  const silent = isNamed(quote, hidden) || (hidden.has('figure') && hasNumber(quote));
  return {
    ...rest,
    ...(silent && { text: words.hidden, cites: quote.cites.map(withoutQuote) }),
    ...(when && !hidden.has('date') && { when }),
  };
}

/** Where it can be read, without the words that are read there; what it repeats stays, so that it counts as before. */
function withoutQuote(cite: Id | Cite): Id | Cite {
  if (typeof cite === 'string') return cite;
  const { source, locator, label, copies } = cite;
  return { source, ...(locator && { locator }), ...(label && { label }), ...(copies && { copies }) };
}

/** Whether an answer is hidden by its own id, its speaker's or that of a source it stands on. */
function isNamed(
  { id, by, cites }: { readonly id: Id; readonly by: Id; readonly cites: Cites },
  hidden: ReadonlySet<string>,
): boolean {
  return hidden.has(id) || hidden.has(by) || citedSources(cites).some((id) => hidden.has(String(id)));
}
