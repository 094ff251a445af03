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
export function keyHelp(localizer: Localizer, onKey: (event: KeyboardEvent) => void): TemplateResult {
  return html`<ul
    class="help no-print"
    part="help"
    role="list"
    tabindex="-1"
    aria-label=${localizer.say('keyHelp')}
    @keydown=${onKey}
  >
    ${KEYS.map((key) => html`<li>${localizer.say(key)}</li>`)}
  </ul>`;
}
