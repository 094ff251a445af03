import { html, nothing, type TemplateResult } from 'lit';
import type { Actor, Id, Office } from '../model/document.js';
import type { EdtfValue } from '../model/edtf-value.js';
import { officeAt } from '../model/offices.js';
import type { Reading } from './reading.js';
import { textHtml } from './text-html.js';

/** Who speaks, with the office held at that date; no office is said where no date is known. */
export function speakerHtml(
  id: Id,
  office: Id | undefined,
  when: EdtfValue | null,
  reading: Reading,
): TemplateResult {
  const actor = reading.index.actors.get(id);
  if (!actor) return html`<bdi class="speaker">${id}</bdi>`;
  const held = officeHeld(actor, office, when);
  return html`<span class="speaker">${textHtml(actor.name, reading)}</span>${officeHtml(held, reading)}`;
}

/** The office a text names, else the one held on the first day it can mean. */
export function officeHeld(actor: Actor, office: Id | undefined, when: EdtfValue | null): Office | undefined {
  if (office !== undefined) return actor.offices?.find(({ id }) => id === office);
  return when ? officeAt(actor, when.earliestStart) : undefined;
}

function officeHtml(office: Office | undefined, reading: Reading): TemplateResult | typeof nothing {
  if (!office) return nothing;
  const { localizer, index } = reading;
  const title = localizer.text(office.title, index.document.lang)?.value ?? '';
  return html`${localizer.say('listComma')}<span class="office"
      >${localizer.say('officeThen', { office: title })}</span
    >`;
}
