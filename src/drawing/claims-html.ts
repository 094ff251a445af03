import { html, nothing, type TemplateResult } from 'lit';
import { sayWhen } from '../locale/describe-event.js';
import type { MessageKey } from '../locale/localizer.js';
import type { Cites, Claim } from '../model/document.js';
import type { EdtfValue } from '../model/edtf-value.js';
import { resolveWhen } from '../model/event-index.js';
import type { CitingContext } from './cites-html.js';
import { sayQuantity } from './quantity.js';
import { wordsHtml, type QuotedWords } from './quotes-html.js';
import { outsideHtml, reportsHtml } from './reports-html.js';
import { speakerHtml } from './speaker-html.js';
import { joinHtml, proseHtml } from './text-html.js';
import { voicesHtml } from './voices-html.js';

const STANCES: Readonly<Record<NonNullable<Claim['stance']>, MessageKey>> = {
  asserts: 'stanceAsserts',
  estimates: 'stanceEstimates',
  denies: 'stanceDenies',
  confirms: 'stanceConfirms',
  retracts: 'stanceRetracts',
};

/** Statements, all of one size, in the order in which they were said; undated ones come last. */
export function claimsHtml(claims: readonly Claim[], context: CitingContext): TemplateResult {
  const dated = claims.map((claim) => ({ claim, when: resolveWhen(claim.when) }));
  const day = (when: EdtfValue | null) => when?.earliestStart ?? Infinity;
  dated.sort((a, b) => (day(a.when) === day(b.when) ? 0 : day(a.when) - day(b.when)));
  return html`<ol class="claims" role="list">
    ${dated.map(({ claim, when }) => claimHtml(claim, when, context, { extra: voicesHtml(claim.cites, context) }))}
  </ol>`;
}

/** What stands at the end of a statement, and what of it is shown at first. */
export interface ClaimLook {
  /** Shown at its end, such as the number of voices. */
  readonly extra?: unknown;
  /** Shown in its stead while quotations and reports are folded away; without it they stand open. */
  readonly folded?: unknown;
  /** Its value as a figure beside its words; without it the value is told with the date. */
  readonly figure?: unknown;
}

/**
 * One statement: when it was said and of what time, its value, who says it, in which words, who reports it. One
 * template for every side, wherever a statement stands.
 */
export function claimHtml(
  claim: Claim,
  when: EdtfValue | null,
  context: CitingContext,
  { extra = nothing, folded, figure }: ClaimLook = {},
): TemplateResult {
  const { localizer, index } = context;
  const { lang } = index.document;
  const about = resolveWhen(claim.about);
  const unit = index.questions.get(claim.question ?? '')?.unit;
  const speakers = index.actors.get(claim.by)?.type === 'group' ? 2 : 1;
  const quantity =
    claim.value && figure === undefined && sayQuantity({ unit, ...claim.value }, localizer, lang);
  const facts = [
    when
      ? localizer.say('saidOn', { date: (speaker) => sayWhen(claim.when, when, lang, speaker) })
      : localizer.say('undated'),
    about && localizer.say('speaksOf', { date: (speaker) => sayWhen(claim.about, about, lang, speaker) }),
    quantity,
  ].filter(Boolean);
  const evidence = html`<div class="quoted-words">
      ${quotedIn(claim.cites, context).map(
        (words) => html`<div class="quoted">${wordsHtml(words, context)}</div>`,
      )}
    </div>
    <div class="reported">${reportsHtml(claim.cites, context)} ${extra}</div>`;
  return html`<li class="claim" part="event-claim">
    <div class="claim-by">
      <p class="meta">${joinHtml(facts, localizer.say('phraseBreak'))}</p>
      <p class="says">
        ${speakerHtml(claim.by, claim.office, when, context)}
        <span class="stance">${localizer.say(STANCES[claim.stance ?? 'asserts'], { count: speakers })}</span>
      </p>
      ${folded === undefined ? nothing : outsideHtml(claim.cites, context)}
    </div>
    ${figure ?? nothing}
    <div class="claim-said">
      <p class="statement">${proseHtml(claim.statement, context)}</p>
      ${
        folded === undefined
          ? evidence
          : html`<details class="claim-evidence" part="claim-evidence" ?open=${context.unfolded}>
              <summary part="fold">${folded}</summary>
              ${evidence}
            </details>`
      }
    </div>
  </li>`;
}

/** The words quoted, each once however many documents print them; best in the form that holds the original too. */
function quotedIn(cites: Cites, { localizer, index }: CitingContext): QuotedWords[] {
  const found = new Map<string, QuotedWords>();
  for (const cite of cites) {
    if (typeof cite === 'string' || cite.quote === undefined) continue;
    const { quote: text, original, translator } = cite;
    const read = localizer.text(text, index.document.lang)?.value ?? '';
    if (!found.has(read) || typeof text === 'object') found.set(read, { text, original, translator });
  }
  return [...found.values()];
}
