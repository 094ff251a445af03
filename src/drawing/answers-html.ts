import { html, nothing, type TemplateResult } from 'lit';
import type { Account } from '../model/disputes.js';
import type { Cites, Question } from '../model/document.js';
import { citedSources } from '../model/event-index.js';
import { accountsFigures } from './accounts-figures.js';
import { belongsHtml, sayAnswer, sayQuestion } from './belongs-html.js';
import { sourceName, type CitingContext } from './cites-html.js';
import { claimHtml } from './claims-html.js';
import { joinHtml } from './text-html.js';
import { underEventHtml } from './under-event-html.js';
import { sayVoices, voicesHtml } from './voices-html.js';

/** As many answers as these stand open; of more, quotations and reports are folded, so that all fit one screen. */
const MOST_OPEN = 4;

/**
 * Answers of one size, side by side; where they give figures, row by row on one scale. Each with the number of its
 * voices.
 *
 * @param several whether they belong to several events: then each names its own
 */
export function answersHtml(
  question: Question,
  accounts: readonly Account[],
  several: boolean,
  context: CitingContext,
): TemplateResult {
  const foldable = accounts.length > MOST_OPEN;
  const figures = accountsFigures(question, accounts, context);
  const list = html`<ol
    class=${['answers claims', foldable ? 'many' : '', figures ? 'scaled' : ''].join(' ').trim()}
    part="answers"
    role="list"
  >
    ${accounts.map(({ claim, when, entry: { event } }, i) => {
      const belongs = sayAnswer(question, i + 1, accounts.length, context);
      const under = several && event.id !== context.citing ? underEventHtml(event, context) : nothing;
      return claimHtml(claim, when, context, {
        figure: figures?.rows[i],
        folded: foldable ? foldedHtml(claim.cites, context, belongs) : undefined,
        extra: html`${voicesHtml(claim.cites, context, belongsHtml(belongs, context))} ${under}`,
      });
    })}
  </ol>`;
  return html`<div class="answering">
    ${figures?.axis ?? nothing} ${foldable && !context.unfolded ? unfoldHtml(question, context) : nothing}
    ${list}
  </div>`;
}

/**
 * "Iran HRM [3], Radio Farda [2] · 2 documents, 1 voice": what is told of an answer's evidence while it is folded.
 *
 * @param belongs to which answer it belongs, in words
 */
export function foldedHtml(cites: Cites, context: CitingContext, belongs: string): TemplateResult {
  const { localizer, index } = context;
  const sources = [...new Set(citedSources(cites))].flatMap((id) => index.sources.get(id) ?? []);
  const named = sources.map(
    ({ source, number }) =>
      html`${sourceName(source, context)}&nbsp;<span class="number">[${localizer.number(number)}]</span>`,
  );
  const names = joinHtml(named, localizer.say('listComma'));
  const count =
    sources.length === 1 ? nothing : html`<span class="folded-count"> · ${sayVoices(cites, context)}</span>`;
  return html`${names}${count}${belongsHtml(belongs, context)}`;
}

/** Opens the evidence of every answer at once, or folds it again. */
function unfoldHtml(question: Question, context: CitingContext): TemplateResult {
  return html`<button
    type="button"
    class="unfold no-print"
    part="control"
    aria-expanded="false"
    @click=${unfold}
  >
    ${context.localizer.say('allEvidence')}${belongsHtml(sayQuestion(question, context), context)}
  </button>`;
}

/** What is open belongs to the reader and the page's `details`, not to any state: each can be opened by itself too. */
function unfold(event: Event): void {
  const button = event.currentTarget as HTMLButtonElement;
  const open = button.ariaExpanded !== 'true';
  button.ariaExpanded = String(open);
  for (const one of button.parentElement?.querySelectorAll<HTMLDetailsElement>('.claim-evidence') ?? [])
    one.open = open;
}
