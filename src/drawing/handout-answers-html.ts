import { html, nothing, type TemplateResult } from 'lit';
import { sayWhen } from '../locale/describe-event.js';
import { createLocalizer } from '../locale/localizer.js';
import { sayLocator } from '../locale/say-cite.js';
import { accountsOf } from '../model/accounts.js';
import type { Cite, Cites, Claim, Id, Quote, StoryStep, Text } from '../model/document.js';
import { citedSources, resolveWhen } from '../model/event-index.js';
import { bySource, plainName, repeats } from './cites-html.js';
import type { Reading } from './reading.js';
import { speakerHtml } from './speaker-html.js';
import { joinHtml, sameLanguage, textHtml } from './text-html.js';

/** How sources are named on this paper. */
export interface PaperReading extends Reading {
  /** Without the numbers of the list of sources, which would tell whose words they are. */
  readonly unnumbered: boolean;
}

/** More answers than these stand in narrower columns. */
const FEW = 4;

/** The answers of a step on paper: two columns where two sources are compared, else one list. */
export function paperAnswersHtml(
  { question, compare }: StoryStep,
  reading: PaperReading,
): TemplateResult | typeof nothing {
  const { index } = reading;
  const questions = question === undefined ? [...index.questions.keys()] : [question];
  const answers = (question !== undefined || compare ? questions : []).flatMap((id) =>
    accountsOf(index, id).map(({ claim }) => claim),
  );
  if (!compare) return answers.length === 0 ? nothing : listHtml(answers, reading);
  const columns = compare.map((id) => answers.flatMap((claim) => citing(claim, id)));
  // Row by row: browsers break a page between rows, and hardly within columns.
  const rows = Math.max(1, ...columns.map(({ length }) => length));
  return html`<div class="handout-pair">
    <div class="handout-source">${compare.map((id) => html`<p><b>${sourceHtml(id, reading)}</b></p>`)}</div>
    ${Array.from(
      { length: rows },
      (_, row) =>
        html`<div>
          ${columns.map((own) => html`<div>${own[row] ? answerHtml(own[row], reading) : noneHtml(own, row, reading)}</div>`)}
        </div>`,
    )}
  </div>`;
}

const noneHtml = (own: readonly Claim[], row: number, { localizer }: Reading): unknown =>
  own.length === 0 && row === 0 ? html`<p>${localizer.say('compareNothing')}</p>` : nothing;

/** The words quoted in an event. */
export const paperQuotesHtml = (quotes: readonly Quote[], reading: PaperReading): TemplateResult =>
  html`<ol class="handout-answers" role="list">
    ${quotes.map(
      ({ text, by, office, when, cites }) =>
        html`<li>
          ${wordsHtml([text], reading)}
          <p class="handout-where">
            ${joinHtml([whoHtml({ by, office, when }, reading), citesHtml(cites, reading)], reading.localizer.say('phraseBreak'))}
          </p>
        </li>`,
    )}
  </ol>`;

/** An answer with its citations of one source alone. */
function citing(claim: Claim, source: Id): Claim[] {
  const [first, ...rest] = claim.cites.filter((cite) => citedSources([cite])[0] === source);
  return first === undefined ? [] : [{ ...claim, cites: [first, ...rest] }];
}

const listHtml = (claims: readonly Claim[], reading: PaperReading): TemplateResult =>
  html`<ol class=${`handout-answers${claims.length > FEW ? ' many' : ''}`} role="list">
    ${claims.map((claim) => html`<li>${answerHtml(claim, reading)}</li>`)}
  </ol>`;

/** One answer: who, when, what is said, the words quoted, where they stand. */
function answerHtml(claim: Claim, reading: PaperReading): TemplateResult {
  const quotes = claim.cites.flatMap((cite) => (typeof cite === 'object' && cite.quote ? [cite.quote] : []));
  return html`<p class="handout-who">${whoHtml(claim, reading)}</p>
    <p>
      ${textHtml(claim.statement, reading)}
      <span class="handout-where">${citesHtml(claim.cites, reading)}</span>
    </p>
    ${wordsHtml(quotes, reading)}`;
}

/** "Radio Farda, said on or after 4 October 2020" */
export function whoHtml(
  { by, office, when }: Pick<Claim, 'by' | 'office' | 'when'>,
  reading: Reading,
): unknown[] {
  const { index, localizer } = reading;
  const value = resolveWhen(when);
  const date = value
    ? localizer.say('saidOn', { date: (speaker) => sayWhen(when, value, index.document.lang, speaker) })
    : localizer.say('undated');
  return joinHtml([speakerHtml(by, office, value, reading), date], localizer.say('listComma'));
}

/** The words alone: two documents may print them with other stops. */
const barely = (words: string): string => words.replace(/[^\p{L}\p{N}]+/gu, ' ');

/** Each quotation once: in the reader's language where one is, with the marks of its own. */
function wordsHtml(quotes: readonly Text[], { index, localizer }: Reading): TemplateResult[] {
  const read = quotes.flatMap((quote) => localizer.text(quote, index.document.lang) ?? []);
  const own = read.filter(({ lang }) => sameLanguage(lang, localizer.tag));
  const once = new Map((own.length > 0 ? own : read).map((quote) => [barely(quote.value), quote]));
  return [...once.values()].map(
    ({ value, lang, dir }) =>
      html`<p class="handout-words" lang=${lang} dir=${dir}>
        ${createLocalizer(lang).say('quotation', { quote: value })}
      </p>`,
  );
}

/** "[2], line 9, line 31, repeats …": the list of sources has the names, where numbers do not tell too much. */
function citesHtml(cites: Cites, reading: PaperReading): unknown[] {
  const { localizer } = reading;
  const comma = localizer.say('listComma');
  return joinHtml(
    [...bySource(cites)].map(([id, passages]) => {
      const places = new Set(passages.map((cite: Cite) => sayLocator(cite, localizer)));
      const copies = new Set(passages.flatMap(({ copies: copied }) => copied ?? []));
      const facts = [...places, ...[...copies].map((copied) => repeats(copied, reading))].filter(Boolean);
      return html`<span
        >${joinHtml([reading.unnumbered ? sourceHtml(id, reading) : numberHtml(id, reading), ...facts], comma)}</span
      >`;
    }),
    localizer.say('phraseBreak'),
  );
}

const numberHtml = (id: Id, { index, localizer }: Reading): string =>
  `[${localizer.number(index.sources.get(id)?.number ?? 0)}]`;

/** "Radio Farda [2]" */
export function sourceHtml(id: Id, reading: PaperReading): TemplateResult {
  const { index, localizer, unnumbered } = reading;
  const known = index.sources.get(id);
  if (!known) return html`<bdi>${id}</bdi>`;
  return html`<bdi>${plainName(known.source, reading)}</bdi
    >${unnumbered ? nothing : html`&nbsp;[${localizer.number(known.number)}]`}`;
}
