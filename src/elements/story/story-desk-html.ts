import { html, nothing, type TemplateResult } from 'lit';
import { storyChoiceHtml, type StoryChoice, type StoryReading } from '../../drawing/story-html.js';
import type { Id } from '../../model/document.js';
import type { TimelineStore } from '../../store/timeline-store.js';
import type { ChronicleStory } from './story-element.js';
import type { StoryWall } from './story-wall.js';

export interface StoryDeskNow {
  readonly wall: StoryWall;
  readonly bar: unknown;
  readonly step: unknown;
  readonly chart: unknown;
  readonly tools: unknown;
  /** The language of the words, where it is not the reader's. */
  readonly lang: string | undefined;
}

/** A step with its bar: in the page, or on the wall, where keys and fingers turn the pages. */
export function storyStepHtml({ wall, bar, step, chart, tools, lang }: StoryDeskNow): TemplateResult {
  return html`<div
    class=${`story-desk${wall.shown ? ' wall' : ''}${wall.idle ? ' idle' : ''}`}
    part="story"
    lang=${lang ?? nothing}
    tabindex=${wall.shown ? '-1' : nothing}
    @keydown=${{ handleEvent: wall.handleKey, capture: true }}
    @click=${wall.handleClick}
    @focusout=${wall.handleFocusOut}
    @pointerdown=${wall.handlePointerDown}
    @pointermove=${wall.handlePointerMove}
    @pointerup=${wall.handlePointerUp}
    @pointercancel=${wall.handlePointerCancel}
    @fullscreenchange=${wall.handleFullscreen}
  >
    ${bar}
    <div class="story-floor">${step} ${chart}</div>
    ${wall.shown ? nothing : tools} ${wall.black ? html`<div class="black"></div>` : nothing}
  </div>`;
}

/** No story, or one without a step: what can be done instead. */
export function emptyStoryHtml(
  chosen: boolean,
  choice: StoryChoice,
  tools: unknown,
  reading: StoryReading,
): TemplateResult {
  return html`<div class="story-desk">
    ${storyChoiceHtml(choice, reading)}
    <p class="state" part="state">${reading.speech.say(chosen ? 'noSteps' : 'noStory')}</p>
    ${tools}
  </div>`;
}

/** A story in the making, beside the time it is made of. */
export const makingHtml = (maker: unknown, chart: unknown): TemplateResult =>
  html`<div class="story-desk"><div class="story-floor">${maker} ${chart}</div></div>`;

/** @param elsewhere the event whose details the step shows already */
export function storyChartHtml(
  { calendar, lanes, time, axis, headingLevel, renderEvent }: ChronicleStory,
  store: TimelineStore,
  elsewhere: Id | null,
): TemplateResult {
  return html`<chronicle-chart
    part="chart"
    .givenStore=${store}
    .calendar=${calendar}
    .lanes=${lanes}
    .time=${time}
    .axis=${axis}
    .detailsElsewhere=${elsewhere}
    .renderEvent=${renderEvent}
    .headingLevel=${Math.min(headingLevel + 1, 6)}
  ></chronicle-chart>`;
}
