import { html, type TemplateResult } from 'lit';
import type { Id } from '../model/document.js';
import { safeUrl } from '../model/safe-url.js';
import type { EventContext } from './reading.js';

/** A link to another page, or plain text where the address may not be followed. */
export function linkHtml(url: string | undefined, content: unknown): TemplateResult {
  const href = url === undefined ? null : safeUrl(url);
  return href === null
    ? html`${content}`
    : html`<a href=${href} rel="noopener noreferrer" part="link">${content}</a>`;
}

/** What leads to another event of the timeline, in an element or on a page. */
export function eventLinkHtml(
  id: Id,
  content: unknown,
  { onSelect, eventHref }: Pick<EventContext, 'onSelect' | 'eventHref'>,
): TemplateResult {
  if (onSelect)
    return html`<button type="button" class="link" part="link" @click=${() => onSelect(id)}>
      ${content}
    </button>`;
  return eventHref ? html`<a href=${eventHref(id)} part="link">${content}</a>` : html`${content}`;
}
