import { html, nothing, type TemplateResult } from 'lit';
import { sayWhen } from '../locale/describe-event.js';
import { accountsOf } from '../model/accounts.js';
import type { Id, Story, StoryStep } from '../model/document.js';
import {
  citedSources,
  type EventIndex,
  type IndexedEvent,
  type IndexedSource,
} from '../model/event-index.js';
import { eventsInView } from '../model/lesson-events.js';
import { stepAsSeen } from '../model/veil.js';
import { paperAnswersHtml, paperQuotesHtml, type PaperReading } from './handout-answers-html.js';
import { solutionHtml } from './handout-solution-html.js';
import { headingHtml } from './heading-html.js';
import { referenceHtml } from './reference-html.js';
import type { StoryReading } from './story-html.js';
import { proseHtml, textHtml, titleHtml } from './text-html.js';
import { paragraphsHtml } from './written-html.js';

/** Room to write an answer, in lines. */
const LINES = 3;

/** As many events as these are told with their summaries where a step shows the chart alone; of more the titles. */
const MOST_TOLD = 8;
const MOST_NAMED = 40;

export interface Handout {
  readonly story: Story;
  /** With the notes: the teacher's copy. */
  readonly noted: boolean;
  readonly chart: unknown;
  /** What the class reads in a step, before it asks. */
  readonly seen: (step: StoryStep) => StoryReading;
}

/** A story on paper: chart, steps, the texts they ask about, room to write, and the sources all of it rests on. */
export function handoutHtml({ story, noted, chart, seen }: Handout, reading: StoryReading): TemplateResult {
  const { index, localizer, speech, headingLevel } = reading;
  const sources = sourcesOf(story, index);
  const told = new Set<Id>();
  return html`<div class="handout sheet" lang=${speech.lang ?? nothing}>
    ${headingHtml(headingLevel, 'story-title', textHtml(story.title, reading))} ${chart}
    <ol class="handout-steps" role="list">
      ${story.steps.map((step, at) => stepHtml({ step, at, noted, told }, seen(step), reading))}
    </ol>
    ${
      sources.length > 0
        ? html`<section class="handout-references">
            ${headingHtml(headingLevel + 1, 'period-name', localizer.say('sources'))}
            <ol class="handout-sources" role="list">
              ${sources.map(
                ({ source, number }) =>
                  html`<li>[${localizer.number(number)}] ${referenceHtml(source, localizer, true)}</li>`,
              )}
            </ol>
          </section>`
        : nothing
    }
  </div>`;
}

interface PaperStep {
  readonly step: StoryStep;
  readonly at: number;
  readonly noted: boolean;
  /** The events told in full so far: once on a paper is enough. */
  readonly told: Set<Id>;
}

/** @param seen what the class reads @param plain what the record says, for the teacher */
function stepHtml(
  { step, at, noted, told }: PaperStep,
  seen: StoryReading,
  plain: StoryReading,
): TemplateResult {
  const { index, localizer } = seen;
  const reading: PaperReading & StoryReading = {
    ...seen,
    unnumbered: step.hide?.includes('speaker') ?? false,
  };
  const entry = index.byId.get(step.event ?? '');
  const question = index.questions.get(step.question ?? '');
  const bare = !entry && !question && !step.compare;
  return html`<li class="handout-step">
    <div class="handout-text">
      ${paragraphsHtml(stepAsSeen(index.document, step).text, reading, html`<b>${localizer.number(at + 1)}.</b> `)}
    </div>
    ${entry ? eventHtml(entry, told, reading) : nothing} ${bare ? viewHtml(step, told, reading) : nothing}
    ${question ? html`<p class="handout-question">${titleHtml(question.label, reading)}</p>` : nothing}
    ${paperAnswersHtml(step, reading)}
    ${entry?.event.quotes && !question && !step.compare ? paperQuotesHtml(entry.event.quotes, reading) : nothing}
    ${
      noted
        ? html`${solutionHtml(step, seen, plain)}
          ${step.notes === undefined ? nothing : html`<div class="handout-notes">${paragraphsHtml(step.notes, plain)}</div>`}`
        : html`<div class="handout-lines">${Array.from({ length: LINES }, () => html`<p></p>`)}</div>`
    }
  </li>`;
}

/** The events in view, by their full titles, which the chart has no room for. */
function viewHtml(step: StoryStep, told: Set<Id>, reading: StoryReading): TemplateResult | typeof nothing {
  const entries = eventsInView(reading.index, step);
  if (entries.length === 0 || entries.length > MOST_NAMED) return nothing;
  return html`${entries.map((entry) => eventHtml(entry, entries.length <= MOST_TOLD ? told : null, reading))}`;
}

/** @param told the events told already; `null` where titles alone are wanted */
function eventHtml(
  { event, when }: IndexedEvent,
  told: Set<Id> | null,
  reading: StoryReading,
): TemplateResult {
  const { index, localizer } = reading;
  const first = told !== null && !told.has(event.id);
  told?.add(event.id);
  return html`<div class="handout-event">
    <p class="handout-title">
      ${event.undated === undefined ? sayWhen(event.when, when, index.document.lang, localizer) : textHtml(event.undated, reading)}
      <b>${titleHtml(event.title, reading)}</b>
    </p>
    ${first && event.summary !== undefined ? html`<p>${proseHtml(event.summary, reading)}</p>` : nothing}
  </div>`;
}

/** What the steps rest on, in the order of the bibliography. */
function sourcesOf({ steps }: Story, index: EventIndex): IndexedSource[] {
  const used = new Set<Id>();
  for (const step of steps) {
    const { event, question, compare } = step;
    for (const id of compare ?? []) used.add(id);
    for (const id of index.byId.get(event ?? '')?.sources ?? []) used.add(id);
    for (const { claim } of question === undefined ? [] : accountsOf(index, question))
      for (const id of citedSources(claim.cites)) used.add(id);
  }
  return [...index.sources.values()].filter(({ source }) => used.has(String(source.id)));
}
