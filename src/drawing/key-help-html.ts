import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../locale/localizer.js';

const KEYS = [
  'keyHelpTime',
  'keyHelpAcross',
  'keyHelpEnds',
  'keyHelpPage',
  'keyHelpOpen',
  'keyHelpClose',
  'keyHelpZoom',
  'keyHelpType',
] as const;

/** Every key that works on an event, in words. */
export function keyHelp(
  localizer: Localizer,
  onKey: (event: KeyboardEvent) => void,
  onClose: () => void,
): TemplateResult {
  return html`<div
    class="help no-print"
    part="help"
    role="group"
    tabindex="-1"
    aria-label=${localizer.say('keyHelp')}
    @keydown=${onKey}
  >
    <div class="help-head">
      <p aria-hidden="true">${localizer.say('keyHelp')}</p>
      <button class="control" part="close" type="button" @click=${onClose}>${localizer.say('close')}</button>
    </div>
    <ul role="list">
      ${KEYS.map((key) => html`<li>${localizer.say(key)}</li>`)}
    </ul>
  </div>`;
}
