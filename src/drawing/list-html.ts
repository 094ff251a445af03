import { html, nothing, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { disputedEvents } from '../model/disputes.js';
import type { Id } from '../model/document.js';
import type { IndexedEvent } from '../model/event-index.js';
import { categorySymbol } from './category-symbol.js';
import { dateHtml } from './date-html.js';
import { disputedHtml } from './disputed-html.js';
import { eventHtml } from './event-html.js';
import { headingHtml } from './heading-html.js';
import { periods } from './period.js';
import type { EventContext } from './reading.js';
import { renderedEvent } from './rendered-event.js';
import { joinHtml, pauseHtml, textHtml, titleHtml } from './text-html.js';

export interface ListContext extends EventContext {
  /** Shown at the end of an open event. */
  readonly extraFor?: (id: Id) => unknown;
  readonly isOpen: (id: Id) => boolean;
  /**
   * What entries are drawn from besides themselves. Where it is given, years in which nothing is open are drawn again
   * only when it changes: in a long list they are most of the work.
   */
  readonly basis?: readonly unknown[];
  /** Without it every event is a heading, not a button, as on a page made in Node. */
  readonly onToggle?: (id: Id) => void;
}

/** Events under the headings of their years, each to be opened where it stands. */
export function listHtml(entries: readonly IndexedEvent[], context: ListContext): TemplateResult {
  return html`<div class="periods">
    ${periods(entries, context.localizer).map((period) => {
      const section = () =>
        html`<section class="period" part="period">
          ${headingHtml(context.headingLevel, 'period-name', html`<span part="period-heading">${period.name}</span>`)}
          <ol class="entries" role="list">
            ${period.entries.map((entry) => entryHtml(entry, context))}
          </ol>
        </section>`;
      const { basis, isOpen } = context;
      const isKept = basis && !period.entries.some(({ event }) => isOpen(event.id));
      // Always by the same directive, so that the nodes of a year stay when one of its events is opened.
      return guard(isKept ? [...basis, ...period.entries] : [{}], section);
    })}
  </div>`;
}

function entryHtml(entry: IndexedEvent, context: ListContext): TemplateResult {
  const { event } = entry;
  const { headingLevel, onToggle } = context;
  const open = context.isOpen(event.id);
  const details = `details-${event.id}`;
  const name = renderedEvent(context.renderEvent, 'entry', entry, context, open, () =>
    nameHtml(entry, context),
  );
  const button = html`<button
    type="button"
    class="entry-button"
    part="entry-button"
    aria-expanded=${open}
    aria-controls=${open ? details : nothing}
    data-event=${event.id}
    @click=${() => onToggle?.(event.id)}
  >
    ${name}
  </button>`;
  return html`<li class=${open ? 'entry open' : 'entry'} part="entry" id=${`entry-${event.id}`}>
    ${headingHtml(headingLevel + 1, 'entry-heading', onToggle ? button : html`<span class="entry-button">${name}</span>`)}
    ${
      open
        ? html`<div class="entry-details" part="entry-details" id=${details}>
            ${eventHtml(entry, {
              ...context,
              headingLevel: headingLevel + 1,
              headless: true,
              extra: context.extraFor?.(event.id),
            })}
          </div>`
        : nothing
    }
  </li>`;
}

/** An entry's head, one sentence to the ear: date, title, categories, and of a dispute how many accounts there are. */
function nameHtml(entry: IndexedEvent, context: ListContext): TemplateResult {
  const { event, when } = entry;
  const { index, localizer } = context;
  const category = index.categories.get(event.categories?.[0] ?? '');
  const title = localizer.text(event.title, index.document.lang)?.value;
  const facts = factsHtml(entry, context);
  return html`<span class="entry-date"
      >${dateHtml(event.when, when, context)}${pauseHtml('', localizer)}</span
    >
    <span class="entry-mark">${category ? categorySymbol(category) : nothing}</span>
    <span class="entry-title"
      >${titleHtml(event.title, context)}${facts.length > 0 ? pauseHtml(title, localizer) : nothing}</span
    >
    ${facts.length > 0 ? html`<span class="entry-facts">${facts}</span>` : nothing}`;
}

function factsHtml({ event }: IndexedEvent, context: ListContext): readonly unknown[] {
  const { index, localizer } = context;
  const labels = (event.categories ?? []).map((id) => textHtml(index.categories.get(id)?.label, context));
  const accounts = disputedEvents(index).get(event.id);
  const disputed = accounts === undefined ? nothing : disputedHtml(accounts, localizer);
  return joinHtml([...labels, disputed], localizer.say('phraseBreak'));
}
