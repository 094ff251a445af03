import { html, nothing, type TemplateResult } from 'lit';
import { accountsOf, answeringSources, claimsContradict, claimsDiffer } from '../model/accounts.js';
import { type Account } from '../model/disputes.js';
import type { Id, Question } from '../model/document.js';
import { citedSources, type IndexedSource } from '../model/event-index.js';
import { foldedHtml } from './answers-html.js';
import { sayAnswer } from './belongs-html.js';
import { plainName, sourceName, type CitingContext } from './cites-html.js';
import { claimHtml } from './claims-html.js';
import { standingOf } from './event-sources-html.js';
import { headingHtml } from './heading-html.js';
import type { EventContext, Reading } from './reading.js';
import { referenceHtml } from './reference-html.js';
import { tiesOf } from './reports-html.js';
import { joinHtml, textHtml } from './text-html.js';

type Pair<T> = readonly [T, T];

export interface CompareContext extends EventContext {
  /** Without it the two sources stand as they are, as on a page made in Node. */
  readonly onCompare?: (first: Id, second: Id) => void;
}

/** What two sources say, question by question: what only one says, what both say, where they differ. */
export function compareHtml(
  sources: Pair<IndexedSource>,
  questions: readonly Question[],
  given: CompareContext,
): TemplateResult {
  const { localizer, onCompare } = given;
  const [first, second] = sources.map(({ source }) => String(source.id)) as [Id, Id];
  const rows = answered(sources, questions, given).map(({ question, pair }) =>
    rowHtml(question, sources, pair, given),
  );
  // Whoever chooses the source of the other column trades places with it.
  const choose = [
    (id: Id) => onCompare?.(id, id === second ? first : second),
    (id: Id) => onCompare?.(id === first ? second : first, id),
  ];
  return html`<div class="event compare" part="compare">
    <div class="compare-cells compare-sources">
      ${sources.map(
        (one, i) =>
          html`<div part="compare-source">
            ${onCompare ? choiceHtml(one, i, choose[i], given) : nothing} ${comparedHtml(one, given)}
          </div>`,
      )}
    </div>
    ${
      rows.length > 0
        ? html`<p class="compare-now meta" part="compare-now">${sayCompared(sources, questions, given)}</p>
            ${rows}`
        : html`<p class="state" part="state">${localizer.say('compareNone')}</p>`
    }
  </div>`;
}

/** Which two sources are compared, and on how many questions: "Comparing … with …: 9 questions." */
export function sayCompared(
  [first, second]: readonly IndexedSource[],
  questions: readonly Question[],
  reading: Reading,
): string {
  if (!first || !second) return '';
  return reading.localizer.say('compareNow', {
    first: numberedName(first, reading),
    second: numberedName(second, reading),
    questions: answered([first, second], questions, reading).length,
  });
}

const numberedName = ({ source, number }: IndexedSource, reading: Reading): string =>
  `${plainName(source, reading)} [${reading.localizer.number(number)}]`;

/** The questions that one of two sources answers at least, each with the answers of both. */
function answered(
  sources: Pair<IndexedSource>,
  questions: readonly Question[],
  { index }: Reading,
): { readonly question: Question; readonly pair: Pair<readonly Account[]> }[] {
  const [first, second] = sources.map(({ source }) => String(source.id)) as [Id, Id];
  return questions.flatMap((question) => {
    const accounts = accountsOf(index, question.id);
    const pair = [citing(accounts, first), citing(accounts, second)] as const;
    return pair.some((own) => own.length > 0) ? [{ question, pair }] : [];
  });
}

/** Which source stands in a column. */
function choiceHtml(
  chosen: IndexedSource,
  column: number,
  onChoose: ((id: Id) => void) | undefined,
  context: EventContext,
): TemplateResult {
  const { localizer, index } = context;
  const answering = answeringSources(index);
  return html`<label class="choice"
    ><span>${localizer.say(column === 0 ? 'compareFirst' : 'compareSecond')}</span>
    <select part="control" @change=${(event: Event) => onChoose?.((event.target as HTMLSelectElement).value)}>
      ${[...index.sources]
        .filter(([id, { source }]) => answering.has(id) || source === chosen.source)
        .map(
          ([id, { source, number }]) =>
            html`<option value=${id} ?selected=${source === chosen.source}>
              [${localizer.number(number)}] ${plainName(source, context)}
            </option>`,
        )}
    </select></label
  >`;
}

/** The accounts that a source gives, each with its citations of that source alone. */
function citing(accounts: readonly Account[], source: Id): Account[] {
  return accounts.flatMap((account) => {
    const { claim } = account;
    const [first, ...rest] = claim.cites.filter((cite) => citedSources([cite])[0] === source);
    return first === undefined ? [] : [{ ...account, claim: { ...claim, cites: [first, ...rest] } }];
  });
}

const anchor = (source: Id): string => `compared-${source}`;

function comparedHtml({ source, number }: IndexedSource, context: EventContext): TemplateResult {
  const { localizer } = context;
  const ties = tiesOf(source.custom?.['published-by'], context);
  return html`<p id=${anchor(String(source.id))} tabindex="-1">
      <span class="number">[${localizer.number(number)}]</span>
      ${joinHtml([referenceHtml(source, localizer), ...standingOf(source, context)], ' ')}
    </p>
    <p class="meta">${joinHtml(ties, localizer.say('phraseBreak'))}</p>`;
}

function rowHtml(
  question: Question,
  sources: Pair<IndexedSource>,
  pair: Pair<readonly Account[]>,
  given: EventContext,
): TemplateResult {
  const context: CitingContext = { ...given, citing: question.id, sourceHref: (id) => `#${anchor(id)}` };
  return html`<section class="compare-row" part="compare-row">
    <header class="compare-head">
      ${headingHtml(given.headingLevel, 'label', textHtml(question.label, context))}
      <p class="meta" part="compare-word">${wordOf(sources, pair, context)}</p>
    </header>
    <div class="compare-cells">
      ${sources.map(({ source }, i) => {
        const accounts = pair[i] ?? [];
        return html`<div class="compare-cell" part="compare-cell">
          <p class="compare-name meta">${sourceName(source, context)}</p>
          ${
            accounts.length > 0
              ? html`<ol class="claims" role="list">
                  ${accounts.map(({ claim, when }, at) => {
                    const belongs = sayAnswer(question, at + 1, accounts.length, context);
                    return claimHtml(claim, when, context, {
                      folded: foldedHtml(claim.cites, context, belongs),
                    });
                  })}
                </ol>`
              : html`<p class="meta">${context.localizer.say('compareNothing')}</p>`
          }
        </div>`;
      })}
    </div>
  </section>`;
}

/** "only in …", "both say the same", "each in its own words" or "they differ": computed from the answers, decided by nobody. */
function wordOf(
  sources: Pair<IndexedSource>,
  [ours, theirs]: Pair<readonly Account[]>,
  context: CitingContext,
): unknown {
  const { localizer, index } = context;
  const only = ours.length === 0 ? sources[1] : theirs.length === 0 ? sources[0] : null;
  if (only) return localizer.say('compareOnly', { source: numberedName(only, context) });
  const within = (
    some: readonly Account[],
    others: readonly Account[],
    differ: typeof claimsDiffer,
  ): boolean => some.every(({ claim }) => others.some((other) => !differ(claim, other.claim, index)));
  const both = (differ: typeof claimsDiffer): boolean =>
    within(ours, theirs, differ) && within(theirs, ours, differ);
  if (both(claimsDiffer)) return localizer.say('compareSame');
  return localizer.say(both(claimsContradict) ? 'compareWords' : 'compareDiffer');
}
