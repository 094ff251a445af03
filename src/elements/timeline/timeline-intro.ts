import { html, nothing, type TemplateResult } from 'lit';
import { disputedSign } from '../../drawing/disputed-html.js';
import { headingHtml } from '../../drawing/heading-html.js';
import type { Reading } from '../../drawing/reading.js';
import { summarize } from '../../locale/summarize.js';
import { disputedEvents } from '../../model/accounts.js';

/** What stands before the timeline: title, summary, description and content note. */
export function introHtml(reading: Reading, title: string | undefined, headingLevel: number): TemplateResult {
  const { localizer } = reading;
  const { description, contentNote, lang } = reading.index.document;
  const about = localizer.text(description, lang);
  const note = localizer.text(contentNote, lang);
  return html`${headingHtml(headingLevel, 'title', html`<span part="title">${title}</span>`)}
  ${
    reading.index.events.length > 0
      ? html`<p class="summary" part="summary">${summaryHtml(reading)}</p>`
      : nothing
  }
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

function summaryHtml({ index, localizer }: Reading): TemplateResult {
  const categories = new Set(index.events.flatMap(({ event }) => event.categories ?? []));
  const disputed = disputedEvents(index).size;
  const words = summarize(
    { count: index.events.length, span: index.span, categories: categories.size, disputed },
    localizer,
  );
  return html`${words}${disputed > 0 ? disputedSign() : nothing}`;
}
