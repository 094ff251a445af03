import { html, nothing, type TemplateResult } from 'lit';
import { disputedSign } from '../../drawing/disputed-html.js';
import { headingHtml } from '../../drawing/heading-html.js';
import type { Reading } from '../../drawing/reading.js';
import { summarize } from '../../locale/summarize.js';
import { sayProgress } from '../../drawing/problems-html.js';
import { disputedEvents } from '../../model/disputes.js';
import type { Id } from '../../model/document.js';
import type { EventIndex } from '../../model/event-index.js';
import type { TimelineState } from '../../store/state.js';

/** What stands before the timeline: title, summary, description and content note. */
export function introHtml(
  reading: Reading,
  title: string | undefined,
  headingLevel: number,
  { progress, searching }: TimelineState,
): TemplateResult {
  const { localizer } = reading;
  const { description, contentNote, lang } = reading.index.document;
  const about = localizer.text(description, lang);
  const note = localizer.text(contentNote, lang);
  const summary = progress ? sayProgress(progress, localizer) : summaryHtml(reading, searching);
  return html`${headingHtml(headingLevel, 'title', html`<span part="title">${title}</span>`)}
  ${(reading.index.tiled ?? reading.index.events).length > 0 ? html`<p class="summary" part="summary">${summary}</p>` : nothing}
  ${
    about
      ? html`<p class="description" part="description" lang=${about.lang} dir="auto">${about.value}</p>`
      : nothing
  }
  ${
    note
      ? html`<p class="content-note" part="content-note">
          <b>${localizer.say('contentNote')}.</b>
          <span lang=${note.lang} dir="auto">${note.value}</span>
        </p>`
      : nothing
  }`;
}

/** Counted once for a document: it may be long, and is drawn at every step of a zoom. */
const counted = new WeakMap<EventIndex, number>();

function categoriesIn(index: EventIndex): number {
  let count = counted.get(index);
  if (count === undefined) {
    const used = new Set<Id>();
    for (const { event } of index.events) {
      for (const id of event.categories ?? []) used.add(id);
      // The first few events have them all, mostly.
      if (used.size === index.categories.size) break;
    }
    counted.set(index, (count = used.size));
  }
  return count;
}

function summaryHtml({ index, localizer }: Reading, searching: boolean): TemplateResult {
  const disputed = disputedEvents(index).size;
  const words = summarize(
    {
      count: (index.tiled ?? index.events).length,
      span: index.span,
      categories: index.tiled ? index.categories.size : categoriesIn(index),
      disputed,
    },
    localizer,
  );
  return html`${words}${disputed > 0 ? disputedSign() : nothing}${searching ? localizer.say('phraseBreak') + localizer.say('searching') : nothing}`;
}
