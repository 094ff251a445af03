import { html, nothing, type TemplateResult } from 'lit';
import { accountsScale } from '../layout/accounts-scale.js';
import { sayWhen } from '../locale/describe-event.js';
import { isDisputed, type Account } from '../model/accounts.js';
import type { Quantity, Question } from '../model/document.js';
import { scaleRow, scaleTicks } from './accounts-svg.js';
import type { CitingContext } from './cites-html.js';
import { claimHtml } from './claims-html.js';
import { disputedHtml } from './disputed-html.js';
import { eventLinkHtml } from './link-html.js';
import { sayQuantity } from './quantity.js';
import type { Reading } from './reading.js';
import { proseHtml, textHtml } from './text-html.js';
import { voicesHtml } from './voices-html.js';

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
    ${events.size === 1 && event && event.id !== context.citing ? underEventHtml(event, context) : nothing}
    ${question.note ? html`<p class="meta">${proseHtml(question.note, context)}</p>` : nothing}
    ${scaleHtml(question, shown, context)} ${answersHtml(shown, events.size > 1, context)}
    ${count > MOST ? html`<p class="meta">${localizer.say('andOthers')}</p>` : nothing}
  </div>`;
}

/**
 * Answers side by side, each as wide as the others, with the number of voices. Where they belong to several events, each
 * names its own.
 */
function answersHtml(accounts: readonly Account[], several: boolean, context: CitingContext): TemplateResult {
  return html`<ol class="answers claims" part="answers" role="list">
    ${accounts.map(({ claim, when, entry: { event } }) => {
      const extra = html`${voicesHtml(claim.cites, context)}
      ${several && event.id !== context.citing ? underEventHtml(event, context) : nothing}`;
      return claimHtml(claim, when, context, extra);
    })}
  </ol>`;
}

function underEventHtml({ id, title }: Account['entry']['event'], context: CitingContext): TemplateResult {
  return html`<p class="under">
    ${context.localizer.say('underEvent')}: ${eventLinkHtml(id, textHtml(title, context), context)}
  </p>`;
}

/**
 * The figures row by row. Those that count something else than the question asks, or that most answers count, have a
 * row and no mark. Nothing where fewer than two can be set on one scale.
 */
function scaleHtml(
  question: Question,
  accounts: readonly Account[],
  context: CitingContext,
): TemplateResult | typeof nothing {
  const { localizer, index } = context;
  const { lang } = index.document;
  const sayUnit = ({ unit = question.unit }: Quantity) => localizer.text(unit, lang)?.value ?? '';
  const valued = accounts.flatMap(({ claim, when }) =>
    claim.value ? [{ claim, when, value: claim.value, unit: sayUnit(claim.value) }] : [],
  );
  const unit = sayUnit({}) || mostCommon(valued.map((one) => one.unit));
  const scale = accountsScale(valued.map((one) => (one.unit === unit ? one.value : undefined)));
  if (!scale) return nothing;
  return html`<figure class="scale" part="scale">
    <figcaption class="meta">
      ${localizer.say('scale')}${unit ? html` · ${localizer.say('scaleUnit', { unit })}` : nothing}
    </figcaption>
    <ol role="list">
      ${valued.map(({ claim, when, value, unit: own }, i) => {
        const word = localizer.text(value.words, lang);
        const quoted = word && { ...word, value: localizer.say('quotation', { quote: word.value }) };
        return html`<li class="scale-line">
          <span class="scale-name"
            ><span class="speaker">${textHtml(index.actors.get(claim.by)?.name ?? claim.by, context)}</span>
            <span class="meta">${sayWhen(claim.when, when, lang, localizer)}</span></span
          >
          <span class="scale-value"
            >${sayQuantity({ ...value, unit: own === unit ? undefined : value.unit }, localizer, lang)}</span
          >
          ${scaleRow(scale.marks[i] ?? null, quoted, scale)}
        </li>`;
      })}
    </ol>
    <div class="scale-axis">${scaleTicks(scale.ticks, (figure) => localizer.number(figure))}</div>
  </figure>`;
}

function mostCommon(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as const)[0];
}
