import { html, nothing, type TemplateResult } from 'lit';
import { sayWhen } from '../locale/describe-event.js';
import type { MessageKey } from '../locale/localizer.js';
import { accountsOf, questionsOf } from '../model/accounts.js';
import { disputedEvents } from '../model/disputes.js';
import type { Id, Question, WhenObject } from '../model/document.js';
import type { IndexedEvent } from '../model/event-index.js';
import { accountCountHtml, accountsHtml } from './accounts-html.js';
import { categoriesHtml } from './category-symbol.js';
import { citesHtml, type CitingContext } from './cites-html.js';
import { claimsHtml } from './claims-html.js';
import { dateHtml, precisionHtml } from './date-html.js';
import { disputedHtml } from './disputed-html.js';
import { eventSourcesHtml } from './event-sources-html.js';
import { headingHtml } from './heading-html.js';
import { linkHtml } from './link-html.js';
import { markdownHtml } from './markdown-html.js';
import { mediaHtml } from './media-html.js';
import { peopleHtml } from './people-html.js';
import { quoteHtml } from './quotes-html.js';
import type { EventContext } from './reading.js';
import { renderedEvent } from './rendered-event.js';
import { relatedHtml } from './related-html.js';
import { underEventHtml } from './under-event-html.js';
import { joinHtml, languageNote, proseHtml, textHtml, titleHtml } from './text-html.js';

export type { EventContext } from './reading.js';

const CALENDARS: Readonly<Record<NonNullable<WhenObject['original']>['calendar'], MessageKey>> = {
  persian: 'calendarPersian',
  islamic: 'calendarIslamic',
  hebrew: 'calendarHebrew',
  chinese: 'calendarChinese',
  julian: 'calendarJulian',
  japanese: 'calendarJapanese',
  other: 'calendarOther',
};

/** One event in full, as the page wants it or as the kit has it. */
export function eventHtml(entry: IndexedEvent, context: EventContext): unknown {
  return renderedEvent(context.renderEvent, 'details', entry, context, true, () =>
    articleHtml(entry, context),
  );
}

/**
 * One event in full: when and how well that is known, what happened, the words quoted, what each source says, the
 * questions they answer differently, and where all of it can be read. Wide containers set the sources' statements
 * beside the story.
 */
function articleHtml(entry: IndexedEvent, given: EventContext): TemplateResult {
  const { event } = entry;
  const context: CitingContext = { ...given, citing: event.id };
  const { localizer, headingLevel } = context;
  const { index } = context;
  const questions = questionsOf(index, event.id);
  const asked = new Set<Id | undefined>(questions.map(({ id }) => id));
  const others = (event.claims ?? []).filter(({ question }) => !asked.has(question));
  const claims = others.length > 0 ? claimsHtml(others, context) : nothing;
  const disputed = disputedEvents(index).get(event.id);
  const section = (key: MessageKey, content: unknown, look: string) =>
    sectionHtml(headingLevel + 1, localizer.say(key), content, look);
  const facts = [
    section('people', peopleHtml(entry, context), 'people'),
    section('places', placesHtml(entry, context), 'places'),
    section('related', relatedHtml(context), 'related'),
    section('links', linksHtml(entry, context), 'links'),
    context.extra ?? nothing,
    context.sourceHref ? nothing : section('sources', eventSourcesHtml(entry, context), 'sources'),
  ].filter((part) => part !== nothing);
  return html`<article class="event" part="article">
    <div class=${claims === nothing ? 'columns single' : questions.length > 0 ? 'columns both' : 'columns'}>
      <div class="story">
        <header>
          ${context.headless ? nothing : html`<p class="when" part="event-date">${whenHtml(entry, context)}</p>`}
          ${
            context.headless
              ? nothing
              : headingHtml(
                  headingLevel,
                  'title',
                  html`<span part="event-title">${titleHtml(event.title, context)}</span>`,
                )
          }
          ${context.headless ? nothing : categoriesHtml(event.categories, context)}
          ${
            disputed === undefined || context.headless
              ? nothing
              : html`<p class="meta" part="event-note">${disputedHtml(disputed, localizer)}</p>`
          }
          ${dateNotesHtml(entry, context)}
        </header>
        ${
          event.summary
            ? html`<p class="summary" part="event-summary">${proseHtml(event.summary, context)}</p>`
            : nothing
        }
        ${bodyHtml(entry, context)}
        ${
          event.quotes?.length
            ? section(
                'quotations',
                event.quotes.map((quote) => quoteHtml(quote, context)),
                'quotes',
              )
            : nothing
        }
        ${event.media?.map((media) => mediaHtml(media, context)) ?? nothing}
      </div>
      ${claims === nothing ? nothing : html`<div class="evidence">${section('sourcesSay', claims, 'said')}</div>`}
      ${
        questions.length > 0
          ? html`<div class="asked">
              ${questions.map((question) => questionSection(question, questions.length > 1, context))}
            </div>`
          : nothing
      }
      ${facts.length > 0 ? html`<div class="facts">${facts}</div>` : nothing}
    </div>
  </article>`;
}

