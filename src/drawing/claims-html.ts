import { html, nothing, type TemplateResult } from 'lit';
import type { MessageKey } from '../locale/localizer.js';
import type { Claim, TimelineEvent } from '../model/document.js';
import type { EdtfValue } from '../model/edtf-value.js';
import { resolveWhen } from '../model/event-index.js';
import { citesHtml, type CitingContext } from './cites-html.js';
import { sayQuantity } from './quantity.js';
import { wordsHtml } from './quotes-html.js';
import { speakerHtml } from './speaker-html.js';
import { joinHtml, proseHtml } from './text-html.js';
import { sayWhen } from '../locale/describe-event.js';

const STANCES: Readonly<Record<NonNullable<Claim['stance']>, MessageKey>> = {
  asserts: 'stanceAsserts',
  estimates: 'stanceEstimates',
  denies: 'stanceDenies',
  confirms: 'stanceConfirms',
  retracts: 'stanceRetracts',
};

/** What each source says, all of one size, in the order in which it was said; undated statements come last. */
export function claimsHtml({ claims = [] }: TimelineEvent, context: CitingContext): TemplateResult {
  const dated = claims.map((claim) => ({ claim, when: resolveWhen(claim.when) }));
  const day = (when: EdtfValue | null) => when?.earliestStart ?? Infinity;
  dated.sort((a, b) => (day(a.when) === day(b.when) ? 0 : day(a.when) - day(b.when)));
  return html`<ol class="claims" role="list">
    ${dated.map(({ claim, when }) => claimHtml(claim, when, context))}
  </ol>`;
}

function claimHtml(claim: Claim, when: EdtfValue | null, context: CitingContext): TemplateResult {
  const { localizer, index } = context;
  const { lang } = index.document;
  const about = resolveWhen(claim.about);
  const quantity = claim.value && sayQuantity(claim.value, localizer, lang);
  const facts = [
    when && localizer.say('saidOn', { date: sayWhen(claim.when, when, lang, localizer) }),
    about && localizer.say('speaksOf', { date: sayWhen(claim.about, about, lang, localizer) }),
    quantity,
  ].filter(Boolean);
  const quoted = claim.cites.flatMap((cite) => (typeof cite === 'object' && cite.quote ? [cite] : []));
  return html`<li class="claim" part="event-claim">
    <p class="says">
      ${speakerHtml(claim.by, claim.office, when, context)}
      <span class="stance">${localizer.say(STANCES[claim.stance ?? 'asserts'])}</span>
    </p>
    <p class="statement">${proseHtml(claim.statement, context)}</p>
    ${quoted.map(
      ({ quote = '', original, translator }) =>
        html`<div class="quoted">${wordsHtml({ text: quote, original, translator }, context)}</div>`,
    )}
    ${facts.length > 0 ? html`<p class="meta">${joinHtml(facts, localizer.say('phraseBreak'))}</p>` : nothing}
    <p class="meta">${citesHtml(claim.cites, context)}</p>
  </li>`;
}
