import { html, nothing, type TemplateResult } from 'lit';
import { sayWhen } from '../locale/describe-event.js';
import { accountsOf } from '../model/accounts.js';
import type { Id, Story, StoryStep } from '../model/document.js';
import { citedSources, type EventIndex, type IndexedSource } from '../model/event-index.js';
import { headingHtml } from './heading-html.js';
import { referenceHtml } from './reference-html.js';
import type { StoryReading } from './story-html.js';
import { proseHtml, textHtml, titleHtml } from './text-html.js';

/** Room to write an answer, in lines. */
const LINES = 5;

export interface Handout {
  readonly story: Story;
  /** With the notes: the teacher's copy. */
  readonly noted: boolean;
  readonly chart: unknown;
  /** The document as the class sees it in a step, before it asks. */
  readonly veiled: (step: StoryStep) => EventIndex;
}

/** A story on paper: chart, steps, questions with room to write, the sources they rest on. */
export function handoutHtml({ story, noted, chart, veiled }: Handout, reading: StoryReading): TemplateResult {
  const { index, localizer, speech, headingLevel } = reading;
  const sources = sourcesOf(story, index);
  return html`<div class="handout sheet" lang=${speech.lang ?? nothing}>
    ${headingHtml(headingLevel, 'story-title', textHtml(story.title, reading))} ${chart}
    <ol class="handout-steps" role="list">
      ${story.steps.map((step, i) => stepHtml(step, i, noted, { ...reading, index: veiled(step) }))}
    </ol>
    ${
      sources.length > 0
        ? html`<section>
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

function stepHtml(step: StoryStep, at: number, noted: boolean, reading: StoryReading): TemplateResult {
  const { index, localizer } = reading;
  const entry = index.byId.get(step.event ?? '');
  const question = index.questions.get(step.question ?? '');
  return html`<li class="handout-step">
    <p class="handout-text"><b>${localizer.number(at + 1)}.</b> ${proseHtml(step.text, reading)}</p>
    ${
      entry
        ? html`<p class="handout-event">
              ${
                entry.event.undated === undefined
                  ? sayWhen(entry.event.when, entry.when, index.document.lang, localizer)
                  : textHtml(entry.event.undated, reading)
              }
              <b>${titleHtml(entry.event.title, reading)}</b>
            </p>
            ${entry.event.summary === undefined ? nothing : html`<p>${proseHtml(entry.event.summary, reading)}</p>`}`
        : nothing
    }
    ${question ? html`<p class="handout-question">${titleHtml(question.label, reading)}</p>` : nothing}
    ${noted && step.notes !== undefined ? html`<p class="handout-notes">${proseHtml(step.notes, reading)}</p>` : nothing}
    ${noted ? nothing : html`<div class="handout-lines">${Array.from({ length: LINES }, () => html`<p></p>`)}</div>`}
  </li>`;
}

/** What the steps rest on, in the order of the bibliography. */
function sourcesOf({ steps }: Story, index: EventIndex): IndexedSource[] {
  const used = new Set<Id>();
  for (const { event, question, compare } of steps) {
    for (const id of compare ?? []) used.add(id);
    for (const id of index.byId.get(event ?? '')?.sources ?? []) used.add(id);
    for (const { claim } of question === undefined ? [] : accountsOf(index, question))
      for (const id of citedSources(claim.cites)) used.add(id);
  }
  return [...index.sources.values()].filter(({ source }) => used.has(String(source.id)));
}
