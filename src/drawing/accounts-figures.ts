import { html, type TemplateResult } from 'lit';
import { accountsScale, type AccountsScale, type ScaleMark } from '../layout/accounts-scale.js';
import type { Account } from '../model/disputes.js';
import type { Quantity, Question } from '../model/document.js';
import { scaleRow, scaleTicks } from './accounts-svg.js';
import { sayQuantity } from './quantity.js';
import type { Reading } from './reading.js';

/** The figures of a question's answers on one scale. */
export interface AccountsFigures {
  /** The scale itself, once for all rows. */
  readonly axis: TemplateResult;
  /** One for each answer, in the order given; an answer without a figure has an empty one. */
  readonly rows: readonly TemplateResult[];
}

/**
 * The figures of answers, each to be set beside the words that give it. One that counts something else than the question
 * asks, or than most answers count, is told and not drawn.
 *
 * @returns `null` where fewer than two can be set on one scale
 */
export function accountsFigures(
  question: Question,
  accounts: readonly Account[],
  reading: Reading,
): AccountsFigures | null {
  const { localizer, index } = reading;
  const { lang } = index.document;
  const sayUnit = ({ unit = question.unit }: Quantity) => localizer.text(unit, lang)?.value ?? '';
  const values = accounts.map(({ claim }) => claim.value);
  const unit = sayUnit({}) || mostCommon(values.flatMap((value) => (value ? [sayUnit(value)] : [])));
  const scale = accountsScale(values.map((value) => (value && sayUnit(value) === unit ? value : undefined)));
  if (!scale) return null;
  return {
    axis: html`<div class="scale-axis" part="scale">
      <p class="meta">${unit ? localizer.say('scaleUnit', { unit }) : ''}</p>
      <div class="figure"><span></span>${scaleTicks(scale.ticks, (figure) => localizer.number(figure))}</div>
    </div>`,
    rows: values.map((value, i) =>
      rowHtml(value, value && sayUnit(value) === unit, scale.marks[i] ?? null, scale, reading),
    ),
  };
}

function rowHtml(
  value: Quantity | undefined,
  sameUnit: boolean | undefined,
  mark: ScaleMark | null,
  scale: AccountsScale,
  { localizer, index }: Reading,
): TemplateResult {
  const { lang } = index.document;
  const word = localizer.text(value?.words, lang);
  const quoted = word && { ...word, value: localizer.say('quotation', { quote: word.value }) };
  const told = value && sayQuantity({ ...value, unit: sameUnit ? undefined : value.unit }, localizer, lang);
  return html`<div class="figure">
    <p class="figure-told">${told}</p>
    ${scaleRow(mark, quoted, scale)}
  </div>`;
}

function mostCommon(words: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts].reduce((most, one) => (one[1] > most[1] ? one : most), ['', 0] as const)[0];
}
