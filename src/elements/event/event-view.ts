import { html, type TemplateResult } from 'lit';
import type { Localizer } from '../../locale/localizer.js';
import { accountsStyles } from '../accounts/accounts-styles.js';
import { eventStyles } from './event-styles.js';

export { citeEventHtml, copyableHtml } from '../cite-event.js';
export { tiesInk } from '../../drawing/ties.js';
export { eventHtml } from '../../drawing/event-html.js';

export const styles = [eventStyles, accountsStyles];

/** Where no event is open. */
export function noEventHtml(localizer: Localizer): TemplateResult {
  return html`<p class="state" part="state">${localizer.say('chooseEvent')}</p>`;
}
