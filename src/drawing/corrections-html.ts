import { html, nothing, type TemplateResult } from 'lit';
import { sayWhen } from '../locale/describe-event.js';
import { resolveWhen } from '../model/event-index.js';
import type { Reading } from './reading.js';

/** What was corrected in the record, with the day of each correction, and where corrections go. */
export function correctionsHtml(reading: Reading): TemplateResult {
  const { localizer, index } = reading;
  const { corrections = [], contact, lang } = index.document;
  return html`${corrections.map(({ date, what }) => {
    const text = localizer.text(what, lang);
    return html`<p>
      <time datetime=${date}>${sayWhen(date, resolveWhen(date), lang, localizer)}</time>
      <span lang=${text?.lang ?? nothing} dir="auto">${text?.value}</span>
    </p>`;
  })}
  ${contact ? html`<p>${localizer.say('correctionsTo', { contact: contact.replace(/^mailto:/u, '') })}</p>` : nothing}`;
}
