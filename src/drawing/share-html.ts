import { html, nothing, type TemplateResult } from 'lit';
import type { ShareSpeech } from '../locale/share-words.js';
import { headingHtml } from './heading-html.js';

/** What one part of the panel holds, under a heading. */
export function shareSectionHtml(
  name: 'link' | 'cite' | 'download' | 'embed',
  content: unknown,
  { speech, headingLevel }: { readonly speech: ShareSpeech; readonly headingLevel: number },
): TemplateResult {
  return html`<div class=${`part ${name}`} part="share-section">
    ${headingHtml(headingLevel, 'part-title', speech.say(name))} ${content}
  </div>`;
}

/** The parts, side by side where there is room: what readers take along, and what publishers paste. */
export function shareHtml(reader: unknown, publisher: unknown, { lang }: ShareSpeech): TemplateResult {
  return html`<div class="share no-print" lang=${lang ?? nothing}>
    <div class="columns">
      <div class="parts">${reader}</div>
      <div class="parts">${publisher}</div>
    </div>
  </div>`;
}

export const noteHtml = (words: string): TemplateResult => html`<p class="note">${words}</p>`;
