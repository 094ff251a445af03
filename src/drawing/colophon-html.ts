import { html, type TemplateResult } from 'lit';
import { sayWhen } from '../locale/describe-event.js';
import type { Localizer } from '../locale/localizer.js';
import { resolveWhen } from '../model/event-index.js';
import type { Reading } from './reading.js';
import { joinHtml } from './text-html.js';

/** Where and when a copy was made, as far as that is known. */
export interface Copy {
  readonly address?: string;
  /** A day, as 2026-11-22. */
  readonly printed?: string;
}

/** Which record this is, of what day, under which licence; on paper also from which page and when it was printed. */
export function colophonHtml({ index, localizer }: Reading, { address, printed }: Copy = {}): TemplateResult {
  const { id, updated, license, lang } = index.document;
  const day = (date: string) => (speaker: Localizer) => sayWhen(date, resolveWhen(date), lang, speaker);
  const facts = [
    id && localizer.say('recordId', { id }),
    updated && localizer.say('citedVersion', { date: day(updated) }),
    license && html`${localizer.say('license')}: <bdi>${license}</bdi>`,
    address && html`<bdi class="address">${address}</bdi>`,
    printed && localizer.say('printedOn', { date: day(printed) }),
  ];
  return html`<p class="colophon meta">${joinHtml(facts, localizer.say('phraseBreak'))}</p>`;
}
