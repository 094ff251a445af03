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
export function keyHelp(localizer: Localizer): TemplateResult {
  return html`<ul class="help no-print" part="help" role="list" aria-label=${localizer.say('keyHelp')}>
    ${KEYS.map((key) => html`<li>${localizer.say(key)}</li>`)}
  </ul>`;
}
