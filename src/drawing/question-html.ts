import { html, nothing, type TemplateResult } from 'lit';
import { accountsOf } from '../model/accounts.js';
import { type Account } from '../model/disputes.js';
import type { Id, Question } from '../model/document.js';
import { citedSources } from '../model/event-index.js';
import { accountCountHtml, accountsHtml } from './accounts-html.js';
import type { CitingContext } from './cites-html.js';
import { referencesHtml } from './event-sources-html.js';
import { headingHtml } from './heading-html.js';
import type { EventContext } from './reading.js';
import { pauseHtml, textHtml } from './text-html.js';

/** One question under its heading, with every answer and the sources that give them. */
export function questionHtml(question: Question, given: EventContext): TemplateResult {
  const { headingLevel } = given;
  return html`<section class="event asked-alone">
    <header class="asked-head">
      ${headingHtml(headingLevel, 'title', html`<span part="question-title">${textHtml(question.label, given)}</span>`)}
      <p class="standing-of">${accountCountHtml(accountsOf(given.index, question.id), given)}</p>
    </header>
    ${questionBodyHtml(question, given)}
  </section>`;
}

function questionBodyHtml(question: Question, given: EventContext): TemplateResult {
  const context: CitingContext = { ...given, citing: question.id };
  const accounts = accountsOf(context.index, question.id);
  return html`${accountsHtml(question, accounts, context)} ${sourcesOf(accounts, context)}`;
}

function sourcesOf(accounts: readonly Account[], context: CitingContext): TemplateResult | typeof nothing {
  if (context.sourceHref || accounts.length === 0) return nothing;
  const cited = accounts.flatMap(({ claim }) => citedSources(claim.cites));
  return html`<section class="facts section" part="question-sources">
    ${headingHtml(context.headingLevel + 1, 'label', context.localizer.say('sources'))}
    ${referencesHtml(cited, context)}
  </section>`;
}

export interface QuestionsContext extends EventContext {
  readonly isOpen: (question: Id) => boolean;
  /** Without it every question stands open, as on a page made in Node. */
  readonly onToggle?: (question: Id) => void;
}

/** More questions than these cannot be chosen from. */
const MOST = 500;

/** Every question of a document, each to be opened where it stands. */
export function questionsHtml(questions: readonly Question[], context: QuestionsContext): TemplateResult {
  return html`<ul class="questions event" role="list">
    ${questions.slice(0, MOST).map((question) => entryHtml(question, context))}
  </ul>`;
}

function entryHtml(question: Question, context: QuestionsContext): TemplateResult {
  const { index, localizer, headingLevel, onToggle } = context;
  const open = !onToggle || context.isOpen(question.id);
  const accounts = accountsOf(index, question.id);
  const id = `question-${question.id}`;
  const label = localizer.text(question.label, index.document.lang)?.value;
  const name = html`<span class="entry-title"
      >${textHtml(question.label, context)}${pauseHtml(label, localizer)}</span
    >
    <span class="entry-count meta">${accountCountHtml(accounts, context)}</span>`;
  const button = html`<button
    type="button"
    class="question-button"
    part="question-button"
    aria-expanded=${open}
    aria-controls=${open ? id : nothing}
    data-question=${question.id}
    @click=${() => onToggle?.(question.id)}
  >
    ${name}
  </button>`;
  return html`<li class=${open ? 'question-entry open' : 'question-entry'}>
    ${headingHtml(headingLevel, 'question-heading', onToggle ? button : name)}
    ${open ? html`<div class="question-body" id=${id}>${questionBodyHtml(question, context)}</div>` : nothing}
  </li>`;
}
