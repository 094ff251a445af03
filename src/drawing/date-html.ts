import { html, nothing, type TemplateResult } from 'lit';
import type { When } from '../model/document.js';
import type { EdtfValue } from '../model/edtf-value.js';
import { sayWhen } from '../locale/describe-event.js';
import type { Reading } from './reading.js';

/** A date in words; HTML's own `time` where its machine form can say as much as the date does. */
export function dateHtml(
  when: When | undefined,
  value: EdtfValue | null,
  { index, localizer }: Reading,
): TemplateResult {
  const words = sayWhen(when, value, index.document.lang, localizer);
  const machine = value && machineDate(value);
  return machine ? html`<time datetime=${machine}>${words}</time>` : html`<span>${words}</span>`;
}

/**
 * What is not known about a date, beyond what its words say; nothing for an exact day. Generated words say
 * themselves what is approximate or uncertain, an author's own may not.
 */
export function precisionHtml(
  when: When | undefined,
  value: EdtfValue | null,
  { localizer }: Reading,
): TemplateResult | typeof nothing {
  const said = typeof when !== 'object' || when.label === undefined;
  const note =
    value && localizer.precisionNote(said ? { ...value, approximate: false, uncertain: false } : value);
  return note ? html`<span class="precision">${note}</span>` : nothing;
}

function machineDate({ kind, source, precision, approximate, uncertain }: EdtfValue): string | null {
  const plain = kind === 'date' && !approximate && !uncertain && precision !== 'season';
  return plain && /^\d{4}(-\d\d){0,2}$/u.test(source) ? source : null;
}
