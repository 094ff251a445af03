import { html, nothing, type TemplateResult } from 'lit';
import { storyChoiceHtml, type StoryChoice, type StoryReading } from '../../drawing/story-html.js';
import type { Id } from '../../model/document.js';
import type { TimelineStore } from '../../store/timeline-store.js';
import type { ChronicleStory } from './story-element.js';
import type { StoryWall } from './story-wall.js';

/** What of a text is below the edge of the wall, and what leads there. */
export interface WallMore {
  readonly shown: boolean;
  readonly words: string;
  readonly onMore: () => unknown;
  readonly onScroll: () => void;
  /** An event of the chart was opened. */
  readonly onSelect: (event: CustomEvent<{ id: Id | null }>) => void;
}

export interface StoryDeskNow {
  readonly wall: StoryWall;
  readonly more: WallMore;
  readonly bar: unknown;
  /** What of the story does not fit: for whoever teaches, not for the wall. */
  readonly misfits: unknown;
  readonly step: unknown;
  readonly chart: unknown;
  readonly tools: unknown;
  /** The language of the words, where it is not the reader's. */
  readonly lang: string | undefined;
}

/** A step with its bar: in the page, or on the wall, where keys and fingers turn the pages. */
export function storyStepHtml({
  wall,
  more,
  bar,
  misfits,
  step,
  chart,
  tools,
  lang,
}: StoryDeskNow): TemplateResult {
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
    @scroll=${{ handleEvent: more.onScroll, capture: true }}
    @chronicle-select=${more.onSelect}
  >
    ${bar} ${wall.shown ? nothing : misfits}
    <div class="story-floor">${step} ${chart}</div>
    ${wall.shown ? moreHtml(more) : tools} ${wall.black ? html`<div class="black"></div>` : nothing}
  </div>`;
}

/** Its place is kept, so that nothing moves when it comes and goes. */
const moreHtml = ({ shown, words, onMore }: WallMore): TemplateResult =>
  html`<p class="story-more">
    <button class="control" part="control" type="button" data-more ?hidden=${!shown} @click=${onMore}>
      ${words}
    </button>
  </p>`;

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
export const makingHtml = (maker: unknown, chart: unknown, bar: unknown): TemplateResult =>
  html`<div class="story-desk">
    <div class="story-floor">${maker} ${chart}</div>
    ${bar}
  </div>`;

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
