import { html, nothing, type TemplateResult } from 'lit';
import { correctionsHtml } from '../../drawing/corrections-html.js';
import { END_PARTS } from './end-parts.js';
import type { EndSection, TimelineEnd } from './timeline-end.js';
import '../../locale/reading-words.js';

export const styles = [];

/** What a section after the timeline holds. */
export function contentOf(section: EndSection, end: TimelineEnd): TemplateResult | typeof nothing {
  const { index, localizer, store, calendar, headingLevel, onSelect } = end;
  if (section === 'questions' || section === 'compare')
    return html`<chronicle-accounts
      part="questions"
      exportparts=${END_PARTS.accounts}
      .givenStore=${store}
      .calendar=${calendar}
      .compare=${section === 'compare' ? '' : null}
      @chronicle-select=${onSelect}
      .headingLevel=${headingLevel}
    ></chronicle-accounts>`;
  if (section === 'sources')
    return html`<chronicle-sources
      part="sources"
      exportparts=${END_PARTS.sources}
      .givenStore=${store}
      .calendar=${calendar}
      @chronicle-select=${onSelect}
    ></chronicle-sources>`;
  if (section === 'share')
    return html`<chronicle-share
      part="share"
      exportparts=${END_PARTS.share}
      .givenStore=${store}
      .calendar=${calendar}
      .headingLevel=${headingLevel}
    ></chronicle-share>`;
  if (section === 'corrections')
    return html`<div class="prose">${correctionsHtml({ index, localizer })}</div>`;
  const method = localizer.text(index.document.method, index.document.lang);
  return method ? html`<p class="prose" lang=${method.lang} dir="auto">${method.value}</p>` : nothing;
}
