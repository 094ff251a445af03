import { html, nothing } from 'lit';
import { contentsHtml } from '../drawing/contents-html.js';
import { headingHtml } from '../drawing/heading-html.js';
import { recordHtml } from '../drawing/record-html.js';
import { templateText } from '../drawing/template-text.js';
import { createLocalizer, type CalendarChoice } from '../locale/localizer.js';
import { summarize } from '../locale/summarize.js';
import { disputedEvents } from '../model/disputes.js';
import type { Text, TimelineDocument } from '../model/document.js';
import { indexDocument } from '../model/event-index.js';
import { filterEvents, parseFilter } from '../model/filter.js';
import { guestMarkup } from './guest-markup.js';
import '../locale/reading-words.js';

export interface StillHtmlOptions {
  /** BCP 47 tag; default the document's language. */
  readonly lang?: string;
  readonly calendar?: CalendarChoice;
  /** Level of the heading, 1 to 6. Default 2. */
  readonly headingLevel?: number;
  /** As the `filter` attribute. */
  readonly filter?: string | null;
  /** Stands before every id and class, so that none meets another of the page. Default `chronicle-`. */
  readonly prefix?: string;
}

const NO_DOCUMENT =
  'renderHtml was given no document. Read JSON text with parseText(text), or what it stands for with parse(value), and pass the document of the result; where it is null, the problems of the result say why.';

/**
 * A timeline as plain HTML, to stand inside `chronicle-timeline` for readers whose browser runs no script, and until it
 * has run: a list of contents, every event in full in one order of time, with its claims, one bibliography, method and
 * corrections.
 * `chronicle-noscript.css` is the style sheet for it, when `prefix` is not changed.
 *
 * @throws {TypeError} where it is given anything but a document
 */
export function stillHtml(document: TimelineDocument, options: StillHtmlOptions = {}): string {
  if (!isDocument(document)) throw new TypeError(NO_DOCUMENT);
  const { lang = document.lang, headingLevel = 2, prefix = 'chronicle-' } = options;
  const localizer = createLocalizer(lang, { calendar: options.calendar });
  const index = indexDocument(document);
  const paragraph = (text: Text | undefined, look: string) => {
    const local = localizer.text(text, document.lang);
    return local ? html`<p class=${look} lang=${local.lang} dir=${local.dir}>${local.value}</p>` : nothing;
  };
  const entries = filterEvents(index, parseFilter(options.filter));
  const title = localizer.text(document.title, document.lang);
  const facts = {
    count: index.events.length,
    span: index.span,
    categories: new Set(index.events.flatMap(({ event }) => event.categories ?? [])).size,
    disputed: disputedEvents(index).size,
  };
  const page = html`<div class="still" lang=${localizer.tag} dir=${localizer.dir}>
    ${headingHtml(headingLevel, 'heading', html`<bdi lang=${title?.lang ?? nothing}>${title?.value}</bdi>`)}
    <p class="quiet">${summarize(facts, localizer)}</p>
    ${paragraph(document.description, 'description')}
    ${
      document.contentNote
        ? html`<div class="content-note">
            <p><b>${localizer.say('contentNote')}.</b></p>
            ${paragraph(document.contentNote, 'note-text')}
          </div>`
        : nothing
    }
    ${contentsHtml(entries, { index, localizer })}
    ${recordHtml(entries, { index, localizer, headingLevel: headingLevel + 1 })}
  </div>`;
  return guestMarkup(templateText(page), prefix);
}

/** In plain JavaScript what `parse` could not read arrives here as `null`, and JSON text as a string. */
function isDocument(given: unknown): boolean {
  return typeof given === 'object' && given !== null && 'events' in given && Array.isArray(given.events);
}
