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

/** What stands in place of what is hidden. */
export interface VeilWords extends Letters {
  /** "hidden until asked" */
  readonly hidden: Text;
}

/**
 * The document as a class sees it before it asks: without dates, figures or names of speakers, or without the answers
 * named by id (a claim's own, or every one of a speaker or source). Ids stay, so that views and links go on working.
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
  const veiled = { ...document, events };
  return hidden.has('speaker') ? blind(veiled, step, words) : veiled;
}

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
  const { when, about, value, ...rest } = claim;
  const silent = isNamed(claim, hidden) || (hidden.has('figure') && value !== undefined);
  return {
    ...rest,
    ...(silent
      ? { statement: words.hidden, cites: claim.cites.map(withoutQuote) as Claim['cites'] }
      : value && { value }),
    ...(hidden.has('date') ? {} : { ...(when && { when }), ...(about && { about }) }),
  };
}

/** A number, in figures or in words, in the languages that the kit speaks. */
const NUMBER = /\p{Nd}|thousand|hundred|million|هزار|صد|میلیون/iu;

function veiledQuote(quote: Quote, hidden: ReadonlySet<string>, words: VeilWords): Quote {
  const { when, ...rest } = quote;
  const texts = typeof quote.text === 'string' ? [quote.text] : Object.values(quote.text);
  const silent = isNamed(quote, hidden) || (hidden.has('figure') && texts.some((text) => NUMBER.test(text)));
  return {
    ...rest,
    ...(silent && { text: words.hidden, cites: quote.cites.map(withoutQuote) }),
    ...(when && !hidden.has('date') && { when }),
  };
}

/** Where it can be read, without the words that are read there. */
function withoutQuote(cite: Id | Cite): Id | Cite {
  if (typeof cite === 'string') return cite;
  const { source, locator, label } = cite;
  return { source, ...(locator && { locator }), ...(label && { label }) };
}

/** Whether an answer is hidden by its own id, its speaker's or that of a source it stands on. */
function isNamed(
  { id, by, cites }: { readonly id: Id; readonly by: Id; readonly cites: Cites },
  hidden: ReadonlySet<string>,
): boolean {
  return (
    hidden.has(id) ||
    hidden.has(by) ||
    cites.some((cite) => hidden.has(typeof cite === 'string' ? cite : String(cite.source)))
  );
}
