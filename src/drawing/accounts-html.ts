import { html, nothing, type TemplateResult } from 'lit';
import { isDisputed, type Account } from '../model/disputes.js';
import type { Question } from '../model/document.js';
import { answersHtml } from './answers-html.js';
import type { CitingContext } from './cites-html.js';
import { disputedHtml } from './disputed-html.js';
import type { Reading } from './reading.js';
import { proseHtml } from './text-html.js';
import { underEventHtml } from './under-event-html.js';

/** "disputed, 3 accounts", or their number alone where they agree. */
export function accountCountHtml(
  accounts: readonly Account[],
  { index, localizer }: Reading,
): TemplateResult | string {
  const count = accounts.length;
  return isDisputed(accounts, index)
    ? disputedHtml(count, localizer)
    : localizer.say('accountCount', { count });
}

/** More answers than these help nobody; the events that hold the rest show them. */
const MOST = 200;

/**
 * One question with every answer, in the order in which they were said and all of one size; figures also on a scale.
 * The heading is the caller's.
 */
export function accountsHtml(
  question: Question,
  accounts: readonly Account[],
  context: CitingContext,
): TemplateResult {
  const { localizer } = context;
  if (accounts.length === 0) return html`<p class="meta">${localizer.say('noAccounts')}</p>`;
  const count = accounts.length;
  const shown = accounts.slice(0, MOST);
  const events = new Set(accounts.map(({ entry }) => entry.event));
  const [event] = events;
  return html`<div class="question" part="question">
    ${answersHtml(question, shown, events.size > 1, context)}
    ${count > MOST ? html`<p class="meta">${localizer.say('andOthers')}</p>` : nothing}
    ${question.note ? html`<p class="meta">${proseHtml(question.note, context)}</p>` : nothing}
    ${events.size === 1 && event && event.id !== context.citing ? underEventHtml(event, context) : nothing}
  </div>`;
}