/**
 * Every account of a question that the event's own claims answer, wherever they are held. Where there are several
 * questions, each opens from its heading: a reader chooses among them before reading dozens of answers.
 */
function questionSection(
  question: Question,
  folded: boolean,
  context: CitingContext,
): TemplateResult | typeof nothing {
  const { index, headingLevel } = context;
  const accounts = accountsOf(index, question.id);
  const count = accountCountHtml(accounts, context);
  const standing = html`<p class="standing-of">${count}</p>`;
  const name = textHtml(question.label, context);
  const home = context.answeredIn?.get(question.id);
  const elsewhere = home === undefined || home === context.citing ? undefined : index.byId.get(home);
  if (elsewhere)
    return sectionHtml(
      headingLevel + 1,
      name,
      html`${standing} ${underEventHtml(elsewhere.event, context)}`,
      'accounts',
    );
  const answers = accountsHtml(question, accounts, context);
  if (!folded) return sectionHtml(headingLevel + 1, name, html`${standing} ${answers}`, 'accounts');
  return html`<details class="section accounts" part="event-section" ?open=${context.unfolded}>
    <summary part="fold">
      ${headingHtml(headingLevel + 1, 'label', name)} <span class="standing-of">${count}</span>
    </summary>
    ${answers}
  </details>`;
}

/** A part of an event under its heading; nothing where there is nothing in it. */
function sectionHtml(
  level: number,
  name: unknown,
  content: unknown,
  look: string,
): TemplateResult | typeof nothing {
  return content === nothing
    ? nothing
    : html`<section class=${`section ${look}`} part="event-section">
        ${headingHtml(level, 'label', name)} ${content}
      </section>`;
}

function whenHtml({ event, when }: IndexedEvent, context: CitingContext): unknown[] {
  return joinHtml([dateHtml(event.when, when, context), precisionHtml(event.when, when, context)], ' · ');
}

/** What else is to be said about the date: why it is so, how the source writes it, what time is spoken of. */
function dateNotesHtml(entry: IndexedEvent, context: CitingContext): unknown {
  const { event, when, about } = entry;
  const { localizer, index } = context;
  const stated = typeof event.when === 'object' ? event.when : undefined;
  const spoken =
    about &&
    localizer.say('speaksOf', {
      date: (speaker) => sayWhen(event.about, about, index.document.lang, speaker),
    });
  const original =
    stated?.original &&
    html`${localizer.say('dateInSource')}:
      <bdi>${stated.original.value}</bdi> (${localizer.say(CALENDARS[stated.original.calendar])})`;
  const lines = [
    context.headless ? precisionHtml(event.when, when, context) : nothing,
    spoken ?? nothing,
    event.undated ? proseHtml(event.undated, context) : nothing,
    stated?.note ? proseHtml(stated.note, context) : nothing,
    original ?? nothing,
    citesHtml(stated?.cites, context),
  ].filter((line) => line !== nothing);
  return lines.map((line) => html`<p class="meta" part="event-note">${line}</p>`);
}

function bodyHtml(
  { event }: IndexedEvent,
  { localizer, index }: CitingContext,
): TemplateResult | typeof nothing {
  const body = localizer.text(event.body, index.document.lang);
  return body
    ? html`<div class="body" part="event-body" lang=${body.lang} dir=${body.dir}>
        ${markdownHtml(body.value)} ${languageNote(body, localizer)}
      </div>`
    : nothing;
}

function placesHtml({ event }: IndexedEvent, context: CitingContext): TemplateResult | typeof nothing {
  const { places = [] } = event;
  if (places.length === 0) return nothing;
  return html`<p>
    ${joinHtml(
      places.map(({ name }) => textHtml(name, context)),
      context.localizer.say('listComma'),
    )}
  </p>`;
}

function linksHtml({ event }: IndexedEvent, context: CitingContext): TemplateResult | typeof nothing {
  const { links = [] } = event;
  if (links.length === 0) return nothing;
  return html`<ul role="list">
    ${links.map(({ url, label }) => html`<li>${linkHtml(url, textHtml(label, context))}</li>`)}
  </ul>`;
}
