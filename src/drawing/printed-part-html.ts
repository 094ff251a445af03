import { html, nothing, type TemplateResult } from 'lit';
import type { Localizer } from '../locale/localizer.js';

/** Events put on paper in full at one go: with more, a browser lays out thousands of sheets and does not answer. */
export const MOST_PRINTED = 1000;

/** Of a long list the part that goes on paper, and what the paper says of the rest. */
export interface PrintedPart<Entry> {
  readonly entries: readonly Entry[];
  /** Which events these are, of how many, and how to get at the others; nothing where it is all of them. */
  readonly note: TemplateResult | typeof nothing;
}

/** @param from where the reader is in the list */
export function printedPart<Entry>(
  all: readonly Entry[],
  from: number,
  localizer: Localizer,
): PrintedPart<Entry> {
  if (all.length <= MOST_PRINTED) return { entries: all, note: nothing };
  const first = Math.min(Math.max(from, 0), all.length - MOST_PRINTED);
  const entries = all.slice(first, first + MOST_PRINTED);
  const values = { first: first + 1, last: first + entries.length, total: all.length };
  return {
    entries,
    note: html`<p class="printed-part">
      <b>${localizer.say('printedPart', values)}</b> ${localizer.say('printedRest')}
    </p>`,
  };
}
